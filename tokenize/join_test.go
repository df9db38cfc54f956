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
		for w := range JoinVerbs(Words(text), text) {
			got = append(got, w.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
		checkJoined(t, text)
	})
	for _, text := range []string{"رفته\nاست", "خواهد\u2028رفت", "رفته  \n است"} {
		for w := range JoinVerbs(All(text), text) {
			if w.Text == text {
				t.Errorf("%q is joined across lines", text)
			}
		}
	}
}

// checkJoined checks that JoinVerbs gives the tokens of All joined, and those of
// Words the same but for spaces.
func checkJoined(t *testing.T, s string) {
	t.Helper()
	at := 0
	var all []Token
	for tok := range JoinVerbs(All(s), s) {
		if tok.Start != at || s[at:tok.End()] != tok.Text {
			t.Fatalf("%q: token %q at %d, want %d", s, tok.Text, tok.Start, at)
		}
		if at = tok.End(); tok.Kind != Space {
			all = append(all, tok)
		}
	}
	if at != len(s) {
		t.Fatalf("%q: tokens end at %d", s, at)
	}
	if words := slices.Collect(JoinVerbs(Words(s), s)); !slices.Equal(all, words) {
		t.Fatalf("%q: %v with spaces, %v without", s, all, words)
	}
}

// TestJoinVerbsStops checks that a loop may be left at any token.
func TestJoinVerbsStops(t *testing.T) {
	s := "اندوخته خواهند کرد گفته خواهد شد رفته"
	whole := slices.Collect(JoinVerbs(All(s), s))
	for n := range whole {
		var got []Token
		for tok := range JoinVerbs(All(s), s) {
			if got = append(got, tok); len(got) > n {
				break
			}
		}
		if !slices.Equal(got, whole[:n+1]) {
			t.Errorf("%v, want %v", got, whole[:n+1])
		}
	}
}

func FuzzJoinVerbs(f *testing.F) {
	for _, s := range []string{"گفته خواهد شد", "رفته\n است", "گفته \u200cشده است", "نخواهم  کرد.", "اندوخته خواهند کرد", "رفته خواهد خواهد شد"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkJoined(t, s) })
}
