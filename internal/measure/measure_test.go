package measure

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

func identity(line string) string { return line }

// figures returns the figures of a result by name.
func figures(r Result) map[string]float64 {
	all := map[string]float64{}
	for _, f := range r.Figures {
		all[f.Name] = f.Value
	}
	return all
}

// TestJudged scores one line with a wrong gap, a gap that may be written in two ways,
// and a gap after a letter that does not join the next one.
func TestJudged(t *testing.T) {
	line := judged{Genre: "tweet", Text: "می شود کارها", Gaps: map[int]string{1: "n", 2: "z", 3: "n", 4: "n", 5: "s", 6: "n", 7: "n", 8: "nz", 9: "n"}}
	set := &Set{Name: "natural", judged: []judged{line}}
	for _, c := range []struct {
		name                      string
		restore                   Restorer
		wrong, fixed, right, harm float64
	}{
		{"nothing", identity, 1, 0, 0, 0},
		{"all", func(string) string { return "می\u200cشود کارها" }, 1, 100, 100, 0},
		{"both ways", func(string) string { return "می\u200cشود کار\u200cها" }, 1, 100, 100, 0},
		{"harm", func(string) string { return "می\u200cشود کا رها" }, 1, 100, 50, 1000.0 / 3},
		{"mistaken", func(string) string { return "میشود کارها" }, 1, 0, 0, 1000.0 / 3},
		{"other letters", func(s string) string { return s + "!" }, 0, 0, 0, 0},
	} {
		got := figures(Run(set, []string{"raw"}, nil, c.restore)[0])
		if got["wrong"] != c.wrong || got["fixed"] != c.fixed || got["right"] != c.right || got["harm"] != c.harm {
			t.Errorf("%s: %v, want %v", c.name, got, c)
		}
	}
}

// TestDamages checks the damaged inputs of a judged line.
func TestDamages(t *testing.T) {
	line := judged{Text: "می شود کارها", Gaps: map[int]string{2: "z", 5: "s", 8: "nz"}}
	for damage, want := range map[string]string{
		"raw": "می شود کارها", "clean": "می\u200cشود کار\u200cها", "joined": "میشود کارها", "space": "می شود کارها",
	} {
		if got := line.damaged(damage); got != want {
			t.Errorf("%s: %q, want %q", damage, got, want)
		}
	}
}

// TestUsage checks that only the columns with a star skip the gaps that careful texts
// write in two ways.
func TestUsage(t *testing.T) {
	u := &Usage{forms: map[string]map[string]int{}, pairs: map[string]map[string]int{}}
	u.add(strings.Repeat("هم\u200cزمان ", 3) + "همزمان آمد، هم زمان " + strings.Repeat("می\u200cشود ", 9) + "می شود")
	for word, want := range map[string]bool{"هم\u200cزمان": true, "می\u200cشود": false, "کتاب\u200cها": false} {
		if got := u.bothWays(letters(word), 1); got != want {
			t.Errorf("%s: %v, want %v", word, got, want)
		}
	}
	set := &Set{samples: []sample{{Gold: []string{"هم\u200cزمان می\u200cشود"}}}}
	got := figures(Run(set, []string{"joined"}, u, identity)[0])
	if got["R"] != 0 || got["F1*"] != 0 {
		t.Errorf("%v", got)
	}
	got = figures(Run(set, []string{"joined"}, u, func(string) string { return "همزمان می\u200cشود" })[0])
	if got["R"] != 50 || got["F1*"] != 100 {
		t.Errorf("%v, want a recall of 50 and of 100 with a star", got)
	}
}

// TestDecoder checks that the decoder restores a line except for a protected span,
// and removes invisible ZWNJs.
func TestDecoder(t *testing.T) {
	for _, restore := range []Restorer{Rules, Decoder(lexicon.Default())} {
		if got, want := restore("میشود #میشود کار\u200cها"), "می\u200cشود #میشود کارها"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestKinds checks that errors and guards are counted separately.
func TestKinds(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cases.jsonl")
	cases := strings.ReplaceAll(`{"kind": "verb", "in": "میشود", "want": ["می⸱شود"]}
{"kind": "verb", "in": "میگ", "want": ["می⸱گ"]}
{"kind": "verb", "guard": true, "in": "میدان", "want": ["میدان"]}
{"kind": "name", "guard": true, "in": "کتابها", "want": ["کتابها"]}
{"kind": "key", "form": "search", "in": "x", "want": ["y"]}
`, "⸱", "\u200c")
	if err := os.WriteFile(path, []byte(cases), 0o644); err != nil {
		t.Fatal(err)
	}
	restore := func(s string) string {
		return strings.NewReplacer("میشود", "می\u200cشود", "کتابها", "کتاب\u200cها").Replace(s)
	}
	got, err := Kinds(path, restore)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []Tally{{Kind: "verb", Passed: 1, All: 2}, {Kind: "name", Guards: 1}} {
		if i >= len(got) || got[i].Kind != want.Kind || got[i].Passed != want.Passed || got[i].All != want.All || got[i].Guards != want.Guards {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if len(got) != 2 {
		t.Errorf("%d kinds", len(got))
	}
}

// TestPrint checks the mean and the standard deviation of several results.
func TestPrint(t *testing.T) {
	one := func(v float64) []Result {
		return []Result{{Set: "news", Damage: "raw", Figures: []Figure{{"F1", v}}}}
	}
	var b strings.Builder
	Print(&b, one(90), one(94))
	if got := strings.Fields(b.String()); !slices.Equal(got, []string{"set", "damage", "F1", "news", "raw", "92.00±2.83"}) {
		t.Errorf("%q", got)
	}
}
