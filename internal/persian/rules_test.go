package persian

import (
	"slices"
	"testing"

	"github.com/parsitext/parsitext/normalize"
)

// TestRules checks that every rule has its texts, in order.
func TestRules(t *testing.T) {
	var want, got []string
	for r := range normalize.Rules() {
		want = append(want, r.String())
	}
	for _, r := range Rules() {
		got = append(got, r.Name)
		rule, ok := RuleOf(r.Name)
		if !ok || rule.Label == "" || rule.Does == "" {
			t.Errorf("%s lacks a text", r.Name)
		}
		if text := r.Label + ": " + r.Does; !normalize.Standard.IsNormalString(text) {
			t.Errorf("%q is not normal", text)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("there are %q, want %q", got, want)
	}
}
