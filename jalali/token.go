package jalali

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
	own    []*glossary // of languages that were asked for
	peeked int         // where peek last read, plus one
	memo   token       // what it read
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
	c := r.text[i]
	if '0' <= c && c <= '9' {
		return readDigits(r.text, i)
	}
	if r.own != nil {
		if t := r.foreign(i); t.end > i {
			return t
		}
	}
	if c < firstLead {
		return token{start: i, end: i}
	}
	if _, n := digitAt(r.text[i:]); n > 0 {
		return readDigits(r.text, i)
	}
	if c > lastLead && c != zwnj[0] { // a word may go on with a half-space after a number
		return token{start: i, end: i}
	}
	return r.word(i)
}

// The first bytes of the letters of the Arabic script that have two.
const firstLead, lastLead = 0xD8, 0xDB

// foreign returns the name at i in one of the languages that were asked for, or the
// word there if it is in another script than the Arabic and means nothing.
func (r *reader) foreign(i int) token {
	for _, g := range r.own {
		if l, end := g.at(r.text, i); end > i {
			return token{lexeme: l, start: i, end: end, number: int(l.value)}
		}
	}
	if c := r.text[i]; firstLead <= c && c <= lastLead {
		return token{start: i, end: i}
	}
	return token{start: i, end: wordEnd(r.text, i)}
}

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
		d, n := digitAt(text[i:])
		if n == 0 {
			t.end = i
			return t
		}
		if t.digits++; t.digits <= 9 {
			t.number = 10*t.number + d
		}
		i += n
	}
}

// word returns the word at i with its meaning, and takes in the next words where
// they are one name.
func (r *reader) word(i int) token {
	var n name
	t := token{start: i, end: n.read(r.words, r.text, i)}
	if t.lexeme = r.words.meaning(&n); t.joins {
		t.lexeme, t.end = r.words.joined(t.lexeme, &n, r.text, t.end)
	}
	t.number = int(t.value)
	return t
}
