package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// text returns a text in the house style with one run per line; ⸱ is a ZWNJ.
func text(lines ...string) *corpus {
	c := newCorpus(corpora.Source{Weight: 1, Care: corpora.House})
	for _, line := range lines {
		c.add([]byte(strings.ReplaceAll(line, "⸱", "\u200c")))
	}
	return c
}

// entries returns words of one part of speech.
func entries(kind lexicon.Kind, words string) []entry {
	var all []entry
	for _, w := range strings.Fields(words) {
		all = append(all, entry{word: spacing.Word{codes(w)}, kind: kind})
	}
	return all
}

// TestCompound checks that words are split before parts that the careful text ties
// and seldom writes solid.
func TestCompound(t *testing.T) {
	lilak := append(entries(lexicon.Noun, "شفاف آسان جوان همگان شهر راه خود دانش ورزش کوشش آتش"), entries(lexicon.OtherVerb, "راهسازی")...)
	c := newCleaner([]*corpus{text("شفاف⸱سازی آسان⸱سازی جوان⸱سازی همگان⸱سازی", "شفاف⸱مند آسان⸱مند جوان⸱مند همگان⸱مند دانشمند کوششمند ورزشمند", "شهرسازی")}, lilak, nil)
	for in, want := range map[string]string{
		"آتشسازی": "آتش⸱سازی",
		"آتشمند":  "آتشمند",  // such words are written solid as well
		"شهرسازی": "شهرسازی", // so is this one
		"راهسازی": "راهسازی", // a verb, to the list
		"بزسازی":  "بزسازی",  // no known stem
		"سازی":    "سازی",
	} {
		if got := spell(form(c.compound(spacing.Word{codes(in)}))); got != want {
			t.Errorf("%s becomes %s, want %s", in, got, want)
		}
	}
}

// TestTieSuffixes checks that the suffixes of a part of speech are split from known
// stems.
func TestTieSuffixes(t *testing.T) {
	all := append(entries(lexicon.Noun, "خشونت فعال"), []entry{
		{word: spacing.Word{codes("خشونتها")}, kind: lexicon.Noun, suffixes: plurals},
		{word: spacing.Word{codes("فقها")}, kind: lexicon.Noun, suffixes: plurals},
		{word: spacing.Word{codes("فعالتر")}, kind: lexicon.Adjective, suffixes: comparatives},
		{word: spacing.Word{codes("بهتر")}, kind: lexicon.Adjective, suffixes: comparatives},
	}...)
	tieSuffixes(all)
	for i, want := range []string{"خشونت", "فعال", "خشونت⸱ها", "فقها", "فعال⸱تر", "بهتر"} {
		if got := spell(form(all[i].word)); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
