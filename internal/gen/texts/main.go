// Command texts makes the training texts and the lists that the lexicon is drawn from,
// those named in internal/corpora/repositories.tsv, from checkouts of public
// repositories. It does not use the network.
//
//	go run ./texts -list                   # repositories with their commits
//	go run ./texts -from DIR -o OUT
//
// DIR has repositories as DIR/owner/name and unpacked packages of PyPI as
// DIR/pypi/name. The folder of the corpora has the sets to measure with, whose
// lines no text may have, and Lilak's words, by which care is measured.
//
// The report, tab-separated, says for each repository what was found and kept, the care
// before and after, and why paragraphs were dropped; for each file, its lines and hash.
// The same checkouts give the same bytes. -compare writes how many lines the corpora have
// too, as in internal/corpora/rebuilt.tsv. A repository that is missing, or at another
// commit, is named and skipped, and the exit status is 1 unless -partial is given.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("texts: ")
	var o options
	flag.StringVar(&o.from, "from", "", "`folder` of the checkouts")
	flag.StringVar(&o.out, "o", "", "`folder` to write to")
	flag.StringVar(&o.data, "data", corpora.Folder(), "`folder` of the corpora")
	flag.Func("without", "`file` whose lines no text may contain, in addition to the development sets (may be repeated)", func(path string) error {
		o.without = append(o.without, path)
		return nil
	})
	flag.StringVar(&o.compare, "compare", "", "write to `file` how the lines differ from those of the corpora")
	flag.BoolVar(&o.partial, "partial", false, "accept missing repositories")
	list := flag.Bool("list", false, "list the repositories and their commits, and do nothing else")
	flag.Parse()
	all, err := corpora.Repositories()
	if err != nil {
		log.Fatal(err)
	}
	if *list {
		fmt.Print(listed(all))
		return
	}
	if o.from == "" || o.out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	missing, err := o.build(all, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range missing {
		log.Print(m)
	}
	if len(missing) > 0 && !o.partial {
		os.Exit(1)
	}
}

// listed returns each repository once with its commit.
func listed(all []corpora.Repository) string {
	var b strings.Builder
	seen := map[string]bool{}
	for _, r := range all {
		if seen[r.Name] {
			continue
		}
		seen[r.Name] = true
		fmt.Fprintf(&b, "%s %s\n", r.Name, r.Commit)
	}
	return b.String()
}
