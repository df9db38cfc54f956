package spacing

import (
	"strings"
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spelling"
)

// freeWords are the words in the lists of package spelling, which may have a ZWNJ.
type freeWords struct {
	words  map[string]bool // as letter codes with a 0 for the ZWNJ
	joints begins          // of the letters before and after the ZWNJs, which tell that most ties are in no word
}

// theFreeWords returns the free words.
var theFreeWords = sync.OnceValue(func() *freeWords {
	free := &freeWords{words: map[string]bool{}}
	for p := range spelling.Listed() {
		var codes strings.Builder
		for _, r := range p.Text {
			if r == script.ZWNJ {
				codes.WriteByte(0)
			} else {
				codes.WriteByte(lexicon.Fold(r))
			}
		}
		free.add(codes.String())
	}
	return free
})

// add adds a word.
func (f *freeWords) add(codes string) {
	f.words[codes] = true
	for i := 1; i+1 < len(codes); i++ {
		if codes[i] == 0 {
			f.joints[codes[i-1]&63] |= 1 << (codes[i+1] & 63)
		}
	}
}

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
	free := theFreeWords()
	if len(left)+len(right) > longest || !free.joints.of(b.codes[s-1:s+1]) {
		return false
	}
	var word [longest + 1]byte
	n := copy(word[:], left)
	n += 1 + copy(word[n+1:], right)
	return free.words[string(word[:n])]
}
