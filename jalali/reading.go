package jalali

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A reading reads the expressions of a text through a sliding window of tokens. Each token
// is made once, however often the grammar looks at it.
type reading struct {
	lexer
	window []token // begins with the word at which an expression may begin
	at     int     // index of the next token to read
	prior  token   // the token before the window

	gregorian int // the end of the last match if it is Gregorian, else 0
	distance  int // the end of the last match if it is counted from now, else 0
	matched   int // the end of the last match

	relative bool // dates relative to now are read
	bare     bool // years alone are read
	whole    bool // the text is one date or time of day
	years    int  // the last year that two digits stand for
}

// ahead returns the n-th token from here on.
func (r *reading) ahead(n int) *token {
	for len(r.window) <= r.at+n {
		last := &r.window[len(r.window)-1]
		next := skipSpaces(r.text, last.end)
		t := r.token(next)
		t.spaced = gapIn(r.text[last.end:next])
		r.window = append(r.window, t)
	}
	return &r.window[r.at+n]
}

// gapIn reports whether what stands between two tokens separates them. A bidi control does
// not: it may stand before the slash of «۱۶/۳۰».
func gapIn(between string) bool {
	return between != "" && strings.ContainsFunc(between, func(c rune) bool { return !isBidi(c) })
}

// peek returns the next token to read.
func (r *reading) peek() *token {
	if r.at < len(r.window) {
		return &r.window[r.at]
	}
	return r.ahead(0)
}

// end returns the offset after the last token read.
func (r *reading) end() int {
	if r.at == 0 {
		return r.window[0].start
	}
	return r.window[r.at-1].end
}

// accept reads the next token if it is of kind k.
func (r *reading) accept(k kind) (*token, bool) {
	t := r.peek()
	if t.kind != k {
		return t, false
	}
	r.at++
	return t, true
}

// take reads the next token if it is of kind k, and reports whether it was.
func (r *reading) take(k kind) bool {
	_, ok := r.accept(k)
	return ok
}

// sign reads the next token if it is one of the signs, and returns the sign, or 0.
func (r *reading) sign(signs string) rune {
	if t := r.peek(); t.is(signs) {
		r.at++
		return rune(t.number)
	}
	return 0
}

// tight reads one of the signs if no space precedes it.
func (r *reading) tight(signs string) rune {
	if r.peek().spaced {
		return 0
	}
	return r.sign(signs)
}

// all yields the expressions of the text with their offsets.
func (r *reading) all(yield func(e *expression, start, end int) bool) {
	r.window = append(r.window[:0], r.token(skipSpaces(r.text, 0)))
	e := new(expression)
	for r.window[0].start < len(r.text) {
		r.at = 0
		if !r.mayBegin() {
			r.pass(&r.window[0])
			continue
		}
		switch r.expression(e) {
		case found:
			if !r.yield(e, yield) {
				return
			}
		case impossible:
			r.passImpossible()
		default:
			r.at = 0
			r.pass(&r.window[0])
		}
	}
}

// mayBegin reports whether an expression may begin with the first token of the window.
// This depends on its kind and, for a number, on the next token.
func (r *reading) mayBegin() bool {
	t := &r.window[0]
	if t.kind == otherWord {
		return false
	}
	least := always
	if r.relative {
		least = withNow
	}
	switch {
	case kinds[t.kind].begins < least:
		return false
	case t.kind == digitsWord:
		return (startsNumber(r.text, t.start) || r.tiedToMatch(t)) && (r.bare || follows.has(r.ahead(1).kind))
	case t.kind == cardinalWord:
		return follows.has(r.ahead(1).kind)
	}
	return true
}

// tiedToMatch reports whether a number begins a date in digits that a hyphen or slash ties to the
// match before it: «1404/03/05-1404/02/30».
func (r *reading) tiedToMatch(t *token) bool {
	return r.matched > 0 && t.start == r.matched+1 && r.prior.is("-/") && r.fullDate(0)
}

// yield yields the expression that was read and the further years of its list, and moves
// past them.
func (r *reading) yield(e *expression, yield func(e *expression, start, end int) bool) bool {
	first := r.window[0]
	listed := first.kind == yearWord && first.weak && !e.from.relative()
	end := r.end()
	r.matched = end
	if r.gregorian = 0; e.from.calendar == Gregorian {
		r.gregorian = end
	}
	if r.distance = 0; e.from.relative() {
		r.distance = end
	}
	r.prior = token{}
	r.drop(r.at)
	if !yield(e, first.start, end) {
		return false
	}
	for listed && r.nextListed(e) {
		start, end := r.window[1].start, r.end()
		r.drop(r.at)
		if !yield(e, start, end) {
			return false
		}
	}
	return true
}

