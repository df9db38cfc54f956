package tokenize

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
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

// lemmaFault says what is wrong with the lemma of a word: it must be its own lemma, apart from a
// misplaced hamza (گویأست), and the lemma of a term must be one term, folded, and its own lemma.
func lemmaFault(word string) string {
	lemma := Lemma(word)
	if again := Lemma(lemma); foldText(again) != foldText(lemma) && !isMarkedOther(word) && !readsElse(lemma, again) {
		return lemma + " has the lemma " + again
	}
	for t := range Terms(word) {
		if t.Kind != Word || isMarkedOther(t.Text) {
			continue
		}
		if again := AppendTerms(nil, t.Lemma); len(again) != 1 || again[0].Folded != t.Lemma || again[0].Lemma != t.Lemma && !readsElse(t.Lemma, again[0].Lemma) {
			return fmt.Sprintf("the term %s has the lemma %s, which gives %v", t.Folded, t.Lemma, again)
		}
	}
	return ""
}

// readsElse reports whether a lemma that is a noun has another lemma alone, because it is also a form of a verb or a
// broken plural: نوشته, مراجع.
func readsElse(noun, alone string) bool {
	var buf, other keyBuffer
	return lemma{tail: keyOf(&buf, alone)}.isVerb() || brokenPlurals.Find(keyOf(&other, noun)) >= 0
}

// lexiconWords calls yield for each word of the lexicon, without ZWNJs.
func lexiconWords(yield func(word string)) {
	l := lexicon.Default()
	var read func(walk lexicon.Walk, codes []byte)
	read = func(walk lexicon.Walk, codes []byte) {
		if _, ok := walk.ID(); ok {
			yield(lexicon.Spell(codes))
		}
		for code := byte(1); code < lexicon.Codes; code++ {
			if next := walk; l.Step(&next, code) {
				read(next, append(codes, code))
			}
		}
	}
	read(lexicon.Walk{}, nil)
}

// TestLemmaOfLemma checks the lemmas of the words of the lexicon and of the tables.
func TestLemmaOfLemma(t *testing.T) {
	n := 0
	check := func(word string) {
		n++
		if fault := lemmaFault(word); fault != "" {
			t.Errorf("%s: %s", word, fault)
		}
	}
	lexiconWords(check)
	if n != lexicon.Default().Len() {
		t.Errorf("%d words of %d", n, lexicon.Default().Len())
	}
	for _, list := range [][]string{stopWords[:], brokenPlurals.Words, singulars.Words, nounForms.Words, stems.Words} {
		for _, word := range list {
			check(word)
		}
	}
	for _, v := range simpleVerbs {
		for infinitive := range strings.FieldsSeq(v.infinitive + " " + v.prefixed) {
			check(infinitive)
		}
	}
}

// TestLemmaOfLemmaCorpus checks the lemmas of the words of the corpora.
func TestLemmaOfLemmaCorpus(t *testing.T) {
	seen := map[string]bool{}
	for _, pattern := range []string{"spacing/*", "lexicon/*", "ud/*.conllu"} {
		files, err := filepath.Glob(filepath.Join(corpora.Test(t), pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for w := range Words(string(data)) {
				if w.Kind != Word || seen[w.Text] {
					continue
				}
				seen[w.Text] = true
				if fault := lemmaFault(w.Text); fault != "" {
					t.Errorf("%s: %s", w.Text, fault)
				}
			}
		}
	}
	t.Logf("%d words", len(seen))
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
