package api

import (
	"slices"
	"testing"
	"unicode/utf16"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

func slice(text string, s Span) string {
	return string(utf16.Decode(utf16.Encode([]rune(text))[s[0]:s[1]]))
}

// TestReply checks the places, and that edits are undone.
func TestReply(t *testing.T) {
	text := "🙂 كتابهاي او\n" + testdata.Article()
	a, err := Reply(Request{Text: text})
	if err != nil || a.Text != normalize.String(text) {
		t.Fatalf("%v %.200s", err, a.Text)
	}
	if first := a.Edits[0]; slice(text, first.Span) != "ك" || first.New != "ک" || first.Rule.String() != "letters" || first.Confidence != 1 {
		t.Errorf("%+v", first)
	}
	if d := a.Dates[0]; slice(a.Text, d.Span) != "چهارشنبه ۳۱ اردیبهشت ۱۴۰۴ - ۱۱:۲۹:۳۲" || d.Jalali[0] != "چهارشنبه ۳۱ اردیبهشت ۱۴۰۴" || d.Gregorian[0] != "2025-05-21" || d.Clock != "11:29:32" {
		t.Errorf("%+v", d)
	}
	if got := slice(a.Text, a.Tokens["time"][0]); got != "۱۱:۲۹:۳۲" {
		t.Error(got)
	}
	if got := slice(a.Text, a.Sentences[1]); got != "پیام سپاهان" {
		t.Error(got)
	}
	var all []Span
	for _, e := range a.Edits {
		all = append(all, e.Span)
	}
	back, err := Reply(Request{Text: text, Undo: all})
	if err != nil || back.Text != text || !back.Edits[3].Undone {
		t.Errorf("%v %.200s", err, back.Text)
	}
}

func TestDates(t *testing.T) {
	a, err := Reply(Request{Text: "خرداد ۱۴۰۴ و ۱۲ تا ۱۵ مهر ۱۴۰۳ و ماه سپتامبر"})
	if err != nil || len(a.Dates) != 3 {
		t.Fatalf("%v %+v", err, a)
	}
	if got := a.Dates[0].Gregorian; !slices.Equal(got, []string{"2025-05-22", "2025-06-21"}) {
		t.Error(got)
	}
	if got := a.Dates[1].Jalali; len(got) != 2 || got[1] != "یکشنبه ۱۵ مهر ۱۴۰۳" {
		t.Error(got)
	}
	if a.Dates[2].Jalali != nil {
		t.Error(a.Dates[2])
	}
}
