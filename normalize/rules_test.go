package normalize

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/constants"
	"github.com/parsitext/parsitext/internal/golden"
)

// TestRules reports what a constant or an entry of the registry lacks.
func TestRules(t *testing.T) {
	names := constants.Names(t, "form.go", "Form")
	if len(names) > len(rules) {
		t.Fatalf("%q have no entries in rules", names[len(rules):])
	}
	for r := range Rules() {
		i := r.info()
		if int(r) > len(names) || i.name != strings.ToLower(names[r-1]) {
			t.Errorf("rule %d, %q, does not have the name of its constant", r, i.name)
		}
		if i.changes == "" {
			t.Errorf("%s: the registry does not say what it changes", r)
		}
		if len(i.stages) == 0 {
			t.Errorf("%s has no stage", r)
		}
		for _, s := range i.stages {
			if s.run == nil || s.phase == phaseKey {
				t.Errorf("%s: a stage has no function or no phase", r)
			}
		}
		if got := r.Form().String(i.before); got != i.after || i.before == i.after {
			t.Errorf("%s: the example %q becomes %q, and not %q", r, Visible(i.before), Visible(got), Visible(i.after))
		}
		if !slices.ContainsFunc(cases, func(g caseGroup) bool { return g.form == r.Form() && len(g.list) > 1 }) {
			t.Errorf("%s has no cases in normalize_test.go", r)
		}
	}
}

// TestPhases checks that each phase has one stage, with one function.
func TestPhases(t *testing.T) {
	runs := map[phase]uintptr{}
	for r := range Rules() {
		for _, s := range r.info().stages {
			run := reflect.ValueOf(s.run).Pointer()
			if old, ok := runs[s.phase]; ok && old != run {
				t.Errorf("%s: phase %d has two functions", r, s.phase)
			}
			runs[s.phase] = run
		}
	}
	for p := range phases {
		if runs[p] == 0 && p != phaseKey {
			t.Errorf("phase %d has no stage", p)
		}
	}
}

// TestRuleTable compares the table of rules in the package comment with the
// registry. With -update it writes it.
func TestRuleTable(t *testing.T) {
	const from, to = "and an example:\n//\n", "//\n// The constants say more."
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	head, rest, found := strings.Cut(string(doc), from)
	_, tail, more := strings.Cut(rest, to)
	if !found || !more {
		t.Fatal("doc.go has no table")
	}
	golden.CheckFile(t, "doc.go", head+from+ruleTable()+to+tail)
}

// ruleTable returns the table of the rules for the package comment.
func ruleTable() string {
	var b strings.Builder
	for r := range Rules() {
		i := r.info()
		text := i.changes
		if i.loses != "" {
			text += "; loses " + i.loses
		}
		fmt.Fprintf(&b, "//\t%s\n", r)
		line := "//\t\t"
		for _, word := range strings.Fields(text) {
			if utf8.RuneCountInString(line)+len(word) > 84 {
				b.WriteString(strings.TrimRight(line, " ") + "\n")
				line = "//\t\t"
			}
			line += word + " "
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
		fmt.Fprintf(&b, "//\t\t%s → %s\n", quoteUnseen(i.before), i.after)
	}
	return b.String()
}

// quoteUnseen writes a text so that its spaces and invisible characters show.
func quoteUnseen(s string) string {
	if s != strings.TrimSpace(s) || strings.Contains(s, "  ") || strings.Contains(s, "\u200b") {
		return strings.ReplaceAll(`"`+s+`"`, "\u200b", `\u200b`)
	}
	return s
}

func TestRuleText(t *testing.T) {
	for r := range Rules() {
		text, err := json.Marshal(r)
		var back Rule
		if err != nil || json.Unmarshal(text, &back) != nil || back != r {
			t.Errorf("%s marshals to %s, and that is %s (%v)", r, text, back, err)
		}
		if f, err := ParseForm(r.String()); err != nil || f != r.Form() || !f.Has(r) {
			t.Errorf("%s is parsed as %d (%v)", r, f, err)
		}
	}
	if s := fmt.Sprint(Rule(0), Rule(200), slices.Collect((Letters | Fold).Rules())); s != "none %!Rule(200) [letters fold]" {
		t.Error(s)
	}
	if _, err := Rule(200).MarshalText(); err == nil {
		t.Error("an undefined rule has a text")
	}
	var r Rule
	if err := r.UnmarshalText([]byte("digitz")); err == nil {
		t.Error("digitz is a rule")
	}
	for r := range Rules() {
		for other := range Rules() {
			if _, err := ParseForm(r.String() + "," + other.String()); (err != nil) != r.Excludes().Has(other) {
				t.Errorf("%s and %s: %v", r, other, err)
			}
		}
	}
	if Standard.Has(0) || Rule(200).Form() != 0 {
		t.Error("an undefined rule has a bit")
	}
}
