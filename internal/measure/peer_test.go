package measure

import "testing"

// TestRespaced checks that only the spacing between letters is taken from a
// text that differs in other ways too.
func TestRespaced(t *testing.T) {
	for _, c := range []struct{ name, line, other, want string }{
		{"same", "می روم", "می\u200cروم", "می\u200cروم"},
		{"Arabic letters and digits", "كتاب هاي 12 جلدي", "کتاب\u200cهای ۱۲ جلدی", "كتاب\u200cهاي 12 جلدي"},
		{"marks", "کِتاب هایِ من", "کتاب\u200cهای من", "کِتاب\u200cهایِ من"},
		{"hamza", "خانهٔ ما می شود", "خانه\u200cی ما می\u200cشود", "خانهٔ ما می\u200cشود"},
		{"punctuation moved", "گفت :\"می روم\"", "گفت: «می\u200cروم»", "گفت :\"می\u200cروم\""},
		{"letters repeated", "سلاااام می کنم", "سلام می\u200cکنم", "سلاااام می\u200cکنم"},
		{"words split", "وفرصتها", "و فرصت\u200cها", "و فرصت\u200cها"},
		{"words removed", "ما و شما می رویم", "شما می\u200cرویم", "ما و شما می\u200cرویم"},
		{"spaces around", " می روم ", "می\u200cروم", " می\u200cروم "},
		{"nothing left", "می روم", "", "می روم"},
		{"empty", "", "می روم", ""},
	} {
		if got := respaced(c.line, c.other); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestPeer checks a program that returns each line unchanged.
func TestPeer(t *testing.T) {
	p, err := StartPeer("cat")
	if err != nil {
		t.Skip(err)
	}
	for _, line := range []string{"می روم", "", "کتاب\u200cها"} {
		if got, err := p.Restore(line); got != line || err != nil {
			t.Errorf("%q: %q, %v", line, got, err)
		}
	}
	if err := p.Close(); err != nil {
		t.Error(err)
	}
	if _, err := StartPeer(""); err == nil {
		t.Error("no command starts")
	}
}
