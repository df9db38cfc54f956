package measure

import (
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
)

// Usage records how careful texts write words: for the letters of each word, the
// number of times each spelling occurs, with nothing, a ZWNJ or a space between
// letters.
type Usage struct {
	forms map[string]map[string]int
	pairs map[string]map[string]int // of two words, keyed by their joint letters
}

// ReadUsage reads careful texts.
func ReadUsage(paths []string) (*Usage, error) {
	u := &Usage{forms: map[string]map[string]int{}, pairs: map[string]map[string]int{}}
	for _, path := range paths {
		if err := u.read(path); err != nil {
			return nil, err
		}
	}
	return u, nil
}

func (u *Usage) read(path string) error {
	return corpora.Lines(path, func(_ int, line []byte) { u.add(string(line)) })
}

// add counts the words of a line.
func (u *Usage) add(line string) {
	text, last := letters(line), ""
	for from := 0; from < len(text); {
		to := wordEnd(text, from)
		word := spelled(text[from:to])
		count(u.forms, word)
		if last != "" {
			count(u.pairs, last+" "+word)
		}
		if last = word; text[to-1].after == 'P' {
			last = ""
		}
		from = to
	}
}

func count(forms map[string]map[string]int, form string) {
	key := lettersOf(form)
	if forms[key] == nil {
		forms[key] = map[string]int{}
	}
	forms[key][form]++
}

// wordEnd returns the end of the word that starts at letter i of a text.
func wordEnd(text []letter, i int) int {
	for text[i].after == 0 || text[i].after == 'Z' {
		if i++; i == len(text) {
			return i
		}
	}
	return i + 1
}

// spelled returns the letters of one or two words, with | for ZWNJ.
func spelled(word []letter) string {
	var b strings.Builder
	for i, l := range word {
		b.WriteRune(l.r)
		switch {
		case i == len(word)-1:
		case l.after == 'Z':
			b.WriteByte('|')
		case l.after == 'S':
			b.WriteByte(' ')
		}
	}
	return b.String()
}

var separators = strings.NewReplacer("|", "", " ", "")

func lettersOf(form string) string { return separators.Replace(form) }

// bothWays reports whether careful texts write the gap after letter i of a text in
// more than one way, each at least one time in five. It looks at the word that
// contains the gap, or at the two words if the gap is a space.
func (u *Usage) bothWays(text []letter, i int) bool {
	if u == nil {
		return false
	}
	from, to := i, i+1
	for from > 0 && text[from-1].after != 'P' && text[from-1].after != 'S' {
		from--
	}
	to = wordEnd(text, to)
	return u.disputed(lettersOf(spelled(text[from:to])), i-from)
}

// least is the smallest share of a spelling in good use, and seen the number of
// occurrences that a word needs to be judged.
const (
	leastShare = 0.2
	leastSeen  = 5
)

// disputed reports whether the gap after letter i of a word is written in two ways.
func (u *Usage) disputed(word string, i int) bool {
	var seen [3]int
	for _, forms := range []map[string]int{u.forms[word], u.pairs[word]} {
		for form, n := range forms {
			seen[gapAfter(form, i)] += n
		}
	}
	all := seen[0] + seen[1] + seen[2]
	ways := 0
	for _, n := range seen {
		if float64(n) >= leastShare*float64(all) {
			ways++
		}
	}
	return all >= leastSeen && ways > 1
}

// gapAfter returns the gap in form after letter i: 0 for nothing, 1 for a ZWNJ, 2
// for a space.
func gapAfter(form string, i int) int {
	for _, r := range form {
		switch {
		case i < 0 && r == '|':
			return 1
		case i < 0 && r == ' ':
			return 2
		case i < 0:
			return 0
		case r != '|' && r != ' ':
			i--
		}
	}
	return 0
}
