package main

import (
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// TestSettled checks which words of lists stay as they are.
func TestSettled(t *testing.T) {
	c := newCleaner([]*corpus{text("خوش⸱فکر است")}, nil, nil)
	entryOf := func(word string) entry { return entry{word: spacing.Word{codes(word)}} }
	got := map[string]bool{}
	for _, e := range c.settled([]entry{entryOf("کوهرنگ"), entryOf("خوشفکر"), entryOf("کوهرنگ")}) {
		if got[form(e.word)] {
			t.Errorf("%v twice", e.word)
		}
		got[form(e.word)] = true
	}
	if !got[codes("کوهرنگ")] {
		t.Error("a name that no text has is not settled")
	}
	if got[codes("خوشفکر")] {
		t.Error("a word that a text ties is settled")
	}
}

// TestListedTwice checks which words two lists share.
func TestListedTwice(t *testing.T) {
	a, b := entry{word: spacing.Word{codes("میشله")}}, entry{word: spacing.Word{codes("ریلکه")}}
	if got := listedTwice([]entry{a}, []entry{b, a}); len(got) != 1 || form(got[0].word) != form(a.word) {
		t.Errorf("%v", got)
	}
}

// TestSingle leaves out a name with the و before it.
func TestSingle(t *testing.T) {
	c := newCleaner([]*corpus{text("شرق و غرب", "شمال و غرب", "جنوب و غرب")}, nil, nil)
	got := c.single([]entry{{word: spacing.Word{codes("وغرب")}}, {word: spacing.Word{codes("ونیز")}}})
	if len(got) != 1 || form(got[0].word) != codes("ونیز") {
		t.Errorf("%d names are left", len(got))
	}
}

// TestParticled finds a particle that is glued to a noun.
func TestParticled(t *testing.T) {
	lilak := []entry{{word: spacing.Word{codes("سوره")}, kind: lexicon.Noun}, {word: spacing.Word{codes("ازدواج")}, kind: lexicon.Noun}}
	c := newCleaner([]*corpus{text("از سوره نور", "از سوره نور")}, lilak, nil)
	for word, want := range map[string]bool{"ازسوره": true, "ازدواج": false, "ازمیر": false} {
		if got := c.particled(spacing.Word{codes(word)}); got != want {
			t.Errorf("%s: %v", word, got)
		}
	}
}
