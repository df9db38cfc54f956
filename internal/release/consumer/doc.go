// Package consumer tests a release as its users get it: tagged in a clone, packed as a
// module proxy packs it, fetched by go get and go install through mirrors or from the
// repository itself, vendored, and built. From this folder:
//
//	go test -count=1 .
//
// With -short it leaves out what takes minutes to build.
package consumer
