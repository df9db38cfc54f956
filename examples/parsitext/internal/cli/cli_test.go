package cli

import (
	"strings"
	"testing"
)

func TestNear(t *testing.T) {
	names := []string{"digits", "asciidigits", "marks", "quotes"}
	for s, want := range map[string]string{"digitz": "digits", "digist": "digits", "mark": "marks", "qoutes": "quotes", "xyz": "", "": ""} {
		if want != "" {
			want = " (did you mean " + want + "?)"
		}
		if got := Near(s, names); got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}

func TestParse(t *testing.T) {
	flags := NewFlags("x")
	flags.Bool("check", false, "look at `FILES`")
	if err := Parse(flags, []string{"-chekc"}); err == nil || err.Error() != "no flag -chekc (did you mean -check?); parsitext x -h lists them" {
		t.Error(err)
	}
	var b strings.Builder
	WriteFlags(&b, flags)
	if got := b.String(); !strings.Contains(got, "-check") || !strings.Contains(got, "look at FILES") {
		t.Error(got)
	}
}