// passImpossible moves past a date that does not exist.
func (r *reading) passImpossible() {
	after := r.window[max(r.at, 1)-1].end
	if r.at <= 1 && r.window[0].kind == digitsWord {
		after = numberEnd(r.text, after)
	}
	r.prior = token{}
	r.jump(after)
}

// nextListed reads the next year of «سال‌های ۸۸ و ۹۲» or «۱۳۸۸، ۱۳۹۰ و ۱۳۹۲».
func (r *reading) nextListed(e *expression) bool {
	r.at = 0
	*e = expression{}
	if r.prior.end > 0 || !r.take(andWord) && r.sign("،") == 0 && !r.takeOr() { // or words are between
		return false
	}
	if t := r.peek(); t.kind != digitsWord || t.digits != 2 && t.digits != 4 {
		return false
	}
	return r.yearNumber(&e.from, true) == found
}

// takeOr reads یا.
func (r *reading) takeOr() bool {
	or := r.word(r.peek()) == "یا"
	if or {
		r.at++
	}
	return or
}

// pass moves past a token that begins no expression, together with everything attached to
// a number, or past an address.
func (r *reading) pass(t *token) {
	switch t.kind {
	case digitsWord:
		r.prior = *t
		r.jump(numberEnd(r.text, t.end))
		return
	case signMark:
		if t.number == ':' && strings.HasPrefix(r.text[t.start:], "://") {
			r.passAddress(t.start)
			return
		}
		r.prior = r.afterSign(t)
	case breakMark:
		if c := (context{before: r.prior.kind}); !c.named() || !opensQuotation(r.text[t.start:t.end]) {
			r.prior = *t
		}
	case otherWord:
		if r.prior.mayBeDescribed() && r.adjective(t.start, t.end) {
			r.prior.kind = placeWord // with an adjective it is no name of a day: «خیابان اصلی امروز»
		} else {
			r.prior = *t
		}
	case worldWord:
		determined := r.determined()
		if r.prior = *t; determined {
			r.prior.lexeme = lexeme{} // «این زن امروز آمد»
		}
	default:
		r.prior = *t
	}
	r.drop(1)
}

// passAddress moves past the rest of an address.
func (r *reading) passAddress(start int) {
	r.prior = token{}
	end := strings.IndexAny(r.text[start:], " \t\r\n")
	if end < 0 {
		end = len(r.text) - start
	}
	r.jump(start + end)
}

// afterSign returns the token that counts as the one before the token after a sign: an
// abbreviated place, or a word that still governs numbers after a colon.
func (r *reading) afterSign(t *token) token {
	switch {
	case t.number == '.' && !t.spaced && r.abbreviates():
		return token{lexeme: lexeme{kind: placeWord}} // «خ. ۱۵ خرداد»
	case t.number == ':' && r.prior.kind == numberedWord:
		return r.prior // «شماره: ۹۸/۵/۱۲»
	case t.number == ',' && r.prior.kind == digitsWord && r.prior.end == t.start:
		if _, n := digitAt(r.text[t.end:]); n > 0 {
			return r.prior // «۷,۵ سال پیش»
		}
	}
	return *t
}

// abbreviates reports whether the word before a point abbreviates a place.
func (r *reading) abbreviates() bool {
	p := &r.prior
	return p.kind == placeWord && p.weak || p.kind == ordinalEnd && r.text[p.start:p.end] == "م" // میدان
}

// opensQuotation reports whether a mark opens a quotation: «میدان «۷ تیر»».
func opensQuotation(mark string) bool { return mark == "«" || mark == `"` || mark == "“" }

// determined reports whether the word before the next one determines it as a common noun:
// «این زن», «یک جوان», «آن مرد».
func (r *reading) determined() bool {
	switch p := &r.prior; p.kind {
	case thisWord, digitsWord, cardinalWord, someWord, everyWord:
		return true
	case otherWord:
		return r.text[p.start:p.end] == "آن"
	}
	return false
}

// drop removes n tokens from the window, and reads the next one if none is left.
func (r *reading) drop(n int) {
	if n < len(r.window) {
		r.window = r.window[:copy(r.window, r.window[n:])]
		return
	}
	r.restart(r.window[len(r.window)-1].end)
}

// restart begins the window with the first token from an offset on that is not a word, or
// that is a word with which an expression may begin or which makes a name with the next.
// Most words are skipped here, without making a token.
func (r *reading) restart(end int) {
	next := skipSpaces(r.text, end)
	named := r.prior.mayBeDescribed()
	for r.own == nil {
		k := noKey
		after := k.read(&r.words.letters, r.text, next)
		if after == next {
			break
		}
		l := r.words.meaning(k)
		if l.joins || kinds[l.kind].begins != never || l.kind == worldWord {
			break
		}
		if named = l.kind == otherWord && named && r.adjective(next, after); named {
			r.prior.kind = placeWord
		} else {
			r.prior = token{lexeme: l, start: next, end: after, number: int(l.value)}
			named = r.prior.mayBeDescribed()
		}
		end, next = after, skipSpaces(r.text, after)
	}
	r.window = append(r.window[:0], r.token(next))
	r.window[0].spaced = gapIn(r.text[end:next])
}

