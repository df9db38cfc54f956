package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestBlocks compares the weight of each character in a block with weigh, and the odd
// characters with those that start a tag or a link.
func TestBlocks(t *testing.T) {
	plain := 0
	for r := range rune(utf8.MaxRune + 1) {
		const before = "... "
		block := []byte(before + string(r) + strings.Repeat(".", blockSize))[:blockSize]
		end, weight, seen := passOver(block, new(blockList))
		odd := end == 0
		if !odd && seen != survey(block[:blockSize]) {
			t.Errorf("%U %c: classes %b, want %b", r, r, seen, survey(block[:blockSize]))
		}
		if !odd && weight != weigh(r) {
			t.Errorf("%U %c: weighs %d, want %d", r, r, weight, weigh(r))
		}
		if !odd && (r == '<' || r == '[') || odd && (r >= 0x600 && r < 0x700 || r == '\u200c' || r == '«') {
			t.Errorf("%U %c: odd is %v", r, r, odd)
		}
		if !odd {
			plain++
		}
	}
	if plain < 128+256 {
		t.Errorf("only %d characters are not odd", plain)
	}
}

// TestCutBlocks compares the cuts of lines with and without blocks.
func TestCutBlocks(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 2))
	words := newsWords()
	n := 3000
	if testing.Short() {
		n = 300
	}
	cuts := 0
	for i := range n {
		text := longLine(r, words, longest, 1+i%50)
		if i%10 == 0 {
			text = randomText(r, 1000)
		}
		l := line{plan: Standard.plan()}
		hinge, end, seen := l.cut([]byte(text))
		if end > 0 && seen != survey([]byte(text[:end])) {
			t.Fatalf("%q: classes %b, want %b", text[:end], seen, survey([]byte(text[:end])))
		}
		if h, e := l.cutAfter(0, 0); h != hinge || e != end {
			t.Fatalf("%q: hinge %d, end %d, want %d and %d", text, hinge, end, h, e)
		}
		if end > 0 {
			cuts++
		}
	}
	if cuts < n/2 {
		t.Errorf("only %d cuts", cuts)
	}
}
