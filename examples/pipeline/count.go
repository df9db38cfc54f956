package main

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/tokenize"
)

// maxCounts is the number of distinct words and dates that a worker counts, in about
// 20 MB, before it emits the counts.
const maxCounts = 200_000

// A counter counts words and days.
type counter struct{ words, dates tallyOf }

// tallyOf counts strings. It has pointers to the numbers, because m[s] += n would store
// s, which may keep the memory of a whole text.
type tallyOf map[string]*int

func (t *tallyOf) add(s string, n int) {
	if sum := (*t)[s]; sum != nil {
		*sum += n
		return
	}
	if *t == nil {
		*t = make(tallyOf)
	}
	(*t)[strings.Clone(s)] = &n
}

// add counts the words of a text and the days in it, as 1404-02-31.
func (c *counter) add(text string) {
	for t := range tokenize.Words(text) {
		if t.Kind == tokenize.Word {
			c.words.add(t.Text, 1)
		}
	}
	for m := range jalali.Find(text) {
		if m.Precision.HasDay() && !m.Time.IsZero() {
			c.dates.add(m.Date().String(), 1)
		}
	}
}

// flushAbove emits the counts and clears them if there are more than size. It emits the
// lines for an output file together, with its name.
func (c *counter) flushAbove(size, shards int, emit func(string, string)) {
	if len(c.words)+len(c.dates) <= size {
		return
	}
	for kind, counts := range map[string]tallyOf{wordsName: c.words, datesName: c.dates} {
		for shard, lines := range counts.lines(shards) {
			if lines.Len() > 0 {
				emit(kind+"-"+shardName(shard, shards), lines.String())
			}
		}
	}
	*c = counter{}
}

// lines returns the counts by shard, one line for each.
func (t tallyOf) lines(shards int) []strings.Builder {
	all := make([]strings.Builder, shards)
	for s, n := range t {
		h := fnv.New32a()
		h.Write([]byte(s))
		fmt.Fprintf(&all[h.Sum32()%uint32(shards)], "%s\t%d\n", s, *n)
	}
	return all
}

// sum is the step that adds up the counts of all bundles for an output file and writes
// it, in order.
type sum struct{ Output string }

func (f *sum) ProcessElement(ctx ctx, name string, blocks func(*string) bool, emit func(int, tally)) error {
	total := tallyOf{}
	for block := ""; blocks(&block); {
		if err := total.addLines(block); err != nil {
			return err
		}
	}
	emit(0, written(name, int64(len(total))))
	var rows bytes.Buffer
	for _, s := range slices.Sorted(maps.Keys(total)) {
		fmt.Fprintf(&rows, "%s\t%d\n", s, *total[s])
	}
	return writeFile(ctx, f.Output, name, rows.Bytes())
}

func (t *tallyOf) addLines(block string) error {
	for line := range strings.Lines(block) {
		s, number, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		n, err := strconv.Atoi(number)
		if err != nil {
			return err
		}
		t.add(s, n)
	}
	return nil
}
