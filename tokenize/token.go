package tokenize

import (
	"iter"
	"strconv"
)

// A Kind says what a token is.
type Kind uint8

// The kinds.
const (
	Word         Kind = iota // letters of any script, with digits behind or before them
	Number                   // digits with the separators inside them: ۱۲٫۵, 1,200, 3-2
	Percent                  // a number with its percent sign
	Currency                 // a number with its currency sign
	Date                     // a date in digits: ۱۴۰۴/۰۲/۳۱
	Time                     // a time in digits: ۱۱:۲۹:۳۲
	Abbreviation             // letters with dots: ه.ش., بی.بی.سی, i.e.
	URL                      // with or without a scheme, an IP address or DOI too
	Email                    // an e-mail address
	Mention                  // @name
	Hashtag                  // #name
	Path                     // the path of a file
	Version                  // v2.10.0
	Code                     // code between backticks, a tag, an entity, a placeholder
	Emoji                    // one emoji with its modifiers
	Punct                    // one mark of punctuation
	Symbol                   // one symbol, or one byte that is not UTF-8
	Space                    // white space, line breaks too
)

var kindNames = [...]string{
	"Word", "Number", "Percent", "Currency", "Date", "Time", "Abbreviation", "URL", "Email", "Mention",
	"Hashtag", "Path", "Version", "Code", "Emoji", "Punct", "Symbol", "Space",
}

// String returns the name of the kind: "Word".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "%!Kind(" + strconv.Itoa(int(k)) + ")"
}

// A Token is a part of a text. Its Text is a slice of the text, not a copy.
type Token struct {
	Text  string
	Start int // byte offset in the text
	Kind  Kind
}

// End returns the byte offset behind the token.
func (t Token) End() int { return t.Start + len(t.Text) }

// All returns the tokens of s, spaces included, in order: their texts joined are s.
func All(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		sc := scanner{s: s}
		for sc.at < len(s) {
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
			start := sc.spaces(sc.at)
			if start == len(s) {
				return
			}
			end, kind := sc.token(start)
			sc.at = end
			if !yield(Token{s[start:end], start, kind}) {
				return
			}
		}
	}
}
