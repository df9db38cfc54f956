package page

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
	"github.com/parsitext/parsitext/tokenize"
)

// TestNames compares the Persian names with the registries.
func TestNames(t *testing.T) {
	var known []string
	for r := range normalize.Rules() {
		known = append(known, r.String())
	}
	var labelled []string
	for _, r := range rules {
		labelled = append(labelled, r.name)
		if r.label == "" || r.does == "" {
			t.Errorf("%s has no words", r.name)
		}
	}
	compare(t, "rules", labelled, known)
	known = nil
	for k := tokenize.Word; k <= tokenize.Space; k++ {
		known = append(known, k.String())
	}
	compare(t, "kinds", slices.Collect(maps.Keys(names["kind"])), known)
	known = nil
	for p := range 256 {
		if s := jalali.Precision(p).String(); !strings.Contains(s, "(") && s != "none" {
			known = append(known, s)
		}
	}
	compare(t, "precisions", slices.Collect(maps.Keys(names["precision"])), known)
	known = nil
	for c := jalali.Jalali; c <= jalali.Lunar; c++ {
		known = append(known, c.String())
	}
	compare(t, "calendars", slices.Collect(maps.Keys(names["calendar"])), known)
}

func compare(t *testing.T, what string, named, known []string) {
	t.Helper()
	slices.Sort(named)
	slices.Sort(known)
	if !slices.Equal(named, known) {
		t.Errorf("%s have the names %q, want %q", what, named, known)
	}
}

// TestLanguages gives a line of each language that normalize tells.
func TestLanguages(t *testing.T) {
	for _, line := range []string{"سلام دنیا", "hello", "ئەم کتێبە زۆر باشە و دەیخوێنمەوە", "یہ ایک اچھی کتاب ہے", "دا ډېر ښه کتاب دی او زه يې لولم", "هذه الرسالةُ مُهِمَّةٌ"} {
		if tag := normalize.Language(line); names["language"][tag] == "" {
			t.Errorf("%s: no name of %q", line, tag)
		}
	}
}

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

// TestFiles looks at the files of both pages: no script in the page itself, and nothing from
// elsewhere.
func TestFiles(t *testing.T) {
	for _, e := range []Engine{Server, WASM} {
		all, err := e.Files()
		if err != nil {
			t.Fatal(err)
		}
		html := string(all["index.html"])
		if strings.Contains(html, "src=\"http") || strings.Contains(html, "style=") || strings.Contains(html, "onclick") {
			t.Error("the page loads from elsewhere or has styles or scripts of its own")
		}
		_, rest, _ := strings.Cut(html, `type="application/json">`)
		object, _, _ := strings.Cut(rest, "</script>")
		var d data
		if err := json.Unmarshal([]byte(object), &d); err != nil || len(d.Rules) != len(rules) || d.MaxText != MaxText || d.Examples[0].Text != testdata.Article() {
			t.Errorf("%v: %.300s", err, object)
		}
		for name, data := range all {
			if len(data) == 0 {
				t.Errorf("%s is empty", name)
			}
		}
	}
}
