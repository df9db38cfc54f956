package main

import "testing"

func TestPersian(t *testing.T) {
	for _, c := range []struct {
		text                     string
		persian, foreign, arabic bool
	}{
		{"این یک جملهٔ فارسی است", true, false, false},
		{"دو واژه", false, false, false},
		{"این The Go Programming Language است و بس", false, false, false},
		{"یہ اردو کی ایک لڑکی ہے", true, true, false},
		{"ئەمە زمانی کوردییە و ڕێنووسی خۆی", true, true, false},
		{"هذا كتاب في اللغة من الذي كان", true, false, true},
		{"خانه\uFFFD ما است", true, true, false},
	} {
		text := unify(c.text)
		if got := isForeign(c.text); got != c.foreign {
			t.Errorf("%s: foreign %v", c.text, got)
		}
		if got := isArabic(text); got != c.arabic && !c.foreign {
			t.Errorf("%s: Arabic %v", c.text, got)
		}
		if got := isPersian(text); got != c.persian && !c.foreign {
			t.Errorf("%s: Persian %v", c.text, got)
		}
	}
}
