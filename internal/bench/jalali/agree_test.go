package jalali

import (
	"testing"
	"time"

	gojalaali "github.com/jalaali/go-jalaali"
	ptime "github.com/yaa110/go-persian-calendar"

	"github.com/parsitext/parsitext/jalali"
)

// TestAgree compares every day of 1206 to 1498, the years of the official list. The
// peers must be correct there, so that the benchmarks measure the same work.
func TestAgree(t *testing.T) {
	until := jalali.Date{Year: 1499, Month: jalali.Farvardin, Day: 1}
	for d := range jalali.Days(jalali.Date{Year: 1206, Month: jalali.Farvardin, Day: 1}, until) {
		gy, gm, gd := d.Gregorian()
		y, m, day, err := gojalaali.ToJalaali(gy, gm, gd)
		if err != nil || y != d.Year || int(m) != int(d.Month) || day != d.Day {
			t.Fatalf("go-jalaali: %v is %d-%d-%d, %v", d, y, m, day, err)
		}
		p := ptime.New(time.Date(gy, gm, gd, 0, 0, 0, 0, time.UTC))
		if p.Year() != d.Year || int(p.Month()) != int(d.Month) || p.Day() != d.Day {
			t.Fatalf("go-persian-calendar: %v is %v", d, p)
		}
	}
}

// TestSamples checks that all contenders write and read the same text.
func TestSamples(t *testing.T) {
	for _, s := range samples() {
		if got := ptime.New(s.time).Format("yyyy/MM/dd HH:mm:ss"); got != s.text {
			t.Fatalf("go-persian-calendar writes %s, want %s", got, s.text)
		}
		for _, c := range [][2]string{{layout, s.text}, {named, s.named}} {
			if got, err := jalali.ParseTime(c[0], c[1], time.UTC); err != nil || !got.Equal(s.time) {
				t.Fatalf("%s is read as %v, %v", c[1], got, err)
			}
		}
	}
}
