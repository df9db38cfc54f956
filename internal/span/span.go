// Package span finds the parts of a line that are not Persian prose and must not
// be edited or taken apart: URLs, e-mail addresses, code, markup, paths, words of
// Latin letters.
//
// What is a span depends on its own bytes and the character before it (behind
// marks and invisible characters), so that it is found again after the prose
// around it was edited. Numbers, dates and times are no spans; a phone number is
// one whatever digits it is written with, so that its digits may be changed.
//
// Time is linear in the line: a search either makes a span or is bounded.
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
	IP           // 10.0.0.254, 2001:db8::1, with a port or prefix length
	DOI          // 10.1145/3292500.3330701
	ISBN         // with the word or a prefix of 978 or 979
	IBAN         // in one piece or in groups of four
	Phone        // +98 912 345 6789, 021-88776655, in ASCII, Persian or Arabic digits
	Domain       // example.co.ir
	Code         // between backticks
	HTML         // a tag or comment
	Entity       // &laquo;
	Directive    // %5.2f, {title}, ${HOME}
	LaTeX        // between dollar signs or \( and \), or a command with its arguments
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

// Reach bounds the search for the end of a pair, in bytes: an opening backtick,
// $, < or [ that is not closed within Reach bytes stands for itself.
const Reach = 3000

// Next returns the first span of a line that starts at or after the offset from,
// which is not inside a span. Spans do not overlap. The line has no line break.
func Next[T ~string | ~[]byte](line T, from int) (Span, bool) {
	for i := from; i < len(line); {
		start := i
		if i > from && isZeroTail(line[i]) && isDigitLead(line[i-1]) {
			start--
		}
		end, kind, ok := At(line, start)
		if ok {
			return Span{start, end, kind}, true
		}
		if end <= i {
			end = skip(line, i)
		}
		i = end
	}
	return Span{}, false
}

// skip returns the next place from i on where a span could start: behind a number
// or one character, and behind plain ones.
func skip[T ~string | ~[]byte](line T, i int) int {
	if i == len(line) {
		return i
	}
	c := line[i]
	i++
	if isDigit(c) {
		return digits(line, i, len(line))
	}
	for i < len(line) && isPlain(line[i]) {
		i++
	}
	return i
}

// isPlain reports whether no span starts with c: the bytes of Persian text, with
// its spaces and most of its marks, and all continuation bytes but those that end
// a Persian or Arabic zero, with which a phone number may start.
func isPlain(c byte) bool { return plain[c>>6]>>(c&63)&1 != 0 }

// plain holds a bit for each byte.
var plain = [4]uint64{0x0c001785ffffffff, 0x0000000000000000, 0xfffefffeffffffff, 0x00000003fffffc07}

// At returns the end and kind of the span that starts at the offset i of a line.
// If there is none, no span starts in [i, end).
func At[T ~string | ~[]byte](line T, i int) (end int, kind Kind, ok bool) {
	end, kind = at(line, i)
	if end < 0 {
		return -end, kind, false
	}
	return end, kind, end > i
}

// at returns the end and kind of the span that starts at i, or 0 if there is
// none, or less: the negated offset up to which there is none.
func at[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	switch c := s[i]; {
	case isAlnum(c) || c == '_' || isLatinLead(c):
		return word(s, i)
	case c >= 0xE2:
		return emoji(s, i), Emoji
	case c >= 0x80:
		if isDigitLead(c) && i+1 < len(s) && isZeroTail(s[i+1]) {
			return phone(s, i), Phone
		}
		return 0, 0
	case c == '@':
		return mention(s, i), Mention
	case c == '#':
		if e := keycap(s, i); e > 0 {
			return e, Emoji
		}
		return hashtag(s, i), Hashtag
	case c == '+':
		return phone(s, i), Phone
	case c == '/' || c == '.' || c == '~':
		return path(s, i), Path
	}
	return markup(s, i)
}

// markup returns the span of code or markup at i, as at does.
func markup[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	switch s[i] {
	case '`':
		return code(s, i), Code
	case '<':
		return tag(s, i), HTML
	case '&':
		return entity(s, i), Entity
	case '%':
		return percent(s, i), Directive
	case '{':
		return braces(s, i), Directive
	case '$':
		return dollar(s, i)
	case '\\':
		return backslash(s, i)
	case '[', '!':
		return link(s, i), Link
	}
	return 0, 0
}
