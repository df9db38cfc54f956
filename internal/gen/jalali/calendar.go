package main

import (
	"bytes"
	"fmt"
	"log"
	"strings"
	"time"
)

// nowruz returns the table of Nowruz. The first row is the range of the years. The other
// rows are runs of leap years four years apart: the first, the last, and the day of Nowruz
// in the first.
func nowruz(rows [][]string) []byte {
	first, last := number(rows[0][1]), number(rows[0][2])
	leap, known := map[int]bool{}, map[int]int{}
	for _, run := range rows[1:] {
		for year := number(run[0]); year <= number(run[1]); year += 4 {
			leap[year] = true
		}
		known[number(run[0])] = day(run[2])
	}
	year := number(rows[1][0])
	at := known[year]
	for ; year > first; year-- {
		at -= days(leap[year-1])
	}
	var codes, marches []byte
	for ; year <= last; year++ {
		if want, ok := known[year]; ok && want != at {
			log.Fatalf("Nowruz of %d is %d days off the years before", year, want-at)
		}
		codes = append(codes, code(at-rule33(year)))
		marches = append(marches, byte(at-march(year+621)))
		at += days(leap[year])
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `// The years of the table.
const (
	firstYear = %d
	lastYear = %d
)

// corrections holds, for each year of the table, how many days Nowruz is after
// the 33-year rule, plus one, in two bits, four years per byte.
const corrections = ""`, first, last)
	pack(&b, codes)
	fmt.Fprint(&b, `

// toNowruz holds, for each year of the table, the days from 1 March to Nowruz, one byte
// per year.
const toNowruz = ""`)
	quote(&b, marches)
	return b.Bytes()
}

// march returns the number of 1 March of a Gregorian year.
func march(year int) int {
	return floorDiv(int(time.Date(year, time.March, 1, 0, 0, 0, 0, time.UTC).Unix()), 86400)
}

// days returns the number of days in a year.
func days(leap bool) int {
	if leap {
		return 366
	}
	return 365
}

// lunar returns the table of lunar months. A row is a year, the day of its first month,
// and the days from there to each month; a month that the source leaves out has code 3,
// unless a calendar gives it. The rows of the calendars are a lunar year and month and the
// Jalali date of its first day.
func lunar(rows, calendars [][]string) []byte {
	const unknown = 3
	first := 12 * number(rows[0][0])
	var codes []byte
	for i, row := range rows {
		start := 12 * number(row[0])
		if start != first+12*i {
			log.Fatalf("year %s is out of order", row[0])
		}
		for month, offset := range strings.Fields(row[2]) {
			if offset == "-" {
				codes = append(codes, unknown)
				continue
			}
			codes = append(codes, code(day(row[1])+number(offset)-lunarRule(start+month)))
		}
	}
	lastYear := 0 // Jalali
	for _, row := range calendars {
		month := 12*number(row[0]) + number(row[1]) - 1
		year, at := jalaliDay(row[2])
		lastYear = max(lastYear, year)
		c := code(at - lunarRule(month))
		switch i := month - first; {
		case i == len(codes):
			codes = append(codes, c)
		case i > len(codes):
			log.Fatalf("the months before %s/%s are missing", row[0], row[1])
		case codes[i] != unknown && codes[i] != c:
			log.Fatalf("%s/%s begins on two days", row[0], row[1])
		default:
			codes[i] = c
		}
	}
	last := first + len(codes) - 1
	var b bytes.Buffer
	fmt.Fprintf(&b, `// The months of the table, counted from Muharram of the year 0.
const (
	firstLunarMonth = %d // %d/%d
	lastLunarMonth = %d // %d/%d
)

// lastLunarYear is the last Jalali year whose calendar is in the table.
const lastLunarYear = %d

// lunarCorrections holds, for each month of the table, how many days its first
// is after the arithmetic rule, plus one, in two bits, four months per byte; 3 is
// a month that the sources leave out.
const lunarCorrections = ""`, first, first/12, first%12+1, last, last/12, last%12+1, lastYear)
	pack(&b, codes)
	return b.Bytes()
}

// jalaliDay returns the year and day number of a Jalali date of 1206 to 1498, in which the
// 33-year rule agrees with the calendar.
func jalaliDay(s string) (year, n int) {
	f := strings.Split(s, "-")
	year = number(f[0])
	if year < 1206 || year > 1498 {
		log.Fatalf("%s is outside the official years", s)
	}
	month := number(f[1]) - 1
	return year, rule33(year) + 30*month + min(month, 6) + number(f[2]) - 1
}

// rule33 is the 33-year rule of package jalali.
func rule33(year int) int { return -492268 + 365*(year-1) + floorDiv(8*year+21, 33) }

// lunarRule is the arithmetic rule of the lunar months in package jalali.
func lunarRule(month int) int { return floorDiv(10631*month+126, 360) - 492502 }
