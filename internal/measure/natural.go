package measure

import (
	"slices"
	"strings"
	"unicode"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A judged line is a text as published, with the gaps that an editor allows before
// each of its characters. Characters are counted from 0, without white space and
// ZWNJs. A gap is a set of n (nothing), z (a ZWNJ) and s (a space).
type judged struct {
	ID    string         `json:"id"`
	Genre string         `json:"genre"`
	Text  string         `json:"text"`
	Gaps  map[int]string `json:"gaps"`
}

// runJudged scores a judged set: the published text by genre and as a whole, and the
// editor's spacing, undamaged and damaged.
func runJudged(set *Set, names []string, usage *Usage, restore Restorer) []Result {
	var all []Result
	for _, name := range []string{"raw", "joined", "space", "clean"} {
		if wanted(name, names) {
			all = append(all, scoreJudged(set.Name, name, set.judged, usage, restore))
		}
	}
	if wanted("raw", names) {
		for _, g := range genres(set.judged) {
			var lines []judged
			for _, j := range set.judged {
				if j.Genre == g {
					lines = append(lines, j)
				}
			}
			all = append(all, scoreJudged(set.Name+" "+g, "raw", lines, usage, restore))
		}
	}
	return all
}

func genres(lines []judged) (all []string) {
	for _, j := range lines {
		if !slices.Contains(all, j.Genre) {
			all = append(all, j.Genre)
		}
	}
	return all
}

func scoreJudged(set, damage string, lines []judged, usage *Usage, restore Restorer) Result {
	s := judgement{errors: map[string]int{}, usage: usage}
	for _, j := range lines {
		input := j.damaged(damage)
		s.add(&j, input, restore(input))
	}
	return Result{set, damage, s.figures(), s.other, s.errors}
}

// A mark is a character with the gap before it: n, z or s.
type mark struct {
	r      rune
	before byte
}

func marks(text string) []mark {
	var all []mark
	gap := byte('n')
	for _, r := range text {
		switch {
		case r == '\u200c' && gap == 'n':
			gap = 'z'
		case r == '\u200c':
		case unicode.IsSpace(r):
			gap = 's'
		default:
			all = append(all, mark{r, gap})
			gap = 'n'
		}
	}
	return all
}

// damaged returns the text as published, or the editor's text under a damage.
func (j *judged) damaged(damage string) string {
	if damage == "raw" {
		return j.Text
	}
	all := marks(j.Text)
	for i := range all {
		if may, ok := j.Gaps[i]; ok {
			all[i].before = best(may)
		}
	}
	if damage != "clean" {
		lost := map[string]byte{"joined": 'n', "space": 's'}[damage]
		for i := range all {
			if all[i].before != 'z' {
				continue
			}
			all[i].before = 'n'
			if i > 0 && counts(all[i-1].r) && counts(all[i].r) && joinsNext(all[i-1].r) {
				all[i].before = lost
			}
		}
	}
	var b strings.Builder
	for _, m := range all {
		b.WriteString(map[byte]string{'n': "", 'z': zwnj, 's': " "}[m.before])
		b.WriteRune(m.r)
	}
	return strings.TrimSpace(b.String())
}

// best returns the spelling with the most ZWNJs.
func best(may string) byte {
	for _, g := range "zs" {
		if strings.ContainsRune(may, g) {
			return byte(g)
		}
	}
	return 'n'
}

// counts reports whether gaps next to r are judged.
func counts(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// joinsNext reports whether r joins the next letter.
func joinsNext(r rune) bool {
	return !strings.ContainsRune("اآأإدذرزژوؤةۀء", r)
}

// A judgement counts gaps of judged lines.
type judgement struct {
	tally         // of all gaps
	settled tally // of the gaps that careful texts write in one way
	words   int
	other   int
	usage   *Usage
	errors  map[string]int
}

// A tally counts gaps: wrong in the input, corrected, made or left wrong by a
// change, and right ones made wrong.
type tally struct{ wrong, fixed, mistaken, harmed int }

func (t *tally) right() float64 { return ratio(t.fixed, t.mistaken+t.harmed) }
func (t *tally) harm() int      { return t.mistaken + t.harmed }

func (s *judgement) figures() []Figure {
	return []Figure{
		{"wrong", float64(s.wrong)},
		{"fixed", ratio(s.fixed, s.wrong-s.fixed)},
		{"right", s.right()},
		{"harm", per1000(s.harm(), s.words)},
		{"fixed*", ratio(s.settled.fixed, s.settled.wrong-s.settled.fixed)},
		{"right*", s.settled.right()},
		{"harm*", per1000(s.settled.harm(), s.words)},
	}
}

// add scores one output.
func (s *judgement) add(j *judged, input, output string) {
	s.words += len(strings.Fields(j.Text))
	in, out := marks(input), marks(output)
	if !sameMarks(in, out) {
		s.other++
		return
	}
	gold := letters(j.damaged("clean"))
	at := -1 // the letter of gold that corresponds to out[i]
	for i := range out {
		if i == 0 || !counts(out[i-1].r) || !counts(out[i].r) || j.Gaps[i] == "" {
			at = letterAfter(at, out[i].r)
			continue
		}
		before := at
		at = letterAfter(at, out[i].r)
		t := judge(j.Gaps[i], out[i-1].r, in[i].before, out[i].before)
		if t == (tally{}) {
			continue
		}
		s.tally.add(t)
		if before < 0 || at == before || at >= len(gold) || !s.usage.bothWays(gold, before) {
			s.settled.add(t)
		}
		if t.fixed == 0 {
			s.errors[excerpt(in, out, i, j.Gaps[i])]++
		}
	}
}

// letterAfter returns the number of the letter for r if the previous letter was at.
func letterAfter(at int, r rune) int {
	if lexicon.Fold(r) != lexicon.Mark && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		return at + 1
	}
	return at
}

func (t *tally) add(u tally) {
	t.wrong += u.wrong
	t.fixed += u.fixed
	t.mistaken += u.mistaken
	t.harmed += u.harmed
}

// judge compares a gap of the input and the output, after the letter last, with the
// gaps allowed there.
func judge(may string, last rune, in, out byte) tally {
	right := func(g byte) bool { return mayBe(may, last, g) }
	same := in == out || !joinsNext(last) && in != 's' && out != 's'
	switch {
	case !right(in) && right(out):
		return tally{wrong: 1, fixed: 1}
	case !right(in) && same:
		return tally{wrong: 1}
	case !right(in):
		return tally{wrong: 1, mistaken: 1}
	case !right(out):
		return tally{harmed: 1}
	}
	return tally{}
}

// mayBe reports whether g is allowed as the gap after the letter last.
func mayBe(may string, last rune, g byte) bool {
	return strings.IndexByte(may, g) >= 0 || !joinsNext(last) && g != 's' && strings.ContainsAny(may, "nz")
}

func sameMarks(a, b []mark) bool {
	return slices.EqualFunc(a, b, func(x, y mark) bool { return x.r == y.r })
}

// excerpt shows the text around a gap, before and after it was restored.
func excerpt(in, out []mark, i int, may string) string {
	const around = 12
	show := func(all []mark) string {
		var b strings.Builder
		for k := max(0, i-around); k < min(len(all), i+around); k++ {
			if k == i {
				b.WriteByte('[')
			}
			b.WriteString(map[byte]string{'n': "", 'z': "⸱", 's': " "}[all[k].before])
			if k == i {
				b.WriteByte(']')
			}
			b.WriteRune(all[k].r)
		}
		return b.String()
	}
	return show(in) + " → " + show(out) + " | " + may
}
