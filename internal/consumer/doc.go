// Package consumer tests the module as its users get it: packed as a module proxy
// packs it, fetched by go get into an empty module, and built there. From this
// folder:
//
//	go test -count=1 .
package consumer
