module github.com/parsitext/parsitext/internal/bench/tokenize

go 1.26.0

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/parsitext/parsitext v0.0.0
)

replace github.com/parsitext/parsitext => ../../..
