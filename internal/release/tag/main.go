// Command tag tags a release: the commit that is checked out gets the tag of the library,
// and each nested module that people use gets a tag on a separate commit. It pushes
// nothing, and prints the command that does. From the root of a clone:
//
//	go run -C internal/release ./tag
package main

import (
	"fmt"
	"log"
	"strings"

	"github.com/parsitext/parsitext/internal/release"
)

func main() {
	log.SetFlags(0)
	const repo = "../.."
	version, err := release.Newest(repo)
	if err != nil {
		log.Fatal(err)
	}
	tags, err := release.Tag(repo, version)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("tagged %s\nnow: git push origin %s\n", version, strings.Join(tags, " "))
}
