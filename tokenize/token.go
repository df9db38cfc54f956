package tokenize

import "iter"

// A Token is a part of a text. Its Text is a slice of the text, not a copy.
type Token struct {
	Text  string
	Start int // byte offset in the text
	Kind  Kind
}

// End returns the byte offset after the token.
func (t Token) End() int { return t.Start + len(t.Text) }

// All returns the tokens of s, spaces included, in order: their concatenated texts
// are s.
func All(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		sc := scanner{s: s}
		for sc.at < len(s) {
			if start := sc.at; s[start] == ' ' && isLetterPair(s, start+1) { // the usual case
				if !yield(Token{s[start : start+1], start, Space}) {
					return
				}
				start++
				end, kind := sc.persian(start)
				sc.at = end
				if !yield(Token{s[start:end], start, kind}) {
					return
				}
				continue
			}
			if start, end, kind := sc.next(); !yield(Token{s[start:end], start, kind}) {
				return
			}
		}
	}
}

// Words returns the tokens of s that are not spaces, in order.
func Words(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		sc := scanner{s: s}
		for {
			var kind Kind
			start := sc.at
			if start < len(s) && s[start] == ' ' && isLetterPair(s, start+1) { // the usual case
				start++
				sc.at, kind = sc.persian(start)
			} else {
				if start = sc.spaces(start); start == len(s) {
					return
				}
				sc.at, kind = sc.token(start)
			}
			if !yield(Token{s[start:sc.at], start, kind}) {
				return
			}
		}
	}
}
