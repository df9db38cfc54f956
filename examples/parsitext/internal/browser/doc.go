// Package browser tests the page of parsitext as a person uses it, in a headless
// Chromium, both from the server and with WebAssembly:
//
//	go test . [-shots DIR]
//
// The tests are skipped if there is no Chromium. The test of accessibility also needs
// axe-core, which npm install installs here.
package browser
