package normalize

import (
	"sort"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A line is what a rule reads: one piece of text, a whole line or a part of a long
// one, what protects parts of it, and what is known of the text around it. Only
// the engine changes it.
type line struct {
	plan
	text   []byte
	spans  []span.Span  // over text, in order
	seen   pairs        // classes of pairs seen in text or in an earlier version of it; never cleared
	hinge  int          // from here on the decoder leaves the text alone, see cut
	last   bool         // the piece ends its line
	after  script.Class // of the letter that follows the piece in its line, or 0
	broken bool         // a line break follows
	cue    bool         // the line may number a subtitle, whose times follow

	reader bool // the text is for readers, even if a key is then made of it
	kept   bool // something was kept that a key has not

	margins bool // edits are to say how sure they are
	context
}

// keeps reports whether what readers want kept, and a key has not, is kept.
func (l *line) keeps() bool {
	if l.reader || l.form&Fold == 0 {
		l.kept = true
		return true
	}
	return false
}

// A context is all that a piece knows of the text before it. The zero context
// is that of the first piece of a line outside a fence.
type context struct {
	fence   fence        // the open one; the rest ends with the line
	code    bool         // the line is in a fence
	before  script.Class // of the nearest letter in the line, or 0
	persian bool         // the line has a Persian letter
	inner   bool         // the line has begun
	told    tongue       // one more than the language of the piece before, or 0
	quoted  bool         // a " has no partner in the line so far
}

// rune decodes the character at i; size 0 at the end.
func (l *line) rune(i int) (r rune, size int) {
	if i+1 < len(l.text) {
		a, b := l.text[i], l.text[i+1]
		switch {
		case a < utf8.RuneSelf:
			return rune(a), 1
		case 0xC2 <= a && a < 0xE0 && b&0xC0 == 0x80: // two bytes, as Persian letters have
			return rune(a&0x1F)<<6 | rune(b&0x3F), 2
		}
	}
	return utf8.DecodeRune(l.text[i:])
}

// runeBefore decodes the character that ends at i; size 0 at the beginning.
func (l *line) runeBefore(i int) (r rune, size int) {
	if i >= 2 {
		a, b := l.text[i-2], l.text[i-1]
		switch {
		case b < utf8.RuneSelf:
			return rune(b), 1
		case 0xC2 <= a && a < 0xE0 && b&0xC0 == 0x80:
			return rune(a&0x1F)<<6 | rune(b&0x3F), 2
		}
	}
	return utf8.DecodeLastRune(l.text[:i])
}

// class returns the class of the character at i, Other at the end.
func (l *line) class(i int) script.Class {
	r, _ := l.rune(i)
	return script.ClassOf(r)
}

// classBefore returns the class of the character that ends at i.
func (l *line) classBefore(i int) script.Class {
	r, _ := l.runeBefore(i)
	return script.ClassOf(r)
}

// mayGo reports whether what ends at i may be deleted: not before a stray
// continuation byte, which could make a character with the bytes before it.
func (l *line) mayGo(i int) bool { return i == len(l.text) || utf8.RuneStart(l.text[i]) }

// protected reports whether a span covers the byte at i.
func (l *line) protected(i int) bool {
	_, ok := l.spanAt(i)
	return ok
}

// spanAt returns the span that covers the byte at i.
func (l *line) spanAt(i int) (span.Span, bool) {
	k := sort.Search(len(l.spans), func(k int) bool { return l.spans[k].End > i })
	if k == len(l.spans) || l.spans[k].Start > i {
		return span.Span{}, false
	}
	return l.spans[k], true
}
