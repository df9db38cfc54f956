package tokenize

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestJoinVerbs(t *testing.T) {
	cases(t, "verbs.txt", "|", func(text string, want []string) {
		text = strings.ReplaceAll(text, "_", " ")
		for i := range want {
			want[i] = strings.ReplaceAll(want[i], "_", " ")
		}
		var got []string
		for w := range JoinVerbs(text) {
			got = append(got, w.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
		checkJoined(t, text)
	})
	for _, text := range []string{"رفته\nاست", "خواهد\u2028رفت", "رفته  \n است"} {
		for w := range JoinVerbs(text) {
			if w.Text == text {
				t.Errorf("%q is joined across lines", text)
			}
		}
	}
}

// checkJoined checks that each token of JoinVerbs is one token of Words, or
// several on one line with only spaces between them.
func checkJoined(t *testing.T, s string) {
	t.Helper()
	words := slices.Collect(Words(s))
	for tok := range JoinVerbs(s) {
		n := 1 + slices.IndexFunc(words, func(w Token) bool { return w.End() == tok.End() })
		if n == 0 || words[0].Start != tok.Start || s[tok.Start:tok.End()] != tok.Text {
			t.Fatalf("%q: token %q at %d does not begin or end as a word", s, tok.Text, tok.Start)
		}
		if n == 1 && tok != words[0] || n > 1 && tok.Kind != Word || lineEnd(tok.Text, 0, len(tok.Text)) != len(tok.Text) {
			t.Fatalf("%q: %v %q joins %v", s, tok.Kind, tok.Text, words[:n])
		}
		words = words[n:]
	}
	if len(words) > 0 {
		t.Fatalf("%q: %v are lost", s, words)
	}
}

// TestJoinVerbsStops checks that a loop may be left at any token.
func TestJoinVerbsStops(t *testing.T) {
	s := "اندوخته خواهند کرد گفته خواهد شد رفته"
	whole := slices.Collect(JoinVerbs(s))
	for n := range whole {
		var got []Token
		for tok := range JoinVerbs(s) {
			if got = append(got, tok); len(got) > n {
				break
			}
		}
		if !slices.Equal(got, whole[:n+1]) {
			t.Errorf("%v, want %v", got, whole[:n+1])
		}
	}
}

// TestPreverbs checks that isPreverb knows the preverbs and no other prefix.
func TestPreverbs(t *testing.T) {
	for _, p := range preverbs[1:] {
		if !isPreverb(p) {
			t.Errorf("isPreverb lacks %q", p)
		}
	}
	for _, w := range []string{"", "می", "نمی", "پیش", "به", "بی"} {
		if isPreverb(w) {
			t.Errorf("%q is no preverb", w)
		}
	}
}

func FuzzJoinVerbs(f *testing.F) {
	for _, s := range []string{"گفته خواهد شد", "رفته\n است", "گفته \u200cشده است", "نخواهم  کرد.", "اندوخته خواهند کرد", "رفته خواهد خواهد شد"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkJoined(t, s) })
}
