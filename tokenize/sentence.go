package tokenize

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Sentences returns the sentences of s in order, without the white space between
// them, as the zero [Splitter] finds them.
//
// A sentence ends with . ! ? ؟ or … and the closing characters after it: quotation marks
// and brackets, the number of a footnote, an emoji. Every line break ends a sentence. The
// mark of an abbreviation, initial, number, URL or list item does not, and neither does a
// mark in a quotation after which the sentence continues. An ellipsis ends a sentence only
// after a finite verb. A dateline that begins where a sentence could begin and ends with a
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

// isSuperscript reports whether a token is the raised number of a footnote.
func isSuperscript(s string) bool {
	return strings.Trim(s, "⁰¹²³⁴⁵⁶⁷⁸⁹") == ""
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

// maxNote is the largest length of a footnote's number with its brackets, in bytes.
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

// maxNoteDigits is the greatest number of digits of a footnote in round brackets; a year has more.
const maxNoteDigits = 3

// roundFootnote returns the end of a number in round brackets right after the mark at i, before
// white space, or 0. It is a footnote and no item of a list: قدیمی است.(۳)
func (f *finder) roundFootnote(i int, spaced bool) int {
	text := f.ahead(i, maxNote)
	n := strings.IndexByte(text, ')')
	if spaced || n < 2 || !isDigits(text[1:n]) || utf8.RuneCountInString(text[1:n]) > maxNoteDigits || !f.blankAt(i+n+1) {
		return 0
	}
	return i + n + 1
}

// maxTarget is the largest length of the target of a link with its brackets, in bytes.
const maxTarget = 512

// linkTarget returns the end of the target of a link of Markdown, in round brackets at i, or 0.
func (f *finder) linkTarget(i int) int {
	text := f.ahead(i, maxTarget)
	n := strings.IndexAny(text, ") \n")
	if n < 2 || text[n] != ')' {
		return 0
	}
	return i + n + 1
}

// isDigits reports whether a text consists of digits.
func isDigits(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !script.IsDigit(r) }) < 0
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
		return f.endsInVerb(st)
	case '.':
		return !f.isItem(st) && !f.isInitial(st, t) && !f.isShortened(st) && !f.inBracket(st) && !f.inNamed(st)
	}
	return !f.inside(st) && !f.isVocative(st, t)
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

// isListLetter reports whether a word is a letter that numbers an item: ب, الف.
func isListLetter(word string) bool { return word == "الف" || utf8.RuneCountInString(word) == 1 }

// isNumbering reports whether a word may number an item or be an initial: <b>۱.</b>, <b>ماده ۵.</b>, <b>م.</b>
func isNumbering(w Token) bool {
	return w.Kind == Abbreviation || numbersSection(w)
}

// numbersSection reports whether a word may number a section: ۵, الف, دوم.
func numbersSection(w Token) bool {
	return w.Kind == Number || isListLetter(w.Text) || isOrdinal(w.Text)
}

// maxItem is the largest number of an item after which the next one is expected.
const maxItem = 1000

// isItem reports whether the dot belongs to the number of a list item or a section: a
// number that begins the sentence, follows «فصل» there or a colon, or continues the
// numbering of an earlier item.
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
		return numbersSection(w)
	case number == 0:
		return false
	case st.before.Text == ":" && f.between(st.before.End(), w.Start):
	case number != st.item+1 || st.item == 0:
		return false
	}
	st.item = number
	return true
}

// isItemWord reports whether a word numbers an item. It excludes نه, which also means «no».
func isItemWord(word string) bool {
	switch word {
	case "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "ده":
		return true
	}
	return false
}

// isOrdinal reports whether a word numbers a section after its name: فصل اول, ماده واحده.
func isOrdinal(word string) bool {
	switch word {
	case "اول", "یکم", "نخست", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم", "دوازدهم", "سیزدهم",
		"چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم", "سی\u200cام", "چهلم", "پنجاهم", "شصتم", "هفتادم", "هشتادم",
		"نودم", "صدم", "واحده":
		return true
	}
	return false
}

// between reports whether there are only spaces between two offsets.
func (f *finder) between(from, to int) bool {
	return from <= to && strings.Trim(f.s[from:to], " \t\u00a0") == ""
}

// isSection reports whether a word names a numbered part: فصل ۱.
func isSection(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "فصل", "ماده", "تبصره", "بند", "اصل", "بخش", "جدول", "شکل", "نمودار", "تصویر", "نقشه", "گام", "مرحله", "جلد", "پیوست",
		"ضمیمه", "قسمت", "درس", "تمرین", "مثال", "پرسش", "سؤال", "سوال", "نکته", "مورد", "گفتار", "مبحث", "باب", "دفتر", "حکایت",
		"سوره", "آیه", "حدیث", "خطبه", "غزل", "پرده", "صحنه", "قضیه", "قاعده", "فرضیه", "هدف", "آزمایش", "تعریف", "لم", "رابطه",
		"معادله", "فرمول", "گزینه", "فاز", "هفته", "روز", "جلسه":
		return true
	}
	return false
}

