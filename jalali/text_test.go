package jalali

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/parsitext/parsitext/testdata"
)

var moment = time.Date(2025, 5, 21, 11, 29, 32, 70_000_000, Tehran())

var layouts = []struct{ layout, want string }{
	{"2006-01-02", "1404-02-31"},
	{"2006/1/2 15:04:05", "1404/2/31 11:29:32"},
	{"۲۰۰۶/۰۱/۰۲", "۱۴۰۴/۰۲/۳۱"},
	{"Monday ۲ January ۲۰۰۶ - ۱۵:۰۴:۰۵", "چهارشنبه ۳۱ اردیبهشت ۱۴۰۴ - ۱۱:۲۹:۳۲"},
	{"Mon 2 Jan 06", "چهارشنبه 31 اردیبهشت 04"},
	{"_2 / 002 / 03 3 4 5", "31 / 062 / 11 11 29 32"},
	{"۳:۰۴ PM", "۱۱:۲۹ ق.ظ"},
	{"15:04:05.000 -07:00", "11:29:32.070 +03:30"},
	{"15:04:05.999 Z0700 MST", "11:29:32.07 +0330 +0330"},
	{"روز ۲ ماه", "روز ۳۱ ماه"},
	{"", ""},
}

func TestFormat(t *testing.T) {
	for _, c := range layouts {
		if got := Format(moment, c.layout); got != c.want {
			t.Errorf("Format(%q) = %q, want %q", c.layout, got, c.want)
		}
	}
	noon := time.Date(2025, 5, 21, 12, 0, 0, 0, time.UTC)
	if got := Format(noon, "3:04 PM"); got != "12:00 ب.ظ" {
		t.Errorf("noon is %q", got)
	}
	if got := (Date{1, 1, 1}).Format("2006-01-02 (Monday)"); got != "0001-01-01 (جمعه)" {
		t.Errorf("1-1-1 is %q", got)
	}
	if got := (Date{-12, 3, 4}).String(); got != "-0012-03-04" {
		t.Errorf("got %q", got)
	}
	if got := Month(99).String(); got != "%!Month(99)" {
		t.Errorf("got %q", got)
	}
}