// mayBeDescribed reports whether an adjective may stand between a token and the name after it.
func (t *token) mayBeDescribed() bool {
	return t.kind == placeWord || t.kind == nameWord && t.number == described
}

// adjective reports whether a word looks like an adjective of the noun before it, which
// then still governs what follows: «مجموعه ورزشی ۱۷ شهریور».
func (r *reading) adjective(start, end int) bool {
	c, _ := utf8.DecodeLastRuneInString(r.text[start:end])
	return c == 'ی' || c == 'ي'
}

// jump moves to an offset.
func (r *reading) jump(to int) {
	for i := range r.window {
		if r.window[i].start >= to {
			r.drop(i)
			return
		}
	}
	r.restart(to)
}

// A kindSet is a set of kinds.
type kindSet uint64

func (s kindSet) has(k kind) bool { return s>>k&1 == 1 }

// numberEnd returns the end of the digits at i and of everything attached to them by the
// signs of numbers, dates and times.
func numberEnd(text string, i int) int {
	for i < len(text) {
		_, n := digitAt(text[i:])
		if n == 0 {
			c, size := utf8.DecodeRuneInString(text[i:])
			if !isSign(c) || c == ',' && !groupsDigits(text, i) {
				break
			}
			if _, after := digitAt(text[i+size:]); after == 0 {
				break
			}
			n = size
		}
		i += n
	}
	return i
}

// isSign reports whether c stands inside numbers, dates and times.
func isSign(c rune) bool {
	switch c {
	case '/', '-', '.', ':', ',', '\\', '٫', '٬', '_':
		return true
	}
	return false
}

// groupsDigits reports whether the comma at i stands between the thousands of one number,
// «۱۲,۵۰۰»: at most three digits precede it, and exactly three follow. The comma of
// «۲۲ بهمن ۱۳۵۷,۱۵ خرداد ۱۳۵۹» separates the fields of a line.
func groupsDigits(text string, i int) bool {
	const group = 3
	if endsInDigits(text[:i], group+1) {
		return false
	}
	n := 0
	for i++; n <= group; n++ {
		_, size := digitAt(text[i:])
		if size == 0 {
			break
		}
		i += size
	}
	return n == group
}

// startsNumber reports whether the digits at i begin a number: no Latin letter precedes
// them, and no sign that attaches them to something.
func startsNumber(text string, i int) bool {
	c, n := utf8.DecodeLastRuneInString(text[:i])
	switch {
	case n == 0, (c == '/' || c == ':') && endsWord(text[:i-n]):
		return true
	case c == '/' || c == '.' || c == ':' || c == '@' || c == '#' || c == '\\' || c == '٫' || c == '٬' || c == script.ZWNJ:
		return false
	case c < utf8.RuneSelf && isLatin(byte(c)):
		return false
	case c == '-':
		before, _ := utf8.DecodeLastRuneInString(text[:i-n])
		return !inWord(before) && (before >= utf8.RuneSelf || !isLatin(byte(before)) && (before < '0' || before > '9'))
	}
	return true
}

// endsWord reports whether a text ends with a letter of a word, as it does before the sign
// of «۱۳۵۷ش/۱۹۷۹م», «تهران/۱۲ مهر» and «تاریخ:۱۴۰۴/۰۳/۲۰».
func endsWord(text string) bool {
	c, _ := utf8.DecodeLastRuneInString(text)
	return c >= utf8.RuneSelf && script.IsLetter(c)
}

// tied reports whether the number just read continues: with a Latin letter, with one of
// the signs and a digit, or with a percent sign.
func (r *reading) tied(signs string) bool {
	i := r.end()
	rest := r.text[i:]
	if rest == "" {
		return false
	}
	if _, n := digitAt(rest); n > 0 || rest[0] == '%' || rest[0] == '/' && len(rest) > 1 && rest[1] != ' ' {
		return true
	}
	if isLatin(rest[0]) {
		return !timeSign(r.text, i) && (rest[0] != 'Z' || letterAt(rest, 1))
	}
	c, size := utf8.DecodeRuneInString(rest)
	if c == '٪' || c == '٫' || c == '٬' {
		return true
	}
	if strings.ContainsRune(signs, c) {
		_, n := digitAt(rest[size:])
		return n > 0 && (c != ',' || groupsDigits(r.text, i))
	}
	return false
}