// isShortened reports whether the dot ends an abbreviated word: نک., صص., Inc., or one
// given by the user.
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

// isVocative reports whether the sentence is only a vocative, followed by a command in the
// next sentence: ای مردم! بیایید; حسن جان! بیا.
func (f *finder) isVocative(st *sentence, t Token) bool {
	if st.mark != '!' || t.Kind != Word || !f.addresses(st) || f.read(st, maxVocative).tokens > maxVocative || f.exclaims(st) {
		return false
	}
	return f.isCommand(t)
}

// exclaims reports whether the sentence only exclaims, or has a verb: ای وای! تمام شد آقا!
func (f *finder) exclaims(st *sentence) bool {
	switch st.word.Text {
	case "وای", "بابا", "داد", "کاش":
		return true
	}
	return f.hasVerb(st)
}

// addresses reports whether the sentence begins or ends like a vocative.
func (f *finder) addresses(st *sentence) bool {
	switch st.first.Text {
	case "ای", "آقای", "خانم", "جناب", "سرکار":
		return true
	}
	if isAddress(st.word.Text) {
		return true
	}
	most := 3                 // tokens, as in ملت ایران!, not زن زندگی آزادی!
	if st.word.Text == "من" { // برادر بزرگ من!
		most++
	}
	return isAddressed(st.first.Text) && f.read(st, most).tokens <= most
}

// isAddressed reports whether a word alone is a vocative: those of God, my kin, and people in the plural.
func isAddressed(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "خدایا", "بارالها", "پروردگارا", "پسرم", "دخترم", "فرزندم", "مادرم", "پدرم", "برادرم", "خواهرم", "عزیزم", "دوستم", "رفیق",
		"پسر", "دختر", "فرزند", "عزیز", "استاد", "یار", "مرد", "زن", "برادر", "خواهر", "پدر", "مادر", "دوست", "هموطن", "مردم", "ملت", "هموطنان", "دوستان", "رفقا", "یاران", "برادران", "خواهران",
		"بچه\u200cها", "آقایان", "خانم\u200cها", "عزیزان":
		return true
	}
	return false
}

// isAddress reports whether a word ends a vocative: مریم جان, استاد عزیز, علی آقا.
func isAddress(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "جان", "عزیز", "عزیزم", "خانم", "آقا", "گرامی", "محترم":
		return true
	}
	return false
}

// The maximum number of words of a command, and of bytes after its first word: به ما کمک کنید.
const (
	maxCommandWords = 5
	maxCommand      = 64
)

// isCommand reports whether t, perhaps after لطفا, is a command, or the first word of one: گوش کنید, در را ببند.
func (f *finder) isCommand(t Token) bool {
	if isImperative(t.Text) {
		return true
	}
	word, rest := t.Text, f.ahead(t.End(), maxCommand)
	var buf keyBuffer
	if keyOf(&buf, word) == "لطفا" {
		if word, rest = firstWord(rest); isImperative(word) {
			return true
		}
	}
	if word == "" || isFinite(word) {
		return false
	}
	for n := range maxCommandWords - 1 {
		verb, after := firstWord(rest)
		if verb == "" || strings.HasPrefix(after, "؟") || strings.HasPrefix(after, "?") {
			return false
		}
		if isImperative(verb) || isBareCommand(verb) { // گوش کنید, or a whole sentence: به ما کمک کنید.
			return n == 0 && !IsStopWord(word) || after == "" || strings.IndexByte(".!", after[0]) >= 0
		}
		if isFinite(verb) {
			return false
		}
		rest = after
	}
	return false
}

// firstWord returns the word after the spaces at the beginning of a text, and the rest.
func firstWord(text string) (word, rest string) {
	text = strings.TrimLeft(text, " \t\u00a0")
	n := strings.IndexFunc(text, func(r rune) bool { return !script.IsLetter(r) && !script.IsMark(r) && r != script.ZWNJ })
	if n < 0 {
		n = len(text)
	}
	return text[:n], text[n:]
}

// isBareCommand reports whether a word is the command of a verb of two words, which needs no ب: کن, کنید,
// بزنید.
func isBareCommand(word string) bool {
	var buf keyBuffer
	switch key := keyOf(&buf, word); key {
	case "کن", "ده", "باش", "شو":
		return true
	default:
		v, ok := readVerb(key)
		return ok && (v.tense == imperative && v.mark != unmarked || v.tense == present && v.mark == unmarked && v.ending == "ید" && v.infinitive != "داشتن")
	}
}

// isImperative reports whether a word is a command or prohibition: بیا, بیایید, نروید.
func isImperative(word string) bool {
	var buf keyBuffer
	v, ok := readVerb(keyOf(&buf, word))
	if !ok || v.mark != wished && v.mark != negated && !v.sure && !hasPreverb(&v) {
		return false
	}
	return v.tense == imperative || v.tense == present && v.ending == "ید" || v.sure && v.infinitive == "آمدن"
}
