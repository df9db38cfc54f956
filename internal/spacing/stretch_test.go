package spacing

import (
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestStretchedChanges checks where a joint in a stretched word is reported: between its
// letters, after the last of those that repeat and their marks.
func TestStretchedChanges(t *testing.T) {
	for in, want := range map[string]string{
		"میخواااام":              "می⸱خواااام",
		"کتااااب هااا دیدم":      "کتااااب⸱هااا دیدم",
		"گللللهااااش":            "گلللل⸱هااااش",
		"گل\u0652ل\u0652ل\u0652": "گل\u0652ل\u0652ل\u0652",
		"گلللِ ها":               "گلللِ ها",
		"نمیشههههه ۵ تا میشههه":  "نمی⸱شههههه ۵ تا می⸱شههه",
		"چراااا میری، بچه هااا":  "چراااا می⸱ری، بچه هااا",
		"نامهریزیهااا":           "نامه⸱ریزی⸱هااا", // ها is told apart, and then the rest is a word of its own
	} {
		if got := visible(restored(t, in, true, true)); got != want {
			t.Errorf("%s becomes %s, want %s", in, got, want)
		}
		if got := restored(t, in, false, true); got != in {
			t.Errorf("without half-spaces, %s becomes %s", in, visible(got))
		}
	}
}

// TestStretchedMargins checks that the change in a stretched word has the margin of the same
// change in the shrunk one.
func TestStretchedMargins(t *testing.T) {
	r := Restorer{Lexicon: lexicon.Default(), HalfSpaces: true, WordBreaks: true, Margins: true}
	margins := func(line string) (all []float64) {
		r.Restore([]byte(line), nil, func(c Change) { all = append(all, c.Margin) })
		return all
	}
	shrunk, whole := margins("مهمون هام رسیدن و میخوام"), margins("مهمون هااام رسیدن و میخوااام")
	if len(shrunk) != 2 || len(whole) != 2 || shrunk[0] != whole[0] || shrunk[1] != whole[1] {
		t.Errorf("margins %v and %v", shrunk, whole)
	}
}

// TestStretchedOwn checks that a stretched word of the user stays as the user spells it.
func TestStretchedOwn(t *testing.T) {
	r := Restorer{Lexicon: lexicon.Default(), HalfSpaces: true, WordBreaks: true, Own: NewWords(lexicon.Default(), []string{"میخوااام"})}
	const line = "میخوااام و میخواااام"
	if got := visible(string(r.Append(nil, []byte(line), nil))); got != "میخوااام و می⸱خواااام" {
		t.Errorf("%s becomes %s", line, got)
	}
}
