// Package jalali compares the speed of package jalali with other Go calendars, in
// one run:
//
//	go test -bench . -data DIR
//
// An operation is one date out of 4,096 random ones of 1300 to 1497. None of the
// available peers parses dates; package time is included for comparison. DIR holds
// the file spacing/raw-news.jsonl, the text for Find. Without it the text is made of
// the words of the module's article.
package jalali

import (
	"flag"
	"testing"
	"time"

	"github.com/dromara/carbon/v2/calendar/persian"
	gojalaali "github.com/jalaali/go-jalaali"
	ptime "github.com/yaa110/go-persian-calendar"

	"github.com/parsitext/parsitext/internal/bench/moments"
	"github.com/parsitext/parsitext/jalali"
)

var data = flag.String("data", "", "folder with the texts")

// A sample is one moment in all the forms with which the operations start.
type sample struct {
	time      time.Time
	date      jalali.Date
	year      int // in the Gregorian calendar
	month     time.Month
	day       int
	text      string // 1404/02/31 11:29:32
	named     string // چهارشنبه ۳۱ اردیبهشت ۱۴۰۴ - ۱۱:۲۹:۳۲
	gregorian string // 2025/05/21 11:29:32
}

const (
	layout = "2006/01/02 15:04:05"
	named  = "Monday ۲ January ۲۰۰۶ - ۱۵:۰۴:۰۵"
)

// samples returns the moments for the operations.
func samples() []sample {
	random := moments.Random()
	all := make([]sample, len(random))
	for i, t := range random {
		year, month, day := t.Date()
		all[i] = sample{t, jalali.Of(t), year, month, day, jalali.Format(t, layout), jalali.Format(t, named), t.Format(layout)}
	}
	return all
}

// each measures f on all samples; an operation is one date.
func each(b *testing.B, f func(s *sample) int) {
	all := samples()
	allocs := testing.AllocsPerRun(10, func() { f(&all[0]) })
	sum, n := 0, 0
	b.ReportAllocs()
	for b.Loop() {
		for i := range all {
			sum += f(&all[i])
		}
		n += len(all)
	}
	if sum == 0 {
		b.Fatal("nothing done")
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/op")
	b.ReportMetric(allocs, "allocs/op")
}

// A peer is a contender with its operation.
type peer struct {
	name string
	do   func(s *sample) int
}

func run(b *testing.B, peers []peer) {
	for _, p := range peers {
		b.Run(p.name, func(b *testing.B) { each(b, p.do) })
	}
}

func BenchmarkToGregorian(b *testing.B) {
	run(b, []peer{
		{"parsitext", func(s *sample) int { y, m, d := s.date.Gregorian(); return y + int(m) + d }},
		{"go-jalaali", func(s *sample) int {
			y, m, d, _ := gojalaali.ToGregorian(s.date.Year, gojalaali.Month(s.date.Month), s.date.Day)
			return y + int(m) + d
		}},
	})
}

func BenchmarkFromGregorian(b *testing.B) {
	run(b, []peer{
		{"parsitext", func(s *sample) int { return jalali.FromGregorian(s.year, s.month, s.day).Day }},
		{"go-jalaali", func(s *sample) int {
			y, m, d, _ := gojalaali.ToJalaali(s.year, s.month, s.day)
			return y + int(m) + d
		}},
	})
}

func BenchmarkToTime(b *testing.B) {
	run(b, []peer{
		{"parsitext", func(s *sample) int { return int(s.date.In(time.UTC).Unix()) }},
		{"go-persian-calendar", func(s *sample) int {
			return int(ptime.Date(s.date.Year, ptime.Month(s.date.Month), s.date.Day, 0, 0, 0, 0, time.UTC).Time().Unix())
		}},
		{"carbon", func(s *sample) int {
			return int(persian.NewPersian(s.date.Year, int(s.date.Month), s.date.Day).ToGregorian().Time.Unix())
		}},
		{"go-jalaali", func(s *sample) int {
			y, m, d, _ := gojalaali.ToGregorian(s.date.Year, gojalaali.Month(s.date.Month), s.date.Day)
			return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix())
		}},
	})
}

// BenchmarkToTehran is like BenchmarkToTime, with days that did not begin at
// midnight.
func BenchmarkToTehran(b *testing.B) {
	tehran := jalali.Tehran()
	run(b, []peer{
		{"parsitext", func(s *sample) int { return int(s.date.In(tehran).Unix()) }},
		{"go-persian-calendar", func(s *sample) int {
			return int(ptime.Date(s.date.Year, ptime.Month(s.date.Month), s.date.Day, 0, 0, 0, 0, tehran).Time().Unix())
		}},
		{"go-jalaali", func(s *sample) int {
			y, m, d, _ := gojalaali.ToGregorian(s.date.Year, gojalaali.Month(s.date.Month), s.date.Day)
			return int(time.Date(y, m, d, 0, 0, 0, 0, tehran).Unix())
		}},
	})
}

func BenchmarkOfTime(b *testing.B) {
	run(b, []peer{
		{"parsitext", func(s *sample) int { return jalali.Of(s.time).Day }},
		{"go-persian-calendar", func(s *sample) int { return ptime.New(s.time).Day() }},
		{"carbon", func(s *sample) int { return persian.FromStdTime(s.time).Day() }},
		{"go-jalaali", func(s *sample) int { y, m, d, _ := gojalaali.ToJalaali(s.time.Date()); return y + int(m) + d }},
	})
}

func BenchmarkFormat(b *testing.B) {
	buf := make([]byte, 0, 128)
	run(b, []peer{
		{"parsitext", func(s *sample) int { buf = jalali.AppendFormat(buf[:0], s.time, layout); return len(buf) }},
		{"parsitext to a string", func(s *sample) int { return len(jalali.Format(s.time, layout)) }},
		{"parsitext with names", func(s *sample) int { buf = jalali.AppendFormat(buf[:0], s.time, named); return len(buf) }},
		{"go-persian-calendar", func(s *sample) int { return len(ptime.New(s.time).Format("yyyy/MM/dd HH:mm:ss")) }},
		{"go-jalaali", func(s *sample) int { text, _ := gojalaali.From(s.time).JFormat(layout); return len(text) }},
		{"carbon date only", func(s *sample) int { return len(persian.FromStdTime(s.time).String()) }},
		{"time.AppendFormat", func(s *sample) int { buf = s.time.AppendFormat(buf[:0], layout); return len(buf) }},
	})
}

func BenchmarkParse(b *testing.B) {
	parse := func(layout, value string) int {
		t, err := jalali.ParseTime(layout, value, time.UTC)
		if err != nil {
			b.Fatal(err)
		}
		return t.Nanosecond() + 1
	}
	run(b, []peer{
		{"parsitext", func(s *sample) int { return parse(layout, s.text) }},
		{"parsitext with names", func(s *sample) int { return parse(named, s.named) }},
		{"time.Parse", func(s *sample) int {
			t, err := time.Parse(layout, s.gregorian)
			if err != nil {
				b.Fatal(err)
			}
			return t.Nanosecond() + 1
		}},
	})
}
