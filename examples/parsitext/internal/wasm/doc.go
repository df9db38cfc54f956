//go:build !(js && wasm)

// Command wasm is the library for the static page. It runs in browsers only.
package main

import "log"

func main() { log.Fatal("GOOS=js GOARCH=wasm builds this") }
