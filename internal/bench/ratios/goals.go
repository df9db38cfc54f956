package main

import (
	"io"
	"iter"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/bench/heap"
	"github.com/parsitext/parsitext/internal/bench/news"
	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// sizes are the sizes of texts, in bytes.
type sizes struct {
	text     int // whose speed is measured
	big      int // whose memory is measured
	document int // for which a Reader is made
}

var usual = sizes{1 << 20, 100_000_000, 1000}

// goals returns the goals, which are measured on the text of the package news.
func goals(data string, size sizes) ([]goal, error) {
	raw, err := news.Text(data, size.text)
	if err != nil {
		return nil, err
	}
	inMemory, err := memory(data, size)
	return slices.Concat(normalizing(raw), tokenizing(raw), dates(raw), inMemory, onCores(raw)), err
}

// chunks returns a text in parts of whole lines.
func chunks(text string) (parts []string) {
	const size = 64 << 10
	for text != "" {
		n := min(len(text), size)
		n += strings.IndexByte(text[n:], '\n') + 1
		parts = append(parts, text[:n])
		text = text[n:]
	}
	return parts
}

// apply returns work that normalizes a text and drops the result.
func apply(f normalize.Form) func(text string) {
	var buf []byte
	return func(text string) { buf = f.AppendString(buf[:0], text) }
}

func valid(text string) { utf8.ValidString(text) }

const ofValid = "the speed of utf8.Valid"

// normalizing returns the goals of normalize. Clean text is what Standard writes.
func normalizing(raw string) []goal {
	published, clean := chunks(raw), chunks(normalize.String(raw))
	one := strings.ReplaceAll(raw, "\n", " ")
	letters, standard, search := apply(normalize.Letters), apply(normalize.Standard), apply(normalize.Search)
	long := func(name string, want bound, f func(string)) goal {
		ours, other := func(string) { f(one) }, func(string) { f(raw) }
		return goal{name, "the time on short lines", want, pair{[]string{""}, ours, other}.time}
	}
	return []goal{
		{"Letters, clean text", ofValid, atLeast(2.9), pair{clean, letters, valid}.speed},
		{"Letters, as published", ofValid, atLeast(1.05), pair{published, letters, valid}.speed},
		long("Letters, one line of 1 MB", atMost(1.5), letters),
		{"Standard, clean text", ofValid, atLeast(0.14), pair{clean, standard, valid}.speed},
		{"Standard, as published", ofValid, atLeast(0.085), pair{published, standard, valid}.speed},
		long("Standard, one line of 1 MB", atMost(2), standard),
		{"Search, as published", "the speed of Standard", atLeast(0.9), pair{published, search, standard}.speed},
	}
}

// each returns work that passes all values of a list to f.
func each[T any](list func(string) iter.Seq[T], f func(T) int) func(text string) {
	return func(text string) {
		sum := 0
		for v := range list(text) {
			sum += f(v)
		}
		runtime.KeepAlive(sum) // so that nothing is left out
	}
}

// tokenizing returns the goals of tokenize. The goal of All is the speed of icu_segmenter
// and of Lucene's StandardTokenizer, measured with it.
func tokenizing(raw string) []goal {
	size := func(t tokenize.Token) int { return len(t.Text) }
	texts := chunks(raw)
	g := func(name string, want bound, ours func(string)) goal {
		return goal{name, ofValid, want, pair{texts, ours, valid}.speed}
	}
	return []goal{
		g("Words", unbounded, each(tokenize.Words, size)),
		g("All", atLeast(0.5), each(tokenize.All, size)),
		g("Sentences", atLeast(0.85), each(tokenize.Sentences, func(s tokenize.Segment) int { return s.Start })),
		g("Words, Lemma", unbounded, each(tokenize.Words, func(t tokenize.Token) int { return len(tokenize.Lemma(t.Text)) })),
		g("Words, IsStopWord", unbounded, each(tokenize.Words, func(t tokenize.Token) int {
			if tokenize.IsStopWord(t.Text) {
				return 1
			}
			return 0
		})),
		g("JoinVerbs", unbounded, each(tokenize.JoinVerbs, size)),
	}
}

// dates returns the goals of jalali. Those of the conversions are three quarters of what
// they took at first.
func dates(raw string) []goal {
	list := days()
	g := func(name, beside string, want bound, ours, other func(d *day) int) goal {
		work := func(f func(d *day) int) func(string) {
			return func(string) {
				sum := 0
				for i := range list {
					sum += f(&list[i])
				}
				runtime.KeepAlive(sum)
			}
		}
		return goal{name, beside, want, pair{[]string{""}, work(ours), work(other)}.time}
	}
	const ofDate = "the time of time.Date and its Date"
	return []goal{
		g("to Gregorian", ofDate, atMost(0.45), (*day).toGregorian, (*day).thereAndBack),
		g("from Gregorian", ofDate, atMost(0.46), (*day).fromGregorian, (*day).thereAndBack),
		g("ParseTime", "the time of time.Parse", atMost(1), (*day).parse, (*day).parseGregorian),
		{"Find", ofValid, unbounded, pair{chunks(raw), each(jalali.Find, func(m jalali.Match) int { return m.Start }), valid}.speed},
	}
}

// memory returns the goals of memory, which are measured only once.
func memory(data string, size sizes) ([]goal, error) {
	text, err := news.Text(data, size.big)
	if err != nil {
		return nil, err
	}
	once := func(value float64) func(time.Duration) float64 {
		return func(time.Duration) float64 { return value }
	}
	result := ""
	peak := heap.Growth(func() any { result = normalize.String(text); return result })
	doc := text[:size.document]
	read := testing.AllocsPerRun(100, func() { io.Copy(io.Discard, normalize.Standard.Reader(strings.NewReader(doc))) })
	write := testing.AllocsPerRun(100, func() {
		w := normalize.Standard.Writer(io.Discard)
		io.WriteString(w, doc)
		w.Close()
	})
	return []goal{
		{"String of 100 MB, peak of memory", "its result", atMost(1.2), once(float64(peak) / float64(len(result)))},
		{"Reader of 1 KB, allocations", "one", atMost(4), once(read)},
		{"Writer of 1 KB, allocations", "one", atMost(4), once(write)},
	}, nil
}

// onCores compares Copy on all cores with Copy on one.
func onCores(raw string) []goal {
	work := func(workers int) func(string) {
		return func(string) {
			if _, err := normalize.Standard.Copy(io.Discard, strings.NewReader(raw), workers); err != nil {
				panic(err)
			}
		}
	}
	cores := runtime.GOMAXPROCS(0)
	speed := func(each time.Duration) float64 {
		return 1 / pair{[]string{""}, work(cores), work(1)}.turns(each) / float64(cores)
	}
	return []goal{{"Copy on all cores", "the speed on one, times the cores", unbounded, speed}}
}
