package main

import (
	"math"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// few returns a model of a few words.
func few() *model {
	c := newCounts()
	for _, w := range strings.Fields("کتاب کتیبه مکتب کاتب کتابخانه تاب آب") {
		c.start[codes(w)]++
	}
	return newModel(c)
}

// TestProbability checks that the letters after a context, and the end, share a
// probability of 1.
func TestProbability(t *testing.T) {
	l := few().letters()
	for _, context := range []string{"", codes("ک"), codes("کت"), codes("کتا"), codes("قغظ"), "\x00\x00\x00"} {
		sum := 0.0
		for c := range byte(lexicon.Codes) {
			sum += l.probability(context, c)
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("after %q the letters share %v", context, sum)
		}
	}
	if seen, never := l.probability(codes("کتا"), codes("ب")[0]), l.probability(codes("کتا"), codes("ژ")[0]); seen < 20*never {
		t.Errorf("after کتا, ب has %v and ژ %v", seen, never)
	}
}

// TestLetters checks that the lexicon spells words at the cost of the model, with
// contexts seen and never seen.
func TestLetters(t *testing.T) {
	m := few()
	lex, err := lexicon.Open(string(encode(m, nil, nil)))
	if err != nil {
		t.Fatal(err)
	}
	l := m.letters()
	for _, w := range strings.Fields("کتاب کتابت قغظژ ب بکت") {
		want := int32(0)
		s := strings.Repeat("\x00", lexicon.Context) + codes(w) + "\x00"
		for i := lexicon.Context; i < len(s); i++ {
			want += int32(byteCost(l.probability(s[i-lexicon.Context:i], s[i])))
		}
		if got := lex.Letters([]byte(codes(w))); got != want {
			t.Errorf("%s costs %d, want %d", w, got, want)
		}
	}
}

// spell returns a form in letters, with its ZWNJs as ⸱.
func spell(form string) string {
	var parts []string
	for _, p := range strings.Split(form, "|") {
		parts = append(parts, lexicon.Spell([]byte(p)))
	}
	return strings.Join(parts, "⸱")
}
