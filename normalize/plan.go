package normalize

// A plan is everything that decides what a text becomes: a form without
// contradictions, and the words of a Normalizer. Forms and Normalizers are both
// carried out as plans.
type plan struct {
	form  Form
	words *words  // nil if the user has none
	bar   float64 // what a change of spacing must gain beyond its cost, in nats
}

func (f Form) plan() plan { return newPlan(f.settled(), nil) }

// newPlan returns the plan for a settled form. A key is made from what Standard
// makes of the text, so its numbers become Persian first.
func newPlan(f Form, words *words) plan {
	if f&ASCIIDigits != 0 && f&forKeys == forKeys {
		f |= Digits
	}
	return plan{form: f, words: words}
}

// forKeys are the rules of Standard that every key includes.
const forKeys = Standard &^ Digits

// isKey reports whether the plan first does the work of Standard and then makes a key of
// the result.
func (p plan) isKey() bool { return p.form&forKeys == forKeys && p.form&(Marks|Fold) != 0 }
