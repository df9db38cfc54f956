package jalali

import (
	"encoding"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A textual value can be converted to and from text.
type textual interface {
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
}

// checkNamed converts all values of a type to text and back.
func checkNamed[T interface {
	~uint8
	textual
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, all ...T) {
	t.Helper()
	seen := map[string]bool{}
	for i := range 256 {
		v := T(i)
		b, err := v.AppendText([]byte("x"))
		m, errM := v.MarshalText()
		if known := i == 0 || slices.Contains(all, v); known != (err == nil) || known != (errM == nil) {
			t.Errorf("%T %d: %v, %v", v, i, err, errM)
		} else if !known {
			if string(b) != "x" || len(m) > 0 || !strings.HasPrefix(v.String(), "%!") {
				t.Errorf("%T %d: %q beside an error, %s", v, i, b, v)
			}
			continue
		}
		text, read := string(m), T(77)
		if string(b) != "x"+text || text != strings.ToLower(text) || seen[text] || (text == "none") != (i == 0) {
			t.Errorf("%T %d is %q", v, i, text)
		}
		seen[text] = true
		if err := P(&read).UnmarshalText(m); err != nil || read != v {
			t.Errorf("%q is read as %v, %v", text, read, err)
		}
		if _, err := json.Marshal(map[T]T{v: v}); err != nil {
			t.Errorf("%T %d: %v", v, i, err)
		}
	}
	for _, bad := range []string{"", "Day", "jalali ", "\xff"} {
		v := all[0]
		if err := P(&v).UnmarshalText([]byte(bad)); err == nil || v != all[0] {
			t.Errorf("%T: %q is read as %v, %v", v, bad, v, err)
		}
	}
}

func TestNamedValues(t *testing.T) {
	checkNamed(t, Jalali, Gregorian, Lunar)
	checkNamed(t, Spring, Summer, Autumn, Winter)
	checkNamed(t, precisions...)
}

// precisions are all precisions, from the finest with a year on.
var precisions = []Precision{
	SecondPrecision, MinutePrecision, HourPrecision, DayPrecision, WeekPrecision, MonthPrecision, SeasonPrecision, YearPrecision,
	DecadePrecision, CenturyPrecision, ClockPrecision, MonthDayPrecision, WeekdayPrecision, MonthOnlyPrecision,
}

// TestPrecision checks the order of the precisions, HasDay and HasYear.
func TestPrecision(t *testing.T) {
	days := []Precision{SecondPrecision, MinutePrecision, HourPrecision, DayPrecision, MonthDayPrecision, WeekdayPrecision}
	years := precisions[:10]
	for i, p := range precisions {
		if i > 0 && p < precisions[i-1]+2 {
			t.Errorf("%v is not after %v with room between them", p, precisions[i-1])
		}
		if p.HasDay() != slices.Contains(days, p) || p.HasYear() != slices.Contains(years, p) {
			t.Errorf("%v: HasDay %v, HasYear %v", p, p.HasDay(), p.HasYear())
		}
	}
	if p := Precision(0); p.HasDay() || p.HasYear() {
		t.Error("the zero Precision claims something")
	}
}

// TestZeroValues checks that zero values mean none.
func TestZeroValues(t *testing.T) {
	var m Match
	var h Holiday
	if got := fmt.Sprint(m.Calendar, m.Precision, h.Calendar); got != "none none none" {
		t.Errorf("zero values: %s", got)
	}
}

// TestCalendarOfMatches checks that a match names the calendar in which it was
// written or counted, and none if it has no date.
func TestCalendarOfMatches(t *testing.T) {
	for text, want := range map[string]Calendar{
		"۳ مهر ۱۴۰۳": Jalali, "۳ حمل ۱۴۰۳": Jalali, "04/02/31": Jalali, "بهار ۱۴۰۳": Jalali, "سال ۸۸": Jalali, "۳ مه ۲۰۲۴": Gregorian,
		"سال ۱۴۴۶ قمری": Lunar, "دیروز": Jalali, "هفته گذشته": Jalali, "امسال": Jalali, "۲ ساعت پیش": Jalali, "پنجم همین ماه": Jalali,
		"شنبه گذشته": Jalali, "سال آینده میلادی": Gregorian, "۳ روز پیش": Jalali, "شنبه": 0, "ساعت ۱۸": 0, "شنبه تا چهارشنبه": 0,
		"شنبه ساعت ۱۸": 0, "شنبه ۳ مهر": Jalali,
	} {
		n := 0
		for m := range (Finder{Now: moment}).Find(text) {
			if n++; m.Calendar != want || m.Precision == 0 {
				t.Errorf("%s: %v %v, want %v", text, m.Calendar, m.Precision, want)
			}
		}
		if n != 1 {
			t.Errorf("%s: %d dates", text, n)
		}
	}
}
