// Package consumer tests the module as users get it: packed as for a module
// proxy, fetched by go get into an empty module, and built there. From this
// folder:
//
//	go test -count=1 .
package consumer
