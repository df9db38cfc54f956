package spacing

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestParts asks whether a ZWNJ, here ⸱, that does not show stands where a space belongs.
func TestParts(t *testing.T) {
	r := Restorer{Lexicon: lexicon.Default()}
	own := Restorer{Lexicon: lexicon.Default(), Own: NewWords(lexicon.Default(), []string{"سرد\u200cاست"})}
	for words, want := range map[string]bool{
		// A copula, a verb, a pronoun, and two nouns that texts have side by side.
		"سرد⸱است": true, "سرد⸱است و": true, "رضا⸱آمد": true, "زیبا⸱شد": true, "پدر⸱من": true, "شهر⸱تهران": true, "بازار⸱کار": true,
		// و between verbs, pronouns and numbers, but not the object.
		"خورد⸱و خوابید": true, "من⸱و تو": true, "دو⸱و سه": true,
		"خورد⸱و کتاب": false, "خورد⸱و": false, "پنجره⸱و باز": false, "کار⸱و بار": false,
		// Compounds, a name, an infinitive, a participle and an ending.
		"پر⸱چهره": false, "کار⸱آفرین": false, "کاغذ⸱دیواری": false, "کار⸱بزرگ": false, "احمد⸱رضا": false, "کار⸱کردن": false,
		"گرد⸱آمده": false, "نیرو⸱های": false, "مرد⸱م": false,
		// What the lexicon lacks, and no ZWNJ between the first two words of one run.
		"ظظد⸱است": false, "کار⸱ظظ": false, "": false, "سرد": false, "سرد است": false, "هوا سرد⸱است": false, "سرد، سرد⸱است": false,
	} {
		text := []byte(strings.ReplaceAll(words, "⸱", "\u200c"))
		if got := r.Parts(text); got != want {
			t.Errorf("%s: %v", words, got)
		}
		if got := own.Parts(text); got != (want && !strings.HasPrefix(words, "سرد⸱است")) {
			t.Errorf("%s, with سرد⸱است as a word of the user: %v", words, got)
		}
	}
}
