package normalize

import (
	"bytes"
	"sort"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A line is what a rule reads: one piece of a text, which is a whole line or a part of a
// long one, with what protects parts of it and what is known of the text around it. Only
// the engine changes it; rules only note in kept what they keep.
type line struct {
	plan
	text    []byte
	seen    pairs       // classes of pairs in text and in earlier versions of it
	spans   []span.Span // parts of text that stay as they are, in order
	tongues []span.Span // parts of text in other languages, in order
	whole   tongue      // the language of all of text, or noTongue

	sections           // of text, if they are known
	known    bool      // the sections are those of text
	blocks   blockList // of the original text, which cut has passed over
	same     bool      // the text has the spans that readSpans found in it last

	reader    bool // the text is for readers, even if a key is made of it later
	kept      bool // a rule kept something that a key does not keep
	strange   bool // the text has, or had, syntax, which depends on all its marks
	respelled bool // a rule after the decoder made words or parted them, which it may read otherwise
	unsure    bool // the decoder may change its own result: it left Arabic alone, or has words of the user

	context
	ending
}

// A context is all that a piece knows of the text before it. The zero context
// is that of the first piece of a line outside a fence.
type context struct {
	fence   fence        // the open one; the other fields end with the line
	code    bool         // the line is in a fence
	before  script.Class // of the nearest letter in the line, or 0
	persian bool         // the line has had a Persian letter
	inner   bool         // the line has begun
	told    tongue       // one more than the language of the piece before, or 0
	quoted  bool         // a " in the line has no partner so far
}

// An ending is all that a piece knows of the text after it.
type ending struct {
	hinge  int          // offset in text from which on the decoder changes nothing, see cut
	after  script.Class // of the letter that follows in the line, or 0
	last   bool         // the piece ends its line
	broken bool         // a line break follows
	cue    bool         // the times of a subtitle follow, so the line may number it
}

// begin makes text the text of the line, with the context and ending that are already
// set. A space at the end counts as two, because it may have to be dropped.
func (l *line) begin(text []byte, seen pairs) {
	if n := len(text); n > 0 && text[n-1] == ' ' {
		seen |= pairTwoSpaces
	}
	l.text, l.same = text, false
	l.seen = seen
	l.spans = l.spans[:0]
	l.tongues = l.tongues[:0]
	l.whole = noTongue
	l.reader, l.kept, l.strange, l.respelled, l.unsure = false, false, false, false, false
}

// survey returns the classes of the pairs of a text that is about to become that of the
// line.
func (l *line) survey(text []byte) pairs {
	l.known = true
	return l.sections.survey(text)
}

// find returns the place, not before i, of the first byte of the text that makes with the
// byte before it a pair of one of the classes, or the length of the text.
func (l *line) find(i int, classes pairs) int {
	if classes == pairZwnj {
		return findZWNJ(l.text, i)
	}
	if !l.known {
		l.survey(l.text)
	}
	return l.sections.find(l.text, i, classes)
}

// remember stores in the context what the next piece of the same line may need to know
// about this one, which is in its normal form.
func (l *line) remember() {
	l.inner = true
	l.quoted = l.openQuote()
	l.told = l.whole + 1 // noTongue becomes 0
	last := false        // l.before is in this piece
	for i := len(l.text); i > 0 && !(last && l.persian); {
		r, n := l.runeBefore(i)
		if c := script.ClassOf(r); isLetter(c) {
			if !last {
				l.before, last = c, true
			}
			l.persian = l.persian || c == script.Persian
		}
		i -= n
	}
}

// isCode reports whether text, the rest of a line or the beginning of that, is in a
// fence.
func (l *line) isCode(text []byte, seen pairs) bool {
	if l.inner {
		return l.code
	}
	if l.fence.mark == 0 && (seen&pairLatin == 0 || len(beforeFence(text)) == len(text)) {
		return false
	}
	return l.fence.through(text)
}

// isOdd reports whether the line has, or had, something that plain prose lacks, so that a
// change can give work to a stage that has already run: an odd character, syntax,
// something that was kept, a word that a key made, or a point between letters, where the
// decoder may join one of the letters to its neighbour.
func (l *line) isOdd() bool {
	return l.seen&pairOdd != 0 || l.kept || l.strange || l.respelled || hasInnerPoint(l.text)
}

// hasInnerPoint reports whether a point touches a character of more than one byte
// on each side.
func hasInnerPoint(text []byte) bool {
	for at := 1; at < len(text); {
		i := bytes.IndexByte(text[at:], '.')
		if i < 0 || at+i+1 == len(text) {
			return false
		}
		if at += i; text[at-1] >= 0x80 && text[at+1] >= 0x80 {
			return true
		}
		at++
	}
	return false
}

// keeps reports whether the line keeps what readers want and keys do not have, and notes
// that it did. A rule must call it only if there is such a thing.
func (l *line) keeps() bool {
	if l.reader || l.form&Fold == 0 {
		l.kept = true
		return true
	}
	return false
}

// move updates the offsets into the text after the edits.
func (l *line) move(e *editor) {
	moveSpans(l.spans, e.edits)
	moveSpans(l.tongues, e.edits)
	l.hinge = e.moved(l.hinge)
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

// mayGo reports whether text that ends at i may be deleted: not before a stray
// continuation byte, which could form a character with the bytes before it.
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
