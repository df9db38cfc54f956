// Package span finds the parts of a line that are not Persian prose and must not be
// edited or split: URLs, e-mail addresses, code, markup, paths, words of Latin
// letters.
//
// A span depends only on its own bytes and the characters next to it (not counting
// marks and invisible characters), so that it is found again after the prose around
// it was edited. Numbers, dates and times are not spans. A phone number is one in any
// digits, so that its digits may be converted.
//
// The time is linear in the line: every search either makes a span or is limited.
//
// A file name may begin with any letter, so Next finds it from its dot.
//
// To add a kind, write a file with its finder and add, in kinds.go, a constant, an
// entry of the table and a case of find. Then run go generate ./internal/span, which
// generates the tables of first bytes for this package and for normalize. If a span
// of the kind is one token, name the kind of the token in tokenize/protected.go. A
// test fails with the name of the kind if a part is missing.
package span

//go:generate go run -C ../gen ./span
//go:generate go run -C ../gen ./letters

import "math/bits"

// A Span is the bytes [Start, End) of a line.
type Span struct {
	Start, End int
	Kind       Kind
}

// Reach limits the search for the end of a pair, in bytes: an opening backtick, $, <
// or [ that is not closed within Reach bytes is an ordinary character.
const Reach = 3000

// Append appends the spans of a line to dst, in order. The line must not have a line break.
func Append[T ~string | ~[]byte](dst []Span, line T) []Span {
	for at := 0; ; {
		s, ok := Next(line, at)
		if !ok {
			return dst
		}
		dst = append(dst, s)
		at = s.End
	}
}

// Next returns the first span of a line that starts at or after the offset from,
// which must not be inside a span. Spans do not overlap. The line must not have a
// line break.
func Next[T ~string | ~[]byte](line T, from int) (Span, bool) {
	for i := from; i < len(line); {
		start := i
		if i > from && isArabicLead(line[i-1]) && MayStartWith(line[i-1], line[i]) {
			start--
		}
		end, kind, ok := At(line, start)
		if ok && kind != Latin {
			return Span{start, end, kind}, true
		}
		if ok || line[start] == '.' && start+1 < len(line) && isAlnum(line[start+1]) {
			if s, ok := fileIn(line, from, start, end); ok {
				return s, true
			}
		}
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

// fileIn returns the file name that contains the dot or the Latin word [start,end)
// and does not begin before the offset from.
func fileIn[T ~string | ~[]byte](line T, from, start, end int) (Span, bool) {
	if start == from || line[start-1] <= ' ' {
		return Span{}, false
	}
	if b, e := fileAround(line, from, start); e > max(start, end) || e == end && e > 0 {
		return Span{b, e, File}, true
	}
	return Span{}, false
}

// skip returns the next place after i where a span could start: past a number or one
// character, and past the plain characters after it.
func skip[T ~string | ~[]byte](line T, i int) int {
	if i == len(line) {
		return i
	}
	c := line[i]
	i++
	if isDigit(c) {
		return digits(line, i, len(line))
	}
	for i+8 <= len(line) && arePlain(line[i:i+8]) {
		i += 8
	}
	for i < len(line) && isPlain(line[i]) {
		i++
	}
	return i
}

// MayStart reports whether a span may start with the byte b.
func MayStart(b byte) bool { return starting[b] != 0 }

// MayStartWith reports whether a span may start with the bytes a and b.
func MayStartWith(a, b byte) bool { return firsts[a]&seconds[b] != 0 }

// isPlain reports whether a search for the start of a span skips c, as it does the
// bytes of Persian text, with its spaces and most of its marks. If a span starts with
// a lead byte of the Arabic block, the second byte stops the search, because the
// first is in every word.
func isPlain(c byte) bool { return stops[c] == 0 }

// arePlain reports whether eight bytes are plain.
func arePlain[T ~string | ~[]byte](b T) bool {
	return stops[b[0]]|stops[b[1]]|stops[b[2]]|stops[b[3]]|stops[b[4]]|stops[b[5]]|stops[b[6]]|stops[b[7]] == 0
}

// isArabicLead reports whether c begins the UTF-8 form of a character of the Arabic
// block.
func isArabicLead(c byte) bool { return c>>2 == 0xD8>>2 }

// At returns the end and kind of the span that starts at the offset i of a line. If
// there is no span, none starts in [i, end).
func At[T ~string | ~[]byte](line T, i int) (end int, kind Kind, ok bool) {
	end, kind = at(line, i)
	if end > 0 {
		return end, kind, true
	}
	return -end, 0, false
}

// at returns the end and kind of the span that starts at i. If there is none, it
// returns 0, or the negated offset before which there is none.
func at[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	set, none := starting[s[i]], 0
	if set == 0 || i+1 < len(s) && !MayStartWith(s[i], s[i+1]) {
		return 0, 0
	}
	if set&(1<<Latin) != 0 && i > 0 && isName(s[i-1]) {
		return 0, 0 // inside a word
	}
	if isDigit(s[i]) {
		if e := digits(s, i, len(s)); isAlone(s, e) {
			set, none = set&(1<<Phone), -e
		}
	}
	for ; set != 0; set &= set - 1 {
		if end, kind := find(Kind(bits.TrailingZeros32(set)), s, i); end != 0 {
			return end, kind
		}
	}
	return none, 0
}

// isAlone reports whether the number that ends at i is neither a span nor the start
// of one other than a phone number. It must not be followed by a letter, a character
// of another script, or a mark that may be inside a span after its first number.
func isAlone[T ~string | ~[]byte](s T, i int) bool {
	if i == len(s) {
		return true
	}
	switch c := s[i]; c {
	case '.', '-', ':', '@', '+', '%':
		return false
	default:
		return c < 0x80 && !isName(c)
	}
}
