package tokenize

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// Sentences returns the sentences of s in order, without the white space between
// them.
//
// A sentence ends with . ! ? ؟ or … and the quotation marks and brackets that
// close there, and with every line break. It does not end inside abbreviations,
// numbers or URLs, after «و…», after the number of a list's item, or where the
// words go on after a quotation. An ellipsis ends one only after a verb. A
// dateline closed by a colon where a sentence could start («تهران - ایرنا:») is a
// sentence of its own; a colon ends no other.
func Sentences(s string) iter.Seq[Segment] {
	return func(yield func(Segment) bool) {
		f := finder{scanner: scanner{s: s}}
		for {
			segment, ok := f.next()
			if !ok || !yield(segment) {
				return
			}
		}
	}
}

// A finder finds sentences. It reads the tokens around the marks that may end one
// and skips the plain text between.
type finder struct {
	scanner
	held    Token // read already: the first token of the next sentence
	hasHeld bool
	partial bool // the text may go on: nothing is decided that this could change
	plain   int  // the end of the plain text, if it is greater than at
}

// A sentence is what was read of one.
type sentence struct {
	start, end int
	begun      bool
	first      Token // its first token
	word       Token // the last that is not a mark of its end
	mark       rune  // that may end it, 0 if there is none; … for dots too
	closed     bool  // by a quotation mark or bracket after the mark
	spaced     bool  // there is white space after that
	quoted     bool  // an ASCII quotation mark is open
	long       bool  // too long for a dateline
}

// next returns the next sentence.
func (f *finder) next() (Segment, bool) {
	var st sentence
	for {
		if st.begun && st.mark == 0 {
			f.skip()
		}
		t, ok := f.take()
		switch {
		case !ok && (!st.begun || f.partial):
			return Segment{}, false
		case !ok:
			return f.cut(&st), true
		case t.Kind == Space:
			if st.begun && hasBreak(t.Text) {
				return f.cut(&st), true
			}
			st.spaced = true
			continue
		case st.mark != 0 && !st.marks(t) && st.ends(t) && !f.vocative(&st):
			f.held, f.hasHeld = t, true
			return f.cut(&st), true
		}
		st.add(t)
		if t.Text == ":" && f.dateline(&st) {
			return f.cut(&st), true
		}
	}
}

// take returns the token held back, or the next that is sure.
func (f *finder) take() (Token, bool) {
	if f.hasHeld {
		f.hasHeld = false
		return f.held, true
	}
	start, end, kind := f.scanner.next()
	t := Token{f.s[start:end], start, kind}
	return t, end > start && (!f.partial || f.sure(t))
}

// sure reports whether more text could not change t.
func (f *finder) sure(t Token) bool {
	if t.Kind == Space {
		return t.End() < len(f.s) || hasBreak(t.Text)
	}
	return f.settled(t.End())
}

func (f *finder) cut(st *sentence) Segment { return Segment{f.s[st.start:st.end], st.start} }

func hasBreak(space string) bool {
	return lineEnd(space, 0, len(space)) < len(space)
}

// add takes in a token that belongs to the sentence.
func (st *sentence) add(t Token) {
	if !st.begun {
		st.start, st.first, st.begun = t.Start, t, true
	}
	st.end = t.End()
	switch mark := endMark(t); {
	case mark == '.' && (st.mark == '.' || st.mark == '…') && !st.closed && !st.spaced:
		st.mark = '…'
	case mark != 0:
		st.mark, st.closed = mark, false
	case st.mark != 0 && st.marks(t):
		st.closed = true
	default:
		st.mark, st.closed = 0, false
		st.word = t
	}
	if t.Text == `"` {
		st.quoted = !st.quoted
	}
	st.spaced = false
}

// endMark returns the mark that t is if it may end a sentence, else 0.
func endMark(t Token) rune {
	if t.Kind != Punct {
		return 0
	}
	switch t.Text {
	case ".", "!", "?", "؟", "…", "۔":
		r, _ := utf8.DecodeRuneInString(t.Text)
		if r == '۔' {
			return '.'
		}
		return r
	}
	return 0
}

// marks reports whether t goes on the marks at the end: another one, or a closing
// quotation mark or bracket.
func (st *sentence) marks(t Token) bool {
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

// ends reports whether the sentence ends before t, with the marks it has, unless it
// is a vocative.
func (st *sentence) ends(t Token) bool {
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
	}
	return true
}

