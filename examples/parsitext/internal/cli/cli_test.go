package cli

import (
	"os"
	"slices"
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
	for _, args := range [][]string{{"a", "-check"}, {"-check", "a", "-", "--check"}, {"a", "-x"}, {"a", "--", "b"}} {
		if err := Parse(flags, args); err == nil || !strings.Contains(err.Error(), "flags come before the files") {
			t.Errorf("%q: %v", args, err)
		}
	}
	t.Chdir(t.TempDir())
	if err := os.WriteFile("-x", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"-check", "a", "-"}, {"--", "a", "-check"}, {"-check", "--", "-check"}, {"a", "-x"}} {
		if err := Parse(flags, args); err != nil {
			t.Errorf("%q: %v", args, err)
		}
	}
	var b strings.Builder
	WriteFlags(&b, flags)
	if got := b.String(); !strings.Contains(got, "-check") || !strings.Contains(got, "look at FILES") {
		t.Error(got)
	}
}

func TestHelp(t *testing.T) {
	flags := NewFlags("x")
	flags.Bool("check", false, "look")
	flags.String("form", "standard", "`RULES` to apply,\nmore of it")
	flags.Int("n", 0, "`LINES`")
	h := Help{"x [FLAGS]", "First.\n\nSecond.", flags, []List{{"Kinds", [][2]string{{"word", "a word"}}}}}
	var b strings.Builder
	h.Write(&b)
	usage, sections := ReadHelp(b.String())
	if usage != "parsitext x [FLAGS]" || len(sections) != 4 || sections[1] != (Section{"", "Second."}) || sections[3].Title != "Kinds" {
		t.Errorf("%q %q", usage, sections)
	}
	want := []Flag{{"-check", "", "look"}, {"-form", "RULES", "RULES to apply, more of it (standard)"}, {"-n", "LINES", "LINES"}}
	if got := ReadFlags(sections); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"می\u200cروند": "می\u200cروند", "⸱": "⸱", "a\x1b[2Jb\u009b31mc\u202ed": "a⟨U+001B⟩[2Jb⟨U+009B⟩31mc⟨U+202E⟩d", "\xff": `⟨\xFF⟩`,
	} {
		if got := Plain(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"الف\n ب\u200cپ": "الف ب⸱پ", " \n": "␠⏎", "\x1b]0;x\x07": "⟨U+001B⟩]0;x⟨U+0007⟩"} {
		if got := Line(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if got := string(AppendJSON(nil, []byte("\"\u009b\u200c\u202e\x7f\U000e0001\"\n"))); got != "\"\\u009b\u200c\\u202e\\u007f\\udb40\\udc01\"\n" {
		t.Errorf("%q", got)
	}
}
