module github.com/parsitext/parsitext/examples/parsitext

go 1.25.0

require (
	github.com/asticode/go-astisub v0.34.0
	github.com/chai2010/gettext-go v1.0.3
	github.com/magiconair/properties v1.18.13
	github.com/parsitext/parsitext v0.0.0
	github.com/yuin/goldmark v1.8.7
	go.yaml.in/yaml/v3 v3.0.6
	golang.org/x/net v0.58.0
	howett.net/plist v1.0.1
)

require (
	github.com/asticode/go-astikit v0.20.0 // indirect
	github.com/asticode/go-astits v1.8.0 // indirect
	github.com/google/go-cmp v0.7.0 // indirect
	golang.org/x/text v0.41.0 // indirect
)

replace github.com/parsitext/parsitext => ../..
