module github.com/parsitext/parsitext/internal/gen

go 1.25.0

require (
	github.com/parsitext/parsitext v0.0.0
	golang.org/x/text v0.41.0
)

replace github.com/parsitext/parsitext => ../..
