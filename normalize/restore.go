package normalize

import (
	"sort"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spacing"
)

// words are the words of a Normalizer, as the decoder reads them.
type words = spacing.Words

func newWords(list []string) *words {
	if len(list) == 0 {
		return nil
	}
	return spacing.NewWords(list)
}

// restore puts back the ZWNJs and spaces that the text has lost.
func restore(w *work) {
	spans := w.spans[:sort.Search(len(w.spans), func(k int) bool { return w.spans[k].Start >= w.hinge })]
	r := spacing.Restorer{
		Lexicon: lexicon.Default(), Own: w.words, Open: w.opened(),
		HalfSpaces: w.form&HalfSpaces != 0, WordBreaks: w.form&WordBreaks != 0,
	}
	w.spacing = r.Append(w.spacing[:0], w.text[:w.hinge], spans)
	for _, e := range w.spacing {
		rule := HalfSpaces
		if e.Break {
			rule = WordBreaks
		}
		w.edits = append(w.edits, edit{e.Start, e.End, e.New, rule})
	}
}

// opened returns what opens presentation forms for the decoder, where Letters has
// not opened them: it reads every text as if it had, but for one in visual order.
func (w *work) opened() func(rune) string {
	if w.form&Letters != 0 || w.seen&(pairForm|pairRare) == 0 || w.visualOrder(0) == 1 {
		return nil
	}
	return script.Letter
}
