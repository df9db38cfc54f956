// Command eval measures the restoration of spacing. It damages texts whose
// spacing an editor set, restores them, and compares.
//
//	go run ./internal/eval
//
// A set is damaged in five ways: joined (every ZWNJ deleted), space (every ZWNJ
// typed as a space), mixed (each kept, deleted or typed as a space), clean (not
// at all), glued (one space in a hundred deleted); raw is the text as published.
// Only gaps between two letters or digits count. After a letter that does not join
// a ZWNJ equals nothing.
//
// The set wikipedia is part of what the lexicon is learned from. Measure it with a
// lexicon built by internal/gen/lexicon with the flag -held.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"log"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/normalize"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", corpora.Folder(), "`folder` of the corpora")
	sets := flag.String("sets", "news,perdt,seraji", "sets to measure, of news, perdt, seraji and wikipedia")
	modes := flag.String("modes", "joined,space,mixed,clean,glued,raw", "ways to damage them")
	show := flag.Int("errors", 0, "errors to print for each set and way")
	flag.Parse()
	fmt.Printf("%-10s %-7s %6s %6s %6s %6s %7s %7s %6s\n",
		"set", "damage", "P", "R", "F1", "false", "split P", "split R", "exact")
	for _, name := range strings.Split(*sets, ",") {
		set, err := load(*data, name)
		if err != nil {
			log.Fatal("eval: ", err)
		}
		for _, d := range damages {
			if slices.Contains(strings.Split(*modes, ","), d.name) {
				measure(name, set, d, *show)
			}
		}
	}
}

// load reads the set of that name. Of the encyclopedia it takes the lines that
// are kept out of training with the -held flag of internal/gen/lexicon.
func load(data, name string) ([]sample, error) {
	file := map[string]string{"news": "dev-news.jsonl", "wikipedia": "train-wikipedia.txt"}[name]
	if file == "" {
		file = "dev-" + name + ".txt"
	}
	set, err := readSet(filepath.Join(data, "spacing", file))
	if name == "wikipedia" {
		set = heldOut(set)
	}
	return set, err
}

// measure prints the score of a set under one damage, and its commonest errors.
func measure(name string, set []sample, d damage, show int) {
	rnd := rand.New(rand.NewPCG(7, 7))
	s := score{errors: map[string]int{}}
	for _, sample := range set {
		if input, ok := d.apply(sample, rnd); ok {
			s.add(sample.Gold, input, restore(input))
		}
	}
	if s.lines == 0 {
		return
	}
	fmt.Printf("%-10s %-7s %6.2f %6.2f %6.2f %6.2f %7.1f %7.1f %6.1f", name, d.name,
		s.precision(), s.recall(), s.f1(), 1000*float64(s.extra)/float64(s.words),
		ratio(s.split, s.extraSplit), ratio(s.split, s.missedSplit), 100*float64(s.exact)/float64(s.lines))
	if s.other > 0 {
		fmt.Printf("  (%d lines with other letters left out)", s.other)
	}
	fmt.Println()
	keys := slices.SortedFunc(maps.Keys(s.errors), func(a, b string) int {
		return cmp.Or(s.errors[b]-s.errors[a], strings.Compare(a, b))
	})
	for _, k := range keys[:min(show, len(keys))] {
		fmt.Printf("\t%d\t%s\n", s.errors[k], k)
	}
}

// restore gives a line by itself to the rules that set spacing.
func restore(line string) string {
	return (normalize.HalfSpaces | normalize.WordBreaks).String(line)
}
