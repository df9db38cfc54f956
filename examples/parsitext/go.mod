module github.com/parsitext/parsitext/examples/parsitext

go 1.25.0

require (
	github.com/parsitext/parsitext v0.0.0
	github.com/yuin/goldmark v1.8.7
	golang.org/x/net v0.57.0
)

require (
	github.com/google/go-cmp v0.7.0 // indirect
	golang.org/x/text v0.41.0 // indirect
)

replace github.com/parsitext/parsitext => ../..
