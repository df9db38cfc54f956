package tokenize

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// Sentences returns the sentences of s in order, without the white space between
// them, as the zero [Splitter] finds them.
//
// A sentence ends with . ! ? ؟ or … and the closing characters after it: quotation marks
// and brackets, the number of a footnote, an emoji. Every line break ends a sentence. The
// mark of an abbreviation, initial, number, URL or list item does not, and neither does a
// mark in a quotation after which the sentence continues. An ellipsis ends a sentence only
// after a finite verb. Marks and emoji at the end of a line belong to the sentence before them. A dateline that begins where a sentence could begin and ends with a
// colon («تهران - ایرنا:») is a sentence; no other colon ends one.
func Sentences(s string) iter.Seq[Segment] { return Splitter{}.Sentences(s) }

// A Splitter finds sentences. The zero value works like [Sentences]; its fields change the
// rules on which users differ. It has no state, so any number of goroutines may use it.
type Splitter struct {
	// SoftBreaks makes a single line break end no sentence, as in text from a PDF or an
	// e-mail. Two or more line breaks, or a blank line, do.
	SoftBreaks bool

	// WholeQuotations keeps a sentence from ending inside guillemets or quotation marks, so
	// that «گفت: «برو! زود بیا.»» is one sentence. A quotation that is not closed extends
	// to the end of the line.
	WholeQuotations bool

	// Abbreviations are words after which a dot does not end a sentence, given without the
	// dot: «مهن».
	Abbreviations []string
}

// Sentences returns the sentences of s in order.
func (p Splitter) Sentences(s string) iter.Seq[Segment] {
	return func(yield func(Segment) bool) {
		f := finder{scanner: scanner{s: s}, Splitter: p}
		for {
			segment, ok := f.next()
			if !ok || !yield(segment) {
				return
			}
		}
	}
}

// A finder finds sentences. It reads the tokens near the marks that may end a sentence and
// skips the plain text between them.
type finder struct {
	scanner
	Splitter
	held    Token // the first token of the next sentence, already read
	hasHeld bool
	partial bool // the text may continue, so decide nothing that more text could change
	unsure  bool // the known text was not enough to decide
	plain   int  // if greater than at, the end of the plain text
}

// A sentence holds the parts of a sentence read so far.
type sentence struct {
	start, end int
	begun      bool
	first      Token // its first token
	word       Token // the last token that is not part of its end
	before     Token // the token before word, unless plain text is between them
	mark       rune  // a mark that may end it, 0 if there is none; … also for dots
	markAt     int   // offset of the first mark at the end
	dots       int   // number of dots separated only by spaces
	closed     bool  // a quotation mark or bracket closes after the mark
	spaced     bool  // white space follows
	quoted     bool  // an ASCII quotation mark is open
	long       bool  // too long for a dateline
	dashed     bool  // the text up to dashRead contains a dash
	dashRead   int
	note       int // the end of a footnote's number after the mark
	face       int // the end of an emoticon after the mark
	initials   int // the end of the dot of the last initial
	item       int // the last number of an item in a list
	numbered   int // the end of its dot
	pairs      pairs
}

// next returns the next sentence.
func (f *finder) next() (Segment, bool) {
	var st sentence
	for {
		if st.begun && st.mark == 0 {
			f.skip()
		}
		t, ok := f.take()
		closes := false
		switch {
		case !ok && (!st.begun || f.partial):
			return Segment{}, false
		case !ok:
			return f.cut(&st), true
		case t.Kind == Space:
			if st.begun && f.breaks(t.Text) {
				return f.cut(&st), true
			}
			st.spaced = true
			continue
		case st.mark != 0:
			closes = f.closes(&st, t) || f.trails(t)
			ends := !closes && f.ends(&st, t)
			if f.unsure {
				return Segment{}, false
			}
			if ends {
				f.held, f.hasHeld = t, true
				return f.cut(&st), true
			}
		}
		st.add(t, closes)
		if t.Text == ":" && f.dateline(&st) {
			return f.cut(&st), true
		}
	}
}

