module github.com/parsitext/parsitext/internal/bench/jalali

go 1.25.0

require (
	github.com/dromara/carbon/v2 v2.6.15
	github.com/jalaali/go-jalaali v0.1.0
	github.com/parsitext/parsitext v0.0.0
	github.com/yaa110/go-persian-calendar v1.2.1
)

require golang.org/x/text v0.41.0 // indirect

replace github.com/parsitext/parsitext => ../../..
