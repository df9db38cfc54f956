// Command run cuts the text of standard input into tokens, and sentences if the peer knows
// them, for internal/compare:
//
//	go run ./run tokens uax29
package main

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"log"
	"os"
	"strings"

	"github.com/blevesearch/segment"
	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/rivo/uniseg"
)

// A peer yields the parts of a text, which cover it.
type peer struct {
	words, sentences func(text string) iter.Seq[string]
}

var peers = map[string]peer{
	"uax29": {
		func(text string) iter.Seq[string] {
			return func(yield func(string) bool) {
				for it := words.FromString(text); it.Next() && yield(it.Value()); {
				}
			}
		},
		func(text string) iter.Seq[string] {
			return func(yield func(string) bool) {
				for it := sentences.FromString(text); it.Next() && yield(it.Value()); {
				}
			}
		},
	},
	"uniseg":  {parts(uniseg.FirstWordInString), parts(uniseg.FirstSentenceInString)},
	"segment": {words: bleveWords},
}

// parts returns the iterator of a function of uniseg.
func parts(first func(string, int) (part, rest string, state int)) func(string) iter.Seq[string] {
	return func(text string) iter.Seq[string] {
		return func(yield func(string) bool) {
			for part, state := "", -1; text != ""; {
				if part, text, state = first(text, state); !yield(part) {
					return
				}
			}
		}
	}
}

func bleveWords(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for in := segment.NewWordSegmenterDirect([]byte(text)); in.Segment() && yield(string(in.Bytes())); {
		}
	}
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("run: ")
	if len(os.Args) != 3 || os.Args[1] != "tokens" || peers[os.Args[2]].words == nil {
		log.Fatal("tokens uax29, uniseg or segment")
	}
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	p := peers[os.Args[2]]
	write(out, p.words(string(text)), `{"start":%d,"end":%d}`+"\n")
	if p.sentences != nil {
		write(out, p.sentences(string(text)), `{"type":"sentence","start":%d,"end":%d}`+"\n")
	}
}

// write writes the offsets of the parts in bytes, without the spaces around them.
func write(w io.Writer, parts iter.Seq[string], format string) {
	at := 0
	for part := range parts {
		start, end := at+len(part)-len(strings.TrimLeft(part, " \n")), at+len(strings.TrimRight(part, " \n"))
		if at += len(part); start < end {
			fmt.Fprintf(w, format, start, end)
		}
	}
}
