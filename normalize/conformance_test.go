package normalize

import (
	"fmt"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/peers"
)

// programs are those whose test cases are run, where they are present.
var programs = []string{"hazm", "lucene", "shekar", "virastar_js"}

// profiles are the Forms that come closest to what a peer's method does. If no Form is
// close, a method has no entry.
var profiles = map[string]Form{
	"hazm Normalizer.normalize":             Standard | Marks,
	"hazm Normalizer.correct_spacing":       Kashida | HalfSpaces | Spaces | Punctuation,
	"hazm Normalizer.token_spacing":         HalfSpaces,
	"hazm Normalizer.seperate_mi":           HalfSpaces,
	"hazm Normalizer.persian_style":         Letters | Digits | Punctuation | Quotes,
	"hazm Normalizer.remove_diacritics":     Marks,
	"hazm Normalizer.persian_number":        Digits,
	"hazm Normalizer.unicodes_replacement":  Letters,
	"hazm Normalizer.remove_specials_chars": Marks | Invisibles,
	"lucene ArabicNormalizationFilter":      Letters | Marks | Kashida | Fold,
	"lucene PersianNormalizationFilter":     Letters | Marks | Kashida | Fold,
	"shekar Normalizer":                     Standard | Marks,
	"shekar VerbalSpacingNormalizer":        HalfSpaces,
	"shekar WordSpacingNormalizer":          HalfSpaces,
	"shekar SpacingNormalizer":              HalfSpaces | Spaces | Punctuation,
	"shekar OrthographicSpacingNormalizer":  HalfSpaces | Spaces,
	"shekar AlphabetNormalizer":             Letters,
	"shekar ArabicUnicodeNormalizer":        Letters,
	"shekar YaNormalizer":                   HalfSpaces | EzafeYeh,
	"shekar PunctuationSpacingNormalizer":   Spaces | Punctuation,
	"shekar DigitNormalizer":                Digits,
	"shekar PunctuationNormalizer":          Punctuation | Kashida,
	"shekar DiacriticRemover":               Marks,
	"virastar_js cleanup":                   Standard | EzafeHamza,
}

// A peerCase is one case of a peer's tests.
type peerCase struct {
	peers.Case
	method string // peer method
}

func peerCases(t *testing.T, peer string) (list []peerCase) {
	t.Helper()
	for _, c := range peers.Cases(t, "normalize", peer) {
		p := peerCase{Case: c}
		for _, key := range []string{"class", "component", "method"} {
			if m, ok := c.Options[key].(string); ok {
				p.method = peer + " " + m
				break
			}
		}
		list = append(list, p)
	}
	return list
}

// passes reports whether the Form of the case's method gives what it expects.
func (c peerCase) passes() (got string, ok bool) {
	f := c.form()
	got = f.String(c.text())
	want, isText := c.Expected.(string)
	switch c.Options["match"] {
	case "contains":
		return got, isText && strings.Contains(got, want)
	case "not_contains":
		return got, isText && !strings.Contains(got, want)
	case "same_output_as_input_text":
		return got, got == f.String(want)
	}
	if strings.HasPrefix(c.method, "lucene ") { // which folds to the Arabic letters
		want = f.String(want)
	}
	return got, isText && got == want
}

// form returns the Form that comes closest to what the case's method does with its
// options.
func (c peerCase) form() Form {
	f := profiles[c.method]
	if c.Options["remove_diacritics"] == true {
		f |= Marks
	}
	if c.Options["fix_hamzeh"] == false {
		f = f&^EzafeHamza | EzafeYeh
	}
	return f
}

func (c peerCase) text() string { s, _ := c.Input.(string); return s }

// TestPeersCorpus runs the cases of other programs' tests. The rejected cases, and the
// methods to which no Form is close, are in testdata/refused.txt with the reason. They
// must fail, and all others must pass.
func TestPeersCorpus(t *testing.T) {
	refused := peers.ReadRefusals(t, "testdata/refused.txt")
	passed, all := 0, 0
	for _, peer := range programs {
		for _, c := range peerCases(t, peer) {
			all++
			_, isText := c.Input.(string)
			got, ok := c.passes()
			ok = ok && isText && profiles[c.method] != 0
			switch reason := refused.Reason(c.Name, c.method); {
			case ok && reason != "":
				t.Errorf("%s passes although it is refused: %s", c.Name, reason)
			case ok:
				passed++
			case reason == "" && isText:
				t.Errorf("%s: %s(%q)\n got %q\nwant %q", c.Name, c.method, Visible(c.text()), Visible(got), Visible(fmt.Sprint(c.Expected)))
			}
		}
	}
	refused.CheckUsed(t)
	t.Logf("%d of %d cases pass", passed, all)
}
