package jalali_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/jalali"
)

// comingFrom makes the calls in the last column of docs/coming-from.md.
func comingFrom(t time.Time, d, e jalali.Date, print func(...any)) {
	print(jalali.Of(time.Now().In(jalali.Tehran())))
	print(jalali.Of(t))
	print(jalali.New(1404, jalali.Ordibehesht, 31))
	print(jalali.FromGregorian(2025, time.May, 21))
	print(d.Gregorian())
	print(d.In(jalali.Tehran()))
	print(d.At(8*time.Hour+30*time.Minute, jalali.Tehran()))
	print(d.Year)
	print(d.Month)
	print(d.Day)
	print(d.Format("2006/01/02"))
	print(d.Format("Monday ۲ January ۲۰۰۶"))
	print(jalali.Format(t, "2006/01/02 15:04"))
	print(jalali.Parse("2006/1/2", "1404/2/31"))
	print(jalali.Dari.FormatDate(d, "2 January"))
	print(d.AddDays(1))
	print(d.AddMonths(1))
	print(d.AddYears(1))
	print(d.DaysSince(e))
	print(d.MonthsSince(e))
	print(d.PartsSince(e))
	print(d.YearsSince(e))
	print(d.Before(e))
	print(d.Weekday())
	print(d.StartOfMonth())
	print(d.EndOfMonth())
	print(d.StartOfWeek())
	print(d.EndOfWeek())
	print(d.StartOfQuarter())
	print(d.EndOfQuarter())
	print(d.StartOfYear())
	print(d.EndOfYear())
	print(d.WeekOfMonth())
	print(d.Week())
	print(d.WeeksOfMonth())
	print(d.YearDay())
	print(jalali.IsLeap(1403))
	print(jalali.DaysIn(1404, jalali.Ordibehesht))
	print(d.IsValid())
	print(jalali.ShortWeekday(d.Weekday()))
	print(d.IsHoliday())
	print(d.Relative(e))
}

// TestComingFrom runs the calls of docs/coming-from.md, and checks that comingFrom
// contains each of them.
func TestComingFrom(t *testing.T) {
	calls := 0
	comingFrom(moment, jalali.Of(moment), jalali.Of(moment).AddMonths(-40), func(values ...any) {
		calls++
		for _, v := range values {
			if err, ok := v.(error); ok {
				t.Error(err)
			}
		}
	})
	source, err := os.ReadFile("coming_test.go")
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../docs/coming-from.md")
	if err != nil {
		t.Fatal(err)
	}
	expressions := 0
	for line := range strings.Lines(string(page)) {
		line, row := strings.CutSuffix(line, " |\n")
		if !row || !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| --") {
			continue
		}
		here := line[strings.LastIndex(line, " | ")+3:]
		for i, code := range strings.Split(here, "`") {
			if i%2 == 1 {
				expressions++
				if !strings.Contains(string(source), "\tprint("+code+")\n") {
					t.Errorf("%s is not compiled", code)
				}
			}
		}
	}
	if expressions != calls || calls < 30 {
		t.Errorf("%d expressions on the page, %d calls", expressions, calls)
	}
}
