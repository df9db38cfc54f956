package spacing

import (
	"strings"
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spelling"
)

// freeTies are the words in the lists of package spelling, which may have a ZWNJ, as letter codes with
// a 0 for the ZWNJ.
var freeTies = sync.OnceValue(func() map[string]bool {
	ties := map[string]bool{}
	for p := range spelling.Listed() {
		var codes strings.Builder
		for _, r := range p.Text {
			if r == script.ZWNJ {
				codes.WriteByte(0)
			} else {
				codes.WriteByte(lexicon.Fold(r))
			}
		}
		ties[codes.String()] = true
	}
	return ties
})

// freeTie reports whether good texts also omit the ZWNJ before letter s: به‌عنوان, آن‌ها,
// شده‌است, خانه‌ی. Such a ZWNJ says nothing about the care of a text, and keys do not
// have it.
func (b *block) freeTie(s int) bool {
	const longest = 16 // letters of a word of the table
	from, to := s, b.wordEnd(s)
	for from--; b.gaps[from] == None; from-- {
	}
	left, right := b.codes[from:s], b.codes[s:to]
	switch {
	case string(left) == may, string(left) == mayNot: // by far the most ZWNJs
		return false
	case len(right) >= len(plural) && string(right[:len(plural)]) == plural:
		return FreePlural(left, right)
	}
	if left[len(left)-1] == lexicon.He && (string(right) == yeh || string(right) == copula) {
		return true
	}
	var word [longest + 1]byte
	if len(left)+len(right) > longest {
		return false
	}
	n := copy(word[:], left)
	n += 1 + copy(word[n+1:], right)
	return freeTies()[string(word[:n])]
}
