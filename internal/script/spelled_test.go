package script

import "testing"

func TestSpelled(t *testing.T) {
	for _, c := range []struct {
		before, after string
		want          bool
	}{
		{"بی", "سی", true}, {"بي", "سى", true}, {"سِی", "انـ", true}, {"اس", "آ", true}, {"آی", "وی", true},
		{"سی", "نفر", false}, {"خرید", "سی", false}, {"زد", "او", false}, {"ام", "او", false}, {"ای", "وی", false},
		{"", "سی", false}, {"سی", "", false}, {"بی\u200c", "سی", false}, {"سی", "a", false}, {"سیسیسیسیسیسیسیسیسیسی", "سی", false},
	} {
		if got := Spelled(c.before, c.after); got != c.want {
			t.Errorf("Spelled(%q, %q) is %v", c.before, c.after, got)
		}
	}
	for word, want := range map[string]bool{"دابلیو": true, "دی": true, "د": false, "دید": false, "\xff": false} {
		if IsLetterName(word) != want {
			t.Errorf("IsLetterName(%q) is %v", word, !want)
		}
	}
}
