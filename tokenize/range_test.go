package tokenize

import (
	"slices"
	"testing"

	"github.com/parsitext/parsitext/testdata"
)

// checkForms checks that the functions for bytes, and those for sentences with their
// tokens, agree with the others.
func checkForms(t *testing.T, s string) {
	t.Helper()
	b := []byte(s)
	var words, all, sentences, paragraphs []Range
	for w := range Words(s) {
		words = append(words, Range{w.Start, w.End(), w.Kind})
	}
	for w := range All(s) {
		all = append(all, Range{w.Start, w.End(), w.Kind})
	}
	for g := range Sentences(s) {
		sentences = append(sentences, Range{g.Start, g.End(), 0})
	}
	for g := range Paragraphs(s) {
		paragraphs = append(paragraphs, Range{g.Start, g.End(), 0})
	}
	for name, pair := range map[string][2][]Range{
		"WordsBytes":      {slices.Collect(WordsBytes(b)), words},
		"AllBytes":        {slices.Collect(AllBytes(b)), all},
		"SentencesBytes":  {slices.Collect(SentencesBytes(b)), sentences},
		"ParagraphsBytes": {slices.Collect(ParagraphsBytes(b)), paragraphs},
	} {
		if !slices.Equal(pair[0], pair[1]) {
			t.Fatalf("%s of %q: %v, want %v", name, s, pair[0], pair[1])
		}
	}
	var inner, outer []Range
	for g, tokens := range SentenceWords(s) {
		outer = append(outer, Range{g.Start, g.End(), 0})
		for w := range tokens {
			if w.Start < g.Start || w.End() > g.End() {
				t.Fatalf("%q: %q is not in %q", s, w.Text, g.Text)
			}
			inner = append(inner, Range{w.Start, w.End(), w.Kind})
		}
	}
	if !slices.Equal(inner, words) || !slices.Equal(outer, sentences) {
		t.Fatalf("SentenceWords of %q: %v %v, want %v %v", s, outer, inner, sentences, words)
	}
}

func TestForms(t *testing.T) {
	checkForms(t, testdata.Article())
	for range SentenceWords("یک. دو.") {
		break
	}
}

func FuzzForms(f *testing.F) {
	for _, s := range []string{"او رفت.[۲] من ماندم.", "a\u200b\n\u200e.", "خبر.<br>دو", "\u2028 \xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkForms(t, s) })
}
