package main

import (
	"slices"
	"strings"
	"testing"
)

// shown makes ZWNJs visible.
func shown(s string) string { return strings.ReplaceAll(s, zwnj, "⸱") }

// typed is its inverse.
func typed(s string) string { return strings.ReplaceAll(s, "⸱", zwnj) }

func TestUnify(t *testing.T) {
	for in, want := range map[string]string{
		"كتابي":         "کتابی",
		"مُدَرِّس":      "مدرس",
		"ســلام":        "سلام",
		"ﺳﻼﻡ":           "سلام",
		"خانۀ ما":       "خانهٔ ما",
		" یک\t\tدو  ":   "یک دو",
		"می⸱⸱شود":       "می⸱شود",
		"می⸱ شود":       "می شود",
		"می ⸱شود":       "می شود",
		"می⸱ ⸱شود":      "می شود",
		"⸱می⸱شود⸱.":     "می⸱شود.",
		"(⸱نه⸱)":        "(نه)",
		"خانهٔ⸱ ما":     "خانهٔ ما",
		"کار⸱ها":        "کار⸱ها",
		"نسخهٔ ۲⸱ نیست": "نسخهٔ ۲ نیست",
	} {
		if got := unify(typed(in)); got != typed(want) {
			t.Errorf("%s: %s, want %s", in, shown(got), want)
		}
	}
}

func TestWordsOf(t *testing.T) {
	text := typed("می⸱شود، 12 و خانهٔ Go")
	var got []string
	for _, w := range wordsOf(text) {
		if text[w.start:w.end] != w.text {
			t.Errorf("%q is at [%d, %d)", w.text, w.start, w.end)
		}
		got = append(got, shown(w.text))
	}
	if want := []string{"می⸱شود", "و", "خانهٔ"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestBare checks that two spellings have the same letters.
func TestBare(t *testing.T) {
	for _, s := range []string{"می شود!", "ميشود ۱۲", "مِی⸱شـود"} {
		if bare(typed(s)) != bare(typed("می⸱شود")) {
			t.Errorf("%s has different letters", s)
		}
	}
	if bare("می رود") == bare("می شود") {
		t.Error("two verbs have the same letters")
	}
}
