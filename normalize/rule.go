package normalize

import (
	"fmt"
	"iter"
	"math/bits"
)

// A Rule is a single rule, one bit of a [Form]. The zero Rule is no rule.
type Rule uint8

// Rules returns all rules, in the order of the constants of Form.
func Rules() iter.Seq[Rule] { return all.Rules() }

// Has reports whether rule r is in f.
func (f Form) Has(r Rule) bool { return f&r.Form() != 0 }

// Rules returns the rules of f, in the order of the constants.
func (f Form) Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for f &= all; f != 0; f &= f - 1 {
			if !yield(f.rule()) {
				return
			}
		}
	}
}

// rule returns the first rule of f, or 0.
func (f Form) rule() Rule {
	if f == 0 {
		return 0
	}
	return Rule(bits.TrailingZeros32(uint32(f)) + 1)
}

// Form returns the Form of this rule alone; it is zero for the zero Rule. To leave
// a rule out of a Form f, write f &^ r.Form().
func (r Rule) Form() Form {
	if r == 0 || int(r) > len(rules) {
		return 0
	}
	return 1 << (r - 1)
}

// info returns the entry of the rule, or noRule.
func (r Rule) info() *ruleInfo {
	if r.Form() == 0 {
		return &noRule
	}
	return &rules[r-1]
}

// String returns the name of the rule as ParseForm reads it: "halfspaces". The
// zero Rule is "none", and an undefined rule is printed like "%!Rule(99)".
func (r Rule) String() string {
	if r != 0 && r.Form() == 0 {
		return fmt.Sprintf("%%!Rule(%d)", uint8(r))
	}
	return r.info().name
}

// Excludes returns the rules that a Form cannot have together with r.
func (r Rule) Excludes() (f Form) {
	for _, pair := range exclusive {
		switch r.Form() {
		case pair[0]:
			f |= pair[1]
		case pair[1]:
			f |= pair[0]
		}
	}
	return f
}

// Summary returns, in one English line, what the rule changes.
func (r Rule) Summary() string { return r.info().changes }

// Loses names the information that a text loses by the rule, in a few English
// words; it is empty if there is none.
func (r Rule) Loses() string { return r.info().loses }

// Example returns a text and what the rule alone makes of it.
func (r Rule) Example() (before, after string) {
	i := r.info()
	return i.before, i.after
}

// AppendText appends the name of the rule. It fails for an undefined rule other
// than zero.
func (r Rule) AppendText(b []byte) ([]byte, error) {
	if r != 0 && r.Form() == 0 {
		return b, fmt.Errorf("normalize: %d is not a rule", uint8(r))
	}
	return append(b, r.info().name...), nil
}

// MarshalText returns the name of the rule. It fails where AppendText does.
func (r Rule) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText sets r to the rule with the given name.
func (r *Rule) UnmarshalText(text []byte) error {
	found, ok := ruleNamed(string(text))
	if !ok {
		return fmt.Errorf("normalize: no rule is named %q", text)
	}
	*r = found
	return nil
}

// ruleNamed returns the rule of that name.
func ruleNamed(name string) (Rule, bool) {
	for i := range rules {
		if rules[i].name == name {
			return Rule(i + 1), true
		}
	}
	return 0, name == noRule.name
}
