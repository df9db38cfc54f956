package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/span"
)

// maxUnderscores is a run of underscores that is too long for the start of a name.
const maxUnderscores = "______"

// mayStartSpan reports whether the character at i could start a protected span.
func mayStartSpan(s string, i int) bool {
	if i+1 == len(s) {
		return span.MayStart(s[i])
	}
	return span.MayStartWith(s[i], s[i+1]) && (s[i] != '_' || !strings.HasPrefix(s[i:], maxUnderscores))
}

// spanned returns the end and kind of the token at the protected span at i, and whether
// there is one. The parts of a Markdown link, of an ISBN with its word and of a phone
// number with spaces are separate tokens.
func (sc *scanner) spanned(i int) (end int, kind Kind, ok bool) {
	n, k, ok := sc.spanAt(i)
	if !ok {
		return 0, 0, false
	}
	end = i + n
	switch k {
	case span.Directive:
		if sc.s[i] == ':' {
			return 0, 0, false // depends on the text before it
		}
	case span.Phone, span.ISBN:
		return end, Number, sc.s[i]|0x20 != 'i' && strings.IndexByte(sc.s[i:end], ' ') < 0
	case span.Latin, span.Domain: // M.Sc is also a domain
		if sc.isDegree(i, end) {
			return end + 1, Abbreviation, true
		}
		if k == span.Latin {
			return sc.word(end), Word, true
		}
	}
	kind, ok = spanToken(k)
	return end, kind, ok
}

// isDegree reports whether the Latin word [i,end) is an abbreviation that takes a dot:
// Ph.D., M.Sc.
func (sc *scanner) isDegree(i, end int) bool {
	if !sc.dotted(end) || end-i <= 2 {
		return false
	}
	word := sc.s[i:end]
	if word[1] == '.' && len(word) <= len("B.Eng") { // one capital letter and a capitalized part
		return isUpper(word[0]) && isUpper(word[2]) && strings.IndexFunc(word[3:], func(r rune) bool { return r < 'a' || 'z' < r }) < 0
	}
	return word[len(word)-2] == '.' && isUpper(word[len(word)-1])
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// isOneToken reports whether a span is one token, for the kinds that may begin with an
// ASCII letter.
func isOneToken(k span.Kind) bool {
	_, ok := spanToken(k)
	return ok && k != span.ISBN
}

// spanToken returns the kind of the token for a span that is one token, and false for a
// span whose parts are separate tokens.
func spanToken(k span.Kind) (kind Kind, ok bool) {
	switch k {
	case span.URL, span.IP, span.DOI, span.Domain:
		return URL, true
	case span.Email:
		return Email, true
	case span.Mention:
		return Mention, true
	case span.Hashtag:
		return Hashtag, true
	case span.Path:
		return Path, true
	case span.Version:
		return Version, true
	case span.Abbreviation:
		return Abbreviation, true
	case span.Emoji:
		return Emoji, true
	case span.IBAN, span.Code, span.HTML, span.Entity, span.Directive, span.LaTeX, span.Escape, span.Template:
		return Code, true
	case span.Phone, span.ISBN:
		return Number, true
	case span.Latin:
		return Word, true
	}
	return 0, false
}
