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
func restore(l *line, e *editor) {
	spans := l.spans
	e.arabic, e.spans = l.arabic(e.arabic, e.spans[:0])
	if len(e.spans) > 0 {
		e.spans = united(append(e.spans, spans...))
		spans = e.spans
	}
	spans = spans[:sort.Search(len(spans), func(k int) bool { return spans[k].Start >= l.hinge })]
	r := spacing.Restorer{
		Lexicon: lexicon.Default(), Own: l.words, Open: l.opened(),
		HalfSpaces: l.form&HalfSpaces != 0, WordBreaks: l.form&WordBreaks != 0,
	}
	r.Restore(l.text[:l.hinge], spans, func(start, end int, to spacing.Separator) {
		e.rule = HalfSpaces.rule()
		if to == spacing.Break {
			e.rule = WordBreaks.rule()
		}
		e.write(start, end, to.Text())
	})
}

// opened returns what opens presentation forms for the decoder, where Letters has
// not opened them: it reads every text as if it had, but for one in visual order.
func (l *line) opened() func(rune) string {
	if l.form&Letters != 0 || l.seen&(pairForm|pairRare) == 0 || l.visualOrder(0) == 1 {
		return nil
	}
	return script.Letter
}
