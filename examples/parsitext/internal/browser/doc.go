// Package browser tests the page of parsitext, from the server and with WebAssembly, in a
// headless Chromium, as a person uses it:
//
//	go test . [-shots DIR]
//
// The tests are skipped if there is no Chromium. The test of accessibility also needs
// axe-core, which npm install installs here.
package browser
