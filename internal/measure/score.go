package measure

import (
	"slices"
	"strings"
	"unicode"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A letter is a letter or digit as the scorer sees it, with the gap after it: 0
// for nothing, 'Z' for a ZWNJ, 'S' for a space, 'P' for anything else.
type letter struct {
	r     rune
	after byte
}

// letters reads the letters and digits of a text, folded. A ZWNJ after a letter
// that does not join the next one is invisible and counts as nothing.
func letters(text string) []letter {
	var out []letter
	for _, r := range text {
		last := len(out) - 1
		switch code := lexicon.Fold(r); {
		case code == lexicon.Mark:
		case r == '\u200c':
			if last >= 0 && out[last].after == 0 && joins(out[last].r) {
				out[last].after = 'Z'
			}
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			out = append(out, letter{folded(r, code), 0})
		case last < 0:
		case unicode.IsSpace(r):
			if out[last].after != 'P' {
				out[last].after = 'S'
			}
		default:
			out[last].after = 'P'
		}
	}
	return out
}

func joins(r rune) bool {
	code := lexicon.Fold(r)
	return code == 0 || lexicon.JoinsNext(code)
}

// folded returns the letter that r stands for; it folds digits of all sets too.
func folded(r rune, code byte) rune {
	switch {
	case code == lexicon.AlefMadda:
		return 'ا'
	case code != 0:
		return []rune(lexicon.Spell([]byte{code}))[0]
	case '۰' <= r && r <= '۹':
		return r - '۰' + '0'
	case '٠' <= r && r <= '٩':
		return r - '٠' + '0'
	}
	return unicode.ToLower(r)
}

// A score counts gaps, words and lines.
type score struct {
	tie                                // ZWNJs
	split, extraSplit, missedSplit int // spaces not present in the input
	words, lines, exact, other     int // other: lines whose letters changed
	usage                          *Usage
	settled                        tie // without the gaps that careful texts write in two ways
	errors                         map[string]int
}

// A tie counts ZWNJs: correct, wrong and missing ones.
type tie struct{ hit, extra, missed int }

func (t *tie) gap(gold, out byte) {
	switch {
	case gold == 'Z' && out == 'Z':
		t.hit++
	case out == 'Z':
		t.extra++
	case gold == 'Z':
		t.missed++
	}
}

func (t *tie) precision() float64 { return ratio(t.hit, t.extra) }
func (t *tie) recall() float64    { return ratio(t.hit, t.missed) }
func (t *tie) f1() float64        { return ratio(2*t.hit, t.extra+t.missed) }

// figures returns the score. The column harm counts wrong ZWNJs per thousand
// words; split counts spaces that are not in the input.
func (s *score) figures() []Figure {
	return []Figure{
		{"P", s.precision()}, {"R", s.recall()}, {"F1", s.f1()},
		{"harm", per1000(s.extra, s.words)},
		{"split P", ratio(s.split, s.extraSplit)}, {"split R", ratio(s.split, s.missedSplit)},
		{"exact", ratio(s.exact, s.lines-s.exact)},
		{"F1*", s.settled.f1()}, {"harm*", per1000(s.settled.extra, s.words)},
	}
}

// add scores one output against the readings of its gold.
func (s *score) add(gold []string, input, output string) {
	s.lines++
	s.words += len(strings.Fields(gold[0]))
	var golds [][]letter
	for _, g := range gold {
		golds = append(golds, letters(g))
	}
	in, out := letters(input), letters(output)
	if !sameLetters(golds[0], out) || !sameLetters(in, out) {
		s.other++
		return
	}
	ok := true
	for i := range len(out) - 1 {
		g, o := golds[0][i].after, out[i].after
		if g == 'P' || o == 'P' || disputed(golds, i) {
			continue
		}
		s.gap(g, in[i].after, o)
		if g == o || !s.usage.bothWays(golds[0], i) {
			s.settled.gap(g, o)
		}
		if g != o {
			ok = false
			s.note(out, i, g)
		}
	}
	if ok {
		s.exact++
	}
}

func (s *score) gap(gold, in, out byte) {
	s.tie.gap(gold, out)
	if in != 0 || gold != 'S' && out != 'S' {
		return
	}
	switch {
	case gold == out:
		s.split++
	case gold == 'S':
		s.missedSplit++
	default:
		s.extraSplit++
	}
}

// note records an error with its word.
func (s *score) note(out []letter, i int, gold byte) {
	show := map[byte]string{0: "·", 'Z': "⸱", 'S': "_"}
	from, to := i, i+1
	for from > 0 && out[from-1].after != 'P' && (out[from-1].after != 'S' || from == i) {
		from--
	}
	for to < len(out)-1 && out[to].after != 'P' && (out[to].after != 'S' || to == i+1) {
		to++
	}
	var b strings.Builder
	for k := from; k <= to && k < len(out); k++ {
		b.WriteRune(out[k].r)
		switch {
		case k == i:
			b.WriteString("[" + show[gold] + "→" + show[out[k].after] + "]")
		case k < to && out[k].after != 0:
			b.WriteString(show[out[k].after])
		}
	}
	s.errors[b.String()]++
}

func sameLetters(a, b []letter) bool {
	return slices.EqualFunc(a, b, func(x, y letter) bool { return x.r == y.r })
}

// disputed reports whether the readings differ after letter i.
func disputed(golds [][]letter, i int) bool {
	for _, g := range golds[1:] {
		if len(g) != len(golds[0]) || g[i].after != golds[0][i].after {
			return true
		}
	}
	return false
}
