package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Bounds of a single letter with its marks, in bytes; of the letters of an
// abbreviation; and of what one depends on, in bytes: its letters and dots and two
// characters behind them.
const (
	maxInitial      = 32
	maxLetters      = 16
	maxAbbreviation = maxLetters*(maxInitial+utf8.UTFMax+1) + maxPeek
)

// abbreviation returns the end of the abbreviation at i, or 0: single letters
// with dots between them, and a dot at the end if it is there. One letter alone
// with a dot is one where a word or number follows in its line. Letters may be spelled
// out, as in بی.بی.سی: then a dot at the end is a full stop.
func (sc *scanner) abbreviation(i int) int {
	end, letters, named := 0, 0, false
	sc.seen = max(sc.seen, i+maxAbbreviation)
	for from, at := i, i; letters < maxLetters; {
		next, name := sc.letter(at), false
		if next == 0 {
			next, name = sc.name(at), true
		}
		if next == 0 || (name || named) && letters > 0 && !script.Spelled(sc.s[from:at-1], sc.s[at:next]) {
			break
		}
		letters++
		end, from, named = next, at, name
		if next >= len(sc.s) || sc.s[next] != '.' {
			break
		}
		end = next + 1
		at = end
	}
	switch {
	case end == 0 || sc.letterAt(end):
		return 0
	case letters == 1 && (named || sc.s[end-1] != '.' || !sc.goesOn(end) || sc.s[i:end-1] == "و"):
		return 0
	case named && sc.s[end-1] == '.':
		return end - 1
	}
	return end
}

// name returns the end of the word at i if it is the name of a Latin letter, or 0.
func (sc *scanner) name(i int) int {
	end, limit := i, min(len(sc.s), i+maxInitial)
	for end < limit {
		r, n := utf8.DecodeRuneInString(sc.s[end:])
		if c := script.ClassOf(r); c != script.Persian && c != script.Mark && c != script.Stretch {
			break
		}
		end += n
	}
	if end < len(sc.s) && sc.wordRune(end) > 0 || !script.IsLetterName(sc.s[i:end]) {
		return 0
	}
	return end
}

// letter returns the end of the single letter at i, with its marks, or 0 if there
// is none or another letter follows.
func (sc *scanner) letter(i int) int {
	r, n := utf8.DecodeRuneInString(sc.s[i:])
	if script.ClassOf(r) != script.Persian {
		return 0
	}
	limit := min(len(sc.s), i+maxInitial)
	for i += n; i < limit; i += n {
		r, n = utf8.DecodeRuneInString(sc.s[i:])
		if c := script.ClassOf(r); c != script.Mark && c != script.Stretch && r != script.ZWJ && r != script.ZWNJ {
			break
		}
	}
	if sc.letterAt(i) {
		return 0
	}
	return i
}

func (sc *scanner) letterAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(sc.s[i:])
	c := script.ClassOf(r)
	return c == script.Persian || c == script.Foreign
}

// goesOn reports whether a space and then a letter or digit follow.
func (sc *scanner) goesOn(i int) bool {
	if i >= len(sc.s) || sc.s[i] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(sc.s[i+1:])
	c := script.ClassOf(r)
	return c == script.Persian || c == script.Digit
}
