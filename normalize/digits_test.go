package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/fault"
)

// TestPastPersian shows that digits changes nothing in the numbers that pastPersian passes over, and that
// they end where it says.
func TestPastPersian(t *testing.T) {
	r := rand.New(rand.NewPCG(1, effort.Seed(5)))
	pieces := []string{"۱", "۲۳", "۹", "1", "45", "٣", ".", ",", "٫", "٬", "%", "٪", "-", "/", " ", "ب", "م", "a", "(", ")", ":", "\u200c", "َ", "\u200f", "\xdb", "\xff", "+", "²"}
	e := newEngine(Digits.plan())
	defer e.free()
	l, ed := &e.line, &e.editor
	passed := 0
	for range 100_000 {
		text := []byte(fault.Random(r, pieces, r.IntN(10)))
		l.last = true
		l.begin(text, l.survey(text))
		l.readSpans(&e.scratch)
		near := l.letters()
		for c := ed.overNumbers(); c.seekNumber(); {
			end := l.pastPersian(c.start)
			pass := end > 0 && !l.ordered(c.start)
			n, phone := c.numberHere(l)
			c.end = n.end
			if !pass {
				continue
			}
			passed++
			ed.edits = ed.edits[:0]
			if l.persianContext(n, &near) && phone {
				l.eachDigit(ed, n, persianNumerals)
			} else if l.persianContext(n, &near) {
				persianNumber(l, ed, n)
			}
			if n.end != end || len(ed.edits) > 0 {
				t.Fatalf("%q: the number at %d ends at %d, not %d; edits %v", text, n.start, n.end, end, ed.edits)
			}
		}
	}
	if passed < 1000 {
		t.Errorf("only %d numbers", passed)
	}
}
