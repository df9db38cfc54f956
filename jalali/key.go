package jalali

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// A key is a word without marks, kashidas and half-spaces, with its letters folded and
// packed into six bits each. It begins with a bit that is always set, so that words of
// different lengths differ. A word that does not fit is not in the vocabulary.
type key struct{ high, low uint64 }

// noKey is the key of a word without letters.
var noKey = key{low: 1}

// letterBits is the size of a letter in a key, in bits.
const letterBits = 6

// Special letters of a key.
const (
	noLetter  = 0                 // not part of a word
	unwritten = 0xFF              // a mark or kashida, which does not count
	stranger  = 1<<letterBits - 1 // a letter that does not occur in the vocabulary
)

// add appends a letter. A key that overflows is meaningless afterwards.
func (k *key) add(letter uint8) {
	if k.high>>(64-letterBits) != 0 {
		*k = key{high: 1<<64 - 1}
		return
	}
	k.high = k.high<<letterBits | k.low>>(64-letterBits)
	k.low = k.low<<letterBits | uint64(letter)
}

// hash mixes the letters of a key into the upper bits.
func (k key) hash() uint64 { return (k.low ^ k.high*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93 }

// read adds the word at i of the text to the key and returns the end of the word, that
// is, of its last letter or mark; half-spaces after it do not belong to it.
func (k *key) read(letters *[letterRange]uint8, text string, i int) int {
	end := i
	for i+1 < len(text) {
		lead := text[i] - firstLead
		if lead > lastLead-firstLead {
			if text[i] < 0xC2 && !mayEscape(text[i]) {
				break // an ASCII character, usually a space
			}
			n := invisible(text, i)
			if n == 0 {
				break
			}
			i += n
			continue
		}
		letter := letters[int(lead)<<8|int(text[i+1])]
		if letter == noLetter {
			break
		}
		i += 2
		end = i
		if letter != unwritten {
			k.add(letter)
		}
	}
	return end
}

// invisible returns the length of the half-space or soft hyphen at i of the text, or of its
// escape, 0 if there is none.
func invisible(text string, i int) int {
	switch c := text[i]; {
	case mayEscape(c):
		if joiner, size := escaped(text, i); joiner == script.ZWNJ || joiner == 0x00AD {
			return size
		}
	case c == zwnj[0] && strings.HasPrefix(text[i:], zwnj):
		return len(zwnj)
	case c == 0xC2 && text[i+1] == 0xAD: // key.read ensures two bytes
		return len("\u00ad")
	}
	return 0
}

// The first bytes of the two-byte letters of the Arabic script, and the number of pairs
// of a first and a second byte.
const (
	firstLead, lastLead = 0xD8, 0xDB
	letterRange         = (lastLead - firstLead + 1) << 8
)
