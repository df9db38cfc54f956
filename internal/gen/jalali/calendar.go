package main

import (
	"bytes"
	"fmt"
	"log"
	"strings"
)

// nowruz returns the table of Nowruz. The first row is the range of the years, the
// others are runs of leap years four years apart: the first, the last, and the day of
// Nowruz in the first.
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
	var codes []byte
	for ; year <= last; year++ {
		if want, ok := known[year]; ok && want != at {
			log.Fatalf("Nowruz of %d is %d days off the years before", year, want-at)
		}
		codes = append(codes, code(at-rule33(year)))
		at += days(leap[year])
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `// The years of the table.
const (
	firstYear = %d
	lastYear = %d
)

// corrections holds, for each year of the table, how many days Nowruz is after
// the 33-year rule, plus one, in two bits, four years a byte.
const corrections = ""`, first, last)
	pack(&b, codes)
	return b.Bytes()
}

// days returns the days of a year.
func days(leap bool) int {
	if leap {
		return 366
	}
	return 365
}

// lunar returns the table of lunar months. A row is a year, the day of its first
// month, and the days from there to each month. A month that the source leaves out
// has code 3.
func lunar(rows [][]string) []byte {
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
	last := first + len(codes) - 1
	var b bytes.Buffer
	fmt.Fprintf(&b, `// The months of the table, counted from Muharram of the year 0.
const (
	firstLunarMonth = %d // %d/%d
	lastLunarMonth = %d // %d/%d
)

// lunarCorrections holds, for each month of the table, how many days its first
// is after the arithmetic rule, plus one, in two bits, four months a byte; 3 is
// a month that the source leaves out.
const lunarCorrections = ""`, first, first/12, first%12+1, last, last/12, last%12+1)
	pack(&b, codes)
	return b.Bytes()
}

// rule33 is the 33-year rule as package jalali has it.
func rule33(year int) int { return -492268 + 365*(year-1) + floorDiv(8*year+21, 33) }

// lunarRule is the arithmetic rule of the lunar months as package jalali has it.
func lunarRule(month int) int { return floorDiv(10631*month+126, 360) - 492502 }
