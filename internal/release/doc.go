// Package release makes a release of the repository: the tags of the module and of the
// nested modules that people use, whose tagged go.mod files have no replace lines. It also
// packs tagged modules into a proxy in the file system, so that tests use the same modules
// as users. From the root of a clone:
//
//	go run -C internal/release ./tag            # the tags of the newest version of CHANGELOG.md
//	go test -C internal/release ./...           # what users do with them, through a file proxy
//	go run -C internal/release ./commands       # the commands of READMEs and docs
package release
