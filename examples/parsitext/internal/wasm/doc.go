//go:build !(js && wasm)

// Command wasm makes the library available to the static page. It runs only
// in browsers.
package main

import "log"

func main() { log.Fatal("GOOS=js GOARCH=wasm builds this") }