// take returns the token held back, or the next token that is certain.
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
		return t.End() < len(f.s) || hasBreak(t.Text) && !f.SoftBreaks
	}
	return f.settled(t.End())
}

func (f *finder) cut(st *sentence) Segment { return Segment{f.s[st.start:st.end], st.start} }

// breaks reports whether white space ends a sentence.
func (f *finder) breaks(space string) bool {
	i := lineEnd(space, 0, len(space))
	if i == len(space) || !f.SoftBreaks {
		return i < len(space)
	}
	rest := space[i+breakAt(space, i):]
	return hasBreak(rest)
}

func hasBreak(space string) bool {
	return lineEnd(space, 0, len(space)) < len(space)
}

// add adds a token to the sentence; closes says whether the token closes the end marked by
// the one before it.
func (st *sentence) add(t Token, closes bool) {
	if !st.begun {
		st.start, st.first, st.begun = t.Start, t, true
		st.pairs.at = t.Start
	}
	st.end = t.End()
	mark := endMark(t)
	if st.mark == 0 {
		st.markAt, st.dots = t.Start, 0
	}
	if mark == '.' {
		st.dots++
	}
	switch {
	case mark == '.' && (st.mark == '.' || st.mark == '…') && !st.closed && (!st.spaced || st.dots > 2):
		st.mark = '…'
	case mark != 0:
		st.mark, st.closed = mark, false
	case closes:
		st.closed = st.closed || t.Kind != Emoji && t.Start >= st.face
	default:
		st.mark, st.closed = 0, false
		st.before, st.word = st.word, t
	}
	if t.Text == `"` {
		st.quoted = !st.quoted
	}
	st.spaced = t.Kind == Code && closes && isBreakTag(t.Text)
}

// endMark returns t's mark if it may end a sentence, else 0. It returns the commonest of
// the marks with the same effect.
func endMark(t Token) rune {
	if t.Kind != Punct && t.Kind != Emoji {
		return 0
	}
	switch r, _ := utf8.DecodeRuneInString(t.Text); r {
	case '.', '۔':
		return '.'
	case '!', '‼':
		return '!'
	case '?', '؟', '⸮', '‽', '⁇', '⁈', '⁉':
		return '؟'
	case '…':
		return '…'
	}
	return 0
}

// closes reports whether t continues the marks at the end: another mark, or a closing
// character, or an emoji or emoticon.
func (f *finder) closes(st *sentence, t Token) bool {
	switch {
	case t.Start < max(st.note, st.face) || endMark(t) != 0 || f.isFace(st, t):
		return true
	case t.Kind == Emoji:
		return !st.spaced
	case t.Kind == Code:
		return !st.spaced && (isBreakTag(t.Text) || st.mark == '.' && strings.HasPrefix(t.Text, "</") && !isNumbering(st.word)) // not «چه باید کرد؟»</i>
	case t.Text == "~": // of ~~
		return !st.spaced && f.endsEmphasis(t)
	case t.Kind == Number || t.Kind == Symbol:
		return !st.spaced && isSuperscript(t.Text)
	case t.Kind != Punct:
		return false
	}
	switch t.Text {
	case ")":
		return !st.spaced || f.isOpen(st, '(')
	case "»", "]", "}", "”", "’", "›":
		return true
	case "“":
		return f.isOpen(st, '„')
	case `"`:
		return st.quoted || !st.spaced && f.blankAt(t.End())
	case "'":
		return !st.spaced && f.blankAt(t.End())
	case "*", "_":
		return !st.spaced && f.endsEmphasis(t)
	case "[":
		st.note = f.footnote(t.Start, st.spaced)
		return st.note > 0
	case "(":
		if st.closed && !st.spaced && f.s[t.Start-1] == ']' { // [اینجا.](https://isna.ir)
			st.note = f.linkTarget(t.Start)
			return st.note > 0
		}
		if !isFinite(st.word.Text) { // «تبصره.(۱)»
			return false
		}
		st.note = f.roundFootnote(t.Start, st.spaced)
		return st.note > 0
	}
	return false
}

