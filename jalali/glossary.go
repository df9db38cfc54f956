package jalali

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A glossary holds the names of a language, in any script, that are read only on
// request.
type glossary struct {
	names []spelling
}

// A spelling is a name in the form in which names are compared.
type spelling struct {
	letters []rune // folded; gapRune where a space, ZWNJ or nothing may stand
	lexeme  lexeme
}

// gapRune stands in a spelling for the space between the words of a name.
const gapRune = ' '

// newGlossary returns the glossary of the names.
func newGlossary(n *Names) *glossary {
	var g glossary
	for i, name := range n.Months {
		g.add(lexeme{kind: monthWord, calendar: Jalali, value: int16(i + 1), weak: true}, name)
	}
	for i, name := range n.Weekdays {
		g.add(lexeme{kind: weekdayWord, value: int16(i)}, name)
	}
	g.add(lexeme{kind: partOfDayWord, value: beforeNoon}, n.Halves[0])
	g.add(lexeme{kind: partOfDayWord, value: afternoon}, n.Halves[1])
	return &g
}

// add gives a name its meaning.
func (g *glossary) add(l lexeme, name string) { g.names = append(g.names, spelling{spell(name), l}) }

// spell returns a name in the form in which names are compared.
func spell(name string) (letters []rune) {
	for _, r := range name {
		switch {
		case isGap(r):
			if n := len(letters); n > 0 && letters[n-1] != gapRune {
				letters = append(letters, gapRune)
			}
		case fold(r) != 0:
			letters = append(letters, fold(r))
		}
	}
	if n := len(letters); n > 0 && letters[n-1] == gapRune {
		return letters[:n-1]
	}
	return letters
}

// isGap reports whether r may stand between the words of a name.
func isGap(r rune) bool { return r == script.ZWNJ || script.IsSpace(r) }

// at returns the meaning of the longest name at byte i of the text and the end of
// the name, i if there is none. No letter may follow a name.
func (g *glossary) at(text string, i int) (l lexeme, end int) {
	first, size := utf8.DecodeRuneInString(text[i:])
	first, end = fold(first), i
	for k := range g.names {
		s := &g.names[k]
		if s.letters[0] != first {
			continue
		}
		if e := s.rest(text, i+size); e > end && !letterAt(text, e) {
			l, end = s.lexeme, e
		}
	}
	return l, end
}

// rest returns the end of a name whose first letter ends at byte i of the text, 0 if
// the name is not there.
func (s *spelling) rest(text string, i int) int {
	for _, want := range s.letters[1:] {
		if want == gapRune {
			i = skipGap(text, i)
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		for size > 0 && fold(r) == 0 { // a mark or kashida
			i += size
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if size == 0 || fold(r) != want {
			return 0
		}
		i += size
	}
	return i
}

// skipGap returns the offset after the spaces and half-spaces at i.
func skipGap(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == '\n' || !isGap(r) {
			break
		}
		i += size
	}
	return i
}

// letterAt reports whether byte i of the text begins a letter or mark.
func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return script.IsLetter(r) || script.IsMark(r)
}

// wordEnd returns the end of the letters and marks at byte i of the text.
func wordEnd(text string, i int) int {
	for letterAt(text, i) {
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return i
}
