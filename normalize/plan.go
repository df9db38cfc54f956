package normalize

import "strings"

// A plan is all that decides what a text becomes: the rules, without
// contradictions, and words of the user's own. Forms and Normalizers alike are
// carried out by one.
type plan struct {
	form  Form
	words *words  // nil is none
	bar   float64 // what changes of spacing must gain beyond what they cost, in nats
}

func (f Form) plan() plan { return newPlan(f.settled(), nil) }

// newPlan returns the plan of a settled form. A key is made of what Standard
// makes of a text; so its numbers are Persian first.
func newPlan(f Form, words *words) plan {
	if f&ASCIIDigits != 0 && f&forKeys == forKeys {
		f |= Digits
	}
	return plan{form: f, words: words}
}

// forKeys are the rules of Standard that a key is made with.
const forKeys = Standard &^ Digits

// isKey reports whether the plan makes of a text what Standard does, and then a key of
// that.
func (p plan) isKey() bool { return p.form&forKeys == forKeys && p.form&(Marks|Fold) != 0 }

func (p plan) string(s string) string {
	w := newWork(p)
	defer w.free()
	e := newEngine(w, s)
	if !e.skip() {
		return s
	}
	if len(s) > maxKept {
		return longString(&e)
	}
	w.out = append(w.out[:0], s[:e.start]...)
	w.out = e.append(e.appendPiece(w.out))
	return string(w.out)
}

// longString returns what a long text becomes whose pieces before the last one stay. It
// is written once, where it stays.
func longString(e *engine[string]) string {
	var b strings.Builder
	b.Grow(len(e.src) + len(e.src)/16)
	b.WriteString(e.src[:e.start])
	for more := true; more; more = e.next() {
		b.Write(e.text)
		b.Write(e.lineBreak)
	}
	return b.String()
}

func (p plan) bytes(b []byte) []byte {
	w := newWork(p)
	defer w.free()
	e := newEngine(w, b)
	if !e.skip() {
		return b
	}
	out := make([]byte, 0, len(b)+len(b)/16)
	out = append(out, b[:e.start]...)
	return e.append(e.appendPiece(out))
}

func appendTo[T ~string | ~[]byte](p plan, dst []byte, src T) []byte {
	w := newWork(p)
	defer w.free()
	e := newEngine(w, src)
	return e.append(dst)
}

func isNormal[T ~string | ~[]byte](p plan, s T) bool {
	w := newWork(p)
	defer w.free()
	e := newEngine(w, s)
	return !e.skip()
}

// skip passes over pieces that do not change. It reports whether it stands at
// one that does.
func (e *engine[T]) skip() bool {
	for e.next() {
		if e.changed {
			return true
		}
	}
	return false
}
