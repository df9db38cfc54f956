package main

import "testing"

func TestTieEndings(t *testing.T) {
	for in, want := range map[string]string{
		"حسین پور":       "حسین⸱پور",
		"محمد پور":       "محمدپور",
		"احمد الله":      "احمد⸱الله",
		"عین الدین نژاد": "عین⸱الدین⸱نژاد",
		"حسن آباد کردها": "حسن⸱آباد کردها",
		"پور سینا":       "پور سینا",
		"شهر ری":         "شهر ری",
		"":               "",
	} {
		if got := tieEndings(typed(in)); got != typed(want) {
			t.Errorf("%s: %s, want %s", in, shown(got), want)
		}
	}
}
