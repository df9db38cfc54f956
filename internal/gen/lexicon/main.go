// Command lexicon builds the embedded lexicon of the spacing decoder from the texts
// and lists in the manifest of internal/corpora (see internal/lexicon/SOURCES.md).
//
//	go run ./lexicon
//
// The same data produce the same bytes. To measure the effect of a change to the
// manifest:
//
//	go run ./lexicon -o /tmp/lexicon -held -shuffles 4 -measure
package main

import (
	"flag"
	"log"

	"github.com/parsitext/parsitext/internal/corpora"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("lexicon: ")
	var o options
	flag.StringVar(&o.data, "data", corpora.Folder(), "`folder` of the corpora")
	flag.StringVar(&o.out, "o", "../lexicon/lexicon.bin", "file to write; with several shuffles, the number of each is appended")
	flag.BoolVar(&o.held, "held", false, "keep a tenth of each text out, in blocks of 40 lines")
	flag.IntVar(&o.epochs, "epochs", 5, "how often to read the texts in training")
	flag.Uint64Var(&o.shuffle, "shuffle", 1, "number of the shuffle, the order of the lines and of their damage; the first is shipped")
	flag.IntVar(&o.shuffles, "shuffles", 1, "how many shuffles to build, beginning with this one")
	flag.BoolVar(&o.measure, "measure", false, "measure the lexicons that were built")
	flag.StringVar(&o.profile, "cpuprofile", "", "`file` for a CPU profile")
	flag.Parse()
	if err := o.run(); err != nil {
		log.Fatal(err)
	}
}
