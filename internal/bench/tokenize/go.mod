module github.com/parsitext/parsitext/internal/bench/tokenize

go 1.25.0

require (
	github.com/blevesearch/segment v0.9.1
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/parsitext/parsitext v0.0.0
	github.com/rivo/uniseg v0.4.7
)

require golang.org/x/text v0.41.0 // indirect

replace github.com/parsitext/parsitext => ../../..