// maxFace is the largest length of an emoticon, in bytes.
const maxFace = 32

// isFace reports whether t is the eyes of an emoticon of punctuation or Latin letters, a drawn-out one too:
// ; or : before ), -( or DDD.
func (f *finder) isFace(st *sentence, t Token) bool {
	switch t.Text {
	case ":", ";", "=":
	default:
		return false
	}
	text := f.ahead(t.Start, maxFace)
	mouth := strings.TrimPrefix(text[1:], "-")
	if mouth == "" || strings.IndexByte(")(|DPp", mouth[0]) < 0 {
		return false
	}
	end := t.Start + len(text) - len(strings.TrimLeft(mouth, mouth[:1]))
	if !f.blankAt(end) && strings.IndexAny(f.ahead(end, 1), ".!?") != 0 {
		return false
	}
	st.face = end
	return true
}

// isBreakTag reports whether a tag of HTML breaks the line or ends a block: <br>, </p>, </li>.
func isBreakTag(tag string) bool {
	name, ok := strings.CutPrefix(tag, "<")
	if !ok {
		return false
	}
	name, closes := strings.CutPrefix(name, "/")
	if end := strings.IndexAny(name, " />"); end >= 0 {
		name = name[:end]
	}
	switch strings.ToLower(name) {
	case "br":
		return true
	case "p", "li", "div", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote":
		return closes
	}
	return false
}

