package tokenize

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Limits in bytes: of a single letter with its marks, of the letters of an
// abbreviation, and of the text that an abbreviation depends on, which is its letters
// and dots and the next two characters, with any spaces between them.
const (
	nbsp            = string(script.NBSP)
	maxInitial      = 32
	maxLetters      = 16
	maxAbbreviation = maxLetters*(maxInitial+utf8.UTFMax+1) + maxSpaces*len(nbsp) + maxPeek
)

// abbreviation returns the end of the abbreviation at i, or 0: single letters with
// dots between them, and a final dot if there is one. One letter with a dot counts if
// a word or number follows on the same line.
func (sc *scanner) abbreviation(i int) int {
	sc.seen = max(sc.seen, i+maxAbbreviation)
	end, letters := sc.initials(i, 0)
	if end == 0 || sc.letterAt(end) {
		return 0
	}
	if letters == 1 && (sc.s[end-1] != '.' || !sc.goesOn(end) || sc.s[i:end-1] == "و") {
		return 0
	}
	return end
}

// initials returns the end of the single letters with dots at i, or 0, and the number
// of letters including those before i.
func (sc *scanner) initials(i, before int) (end, letters int) {
	for letters = before; letters < maxLetters; {
		next := sc.letter(i)
		if next == 0 {
			break
		}
		letters++
		end = next
		if !sc.dotted(next) {
			break
		}
		end = next + 1
		i = end
	}
	return end, letters
}

// spelled returns the end of the abbreviation that begins with the word [i,end), or 0.
// It consists of spelled-out letters, as in بی.بی.سی, and single letters after them,
// as in یو.اس.آ. A dot after the last spelled-out letter is a full stop.
func (sc *scanner) spelled(i, end int) int {
	whole := 0 // the end of two or more letters
	for letters := 1; letters < maxLetters && sc.dotted(end); letters++ {
		at := end + 1
		next := sc.letter(at)
		if next > 0 && script.Spelled(sc.s[i:end], sc.s[at:next]) {
			if end, _ := sc.initials(at, letters); !sc.letterAt(end) {
				return end
			}
			return 0
		}
		if next = sc.name(at); next == 0 || !script.Spelled(sc.s[i:end], sc.s[at:next]) {
			break
		}
		i, end, whole = at, next, next
		if isZWNJ(sc.s, end) { // بی.بی.سی‌ها
			return sc.word(end)
		}
	}
	if sc.dotted(end) && sc.letterAt(end+1) {
		return 0
	}
	return whole
}

// dotted reports whether byte i is a dot.
func (sc *scanner) dotted(i int) bool { return i < len(sc.s) && sc.s[i] == '.' }

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
	if end < len(sc.s) && sc.wordRune(end) > 0 && !(isZWNJ(sc.s, end) && isLetterPair(sc.s, end+len(zwnj))) || !script.IsLetterName(sc.s[i:end]) {
		return 0
	}
	return end
}

// letter returns the end of the single letter at i, with its marks. It returns 0 if
// there is no letter or another letter follows.
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

// maxSpaces is the largest number of spaces between an initial and a name.
const maxSpaces = 4

// goesOn reports whether at most maxSpaces spaces and then a letter or digit follow.
func (sc *scanner) goesOn(i int) bool {
	start := i
	for range maxSpaces {
		switch {
		case i < len(sc.s) && sc.s[i] == ' ':
			i++
		case strings.HasPrefix(sc.s[i:], nbsp):
			i += len(nbsp)
		}
	}
	if i == start {
		return false
	}
	r, _ := utf8.DecodeRuneInString(sc.s[i:])
	c := script.ClassOf(r)
	return c == script.Persian || c == script.Digit
}
