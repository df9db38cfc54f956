package tokenize

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLemma(t *testing.T) {
	cases(t, "lemmas.txt", "→", func(_ string, want []string) {
		for word := range strings.SplitSeq(want[0], "،") {
			word = strings.TrimSpace(word)
			if got := Lemma(word); got != want[1] {
				t.Errorf("%s: %s, want %s", word, got, want[1])
			}
		}
	})
}

// TestLemmaSlices checks that a lemma that is part of the word is not copied.
func TestLemmaSlices(t *testing.T) {
	for _, w := range []string{"کتاب\u200cهایشان", "کتابهایشان", "می\u200cروم", "نمی\u200cخواستند", "بزرگ\u200cترین", "نویسندهٔ", "حوادث", "ناشناس", "GPT", "هم\u200cتیمی\u200cهای"} {
		if n := testing.AllocsPerRun(10, func() { Lemma(w) }); n > 0 {
			t.Errorf("the lemma of %s takes %v allocations", w, n)
		}
	}
}

func TestTablesSorted(t *testing.T) {
	if !slices.IsSortedFunc(infinitives[:], func(a, b string) int { return comparePast(a, strings.TrimSuffix(b, noon)) }) {
		t.Error("infinitives")
	}
	if !slices.IsSortedFunc(prefixed[:], func(a, b string) int { return comparePast(a, strings.TrimSuffix(b, noon)) }) {
		t.Error("prefixed")
	}
	for name, table := range map[string][]string{"nounForms": nounForms[:], "singulars": singulars[:], "stopWords": stopWords[:]} {
		if !slices.IsSorted(table) {
			t.Error(name)
		}
	}
	for _, p := range prefixed {
		if !slices.ContainsFunc(preverbs[1:], func(prefix string) bool {
			simple, ok := strings.CutPrefix(p, prefix)
			return ok && slices.Contains(infinitives[:], simple)
		}) {
			t.Errorf("%s is no preverb with a simple verb", p)
		}
	}
	for i, p := range presents {
		if i > 0 && presents[i-1].stem >= p.stem {
			t.Error("presents", p.stem)
		}
		if !slices.Contains(infinitives[:], p.infinitive) {
			t.Error(p.infinitive)
		}
	}
	for i, p := range brokenPlurals {
		if i > 0 && brokenPlurals[i-1].plural >= p.plural {
			t.Error("brokenPlurals", p.plural)
		}
	}
}

func TestStopWords(t *testing.T) {
	n := 0
	for w := range StopWords() {
		n++
		if !IsStopWord(w) {
			t.Errorf("%s is none", w)
		}
	}
	if n < 200 {
		t.Errorf("only %d", n)
	}
	for _, w := range []string{"", "کتاب", "ایران", "گفت", "و.", "a"} {
		if IsStopWord(w) {
			t.Errorf("%q is one", w)
		}
	}
}

func FuzzLemma(f *testing.F) {
	for _, w := range []string{"کتاب\u200cهایشان", "\u200c", "ه", "نمی\u200c", "بیا", "\xff", "گفته شده است", "ترین", "یی", "\u200cها", "خواهد "} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		l := Lemma(w)
		if l == "" && w != "" || utf8.ValidString(w) && !utf8.ValidString(l) {
			t.Fatalf("%q: %q", w, l)
		}
	})
}
