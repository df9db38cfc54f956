package tokenize

import (
	"sort"
	"unicode/utf8"
)

// An Offsets converts between the byte offsets of a text, which this package, the edits of
// normalize and the matches of jalali use, and offsets in runes or UTF-16 units, which other
// programs use. It is immutable, so any
// number of goroutines may use it.
type Offsets struct {
	s     string
	marks []offsetMark // one for every stride bytes of the text
}

// An offsetMark is a place in the text, with its three offsets.
type offsetMark struct{ bytes, runes, units int }

// stride is the number of bytes between the places that an Offsets stores.
const stride = 256

// NewOffsets returns the Offsets of a text. Time and memory are linear in the text. A
// conversion reads at most 256 bytes; conversions to byte offsets also do a binary
// search.
func NewOffsets(s string) *Offsets {
	o := &Offsets{s: s, marks: make([]offsetMark, 1, len(s)/stride+1)}
	var m offsetMark
	for m.bytes < len(s) {
		m = m.next(s)
		if m.bytes >= o.marks[len(o.marks)-1].bytes+stride {
			o.marks = append(o.marks, m)
		}
	}
	return o
}

// next returns the place after the rune at m. An invalid byte counts as one rune of one
// UTF-16 unit.
func (m offsetMark) next(s string) offsetMark {
	r, n := utf8.DecodeRuneInString(s[m.bytes:])
	units := 1
	if r > 0xFFFF {
		units = 2
	}
	return offsetMark{m.bytes + n, m.runes + 1, m.units + units}
}

// find returns the first place at which count is at least n, or the end of the text.
func (o *Offsets) find(n int, count func(offsetMark) int) offsetMark {
	i := sort.Search(len(o.marks), func(i int) bool { return count(o.marks[i]) > n })
	m := o.marks[max(0, i-1)]
	for count(m) < n && m.bytes < len(o.s) {
		m = m.next(o.s)
	}
	return m
}

func countBytes(m offsetMark) int { return m.bytes }
func countRunes(m offsetMark) int { return m.runes }
func countUnits(m offsetMark) int { return m.units }

// Runes returns the number of runes before a byte offset. An offset inside a rune counts
// as the offset after the rune, and one outside the text as the nearest end.
func (o *Offsets) Runes(offset int) int { return o.find(offset, countBytes).runes }

// UTF16 returns the number of UTF-16 units before a byte offset. JavaScript, Java and the
// language server protocol count in these units.
func (o *Offsets) UTF16(offset int) int { return o.find(offset, countBytes).units }

// FromRunes returns the byte offset after n runes.
func (o *Offsets) FromRunes(n int) int { return o.find(n, countRunes).bytes }

// FromUTF16 returns the byte offset after n UTF-16 units. If the units end inside a rune,
// it is the offset after that rune.
func (o *Offsets) FromUTF16(n int) int { return o.find(n, countUnits).bytes }
