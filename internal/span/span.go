// Package span finds the parts of a line that are not Persian prose and must not
// be edited or taken apart: URLs, e-mail addresses, code, markup, paths, words of
// Latin letters.
//
// What is a span depends on its own bytes and the character before it, so it is
// found again after the prose around it was edited.
package span

// A Kind says what a span is.
type Kind uint8

// The kinds.
const (
	URL Kind = iota
	Email
	Mention      // @name
	Hashtag      // #name, in any script, with _ and ZWNJ
	Path         // /opt/app, ./a.txt, D:\Data
	Version      // v2.10.0-rc1, 1.2.3
	IP           // 10.0.0.254, 2001:db8::1
	DOI          // 10.1145/3292500.3330701
	ISBN         // with its number
	Domain       // example.co.ir
	Code         // between backticks
	HTML         // a tag or comment
	Entity       // &laquo;
	Directive    // %5.2f, {title}, ${HOME}
	LaTeX        // between dollar signs
	Link         // of Markdown, whole
	Abbreviation // of Latin letters with dots: i.e.
	Latin        // a word of Latin letters with its digits: IBM-96, C++
	Emoji        // one emoji with its modifiers
)

// A Span is the bytes [Start, End) of a line.
type Span struct {
	Start, End int
	Kind       Kind
}

// Reach bounds the search for the end of a pair: an opening backtick, $, < or [
// that is not closed within Reach bytes stands for itself.
const Reach = 3000

// Next returns the first span of a line that starts at or after the offset from,
// which is not inside a span. Spans do not overlap. The line has no line break.
func Next[T ~string | ~[]byte](line T, from int) (Span, bool) {
	for i := from; i < len(line); {
		end, kind := at(line, i)
		if end > i {
			return Span{i, end, kind}, true
		}
		i = skip(line, i, -end)
	}
	return Span{}, false
}

// skip returns the next place where a span could start: behind the characters
// that were read in vain, if known, else behind a number or one character.
func skip[T ~string | ~[]byte](line T, i, read int) int {
	if read > i {
		return read
	}
	c := line[i]
	i++
	if isDigit(c) {
		for i < len(line) && isDigit(line[i]) {
			i++
		}
		return i
	}
	for i < len(line) && plain[line[i]] {
		i++
	}
	return i
}

// plain tells the bytes that no span starts with: those of Persian text, with
// its spaces and most of its marks, and all continuation bytes.
var plain = [256]bool{
	' ': true, '!': true, '"': true, '\'': true, '(': true, ')': true, '*': true, ',': true, ':': true, ';': true,
	0x80: true, 0x81: true, 0x82: true, 0x83: true, 0x84: true, 0x85: true, 0x86: true, 0x87: true, 0x88: true, 0x89: true, 0x8A: true, 0x8B: true,
	0x8C: true, 0x8D: true, 0x8E: true, 0x8F: true, 0x90: true, 0x91: true, 0x92: true, 0x93: true, 0x94: true, 0x95: true, 0x96: true, 0x97: true,
	0x98: true, 0x99: true, 0x9A: true, 0x9B: true, 0x9C: true, 0x9D: true, 0x9E: true, 0x9F: true, 0xA0: true, 0xA1: true, 0xA2: true, 0xA3: true,
	0xA4: true, 0xA5: true, 0xA6: true, 0xA7: true, 0xA8: true, 0xA9: true, 0xAA: true, 0xAB: true, 0xAC: true, 0xAD: true, 0xAE: true, 0xAF: true,
	0xB0: true, 0xB1: true, 0xB2: true, 0xB3: true, 0xB4: true, 0xB5: true, 0xB6: true, 0xB7: true, 0xB8: true, 0xB9: true, 0xBA: true, 0xBB: true,
	0xBC: true, 0xBD: true, 0xBE: true, 0xBF: true, 0xC0: true, 0xC1: true, 0xC2: true, 0xCA: true, 0xCB: true, 0xCC: true, 0xCD: true, 0xCE: true,
	0xCF: true, 0xD0: true, 0xD1: true, 0xD2: true, 0xD3: true, 0xD4: true, 0xD5: true, 0xD6: true, 0xD7: true, 0xD8: true, 0xD9: true, 0xDA: true,
	0xDB: true, 0xDC: true, 0xDD: true, 0xDE: true, 0xDF: true, 0xE0: true, 0xE1: true,
}

// at returns the end and kind of the span that starts at i, or 0 if there is
// none, or less: the negated offset up to which there is none.
func at[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	switch c := s[i]; {
	case isAlnum(c) || isLatinLead(c):
		return word(s, i)
	case c == '`':
		return code(s, i)
	case c == '<':
		return tag(s, i), HTML
	case c == '&':
		return entity(s, i), Entity
	case c == '%':
		return percent(s, i), Directive
	case c == '{':
		return braces(s, i), Directive
	case c == '$':
		return dollar(s, i)
	case c == '[':
		return link(s, i), Link
	case c == '@':
		return mention(s, i), Mention
	case c == '#':
		return hashtag(s, i), Hashtag
	case c == '/' || c == '.' || c == '~':
		return path(s, i), Path
	case c >= 0xE2:
		return emoji(s, i), Emoji
	}
	return 0, 0
}
