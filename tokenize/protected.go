package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/span"
)

// maxUnderscores are more underscores than a name begins with.
const maxUnderscores = "______"

// mayStartSpan reports whether the character at i could start a protected span.
func mayStartSpan(s string, i int) bool {
	switch s[i] {
	case ' ', '!', '"', '\'', '(', ')', '*', ',', '-', ':', ';', '=', '>', '?', ']', '^', '|', '}':
		return false
	case '_':
		return !strings.HasPrefix(s[i:], maxUnderscores)
	case '.':
		return i+1 < len(s) && (s[i+1] == '/' || s[i+1] == '.')
	case 0xC2, 0xD8, 0xDA: // «, », the no-break space, letters of Persian
		return false
	case 0xE2:
		return i+1 < len(s) && s[i+1] > 0x83
	}
	return true
}

// spanned returns the end and kind of the token that the protected span at i
// makes, and whether there is one. The parts of a Markdown link, of an ISBN with
// its word and of a phone number with spaces are tokens of their own.
func (sc *scanner) spanned(i int) (end int, kind Kind, ok bool) {
	n, k, ok := sc.spanAt(i)
	if !ok {
		return 0, 0, false
	}
	end = i + n
	switch k {
	case span.Link:
		return 0, 0, false
	case span.Phone, span.ISBN:
		return end, Number, sc.s[i]|0x20 != 'i' && strings.IndexByte(sc.s[i:end], ' ') < 0
	case span.Latin:
		return sc.word(end), Word, true
	}
	return end, kinds[k], true
}

// kinds gives the kind of token that a span makes.
var kinds = [...]Kind{
	span.URL: URL, span.Email: Email, span.Mention: Mention, span.Hashtag: Hashtag, span.Path: Path,
	span.Version: Version, span.IP: URL, span.DOI: URL, span.Domain: URL, span.IBAN: Code, span.Code: Code,
	span.HTML: Code, span.Entity: Code, span.Directive: Code, span.LaTeX: Code, span.Abbreviation: Abbreviation,
	span.Emoji: Emoji,
}
