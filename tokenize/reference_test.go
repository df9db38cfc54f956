package tokenize

import (
	"math"
	"slices"
	"testing"
)

// plainSentences does the work of Sentences without skipping: it reads every token.
// The comparison shows that no skipped token matters to the rules, which
// testdata/sentences.txt tests.
func plainSentences(p Splitter, s string) (segments []Segment) {
	f := finder{scanner: scanner{s: s}, Splitter: p, plain: math.MaxInt}
	for {
		segment, ok := f.next()
		if !ok {
			return segments
		}
		segments = append(segments, segment)
	}
}

// FuzzSentences compares Sentences with plainSentences.
func FuzzSentences(f *testing.F) {
	for _, s := range []string{"ای مردم! بیایید", "تهران - ایرنا: باران", "واحد مرکزی خبر: او", "۱. فصل", "او گفت. - ایرنا: متن", "گفت \"او رفت.\" و", "متن ) . و او", "سیب و... در", "IR06 0960 0000 0010 0324 2000 01. او"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, s := range []string{a, a + " و این متن فارسی است ، " + b, "تهران (ایرنا) - " + a + "۱۲. " + b + "! ای"} {
			for _, p := range splitters {
				got, want := slices.Collect(p.Sentences(s)), plainSentences(p, s)
				if !slices.Equal(got, want) {
					t.Fatalf("%q: %v, want %v", s, got, want)
				}
			}
		}
	})
}

// splitters has one Splitter for each of its fields.
var splitters = []Splitter{{}, {SoftBreaks: true}, {WholeQuotations: true}, {Abbreviations: []string{"رفت", "مهن"}}}
