package jalali

import (
	"testing"
	"time"
)

// TestLanguages writes every month and weekday in every language and reads it.
func TestLanguages(t *testing.T) {
	const layout = "Monday ۲ January ۲۰۰۶، ۳:۰۴ PM"
	for l := Persian; l < Latin; l++ {
		for i := range 12 {
			at := Date{1404, Month(i + 1), i + 1}.In(time.UTC).Add(time.Duration(i) * 2 * time.Hour)
			text := l.Format(at, layout)
			if got, err := ParseTime(layout, text, time.UTC); err != nil || !got.Equal(at) {
				t.Errorf("%s: %v, %v", text, got, err)
			}
		}
	}
	at := time.Date(2025, 5, 21, 15, 0, 0, 0, time.UTC)
	for l, want := range map[Language]string{
		Persian:     "چهارشنبه 31 اردیبهشت 3 ب.ظ",
		Dari:        "چهارشنبه 31 ثور 3 ب.ظ",
		Pashto:      "څلرنۍ 31 غویی 3 غ.و",
		Sorani:      "چوارشەممە 31 گوڵان 3 د.ن",
		Latin:       "Chaharshanbeh 31 Ordibehesht 3 PM",
		builtin(77): "چهارشنبه 31 اردیبهشت 3 ب.ظ",
	} {
		if got := l.Format(at, "Monday 2 January 3 PM"); got != want {
			t.Errorf("%d: %q, want %q", l, got, want)
		}
	}
	if got := Dari.Month(13) + Dari.Weekday(7); got != "%!Month(13)%!Weekday(7)" {
		t.Errorf("got %s", got)
	}
}
