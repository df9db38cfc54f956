package jalali

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// zwnj is a half-space.
const zwnj = string(script.ZWNJ)

// distinct are the letters of Pashto and Sorani that distinguish names: وری is
// the first month in Pashto, وږی the sixth.
const distinct = "ټډړږښڅځڼۍېڕڵۆێ"

// fold returns the letter that r counts as in names, 0 for a mark or kashida. It
// is the result of script.Fold except for the letters that distinguish names.
func fold(r rune) rune {
	if 'ټ' <= r && r <= 'ې' && strings.ContainsRune(distinct, r) {
		return r
	}
	return script.Fold(script.Lower(r))
}

// inWord reports whether r may be part of a word in the Arabic script.
func inWord(r rune) bool {
	return r == script.ZWNJ || 0x600 <= r && r < 0x700 && (script.IsLetter(r) || fold(r) == 0)
}

// word returns a short word of the text as folded does, and the text of any other token.
func (r *reading) word(t *token) string {
	const longest = 64 // bytes
	if t.end-t.start > longest {
		return r.text[t.start:t.end]
	}
	return folded(r.text[t.start:t.end])
}

// folded returns a name with its letters folded and its half-spaces removed.
func folded(form string) string {
	return strings.Map(func(r rune) rune {
		if r = fold(r); r == 0 || r == script.ZWNJ {
			return -1
		}
		return r
	}, form)
}
