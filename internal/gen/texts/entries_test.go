package main

import "testing"

func TestCleaned(t *testing.T) {
	for in, want := range map[string]string{
		"* علي⸱رضا (نام)": "علی⸱رضا",
		"«شهر ری»،":       "شهر ری",
		"Ali":             "",
		"شهر 2":           "",
		"و":               "",
		"نام نام نام نام نام نام نام نام نام نام نام": "",
	} {
		if got := cleaned(typed(in)); got != typed(want) {
			t.Errorf("%s: %s, want %s", in, shown(got), want)
		}
	}
}
