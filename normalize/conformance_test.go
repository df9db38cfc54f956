package normalize

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// peers are the programs whose test cases are run, where they are present.
var peers = []string{"hazm", "lucene", "shekar", "virastar_js"}

// profiles are the Forms that come next to what a peer's method does. A method
// without one does what no Form does.
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
	name     string // peer:line
	method   string // peer method
	Input    any
	Expected any
	Options  map[string]any
}

func peerCases(t *testing.T, peer string) (list []peerCase) {
	t.Helper()
	f, err := os.Open(filepath.Join(corpora.Test(t), "normalize", "normalize_"+peer+".jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for line := 1; s.Scan(); line++ {
		c := peerCase{name: fmt.Sprintf("%s:%d", peer, line)}
		if err := json.Unmarshal(s.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		for _, key := range []string{"class", "component", "method"} {
			if m, ok := c.Options[key].(string); ok {
				c.method = peer + " " + m
				break
			}
		}
		list = append(list, c)
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

// form returns the Form that comes next to what the case's method does with its
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

// reasons reads testdata/refused.txt: why a case, or all cases of a method, are
// refused.
func reasons(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile("testdata/refused.txt")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]string{}
	for line := range strings.Lines(string(data)) {
		if key, reason, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && !strings.HasPrefix(key, "#") {
			table[key] = reason
		}
	}
	return table
}

// TestPeersCorpus runs the cases of other programs' tests. Nine of ten that are not
// refused pass, and every method without a Form has its reason.
func TestPeersCorpus(t *testing.T) {
	table := reasons(t)
	passed, failed, refused := 0, 0, 0
	for _, peer := range peers {
		for _, c := range peerCases(t, peer) {
			_, isText := c.Input.(string)
			switch got, ok := c.passes(); {
			case table[c.name] != "":
				refused++
				if ok && profiles[c.method] != 0 {
					t.Logf("%s is refused and passes", c.name)
				}
			case profiles[c.method] == 0 || !isText:
				if refused++; isText && table[c.method] == "" {
					t.Errorf("%s: no reason why %s is refused", c.name, c.method)
				}
			case ok:
				passed++
			default:
				failed++
				t.Logf("%s: %s(%q)\n got %q\nwant %q", c.name, c.method, Visible(c.text()), Visible(got), Visible(fmt.Sprint(c.Expected)))
			}
		}
	}
	t.Logf("%d pass, %d fail, %d are refused", passed, failed, refused)
	if failed*9 > passed {
		t.Errorf("%d of %d cases pass, want nine of ten", passed, passed+failed)
	}
}
