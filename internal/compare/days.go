package main

import (
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/jalali"
)

// days prints how many days of the official list a peer converts wrongly, how many of its
// years have a wrong number of days, and in how many of the years 1 to 1177 its Nowruz is
// not that of the equinox. With a command whose mode is add, it prints for how many days of
// 1300 to 1495 the date 40 days later is wrong.
func days(o options) error {
	if o.peer == "" {
		return fmt.Errorf("days needs -peer: parsitext's calendar is compared with the list by go test ./jalali")
	}
	if strings.Contains(o.peer, " add ") {
		return added(o)
	}
	var question strings.Builder
	var want []jalali.Date
	for d := range jalali.Days(firstOf(1206), firstOf(1499)) {
		y, m, day := d.Gregorian()
		fmt.Fprintf(&question, "%d-%02d-%02d\n", y, m, day)
		want = append(want, d)
	}
	got, err := answers(o.peer, question.String(), len(want))
	if err != nil {
		return err
	}
	wrong, ofYear, length := 0, 0, map[string]int{}
	for i, d := range want {
		year, _, _ := strings.Cut(got[i], "-")
		length[year]++
		if got[i] == text(d) {
			continue
		}
		if wrong++; d.Year == 1404 {
			ofYear++
		}
		if o.verbose {
			fmt.Printf("%s: %s\n", text(d), got[i])
		}
	}
	years := 0
	for y := 1207; y < 1498; y++ { // at the ends, a shifted calendar misses days
		if length[fmt.Sprint(y)] != firstOf(y+1).DaysSince(firstOf(y)) {
			years++
		}
	}
	fmt.Printf("%d of %d days are wrong, %d of them in 1404; %d years have a wrong number of days\n", wrong, len(want), ofYear, years)
	return early(o)
}

// early compares the days of Nowruz before the official list, from year 1 to 1177.
func early(o options) error {
	var question strings.Builder
	var want []string
	for year := 1; year < 1178; year++ {
		y, m, day := firstOf(year).Gregorian()
		fmt.Fprintf(&question, "%04d-%02d-%02d\n", y, m, day)
		want = append(want, text(firstOf(year)))
	}
	got, err := answers(o.peer, question.String(), len(want))
	if err != nil {
		return err
	}
	fmt.Printf("%d of %d Nowruz of earlier years are wrong\n", o.differ(got, want), len(want))
	return nil
}

// differ returns how many dates in got differ from those in want.
func (o options) differ(got, want []string) (wrong int) {
	for i := range want {
		if got[i] == want[i] {
			continue
		}
		if wrong++; o.verbose {
			fmt.Printf("%s: %s\n", want[i], got[i])
		}
	}
	return wrong
}

// added compares the dates that are 40 days after each day of 1300 to 1495.
func added(o options) error {
	var question strings.Builder
	var want []string
	for d := range jalali.Days(firstOf(1300), firstOf(1496)) {
		fmt.Fprintf(&question, "%s 40\n", text(d))
		want = append(want, text(d.AddDays(40)))
	}
	got, err := answers(o.peer, question.String(), len(want))
	if err != nil {
		return err
	}
	fmt.Printf("%d of %d dates 40 days later are wrong\n", o.differ(got, want), len(want))
	return nil
}

func answers(peer, question string, n int) ([]string, error) {
	out, _, err := ask(peer, question)
	if err != nil {
		return nil, err
	}
	got := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(got) != n {
		return nil, fmt.Errorf("%s: %d dates, want %d", peer, len(got), n)
	}
	return got, nil
}

func firstOf(year int) jalali.Date { return jalali.Date{Year: year, Month: jalali.Farvardin, Day: 1} }

// text writes a date as peers do: 1404-2-31.
func text(d jalali.Date) string { return fmt.Sprintf("%d-%d-%d", d.Year, int(d.Month), d.Day) }
