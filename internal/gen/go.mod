module github.com/parsitext/parsitext/internal/gen

go 1.26.0

require (
	github.com/parsitext/parsitext v0.0.0
	golang.org/x/text v0.43.0
)

replace github.com/parsitext/parsitext => ../..
