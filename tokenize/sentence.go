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
// A sentence ends with . ! ? ؟ or … and what closes there: quotation marks and
// brackets, the number of a footnote, an emoji. Every line break ends one. The mark of
// an abbreviation, initial, number, URL or list's item ends none, nor does one where
// the words go on after a quotation. An ellipsis ends a sentence only after a finite
// verb. A dateline closed by a colon where a sentence could start («تهران - ایرنا:») is
// a sentence of its own; a colon ends no other.
func Sentences(s string) iter.Seq[Segment] { return Splitter{}.Sentences(s) }

// A Splitter finds sentences. Its zero value does it as [Sentences] does; a field
// changes that where users differ. It has no state: any number of goroutines may use one.
type Splitter struct {
	// SoftBreaks says that a line break alone ends no sentence, as in text from a
	// PDF or an e-mail: two or more, a blank line, do.
	SoftBreaks bool

	// WholeQuotations says that no sentence ends inside guillemets or quotation
	// marks, so that «گفت: «برو! زود بیا.»» is one. A quotation that is not closed goes
	// on to the end of the line.
	WholeQuotations bool

	// Abbreviations are words after which a dot does not end a sentence, each
	// without its dot: «مهن».
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

// A finder finds sentences. It reads the tokens around the marks that may end one
// and skips the plain text between.
type finder struct {
	scanner
	Splitter
	held    Token // read already: the first token of the next sentence
	hasHeld bool
	partial bool // the text may go on: nothing is decided that this could change
	unsure  bool // the text that is known decided nothing
	plain   int  // the end of the plain text, if it is greater than at
}

// A sentence is what was read of one.
type sentence struct {
	start, end int
	begun      bool
	first      Token // its first token
	word       Token // the last that is not a mark of its end
	before     Token // a token before word, the last one if it is no plain text
	mark       rune  // that may end it, 0 if there is none; … for dots too
	markAt     int   // where the first of the marks at the end is
	dots       int   // dots with nothing but spaces between
	closed     bool  // by a quotation mark or bracket after the mark
	spaced     bool  // there is white space after that
	quoted     bool  // an ASCII quotation mark is open
	long       bool  // too long for a dateline
	dashed     bool  // a dash is in the text up to dashRead
	dashRead   int
	note       int // the end of a footnote's number after the mark
	initials   int // the end of the dot of the last initial
	item       int // the last number of an item in a list
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
			closes = f.closes(&st, t)
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

// add takes in a token that belongs to the sentence; closes says that it closes what
// the mark before it ends.
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
		st.closed = true
	default:
		st.mark, st.closed = 0, false
		st.before, st.word = st.word, t
	}
	if t.Text == `"` {
		st.quoted = !st.quoted
	}
	st.spaced = t.Kind == Code && closes // a <br>
}

// endMark returns the mark that t is if it may end a sentence, else 0: of several with
// the same force, the commonest.
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

// closes reports whether t goes on the marks at the end: another one, or what closes
// there.
func (f *finder) closes(st *sentence, t Token) bool {
	switch {
	case t.Start < st.note || endMark(t) != 0:
		return true
	case t.Kind == Emoji:
		return !st.spaced
	case t.Kind == Code:
		return !st.spaced && isBreakTag(t.Text)
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
	case `"`:
		return st.quoted || !st.spaced && f.blankAt(t.End())
	case "'":
		return !st.spaced && f.blankAt(t.End())
	case "*", "_":
		return !st.spaced && f.endsEmphasis(t)
	case "[":
		st.note = f.footnote(t.Start, st.spaced)
		return st.note > 0
	}
	return false
}

// isBreakTag reports whether a tag of HTML breaks the line.
func isBreakTag(tag string) bool {
	return len(tag) > 3 && tag[0] == '<' && tag[1]|0x20 == 'b' && tag[2]|0x20 == 'r' && (tag[3] == '>' || tag[3] == '/' || tag[3] == ' ')
}

// isSuperscript reports whether a token is the raised number of a footnote.
func isSuperscript(s string) bool {
	return strings.Trim(s, "⁰¹²³⁴⁵⁶⁷⁸⁹") == ""
}

// blankAt reports whether white space or the end of the text is at i, or a mark that
// closes more.
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

// ahead returns the text from i on, at most n bytes; if it may go on, nothing is sure.
func (f *finder) ahead(i, n int) string {
	if i+n+utf8.UTFMax > len(f.s) {
		f.unsure = f.unsure || f.partial && !hasBreak(f.s[i:])
		n = min(n, len(f.s)-i)
	}
	return f.s[i : i+n]
}

// maxNote bounds the length of a footnote's number with its brackets, in bytes.
const maxNote = 48

// footnote returns the end of the footnote at i, or 0: a number in square brackets, or
// a few words right after the mark, [نیازمند منبع].
func (f *finder) footnote(i int, spaced bool) int {
	text := f.ahead(i, maxNote)
	n := strings.IndexByte(text, ']')
	if n < 2 || hasBreak(text[:n]) {
		return 0
	}
	if _, kind := numberAt(text[:n], 1); kind == Space && spaced {
		return 0
	}
	return i + n + 1
}

