package normalize

import (
	"sort"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spacing"
	"github.com/parsitext/parsitext/internal/span"
)

// words are the words of a Normalizer, as the decoder reads them.
type words = spacing.Words

func newWords(list []string) *words {
	if len(list) == 0 {
		return nil
	}
	return spacing.NewWords(lexicon.Default(), list)
}

// restore puts back the ZWNJs and spaces that the text has lost. If that changes the
// line, restore looks for Arabic in it and decodes the line again with the Arabic
// protected. To look for Arabic in every line would cost more than to decode a correct
// one.
func restore(l *line, e *editor) {
	restoreOutside(l, e, l.spans)
	if len(e.edits) == 0 {
		return
	}
	l.unsure = l.unsure || l.words != nil
	s := e.scratch
	s.arabic, s.spans = l.arabic(s.arabic, s.spans[:0])
	s.spans, _ = l.lookalikes(s, s.spans)
	if len(s.spans) == 0 {
		return
	}
	l.unsure = true
	e.edits = e.edits[:0]
	s.spans = united(append(s.spans, l.spans...))
	restoreOutside(l, e, s.spans)
}

// restoreOutside is restore for the text outside the spans.
func restoreOutside(l *line, e *editor, spans []span.Span) {
	spans = spans[:sort.Search(len(spans), func(k int) bool { return spans[k].Start >= l.hinge })]
	r := spacing.Restorer{
		Lexicon: lexicon.Default(), Own: l.words, Open: l.opened(),
		HalfSpaces: l.form&HalfSpaces != 0, WordBreaks: l.form&WordBreaks != 0,
		Margins: e.keep, Bar: l.bar,
	}
	r.Restore(l.text[:l.hinge], spans, func(c spacing.Change) {
		e.rule = HalfSpaces.rule()
		if c.To == spacing.Space {
			e.rule = WordBreaks.rule()
		}
		e.write(c.Start, c.End, c.To.Text())
		if e.keep {
			e.edits[len(e.edits)-1].Confidence = spacing.Confidence(c.Margin + l.bar) // the bar is a price, not a doubt
		}
	})
}

// wordRestorer returns a Restorer to ask about a few words of the line. It heeds the user's words and
// has both rules, whatever the form.
func (l *line) wordRestorer() spacing.Restorer {
	return spacing.Restorer{Lexicon: lexicon.Default(), Own: l.words, HalfSpaces: true, WordBreaks: true}
}

// opened returns the function with which the decoder opens presentation forms that
// Letters has not opened: the decoder reads every text as if Letters had, unless the text
// is in visual order.
func (l *line) opened() func(rune) string {
	if l.form&Letters != 0 || l.seen&(pairForm|pairRare) == 0 || l.isVisual(0) {
		return nil
	}
	return script.Letter
}