func TestParseTime(t *testing.T) {
	for _, c := range layouts[:4] {
		got, err := Parse(c.layout, c.want)
		if want := (Date{1404, Ordibehesht, 31}); err != nil || got != want {
			t.Errorf("Parse(%q, %q) = %v, %v", c.layout, c.want, got, err)
		}
	}
	for _, c := range []struct{ layout, value, want string }{
		{"Monday 2 January 2006 - 15:04:05", "چهارشنبه 31 ارديبهشت 1404 - 11:29:32", "2025-05-21T11:29:32+03:30"},
		{"Monday ۲ January ۲۰۰۶", "سه شنبه ۲۷ خرداد ۱۴۰۴", "2025-06-17T00:00:00+03:30"},
		{"Monday 2 January 2006", "سه\u200cشنبه ٢٧ خرداد ١٤٠٤", "2025-06-17T00:00:00+03:30"},
		{"2006/1/2 3:04 PM", "1404/2/31 12:05 ب.ظ", "2025-05-21T12:05:00+03:30"},
		{"2006/1/2 3:04 PM", "1404/2/31 12:05 ق.ظ", "2025-05-21T00:05:00+03:30"},
		{"06/01/02", "04/02/31", "2025-05-21T00:00:00+03:30"},
		{"06/01/02", "67/04/29", "1988-07-20T00:00:00+03:30"},
		{"2006-01-02T15:04:05.999Z07:00", "1404-02-31T11:29:32.5Z", "2025-05-21T11:29:32.5Z"},
		{"2006-01-02T15:04:05Z07:00", "1404-02-31T11:29:32+03:30", "2025-05-21T11:29:32+03:30"},
		{"2006-002", "1403-366", "2025-03-20T00:00:00+03:30"},
		{"2006-01-02 15:04", "1400-01-02 00:30", "2021-03-22T01:00:00+04:30"},
		{"2006/01/02 15:04", "۱۴۰۴/۰۲/۳۱ ۹:۰۵", "2025-05-21T09:05:00+03:30"},
		{"200601021504", "140402310905", "2025-05-21T09:05:00+03:30"},
		{"2006-01-02 15:04:05", "1404-02-31 10:05:01.25", "2025-05-21T10:05:01.25+03:30"},
		{"2006-01-02 15:04:05", "1404-02-31 10:05:01,250000000999", "2025-05-21T10:05:01.25+03:30"},
		{"2006-01-02T15:04:05Z07:00", "1404-02-31T10:05:01.25+03:30", "2025-05-21T10:05:01.25+03:30"},
		{"15:04:05 2006-01-02", "۱۰:۰۵:۰۱.۵ ۱۴۰۴-۰۲-۳۱", "2025-05-21T10:05:01.5+03:30"},
		{"2006-01-02 15.04.05.5", "1404-02-31 10.05.01.7", "2025-05-21T10:05:07+03:30"},
		{"January 2006", "اردیبهشت ۱۴۰۴", "2025-04-21T00:00:00+03:30"},
		{"2006", "۱۴۰۴", "2025-03-21T00:00:00+03:30"},
		{"2 January 2006", "31 Ordibehesht 1404", "2025-05-21T00:00:00+03:30"},
		{"Monday, 02 01 2006", "Chaharshanbeh, 31 02 1404", "2025-05-21T00:00:00+03:30"},
		{"Monday, 02 01 2006", "wednesday, 31 02 1404", "2025-05-21T00:00:00+03:30"},
		{"2006/01/02 3:04 PM", "۱۴۰۴/۰۲/۳۱ ۱:۲۹ ب.ظ.", "2025-05-21T13:29:00+03:30"},
		{"2006/01/02 3:04 PM.", "۱۴۰۴/۰۲/۳۱ ۱:۲۹ ب.ظ.", "2025-05-21T13:29:00+03:30"},
		{"2006-01-02", "\u200f1404-02-31\u200f", "2025-05-21T00:00:00+03:30"},
		{"2006/01/02 15:04", "１４０４／０２／３１\u00a0１１：２９", "2025-05-21T11:29:00+03:30"},
		{"2 January 2006", "31\u200f اردیبهشت\u200f 1404", "2025-05-21T00:00:00+03:30"},
	} {
		got, err := ParseTime(c.layout, c.value, nil)
		if err != nil || got.Format(time.RFC3339Nano) != c.want {
			t.Errorf("ParseTime(%q, %q) = %v, %v, want %s", c.layout, c.value, got.Format(time.RFC3339Nano), err, c.want)
		}
	}
}

// TestClockLikeTime reads times of day as package time does, and refuses what it refuses.
func TestClockLikeTime(t *testing.T) {
	layouts := []string{"15:04", "15:4", "15:04:05", "3:04:05 PM", "15:04:05.000", "15:04:05.999", "15:04:05Z07:00", "15:04:05.99 -0700", "15.04.05"}
	values := []string{
		"9:05", "09:05", "9:5", "24:00", "23:60", "009:05", ":05", "9:05:01", "9:05:01.25", "9:05:01.250", "9:05:01,25", "9:05:01.", "9:05:01.1234567891",
		"9:05:01.25Z", "9:05:01+03:30", "9:05:01.25+03:30", "9:05:01.25 +0330", "9:05:01 +0330", "9:05:1", "9.05.01", "9.05.01.5", "9.05.01.5.6", "",
	}
	for _, layout := range layouts {
		for _, value := range values {
			if strings.Contains(layout, "PM") {
				value += " PM"
			}
			want, wantErr := time.ParseInLocation("2006 "+layout, "2025 "+value, time.UTC)
			value := strings.ReplaceAll(value, "PM", "ب.ظ")
			got, err := ParseTime("2006 "+layout, "1404 "+value, time.UTC)
			if (err == nil) != (wantErr == nil) || err == nil && got.Format(".000000000 15:04:05Z07:00") != want.Format(".000000000 15:04:05Z07:00") {
				t.Errorf("%q by %q: %v, %v, but package time: %v, %v", value, layout, got, err, want, wantErr)
			}
		}
	}
}

