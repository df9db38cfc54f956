package normalize

import "testing"

func TestWordsOfTheUser(t *testing.T) {
	n, err := New(Standard, "سن\u200cپترزبورگ", "هوش مصنوعی", "پارسی\u200cتکست", "خانه\u200cسازان")
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"شهر سنپترزبورگ زیباست":  "شهر سن\u200cپترزبورگ زیباست",
		"شهر سن پترزبورگ زیباست": "شهر سن\u200cپترزبورگ زیباست",
		"سنپترزبورگها":           "سن\u200cپترزبورگ\u200cها",
		"هوشمصنوعی و پارسيتكست":  "هوش مصنوعی و پارسی\u200cتکست",
		"خانه سازان آمدند":       "خانه\u200cسازان آمدند",
		"پارسی. تکست":            "پارسی. تکست",
	} {
		got := n.String(in)
		if got != want {
			t.Errorf("%q: %q, want %q", in, Visible(got), Visible(want))
		}
		if again := n.String(got); again != got {
			t.Errorf("%q: a second pass makes %q", in, Visible(again))
		}
	}
	if s := "شهر سن\u200cپترزبورگ زیباست"; !n.IsNormalString(s) {
		t.Errorf("%q is not normal", Visible(s))
	}
}
