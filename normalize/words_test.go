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
		"درسنپترزبورگ بود":       "در سن\u200cپترزبورگ بود",
		"موزه وپارسیتکست":        "موزه و پارسی\u200cتکست",
		"ازپارسیتکستها گفت":      "از پارسی\u200cتکست\u200cها گفت",
	} {
		got := n.String(in)
		if got != want {
			t.Errorf("%q: %q, want %q", in, Visible(got), Visible(want))
		}
		if again := n.String(got); again != got {
			t.Errorf("%q: a second pass returns %q", in, Visible(again))
		}
	}
	short, err := New(Standard, "سن", "کار\u200cنما")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"محسن و احسنی از حسنعلی گفتند", "کارنامه و کارنماز"} {
		if got := short.String(s); got != s {
			t.Errorf("%q becomes %q", Visible(s), Visible(got))
		}
	}
	tied, err := New(Standard, "قیمت\u200cدلار", "سرد\u200cاست") // without them both get a space
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"قیمت\u200cدلار بالا رفت": "قیمت\u200cدلار بالا رفت",
		"هوا سرد\u200cاست":        "هوا سرداست",
	} {
		if got := tied.String(in); got != want {
			t.Errorf("%q becomes %q, want %q", Visible(in), Visible(got), Visible(want))
		}
	}
	if s := "شهر سن\u200cپترزبورگ زیباست"; !n.IsNormalString(s) {
		t.Errorf("%q is not normal", Visible(s))
	}
}

// TestWordsOfForms checks that presentation forms are read as their letters, and stay if
// Letters does not open them.
func TestWordsOfForms(t *testing.T) {
	const f = HalfSpaces | WordBreaks
	for in, want := range map[string]string{
		"ﻣﯿﮑﻨﺪ":        "ﻣﯿ\u200cﮑﻨﺪ",
		"او ﻣﯽ ﮐﻨﺪ":    "او ﻣﯽ\u200cﮐﻨﺪ",
		"كتاﺑﻬﺎﻱ ﻣﺮﺩﻡ": "كتاﺑ\u200cﻬﺎﻱ ﻣﺮﺩﻡ",
		"ﻭﻓﺮﺻﺘﻬﺎ":      "ﻭ ﻓﺮﺻﺘ\u200cﻬﺎ",
		"سالهاي ﻃﻮﻻﻧﻲ": "سال\u200cهاي ﻃﻮﻻﻧﻲ",
		"ﺳﻼﻣﻬﺎ":        "ﺳﻼﻣ\u200cﻬﺎ",
		"ﻡﺪﻨﮐ ﯽﻣ ﺩﺮﮐ":  "ﻡﺪﻨﮐ ﯽﻣ ﺩﺮﮐ", // visual order
		"ﷺ ميكند":      "ﷺ مي\u200cكند",
		"ݔشت ميكند ﴿":  "ݔشت مي\u200cكند ﴿",
	} {
		checkAll(t, f, in, want)
		checkAll(t, f, want, want)
		if opened := Letters.String(in); opened != in && in[0] != 0xEF {
			if got, want := Letters.String(f.String(in)), f.String(opened); got != want {
				t.Errorf("%q: %q, and its letters %q", in, Visible(got), Visible(want))
			}
		}
	}
}
