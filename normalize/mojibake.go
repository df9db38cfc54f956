package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/span"
)

// Persian text whose UTF-8 was read as Windows-1256 consists of pairs: ط, ظ, ع or غ for
// the first byte of a letter, and any character for the second. It stays as it is, with
// its soft hyphens and ¬, so that it can be repaired.

// minMisread is the minimum number of pairs with a sign in such a line. They must also be
// at least a quarter of its letters.
const minMisread = 3

// misread makes the whole line a span if its UTF-8 was read as Windows-1256.
func (l *line) misread() {
	if l.seen&pairRareC2 == 0 || bytes.Count(l.text, signLead) < minMisread {
		return
	}
	pairs, letters, lead := 0, 0, false
	for i := 0; i < len(l.text); {
		r, n := l.rune(i)
		i += n
		if lead && isSignByte(r) {
			pairs++
		}
		if lead = r == 'ط' || r == 'ظ' || r == 'ع' || r == 'غ'; lead || isLetter(l.class(i-n)) {
			letters++
		}
	}
	if pairs >= minMisread && 4*pairs >= letters {
		l.spans = append(l.spans[:0], span.Span{Start: 0, End: len(l.text), Kind: span.Mojibake})
	}
}

// signLead is the first byte of each sign.
var signLead = []byte{0xC2}

// isSignByte reports whether r is a sign that Windows-1256 has at one of the bytes A2 to
// BE and that never follows a letter in Persian text.
func isSignByte(r rune) bool {
	return 0xA2 <= r && r <= 0xBE && r != 0xAB && r != 0xAC && r != 0xAD && r != 0xBB
}