// TestChangesOfClock checks that ParseTime, Find and Date.At agree on the times that clocks
// skip or show twice.
func TestChangesOfClock(t *testing.T) {
	for _, day := range []Date{{1401, Farvardin, 2}, {1401, Shahrivar, 30}, {1401, Shahrivar, 31}, {1356, Farvardin, 1}, {1404, Ordibehesht, 31}} {
		for minute := range 24 * 60 {
			clock := time.Duration(minute) * time.Minute
			want := day.At(clock, nil)
			text := fmt.Sprintf("%s %02d:%02d", day.Format("2006/01/02"), minute/60, minute%60)
			if got, err := ParseTime("2006/01/02 15:04", text, nil); err != nil || !got.Equal(want) {
				t.Fatalf("%s: ParseTime gives %v, %v, At %v", text, got, err, want)
			}
			for m := range Find(text) {
				if !m.Time.Equal(want) || m.Clock != clock {
					t.Fatalf("%s: Find gives %v, %v, At %v", text, m.Time, m.Clock, want)
				}
			}
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		layout, value string
		offset        int
	}{
		{"2006-01-02", "1403-07-31", 8},
		{"2006-01-02", "1404-12-30", 8},
		{"2006-01-02", "1404-13-01", 5},
		{"2006-01-02", "1404-00-01", 5},
		{"2006-01-02", "1404-2-31", 5},
		{"2006-01-02", "1404-02-31 ", 10},
		{"2006-01-02", "1404/02/31", 4},
		{"2006-01-02", "", 0},
		{"2 January 2006", "31 اردبهشت 1404", 3},
		{"Monday 2 January 2006", "پنجشنبه 31 اردیبهشت 1404", 0},
		{"2006-01-02 15:04", "1404-02-31 24:00", 11},
		{"2006 02", "1404 02", 0},
		{"2006-002", "1404-366", 5},
		{"\xdb", "۱", 0},
		{"2006/1/2 15:04 PM", "1404/2/31 15:04 ب.ظ", 16},
	} {
		_, err := Parse(c.layout, c.value)
		var p *ParseError
		if !errors.As(err, &p) || p.Offset != c.offset || p.Value != c.value || p.Layout != c.layout {
			t.Errorf("Parse(%q, %q): %v, want offset %d", c.layout, c.value, err, c.offset)
		}
	}
	for _, d := range []Date{{}, {1404, 12, 30}, {1404, 0, 1}, {1404, 13, 1}, {1404, 1, 0}, {1404, 7, 31}} {
		if _, err := New(d.Year, d.Month, d.Day); err == nil {
			t.Errorf("New takes %v", d)
		}
	}
}

// TestParseErrorTexts checks what the errors say.
func TestParseErrorTexts(t *testing.T) {
	for _, c := range []struct{ layout, value, want string }{
		{"2006-01-02", "1404-13-01", "at byte 5: month 13 out of range"},
		{"2006-01-02", "1404-01-32", "at byte 8: day 32 out of range"},
		{"2006-01-02", "1404-12-30", "at byte 8: Esfand 1404 has 29 days"},
		{"2006-002", "1404-366", "at byte 5: 1404 has 365 days"},
		{"2006-01-02 15:04", "1404-02-31 24:00", "at byte 11: hour 24 out of range"},
		{"2006-01-02 15:04", "1404-02-31 23:60", "at byte 14: minute 60 out of range"},
		{"2006-01-02", "1404-2-31", "at byte 5: expected 2 digits for the month"},
		{"2006-1-2", "1404--31", "at byte 5: expected 1 or 2 digits for the month"},
		{"2006-01-02", "04-02-31", "at byte 0: expected 4 digits for the year"},
		{"2006-01-02", "-04-02-31", "at byte 1: expected 4 to 9 digits for the year"},
		{"2006-01-02", "", "at byte 0: expected 4 digits for the year"},
		{"2006-01-02", "1404/02/31", `at byte 4: expected "-"`},
		{"2006-01-02", "1404-02", "at byte 7: text ends early"},
		{"2006-01-02", "1404-02-31 ", "at byte 10: text after the date"},
		{"2006 05.000", "1404 00.00", "at byte 8: expected 3 digits for the fraction of a second"},
		{"Monday 2 January 2006", "پنجشنبه 31 اردیبهشت 1404", "at byte 0: the day is a Wednesday, not a Thursday"},
		{"yyyy/MM/dd", "1404/02/31", ": the layout has no year, which is written as 2006"},
		{"2006/02", "1404/13", ": the layout has a day but no month, which is written as 01"},
	} {
		_, err := Parse(c.layout, c.value)
		if err == nil || !strings.Contains(err.Error(), c.want+" (layout ") {
			t.Errorf("Parse(%q, %q): %v, want %s", c.layout, c.value, err, c.want)
		}
	}
	long := strings.Repeat("۱۴۰۴ ", 10_000)
	_, err := Parse(isoLayout, long)
	if want := `jalali: "۱۴۰۴ ۱۴۰۴ ۱۴۰۴ ۱۴۰۴ ۱۴۰۴ ۱۴"… at byte 8: expected "-" (layout "2006-01-02")`; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// TestErrorsOfDates checks that the errors of dates and of their texts are of one type.
func TestErrorsOfDates(t *testing.T) {
	var d Date
	_, err := (Date{1404, 12, 30}).MarshalText()
	_, valueErr := (Date{1404, 13, 30}).Value()
	for _, c := range []struct {
		err  error
		want string
	}{
		{err, `"1404-12-30": Esfand 1404 has 29 days`},
		{valueErr, `"1404-13-30": month 13 out of range`},
		{d.Scan("2025-02-30"), `"2025-02-30" at byte 8: February 2025 has 28 days`},
		{d.Scan("2025-13-01"), `"2025-13-01" at byte 5: month 13 out of range`},
		{d.Scan("2025-05-21 10:00"), `"2025-05-21 10:00" at byte 11: a time of day other than midnight`},
		{d.Scan("1404-12-30"), `"1404-12-30" at byte 8: Esfand 1404 has 29 days`},
		{d.UnmarshalText([]byte("2025-05-21")), `"2025-05-21" at byte 0: the year 2025 belongs to a Gregorian date`},
	} {
		var p *ParseError
		if !errors.As(c.err, &p) || !strings.HasPrefix(c.err.Error(), "jalali: "+c.want) {
			t.Errorf("%v, want %s", c.err, c.want)
		}
	}
}

func TestMarshal(t *testing.T) {
	type record struct{ Day Date }
	in := record{Date{1404, Ordibehesht, 31}}
	b, err := json.Marshal(in)
	if err != nil || string(b) != `{"Day":"1404-02-31"}` {
		t.Fatalf("%s, %v", b, err)
	}
	var out record
	if err := json.Unmarshal(b, &out); err != nil || out != in {
		t.Errorf("%v, %v", out, err)
	}
	if err := json.Unmarshal([]byte(`{"Day":"1404-12-30"}`), &out); err == nil {
		t.Error("a day that does not exist is read")
	}
	if _, err := (Date{1404, 12, 30}).MarshalText(); err == nil {
		t.Error("a day that does not exist is written")
	}
	if err := json.Unmarshal([]byte(`{"Day":"2025-05-21"}`), &out); err == nil || !strings.Contains(err.Error(), "Gregorian") {
		t.Errorf("a Gregorian date is read: %v", err)
	}
	if _, err := (Date{2025, 5, 21}).MarshalText(); err == nil {
		t.Error("a date that is read as a Gregorian one is written")
	}
	for _, text := range []string{"1404/02/31", "1404/2/31", "۱۴۰۴/۰۲/۳۱", "14040231"} {
		if err := json.Unmarshal([]byte(`{"Day":"`+text+`"}`), &out); err != nil || out != in {
			t.Errorf("%s: %v, %v", text, out, err)
		}
	}
	value, err := in.Day.Value()
	if err != nil || value != "2025-05-21" {
		t.Errorf("%v, %v", value, err)
	}
	for _, src := range []any{value, "1404-02-31", []byte("1404-02-31"), time.Date(2025, 5, 21, 11, 29, 0, 0, Tehran())} {
		var d Date
		if err := d.Scan(src); err != nil || d != in.Day {
			t.Errorf("Scan(%v) = %v, %v", src, d, err)
		}
	}
	var d Date
	if err := d.Scan(nil); err != nil || !d.IsZero() {
		t.Error("NULL is not the zero Date")
	}
	if d.Scan(12) == nil || d.Scan("2025-02-30") == nil {
		t.Error("Scan takes what is no date")
	}
}

// TestEncodings writes and reads dates with each encoding that uses MarshalText,
// and with a database.
func TestEncodings(t *testing.T) {
	type record struct {
		Day  Date
		Days map[Date]int
		Ref  *Date
	}
	for _, d := range []Date{{}, {1404, Ordibehesht, 31}, {1403, Esfand, 30}, {1, 1, 1}, {0, 1, 1}, {-12, 3, 4}, {9999, 12, 29}, {-100_000, 1, 1}} {
		in := record{d, map[Date]int{d: 7}, &d}
		var viaJSON, viaGob record
		b, err := json.Marshal(in)
		if err == nil {
			err = json.Unmarshal(b, &viaJSON)
		}
		if diff := cmp.Diff(in, viaJSON); err != nil || diff != "" {
			t.Errorf("JSON: %v, %s", err, diff)
		}
		var stream bytes.Buffer
		err = gob.NewEncoder(&stream).Encode(in)
		if err == nil {
			err = gob.NewDecoder(&stream).Decode(&viaGob)
		}
		if diff := cmp.Diff(in, viaGob); err != nil || diff != "" {
			t.Errorf("gob: %v, %s", err, diff)
		}
		var viaFlag Date
		set := flag.NewFlagSet("", flag.ContinueOnError)
		set.SetOutput(io.Discard)
		set.TextVar(&viaFlag, "day", Date{1400, 1, 1}, "")
		if err := set.Parse([]string{"-day", textOf(t, d)}); err != nil || viaFlag != d {
			t.Errorf("flag: %v is %v, %v", d, viaFlag, err)
		}
		if set.Parse([]string{"-day=1404-12-30"}) == nil {
			t.Error("a flag takes a day that does not exist")
		}
	}
	var b bytes.Buffer
	if gob.NewEncoder(&b).Encode(Date{1404, Esfand, 30}) == nil {
		t.Error("gob takes a day that does not exist")
	}
	if _, err := (Date{1404, Esfand, 30}).Value(); err == nil {
		t.Error("a database takes a day that does not exist")
	}
}

// textOf returns the date as text.
func textOf(t *testing.T, d Date) string {
	t.Helper()
	b, err := d.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// marked are texts with their dates between ⟦ and ⟧, followed by = and the moment,
// and by ! if the weekday does not match the date.
var marked = []string{
	"⟦چهارشنبه 31 ارديبهشت 1404 - 11:29:32⟧=2025-05-21T11:29:32+03:30",
	"روز ⟦سه شنبه ۲۷ خرداد ۱۴۰۴⟧=2025-06-17T00:00:00+03:30 برگزار شد.",
	"⟦سه\u200cشنبه، ۲۷ خردادماه ۱۴۰۴⟧=2025-06-17T00:00:00+03:30",
	"⟦شنبه ۲۷ خرداد ۱۴۰۴⟧=2025-06-17T00:00:00+03:30!",
	"از ⟦۱ فروردین ۱۴۰۴⟧=2025-03-21T00:00:00+03:30 تا ⟦۳۰ اسفند ۱۴۰۳⟧=2025-03-20T00:00:00+03:30",
	"در ⟦۳۱ اردیبهشت\u200cماه ۱۴۰۴⟧=2025-05-21T00:00:00+03:30 و ⟦۳۱ اردیبهشت ماه سال ۱۴۰۴⟧=2025-05-21T00:00:00+03:30",
	"(⟦1404/02/31⟧=2025-05-21T00:00:00+03:30)، ⟦31-2-1404⟧=2025-05-21T00:00:00+03:30 و ⟦۱۴۰۴/۲/۳۱ ساعت ۱۱:۲۹⟧=2025-05-21T11:29:00+03:30.",
	"⟦١٤٠٤/٠٢/٣١، 11:29:32⟧=2025-05-21T11:29:32+03:30",
	"تاریخ: ⟦2025-05-21⟧=2025-05-21T00:00:00+03:30",
	"⟦۲۱ مه ۲۰۲۵⟧=2025-05-21T00:00:00+03:30 و ⟦5 سپتمبر 2024⟧=2024-09-05T00:00:00+03:30",
	"⟦۲ فروردین ۱۴۰۰⟧=2021-03-22T01:00:00+04:30",
	"⟦۱۲ بهمن ۱۳۵۷⟧=1979-02-01T00:00:00+03:30",
	"⟦1404/02/31⟧=2025-05-21T00:00:00+03:30 25:10",
	"۳۱ مهر ۱۴۰۳ و ۱۴۰۴/۱۳/۴۵ و ۳۰ اسفند ۱۴۰۴ و ۳۰/۲/۲۰۲۴ و ۳۱ ژوئن ۲۰۲۴",
	"علی مهر ۱۲ کتاب خرید، نسخه 1.2.3، نتیجه ۳-۲، کسر ۱/۲، ۱۴۰۴",
	"http://a.ir/1404/02/31/x و 1404/02/31/5 و 21404/02/31 و 1404-02-31-7 و x1404/02/31",
	"⟦مهر ۱۴۰۴⟧=2025-09-23T00:00:00+03:30 و خبرگزاری مهر ۱۴۰۴۵ و ۱۲۳۴ مهر ۱۴۰۴",
	"شماره ۱۲۳۴۵۶۷۸۹ و ۰۹۱۲-۳۴۵-۶۷۸۹ و 1404/2",
	"⟦۲۵ خرداد ۸۸⟧=2009-06-15T00:00:00+04:30 سه میلیون نفر و ⟦۹ دی ۸۸⟧=2009-12-30T00:00:00+03:30 هزاران نفر",
}

func TestFind(t *testing.T) {
	for _, line := range marked {
		text, want := unmark(line)
		var got []string
		for m := range Find(text) {
			s := text[m.Start:m.End] + "=" + m.Time.Format(time.RFC3339)
			if m.WeekdayMismatch {
				s += "!"
			}
			got = append(got, s)
			if !m.Until.After(m.Time) {
				t.Errorf("%s: until %v", s, m.Until)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
	}
}

// unmark splits a marked text into the text and its dates.
func unmark(marked string) (text string, dates []string) {
	parts := strings.Split(marked, "⟦")
	text = parts[0]
	for _, part := range parts[1:] {
		date, rest, _ := strings.Cut(part, "⟧=")
		end := strings.IndexAny(rest, " ).،")
		if end < 0 {
			end = len(rest)
		}
		text += date + rest[end:]
		dates = append(dates, date+"="+rest[:end])
	}
	return text, dates
}

func TestNoAllocation(t *testing.T) {
	buf := make([]byte, 0, 128)
	d := Of(moment)
	for name, f := range map[string]func(){
		"AppendFormat":      func() { buf = AppendFormat(buf[:0], moment, "Monday ۲ January ۲۰۰۶ - ۱۵:۰۴:۰۵") },
		"Date.AppendFormat": func() { buf = d.AppendFormat(buf[:0], "2006-01-02") },
		"Parse":             func() { Parse("Monday 2 January 2006", "چهارشنبه 31 ارديبهشت 1404") },
		"ParseTime":         func() { ParseTime("2006-01-02 15:04:05", "1404-02-31 11:29:32", time.UTC) },
	} {
		if n := testing.AllocsPerRun(100, f); n > 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat(testdata.Article(), 50)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		for range Find(s) {
		}
	}
}

func BenchmarkOf(b *testing.B) {
	for b.Loop() {
		Of(moment)
	}
}

func BenchmarkAppendFormat(b *testing.B) {
	buf := make([]byte, 0, 128)
	for b.Loop() {
		buf = AppendFormat(buf[:0], moment, "2006/01/02 15:04:05")
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		ParseTime("2006/01/02 15:04:05", "1404/02/31 11:29:32", time.UTC)
	}
}

// TestEscapes finds dates with half-spaces and spaces that a program escapes, which no golden file can show.
func TestEscapes(t *testing.T) {
	for text, want := range map[string]string{
		`{"یک\u200cشنبه", "دوشنبه"}`:      `یک\u200cشنبه|دوشنبه`,
		`'سه\u200Cشنبه_چهارشنبه'`:         `سه\u200Cشنبه|چهارشنبه`,
		`"سه\\u200cشنبه ۱۲ مهر ۱۴۰۰"`:     `سه\\u200cشنبه ۱۲ مهر ۱۴۰۰`,
		`شنبه\u200cها`:                    "",
		`میلیون\u200cها سال پیش`:          "",
		`ماه می\u200cچرخد`:                "",
		`شنبه\u06a9 یکشنبه\`:              "شنبه|یکشنبه",
		`1404\02\31 و شنبه &#; &#x; &amp`: `1404\02\31|شنبه`,
	} {
		var got []string
		for m := range (Finder{Now: moment}).Find(text) {
			got = append(got, text[m.Start:m.End])
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: found %s, want %s", text, s, want)
		}
	}
}
