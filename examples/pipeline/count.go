package main

import (
	"fmt"
	"hash/fnv"
	"strings"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/tokenize"
)

// maxCounts is how many words and dates a worker counts before it passes the counts
// on: some 20 MB of them.
const maxCounts = 200_000

// A counter counts words and days, each under a key of its kind: "words\tکتاب".
type counter struct{ words, dates tallyOf }

// tallyOf counts strings. It points to the numbers, since m[s]++ would keep each text
// that s was last a slice of.
type tallyOf map[string]*int

func (t *tallyOf) add(s string) {
	if n := (*t)[s]; n != nil {
		*n++
		return
	}
	if *t == nil {
		*t = make(tallyOf)
	}
	n := 1
	(*t)[strings.Clone(s)] = &n
}

// add counts the words of a text and the days that it names: 1404-02-31.
func (c *counter) add(text string) {
	for t := range tokenize.Words(text) {
		if t.Kind == tokenize.Word {
			c.words.add(t.Text)
		}
	}
	for m := range jalali.Find(text) {
		if m.Precision.HasDay() && !m.Time.IsZero() {
			c.dates.add(m.Date().String())
		}
	}
}

// flushAbove emits the counts and forgets them if there are more than size.
func (c *counter) flushAbove(size int, emit func(string, int)) {
	if len(c.words)+len(c.dates) <= size {
		return
	}
	c.words.flush(wordsName, emit)
	c.dates.flush(datesName, emit)
}

func (t *tallyOf) flush(kind string, emit func(string, int)) {
	for s, n := range *t {
		emit(kind+"\t"+s, *n)
	}
	*t = nil
}

// sum is the step that adds the counts of a word or date from all bundles. It emits
// the row, its shard first.
type sum struct{ Shards int }

func (f *sum) ProcessElement(key string, counts func(*int) bool) (file, row string) {
	total := 0
	for n := 0; counts(&n); {
		total += n
	}
	kind, value, _ := strings.Cut(key, "\t")
	h := fnv.New32a()
	h.Write([]byte(value))
	shard := int(h.Sum32() % uint32(f.Shards))
	return kind + "-" + shardName(shard, f.Shards), fmt.Sprintf("%s\t%d", value, total)
}
