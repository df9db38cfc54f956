package tokenize

import (
	"slices"
	"testing"
	"unicode/utf8"
)

// plainSentences is what Sentences does, without its skipping: it looks at every
// token and keeps count.
func plainSentences(s string) (segments []Segment) {
	f := plainFinder{scanner: scanner{s: s}}
	for {
		segment, ok := f.next()
		if !ok {
			return segments
		}
		segments = append(segments, segment)
	}
}

// A plainFinder finds sentences.
type plainFinder struct {
	scanner
	held    Token // read already: the first token of the next sentence
	hasHeld bool
}

// A plainSentence is what was read of one.
type plainSentence struct {
	start, end int
	first      Token // its first token
	word       Token // the last that is not a mark of its end
	tokens     int   // before those marks
	mark       rune  // that may end it, 0 if there is none; … for dots too
	closed     bool  // by a quotation mark or bracket behind the mark
	spaced     bool  // there is white space behind that
	dash, verb bool  // it has a dash between spaces; a verb
	quoted     bool  // an ASCII quotation mark is open
}

// next returns the next sentence.
func (f *plainFinder) next() (Segment, bool) {
	var st plainSentence
	for {
		t, ok := f.take()
		switch {
		case !ok && st.tokens == 0:
			return Segment{}, false
		case !ok:
			return f.cut(&st), true
		case t.Kind == Space:
			if st.tokens > 0 && hasBreak(t.Text) {
				return f.cut(&st), true
			}
			st.spaced = st.tokens > 0
			continue
		case st.mark != 0 && !st.marks(t) && st.ends(t):
			f.held, f.hasHeld = t, true
			return f.cut(&st), true
		}
		st.add(t)
		if t.Text == ":" && st.dateline() {
			return f.cut(&st), true
		}
	}
}

// take returns the token held back, or the next that is sure.
func (f *plainFinder) take() (Token, bool) {
	if f.hasHeld {
		f.hasHeld = false
		return f.held, true
	}
	start, end, kind := f.scanner.next()
	return Token{f.s[start:end], start, kind}, end > start
}

func (f *plainFinder) cut(st *plainSentence) Segment { return Segment{f.s[st.start:st.end], st.start} }

// add takes in a token that belongs to the sentence.
func (st *plainSentence) add(t Token) {
	if st.tokens == 0 {
		st.start, st.first = t.Start, t
	}
	st.end = t.End()
	st.tokens++
	switch mark := endMark(t); {
	case mark == '.' && (st.mark == '.' || st.mark == '…') && !st.closed && !st.spaced:
		st.mark = '…'
	case mark != 0:
		st.mark, st.closed = mark, false
	case st.mark != 0 && st.marks(t):
		st.closed = true
	default:
		st.mark, st.closed = 0, false
		st.dash = st.dash || st.spaced && isDash(t.Text)
		st.verb = st.verb || t.Kind == Word && isVerb(t.Text)
		st.word = t
	}
	if t.Text == `"` {
		st.quoted = !st.quoted
	}
	st.spaced = false
}

// marks reports whether t goes on the marks at the end: another one, or a closing
// quotation mark or bracket.
func (st *plainSentence) marks(t Token) bool {
	if t.Kind != Punct {
		return false
	}
	switch t.Text {
	case ".", "!", "?", "؟", "…", "»", ")", "]", "}", "”", "’":
		return true
	case `"`:
		return st.quoted
	}
	return false
}

// ends reports whether the sentence ends before t, with the marks it has.
func (st *plainSentence) ends(t Token) bool {
	if t.Kind == Punct && continues(t.Text) || st.closed && t.Kind == Word && connects(t.Text) {
		return false
	}
	if !st.spaced && !st.glued(t) {
		return false
	}
	switch st.mark {
	case '…':
		return isVerb(st.word.Text)
	case '.':
		return !(st.word == st.first && st.word.Kind == Number)
	case '!':
		return st.first.Text != "ای" || st.tokens > 4
	}
	return true
}

// glued reports whether a mark with nothing behind it ends a sentence before t:
// between words of two letters or more.
func (st *plainSentence) glued(t Token) bool {
	return t.Kind == Word && !isASCII(t.Text) && utf8.RuneCountInString(t.Text) > 1 &&
		st.word.Kind == Word && utf8.RuneCountInString(st.word.Text) > 1
}

// dateline reports whether what was read, up to a colon, is the place and agency
// of a news text: a few words with a dash between, or an agency alone, without a
// verb or «به گزارش».
func (st *plainSentence) dateline() bool {
	if st.tokens > maxDateline || st.verb || st.first.Kind != Word || st.first.Text == "به" {
		return false
	}
	return st.dash || st.tokens > 2 && isAgency(st.first.Text)
}

// FuzzSentences compares Sentences with plainSentences.
func FuzzSentences(f *testing.F) {
	for _, s := range []string{"ای مردم! بیایید", "تهران - ایرنا: باران", "واحد مرکزی خبر: او", "۱. فصل", "او گفت. - ایرنا: متن", "گفت \"او رفت.\" و", "متن ) . و او", "سیب و... در", "IR06 0960 0000 0010 0324 2000 01. او"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, s := range []string{a, a + " و این متن فارسی است ، " + b, "تهران (ایرنا) - " + a + "۱۲. " + b + "! ای"} {
			got, want := slices.Collect(Sentences(s)), plainSentences(s)
			if !slices.Equal(got, want) {
				t.Fatalf("%q: %v, want %v", s, got, want)
			}
		}
	})
}
