// Package browser tests the page of parsitext, the one that a server answers and the one on
// WebAssembly, as a person uses it, in a headless Chromium:
//
//	go test . [-shots DIR]
//
// The tests skip where there is no Chromium; that of accessibility also needs axe-core, which
// npm install puts here.
package browser