// ends reports whether the sentence ends before t, with the marks it has.
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
		return isFinite(st.word.Text)
	case '.':
		return !f.isItem(st) && !f.isInitial(st, t) && !f.isShortened(st)
	}
	return !f.inside(st) && !f.isVocative(st, t)
}

// continues reports whether a mark shows that the sentence goes on.
func continues(mark string) bool {
	switch mark {
	case "،", ",", "؛", ";", ":":
		return true
	}
	return false
}

// connects reports whether a word ties what follows to a quotation or an ellipsis
// before it.
func connects(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "و", "که", "را", "یا", "اما", "ولی", "تا":
		return true
	}
	return false
}

// glued reports whether a mark with nothing after it ends a sentence before t, which
// it does after a word of two letters or more: شد.رفت, شد.«رضایی», رفت.۱۲ نفر; and before
// one after a number: ۱۳۸۵.سپس, not ۳.الف.
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

// isListLetter reports whether a word is a letter that numbers an item: ب, الف.
func isListLetter(word string) bool { return word == "الف" || utf8.RuneCountInString(word) == 1 }

// maxItem bounds the numbers of items: none counts on from it.
const maxItem = 1000

// isItem reports whether the dot is that of an item's or a section's number: one that
// begins the sentence, follows «فصل» there or a colon, or counts on from an item before.
func (f *finder) isItem(st *sentence) bool {
	w := st.word
	number := 0
	if w.Kind == Number {
		value, _, _ := digits(w.Text, 0)
		number = min(value, maxItem)
	}
	switch {
	case w == st.first:
		if w.Kind != Number && w.Text != "الف" && (st.closed || !isItemWord(w.Text)) {
			return false
		}
	case f.between(st.first.End(), w.Start) && isSection(st.first.Text):
		return w.Kind == Number || isListLetter(w.Text)
	case number == 0:
		return false
	case st.before.Text == ":" && f.between(st.before.End(), w.Start):
	case number != st.item+1 || st.item == 0:
		return false
	}
	st.item = number
	return true
}

// isItemWord reports whether a word numbers an item, but for نه, which is «no» too.
func isItemWord(word string) bool {
	switch word {
	case "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "ده":
		return true
	}
	return false
}

// between reports whether nothing but spaces stands between two offsets.
func (f *finder) between(from, to int) bool {
	return from <= to && strings.Trim(f.s[from:to], " \t\u00a0") == ""
}

// isSection reports whether a word is what is numbered in a text: فصل ۱.
func isSection(word string) bool {
	switch word {
	case "فصل", "ماده", "مادهٔ", "تبصره", "تبصرهٔ", "بند", "اصل", "بخش", "جدول", "شکل", "نمودار", "تصویر", "نقشه", "گام", "مرحله", "مرحلهٔ",
		"جلد", "پیوست", "ضمیمه", "قسمت", "درس", "تمرین", "مثال", "پرسش", "سؤال", "سوال", "نکته", "نکتهٔ", "مورد", "گفتار", "باب",
		"پرده", "صحنه", "قضیه", "قضیهٔ", "تعریف", "لم", "رابطه", "رابطهٔ", "معادله", "معادلهٔ", "فرمول", "گزینه", "گزینهٔ", "هفته", "هفتهٔ", "روز", "جلسه", "جلسهٔ":
		return true
	}
	return false
}

// isShortened reports whether the dot is that of an abbreviation of a word: نک., صص.,
// Inc., or one of the user's.
func (f *finder) isShortened(st *sentence) bool {
	if st.word.Kind != Word {
		return false
	}
	switch st.word.Text {
	case "نک", "رک", "صص", "قس", "Inc", "Ltd", "Co", "Corp", "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Jr", "Sr", "vs", "No", "Vol", "Fig", "pp", "ed", "al":
		return true
	}
	return slices.Contains(f.Abbreviations, st.word.Text)
}

// isVocative reports whether the sentence only calls somebody, whom the next one tells to do
// something: ای مردم! بیایید; حسن جان! بیا.
func (f *finder) isVocative(st *sentence, t Token) bool {
	if st.mark != '!' || t.Kind != Word || st.first.Text != "ای" && st.word.Text != "جان" && st.word.Text != "عزیز" {
		return false
	}
	return isImperative(t.Text) && f.read(st, maxVocative).tokens <= maxVocative
}

// isImperative reports whether a word commands or forbids: بیا, بیایید, نروید.
func isImperative(word string) bool {
	var buf keyBuffer
	v, ok := readVerb(keyOf(&buf, word))
	if !ok || v.mark != wished && v.mark != negated && !v.sure {
		return false
	}
	return v.tense == imperative || v.tense == present && v.ending == "ید" || v.sure && v.infinitive == "آمدن"
}
