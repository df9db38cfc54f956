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

// TestLongWords checks that a word longer than maxWord is its own lemma, wherever it
// has a ZWNJ.
func TestLongWords(t *testing.T) {
	for n := range maxWord {
		w := strings.Repeat("ک", n/2) + zwnj + strings.Repeat("ک", (maxWord-n)/2)
		for _, w := range []string{w, w + "ها", w + zwnj + "ها", zwnj + w, "ك" + w} {
			if got := Lemma(w); len(w) > maxWord && got != w {
				t.Errorf("%q: %q", w, got)
			}
			if IsStopWord(w) {
				t.Errorf("%q is a stop word", w)
			}
		}
	}
}

// TestVerbs checks that the verbs and their stems are consistent.
func TestVerbs(t *testing.T) {
	pasts := map[uint16]bool{}
	for i, v := range stemsValues {
		if int(v.past) > len(simpleVerbs) || int(v.present) > len(simpleVerbs) || v.past == 0 && v.present == 0 {
			t.Errorf("%s is the stem of %d and %d", stems.Words[i], v.past, v.present)
		}
		pasts[v.past] = true
	}
	for i, v := range simpleVerbs {
		if !pasts[uint16(i+1)] {
			t.Errorf("%s has no past stem", v.infinitive)
		}
		for inf := range strings.FieldsSeq(v.prefixed) {
			if !slices.ContainsFunc(preverbs[1:], func(p string) bool { return p+v.infinitive == inf }) {
				t.Errorf("%s is no preverb with %s", inf, v.infinitive)
			}
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
	for _, w := range []string{"می\u200cخواد", "نتونستم", "میشن", "شده\u200cبودند", "می\u200cشده\u200cاست", "هر\u200cآنچه", "ازآنجا\u200cکه", "درمجموع", "به\u200cگونهٔ", "باهامون", "واسشون", "اون\u200cجوری"} {
		if !IsStopWord(w) {
			t.Errorf("%q is none", w)
		}
	}
	for _, w := range []string{"", "کتاب", "ایران", "گفت", "و.", "a", "بخوان", "بشین", "بهتان", "بهنگام", "رویت", "منو"} {
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
