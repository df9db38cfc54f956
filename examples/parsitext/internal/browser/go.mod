module github.com/parsitext/parsitext/examples/parsitext/internal/browser

go 1.25.0

require (
	github.com/chromedp/cdproto v0.160.1
	github.com/chromedp/chromedp v0.23.0
	github.com/parsitext/parsitext v0.0.0
	github.com/parsitext/parsitext/examples/parsitext v0.0.0
)

require (
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	golang.org/x/text v0.41.0 // indirect
)

replace (
	github.com/parsitext/parsitext => ../../../..
	github.com/parsitext/parsitext/examples/parsitext => ../..
)
