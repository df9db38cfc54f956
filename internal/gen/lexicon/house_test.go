package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/spacing"
)

// shown formats a run as the table does.
func shown(run []spacing.Word) string {
	var words []string
	for _, w := range run {
		words = append(words, spell(form(w)))
	}
	return strings.Join(words, " ")
}

func runOf(line string) (run []spacing.Word) {
	spacing.Runs([]byte(strings.ReplaceAll(line, "⸱", "\u200c")), func(words []spacing.Word) { run = append(run, words...) })
	return run
}

// TestHouse checks how runs are read with the table.
func TestHouse(t *testing.T) {
	h, err := newHouse(houseTable)
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"نوشته⸱شده⸱است و دیده⸱است": "نوشته⸱شده است و دیده است",
		"به⸱عنوان به⸱عنوان":        "به عنوان به عنوان",
		"به⸱روز":                   "به⸱روز",
		"گفت این⸱که آمد":           "گفت اینکه امد",
		"در حالیکه":                "در حالی⸱که",
		"کتاب⸱ها":                  "کتاب⸱ها",
	} {
		want = strings.ReplaceAll(want, "امد", "آمد")
		if got := shown(h.read(runOf(in))); got != want {
			t.Errorf("%s is read %s, want %s", in, got, want)
		}
	}
	seen := map[string]bool{}
	for _, r := range h.rules {
		if seen[r.instead] {
			t.Errorf("two rules for %q", r.instead)
		}
		seen[r.instead] = true
		for _, other := range h.rules {
			if strings.Contains(r.written, other.instead) {
				t.Errorf("one rule writes %q, and another replaces it", r.written)
			}
		}
	}
}

// TestHouseTable checks that invalid rules are rejected.
func TestHouseTable(t *testing.T) {
	for _, bad := range []string{"کتاب\u200cها\tکتابها", "این\tآن\tother letters", "اینکه\tاین⸱که\t"} {
		if _, err := newHouse(bad); err == nil || !strings.Contains(err.Error(), "house.tsv:1") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
