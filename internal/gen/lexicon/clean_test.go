package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// TestRestyled checks that a text with another style gets the spelling of the
// house.
func TestRestyled(t *testing.T) {
	house := text(strings.Repeat("در این راه⸱حل کتاب⸱خانه به کار رود، ", 10) + "دراین⸱جا")
	other := newCorpus(corpora.Source{Weight: 0.01, Care: corpora.Careful})
	other.add([]byte("دراین راهحل کتابخانه"))
	c := newCleaner([]*corpus{house, other}, nil, nil)
	for in, want := range map[string]string{
		"دراین":        "در این",  // a lost space
		"راهحل":        "راه⸱حل",  // a lost ZWNJ
		"به⸱کار":       "به کار",  // two words here
		"کتاب⸱ها":      "کتاب⸱ها", // an affix
		"خانه به⸱خانه": "خانه به⸱خانه",
	} {
		if got := shown(c.restyled(runOf(in))); got != want {
			t.Errorf("%s is read %s, want %s", in, got, want)
		}
	}
}

// TestSlips reads what nearly all writers write otherwise as they do.
func TestSlips(t *testing.T) {
	lilak := append(entries(lexicon.Noun, "خاطرنشان خاطر نشان زمانی رادار درصد"), entries(lexicon.Adverb, "درمقابل زمانیکه")...)
	house := text(strings.Repeat("خاطرنشان در مقابل زمانی که ", 50) + "خاطر نشان درمقابل زمانیکه")
	c := newCleaner([]*corpus{house}, lilak, nil)
	for _, e := range c.forget(lilak) {
		if e.kind == lexicon.Adverb {
			t.Errorf("%s stays a word", spell(form(e.word)))
		}
	}
	for in, want := range map[string]string{
		"خاطر نشان": "خاطرنشان",
		"درمقابل":   "در مقابل",
		"زمانیکه":   "زمانی که",
		"رادار":     "رادار",
		"نشان خاطر": "نشان خاطر",
	} {
		if got := shown(c.words(c.parted(runOf(in)), true)); got != want {
			t.Errorf("%s is read %s, want %s", in, got, want)
		}
	}
}

// TestPrefix finds the prefix of a verb that lost its ZWNJ.
func TestPrefix(t *testing.T) {
	lilak := entries(lexicon.Noun, "میدان")
	for _, verb := range []string{"گه", "گرده", "دان"} {
		lilak = append(lilak, entry{word: spacing.Word{codes("می"), codes(verb)}, kind: lexicon.OtherVerb})
	}
	c := newCleaner(nil, lilak, nil)
	for in, want := range map[string]string{"میگه": "می⸱گه", "نمیگه": "نمی⸱گه", "برمیگرده": "برمی⸱گرده", "میدان": "میدان", "بزرگه": "بزرگه"} {
		if got := spell(form(c.verb(spacing.Word{codes(in)}))); got != want {
			t.Errorf("%s is read %s, want %s", in, got, want)
		}
	}
}
