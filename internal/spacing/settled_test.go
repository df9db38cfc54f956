package spacing

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// wordOf returns the pieces of a word; ⸱ is a ZWNJ.
func wordOf(word string) (w Word) {
	Runs([]byte(strings.ReplaceAll(word, "⸱", "\u200c")), func(words []Word) { w = words[0] })
	return w
}

// TestReader asks how words that stand alone are read.
func TestReader(t *testing.T) {
	r := NewReader(lexicon.Default())
	for word, want := range map[string]bool{"کتاب": true, "میکند": false, "کتابها": false, "و": true} {
		if got := r.Settled(wordOf(word)[0]); got != want {
			t.Errorf("%s is settled: %v", word, got)
		}
	}
	for word, want := range map[string]bool{"می⸱کند": true, "کتاب": true, "کتابها": false, "کت⸱اب": false} {
		if got := r.Restores(wordOf(word)); got != want {
			t.Errorf("%s is restored: %v", word, got)
		}
	}
	if !r.Ties(wordOf("کتاب")[0], wordOf("ها")[0]) || r.Ties(wordOf("کتاب")[0], wordOf("و")[0]) {
		t.Error("کتاب is tied to و and not to ها")
	}
	suffixes := []string{wordOf("ها")[0], wordOf("های")[0]}
	if !r.SettledPlural(wordOf("کار")[0], suffixes) || r.SettledPlural(wordOf("کتاب")[0], suffixes) {
		t.Error("the plural of کتاب is settled, or that of کار is not")
	}
}
