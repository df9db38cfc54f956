package measure

import (
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
	"github.com/parsitext/parsitext/internal/span"
)

// An Outcome is a change that a decoder made: its margin, and whether it is right.
type Outcome struct {
	Margin float64
	Right  bool
}

// Outcomes returns the changes that a lexicon's decoder makes to a set under each
// damage except clean and glued. It omits gaps that the gold does not judge.
func Outcomes(set *Set, lex *lexicon.Lexicon) (all []Outcome) {
	r := spacing.Restorer{Lexicon: lex, HalfSpaces: true, WordBreaks: true, Margins: true}
	changes := func(line string, judge func(at int, to spacing.Gap) (right, judged bool)) {
		r.Restore([]byte(line), span.Append(nil, line), func(c spacing.Change) {
			if right, judged := judge(lettersIn(line[:c.End]), c.To); judged {
				all = append(all, Outcome{c.Margin, right})
			}
		})
	}
	for _, j := range set.judged {
		for _, damage := range []string{"raw", "joined", "space"} {
			line := shown(j.damaged(damage))
			text := marks(line)
			changes(line, func(at int, to spacing.Gap) (right, judged bool) { return j.allows(text, at, to) })
		}
	}
	rnd := rand.New(rand.NewPCG(7, 7))
	for _, s := range set.samples {
		gold := letters(s.Gold[0])
		for _, d := range damages {
			if d.name == "clean" || d.name == "glued" {
				continue
			}
			line, ok := d.apply(s, rnd)
			if !ok || !sameLetters(gold, letters(line)) {
				continue
			}
			line = shown(line)
			changes(line, func(at int, to spacing.Gap) (right, judged bool) {
				after := gold[at-1].after
				return after == map[spacing.Gap]byte{spacing.ZWNJ: 'Z', spacing.Space: 'S'}[to], after != 'P'
			})
		}
	}
	return all
}

// lettersIn counts the letters of a text in the same way as letters.
func lettersIn(text string) int { return len(letters(text)) }

// allows reports whether the judges allow the result of a gap before the letter number
// at of the line, and whether they judged it.
func (j *judged) allows(line []mark, at int, to spacing.Gap) (right, judged bool) {
	n := -1
	for i := range line {
		if n = letterAfter(n, line[i].r); n == at && i > 0 {
			may := j.Gaps[i]
			t := mayBe(may, line[i-1].r, map[spacing.Gap]byte{spacing.None: 'n', spacing.ZWNJ: 'z', spacing.Space: 's'}[to])
			return t, may != ""
		}
	}
	return false, false
}

// PrintReliability prints, for each interval of confidence, the number of changes and
// the share of right ones.
func PrintReliability(w io.Writer, all []Outcome) {
	bands := [...]float64{0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.01}
	fmt.Fprintln(w, "confidence       changes  right %  mean confidence %")
	for b := range len(bands) - 1 {
		n, right, sum := 0, 0, 0.0
		for _, o := range all {
			if p := spacing.Confidence(o.Margin); bands[b] <= p && p < bands[b+1] {
				n++
				sum += p
				if o.Right {
					right++
				}
			}
		}
		if n > 0 {
			fmt.Fprintf(w, "%.3f to %.3f  %8d  %7.1f  %7.1f\n", bands[b], min(bands[b+1], 1), n, 100*float64(right)/float64(n), 100*sum/float64(n))
		}
	}
}
