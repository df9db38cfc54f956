package jalali

import (
	"strings"
	"unicode/utf8"
)

// joined returns the longest name that begins with the one of the text to end, whose
// meaning is l.
func (v *vocabulary) joined(l lexeme, n *name, text string, end int) (longest lexeme, longestEnd int) {
	longest, longestEnd = l, end
	for l.joins {
		next := skipSpaces(text, end)
		if end = n.read(v, text, next); end == next {
			break
		}
		if l = v.meaning(n); l.kind != otherWord && !l.glued {
			longest, longestEnd = l, end
		}
	}
	return longest, longestEnd
}

// A name is a word of a text with its letters folded, without marks, kashidas and
// half-spaces.
type name struct {
	text [48]byte
	len  int
}

func (n *name) bytes() []byte { return n.text[:n.len] }

// read adds the word at i of the text to the name and returns its end. A name
// that has no room for it is none that matters.
func (n *name) read(v *vocabulary, text string, i int) int {
	for i+1 < len(text) {
		lead := text[i] - firstLead
		if lead > lastLead-firstLead {
			if !strings.HasPrefix(text[i:], zwnj) {
				break
			}
			i += 3
			continue
		}
		letter := v.fold[int(lead)<<6|int(text[i+1]&0x3F)]
		if letter == 0 || utf8.RuneStart(text[i+1]) {
			break
		}
		if i += 2; letter == unwritten {
			continue
		}
		if n.len+2 <= len(n.text) {
			n.text[n.len], n.text[n.len+1] = byte(letter>>8), byte(letter)
			n.len += 2
		}
	}
	return i
}