// mayBeVocative reports whether the sentence begins and ends as a vocative.
func (st *sentence) mayBeVocative() bool { return st.mark == '!' && st.first.Text == "ای" }

// vocative reports whether what was read is a vocative, which a sentence follows.
func (f *finder) vocative(st *sentence) bool {
	return st.mayBeVocative() && f.read(st, maxVocative).tokens <= maxVocative
}

// glued reports whether a mark with nothing after it ends a sentence before t:
// between words of two letters or more.
func (st *sentence) glued(t Token) bool {
	return t.Kind == Word && !isASCII(t.Text) && utf8.RuneCountInString(t.Text) > 1 &&
		st.word.Kind == Word && utf8.RuneCountInString(st.word.Text) > 1
}

func isASCII(s string) bool { return s[0] < utf8.RuneSelf }

// continues reports whether a mark shows that the sentence goes on.
func continues(mark string) bool {
	switch mark {
	case "،", ",", "؛", ";", ":":
		return true
	}
	return false
}

// connects reports whether a word ties what follows to a quotation before it.
func connects(word string) bool {
	switch word {
	case "و", "که", "را", "یا", "اما", "ولی":
		return true
	}
	return false
}

func isDash(s string) bool { return s == "-" || s == "–" || s == "—" }

// The greatest numbers of tokens of a dateline, its colon included, and of a
// vocative with ای and its mark.
const (
	maxDateline = 9
	maxVocative = 4
)

// dateline reports whether what was read, up to a colon, is the place and agency
// of a news text: a few words with a dash between, or an agency alone, without a
// verb or «به گزارش».
func (f *finder) dateline(st *sentence) bool {
	if st.long || !beginsDateline(st.first) {
		return false
	}
	h := f.read(st, maxDateline)
	st.long = !h.fits()
	return h.isDateline(st.first)
}

func beginsDateline(first Token) bool { return first.Kind == Word && first.Text != "به" }

// A head is what the first tokens of a sentence are.
type head struct {
	tokens     int
	dash, verb bool // there is a dash between spaces; a verb
}

// fits reports whether a dateline may have so many tokens, and no verb.
func (h head) fits() bool { return h.tokens <= maxDateline && !h.verb }

// isDateline reports whether a sentence is a dateline with its colon, given its
// first token.
func (h head) isDateline(first Token) bool {
	return h.fits() && (h.dash || h.tokens > 2 && isAgency(first.Text))
}

// read reads the sentence again, as far as it is known, up to the token that
// makes more than most.
func (f *finder) read(st *sentence, most int) (h head) {
	sc := scanner{s: f.s, at: st.start}
	for spaced := false; sc.at < st.end && h.tokens <= most; {
		start, end, kind := sc.next()
		text := f.s[start:end]
		if kind != Space {
			h.tokens++
			h.dash = h.dash || spaced && isDash(text)
			h.verb = h.verb || kind == Word && isVerb(text)
		}
		spaced = kind == Space
	}
	return h
}

// isAgency reports whether the name of a news agency begins with a word.
func isAgency(word string) bool { return word == "واحد" || word == "خبرگزاری" }

// isVerb reports whether a word is, by its look, a finite verb: the copula and
// the commonest auxiliaries, or one that begins with می or نمی.
func isVerb(word string) bool {
	switch word {
	case "است", "نیست", "بود", "نبود", "شد", "نشد", "هست", "هستند", "نیستند", "بودند", "شدند", "کرد", "کردند", "نکرد",
		"گفت", "گفتند", "داد", "دادند", "دارد", "دارند", "داشت", "داشتند", "ندارد", "نداشت", "شود", "شوند", "کند", "کنند",
		"باشد", "باشند", "افزود", "رفت", "آمد", "یافت", "گرفت", "خواهد", "خواهند":
		return true
	}
	for _, prefix := range [...]string{"می\u200c", "نمی\u200c"} {
		if strings.HasPrefix(word, prefix) {
			return true
		}
	}
	for _, copula := range [...]string{"\u200cاند", "\u200cام", "\u200cایم", "\u200cاید"} {
		if strings.HasSuffix(word, copula) {
			return true
		}
	}
	return false
}