// blankAt reports whether byte i begins white space or another closing mark, or is the end
// of the text.
func (f *finder) blankAt(i int) bool {
	if i == len(f.s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(f.s[i:])
	return isBlank(r) || r == '»' || r == ')' || r == '"' || r == '”' || r == '*'
}

// endsEmphasis reports whether the asterisks or underscores that begin with t close
// the emphasis of Markdown: white space follows them.
func (f *finder) endsEmphasis(t Token) bool {
	rest := f.ahead(t.Start, 4)
	after := strings.TrimLeft(rest, t.Text)
	return f.blankAt(t.Start + len(rest) - len(after))
}

// ahead returns at most n bytes of the text from i on; if the text may continue, nothing is
// certain.
func (f *finder) ahead(i, n int) string {
	if i+n+utf8.UTFMax > len(f.s) {
		f.unsure = f.unsure || f.partial && !hasBreak(f.s[i:])
		n = min(n, len(f.s)-i)
	}
	return f.s[i : i+n]
}

// ends reports whether the sentence, with the marks it has, ends before t.
func (f *finder) ends(st *sentence, t Token) bool {
	switch {
	case t.Kind == Punct && continues(t.Text),
		(st.closed || st.mark == '…') && t.Kind == Word && connects(t.Text),
		!st.spaced && !st.glued(t),
		f.WholeQuotations && f.inQuotation(st):
		return false
	}
	switch st.mark {
	case '…':
		return f.endsInVerb(st) || f.s[st.markAt:st.end] == ".." && !IsStopWord(st.word.Text) && beginsClause(t)
	case '.':
		return !f.isItem(st) && !f.isInitial(st, t) && !f.isShortened(st, t) && !f.inBracket(st) && !f.inNamed(st)
	}
	return !f.inside(st) && !f.isVocative(st, t) && !st.isFactorial(t) && !f.isGloss(st, t)
}

// isFactorial reports whether the mark before t is that of a factorial: باید n! حالت را شمرد. Its letter is one of those for
// whole numbers; others name languages and options: گزینهٔ b! درست گفتی.
func (st *sentence) isFactorial(t Token) bool {
	w := st.word.Text
	return st.mark == '!' && st.end == st.word.End()+1 && len(w) == 1 && strings.Contains("ijklmnprx", w) && t.Kind == Word && !isASCII(t.Text)
}

// maxGloss is the largest length of a gloss with its brackets, in bytes.
const maxGloss = 64

// isGloss reports whether t begins a bracket with the Latin form of the words before the mark, after which
// the sentence continues: کتاب چه باید کرد؟ (What Is to Be Done?) را خواند. After a verb nothing continues.
func (f *finder) isGloss(st *sentence, t Token) bool {
	if t.Text != "(" || !st.spaced || f.endsInVerb(st) {
		return false
	}
	text := f.ahead(t.Start, maxGloss)
	n := strings.IndexByte(text, ')')
	if n < 2 || text[1]|0x20 < 'a' || text[1]|0x20 > 'z' || !isLatin(text[:n]) {
		return false
	}
	after, ok := strings.CutPrefix(text[n+1:], " ")
	return ok && isLetterPair(after, 0)
}

// isLatin reports whether a text has only characters of ASCII.
func isLatin(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// beginsClause reports whether t is a pronoun or demonstrative, which as a subject begins a clause after the two
// dots that chats have for one: خبرهای خوب.. این دفعه جایزه داریم. After a preposition it is its object: برای.. شما.
func beginsClause(t Token) bool {
	if t.Kind != Word {
		return false
	}
	var buf keyBuffer
	switch keyOf(&buf, t.Text) {
	case "من", "او", "ما", "شما", "این", "آن", "اون", "اینها", "اونا", "اینا", "آنها", "آن\u200cها", "این\u200cها":
		return true
	}
	return false
}

// endsInVerb reports whether the last word of the sentence is a finite verb, whose prefix
// may be a word of its own: می ترسم.
func (f *finder) endsInVerb(st *sentence) bool {
	word := st.word.Text
	switch before := f.wordBefore(st, st.word.Start); before {
	case "می", "نمی", "مي", "نمي":
		word = before + zwnj + word
	}
	return isFinite(word)
}

// continues reports whether a mark shows that the sentence continues.
func continues(mark string) bool {
	switch mark {
	case "،", ",", "؛", ";", ":":
		return true
	}
	return false
}

// connects reports whether a word connects the text after it to a quotation or an ellipsis
// before it.
func connects(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "و", "که", "را", "یا", "اما", "ولی", "تا":
		return true
	}
	return false
}

// glued reports whether a mark with no space after it ends a sentence before t. It does
// after a word of two or more letters: شد.رفت, شد.«رضایی», رفت.۱۲ نفر; and after a number
// if such a word follows: ۱۳۸۵.سپس, not ۳.الف.
func (st *sentence) glued(t Token) bool {
	switch st.word.Kind {
	case Word:
		if isASCII(st.word.Text) && (t.Kind != Word || isASCII(t.Text)) || isListLetter(st.word.Text) {
			return false
		}
	case Number, Date, Time, Percent:
		return t.Kind == Word && !isASCII(t.Text) && !isListLetter(t.Text)
	case Punct: // «…».او
		if st.word.Text != "»" && st.word.Text != ")" && st.word.Text != `"` {
			return false
		}
	default:
		return false
	}
	switch t.Kind {
	case Punct:
		switch t.Text {
		case "«", "(", "[", "“", `"`, "‹":
			return true
		}
		return false
	case Symbol, Code, Path, Version:
		return false
	}
	return true
}

func isASCII(s string) bool { return s[0] < utf8.RuneSelf }

// between reports whether there are only spaces between two offsets.
func (f *finder) between(from, to int) bool {
	return from <= to && strings.Trim(f.s[from:to], " \t\u00a0") == ""
}

// isShortened reports whether the dot before t ends an abbreviated word: نک., صص., Inc., or one
// given by the user, or one before its number: p. 325, اپ. ۴۷.
func (f *finder) isShortened(st *sentence, t Token) bool {
	if st.word.Kind != Word {
		return false
	}
	var buf, other keyBuffer
	key := keyOf(&buf, st.word.Text)
	switch key {
	case "نک", "رک", "صص", "قس", "Inc", "Ltd", "Co", "Corp", "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Jr", "Sr", "vs", "No", "Vol", "Fig", "pp", "ed", "al":
		return true
	case "p", "n", "op", "Op", "no", "vol", "fig", "ch", "اپ":
		if t.Kind == Number {
			return true
		}
	}
	return slices.ContainsFunc(f.Abbreviations, func(word string) bool { return keyOf(&other, word) == key })
}
