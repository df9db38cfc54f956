package jalali

import "unicode/utf8"

// A token is a word or number of a text with its meaning.
type token struct {
	lexeme
	start, end int
	number     int // of digits or of words
	digits     int // how many digits there are
}

// A reader reads the tokens of a text.
type reader struct {
	text   string
	at     int // byte offset of what is read next
	words  *vocabulary
	peeked int   // where peek last read, plus one
	memo   token // what it read
}

// peek returns the token after the spaces, a token of no kind if there is
// neither word nor number.
func (r *reader) peek() token {
	if r.peeked != r.at+1 {
		r.peeked, r.memo = r.at+1, r.token(skipSpaces(r.text, r.at))
	}
	return r.memo
}

// token returns the word or number at i, empty if there is none.
func (r *reader) token(i int) token {
	if i == len(r.text) {
		return token{start: i, end: i}
	}
	switch c := r.text[i]; {
	case '0' <= c && c <= '9':
		return readDigits(r.text, i)
	case c < 0xD8:
		return token{start: i, end: i}
	}
	if _, n := anyDigitAt(r.text[i:]); n > 0 {
		return readDigits(r.text, i)
	}
	if r.text[i] > 0xDB && r.text[i] != zwnjLead {
		return token{start: i, end: i}
	}
	return r.word(i)
}

// zwnjLead is the first byte of a half-space, with which a word may go on after
// a number.
const zwnjLead = 0xE2

// accept reads the next token if it is of the kind.
func (r *reader) accept(k kind) (token, bool) {
	t := r.peek()
	if t.kind != k {
		return t, false
	}
	r.at = t.end
	return t, true
}

// take reads the next token if it is of the kind, and reports whether it was.
func (r *reader) take(k kind) bool {
	_, ok := r.accept(k)
	return ok
}

// skipSpaces returns the offset of the first character at or after i that is no
// space, no no-break space and no tab.
func skipSpaces(text string, i int) int {
	for i < len(text) {
		switch {
		case text[i] == ' ' || text[i] == '\t':
			i++
		case text[i] == 0xC2 && i+1 < len(text) && text[i+1] == 0xA0:
			i += 2
		default:
			return i
		}
	}
	return i
}

// readDigits returns the number at i, whose value counts up to 9 digits.
func readDigits(text string, i int) token {
	t := token{lexeme: lexeme{kind: digitsWord}, start: i}
	for {
		d, n := anyDigitAt(text[i:])
		if n == 0 {
			t.end = i
			return t
		}
		if t.digits++; t.digits <= 9 {
			t.number = 10*t.number + int(d)
		}
		i += n
	}
}

// word returns the word at i with its meaning, and takes in the next word where
// the two are one name.
func (r *reader) word(i int) token {
	var n name
	t := token{start: i, end: n.read(r.words, r.text, i)}
	t.lexeme = r.words.meaning(&n)
	if t.joins {
		t = r.joined(t, n)
	}
	t.number = int(t.value)
	return t
}

// joined returns the name that t makes with the next word, or with the word
// after از, or t.
func (r *reader) joined(t token, n name) token {
	end := t.end
	for range 2 {
		next := skipSpaces(r.text, end)
		before := n.len
		if end = n.read(r.words, r.text, next); end == next {
			break
		}
		if l := r.words.meaning(&n); l != (lexeme{}) {
			return token{lexeme: l, start: t.start, end: end}
		}
		if string(n.text[before:n.len]) != "از" {
			break
		}
	}
	return t
}

// read adds the word at i of the text to the name and returns its end. A name
// that has no room for it is none that matters.
func (n *name) read(v *vocabulary, text string, i int) int {
	for i+1 < len(text) {
		lead := text[i] - 0xD8
		if lead > 3 {
			if text[i] != zwnjLead || i+2 >= len(text) || text[i:i+3] != "\u200c" {
				break
			}
			i += 3
			continue
		}
		letter := v.fold[int(lead)<<6|int(text[i+1]&0x3F)]
		if letter == 0 || utf8.RuneStart(text[i+1]) {
			break
		}
		if i += 2; letter == unwritten {
			continue
		}
		if n.len+2 <= len(n.text) {
			n.text[n.len], n.text[n.len+1] = byte(letter>>8), byte(letter)
			n.len += 2
		}
	}
	return i
}
