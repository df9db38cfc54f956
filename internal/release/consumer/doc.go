// Package consumer tests a release as users get it: tagged in a clone, packed as by a
// module proxy, fetched by go get and go install through mirrors or from the
// repository itself, vendored, and built. From this folder:
//
//	go test -count=1 .
//
// With -short it skips what takes minutes to build.
package consumer
