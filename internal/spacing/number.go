package spacing

import (
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A digit of the scanned text. Numbers are not part of a block, so a space between a word
// and a number does not change how the words are read.
type digit struct {
	at   int32 // byte offset in the line
	size int32 // bytes
	next int32 // the next letter of the block
}

// isDigit reports whether a character is one of the digits of Persian texts.
func isDigit(c rune) bool {
	return '0' <= c && c <= '9' || '۰' <= c && c <= '۹' || '٠' <= c && c <= '٩'
}

// numbers calls yield with the offset of each end of a number that is glued to a known
// word: سال۱۳۹۸, ۲۰روز. It leaves a possible footnote after a verb, the name of a model,
// and a suffix.
func (d *decoder) numbers(line []byte, yield func(at int)) {
	b := &d.block
	for _, n := range b.digits {
		i := int(n.next)
		if i > 0 && b.end(line, i-1) == int(n.at) && d.counted(b.start(i), i) {
			yield(int(n.at))
		}
		if end := int(n.at + n.size); i < len(b.codes) && int(b.from[i]) == end {
			if e := b.wordEnd(i); !makesOrdinal(b.codes[i:e]) && d.counted(i, e) {
				yield(end)
			}
		}
	}
}

// makesOrdinal reports whether the letters after a number are ام, مین or امین, which are also
// words, and make an ordinal of it: ۲۰مین.
func makesOrdinal(word []byte) bool {
	switch string(word) {
	case am, am + yeh + noon, meem + yeh + noon:
		return true
	}
	return false
}

// counted reports whether letters [s, e) are a word that can stand beside a number, such
// as a noun or preposition.
func (d *decoder) counted(s, e int) bool {
	word := d.block.codes[s:e]
	if len(word) == 1 {
		return word[0] == lexicon.Vav
	}
	id := d.lattice.lex.Lookup(word)
	if id < 0 {
		return false
	}
	class, _ := d.lattice.lex.Sort(id)
	switch class.Kind() {
	case lexicon.Noun, lexicon.Adjective, lexicon.Adverb, lexicon.Function, lexicon.Unknown:
		return true
	case lexicon.PluralSuffix:
		return d.block.gaps[s] == ZWNJ
	}
	return false
}

// afterNumber reports whether a number of one or two digits, which is no year, stands right before
// letter s.
func (b *block) afterNumber(s int) bool {
	number := b.digitsBefore(s)
	n := len(number)
	return 0 < n && n <= 2 && b.from[s]-number[n-1].end() <= 1
}

// digitsBefore returns the digits between letter s and the letter before it.
func (b *block) digitsBefore(s int) []digit {
	first, _ := slices.BinarySearchFunc(b.digits, int32(s), func(d digit, s int32) int { return int(d.next - s) })
	end := first
	for end < len(b.digits) && int(b.digits[end].next) == s {
		end++
	}
	return b.digits[first:end]
}

func (d digit) end() int32 { return d.at + d.size }
