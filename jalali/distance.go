package jalali

import "time"

// Relative describes in Persian how far the day is from today. It returns
//
//   - امروز, دیروز, فردا, پریروز and پس‌فردا up to two days away;
//   - «۳ روز پیش», «۶ روز دیگر» up to six days;
//   - «یک هفته پیش», «۴ هفته دیگر» up to a month;
//   - «یک ماه پیش», «۱۱ ماه دیگر» up to a year;
//   - «یک سال پیش», «۲ سال دیگر» from there on.
//
// Weeks have seven days; months and years are those of the calendar (see
// [Date.AddMonths]). Only whole units count. A [Finder] reads these texts.
func (d Date) Relative(today Date) string {
	d, today = d.normal(), today.normal()
	days := d.DaysSince(today)
	if -2 <= days && days <= 2 {
		return nearDays[days+2]
	}
	months := monthsBetween(today, d)
	switch {
	case -7 < days && days < 7:
		return distance(days, "روز")
	case months == 0:
		return distance(days/7, "هفته")
	case -12 < months && months < 12:
		return distance(months, "ماه")
	}
	return distance(months/12, "سال")
}

var nearDays = [...]string{"پریروز", "دیروز", "امروز", "فردا", "پس\u200cفردا"}

// monthsBetween returns the number of whole months from one date to another.
func monthsBetween(from, to Date) int {
	n := 12*(to.Year-from.Year) + int(to.Month-from.Month)
	switch at := from.AddMonths(n); {
	case n > 0 && at.After(to):
		n--
	case n < 0 && at.Before(to):
		n++
	}
	return n
}

// distance writes the distance of n units from now: before now if n is negative.
func distance(n int, unit string) string {
	b := make([]byte, 0, stackSize)
	word := " دیگر"
	if n < 0 {
		n, word = -n, " پیش"
	}
	if n == 1 {
		b = append(b, "یک"...)
	} else {
		b = appendNumber(b, n, 1, true)
	}
	b = append(append(b, ' '), unit...)
	return string(append(b, word...))
}

// Relative describes in Persian how far t is from now: «همین حالا» within a
// minute, «۵ دقیقه پیش» within an hour, «۳ ساعت دیگر» within twelve hours or on
// the same day, and like [Date.Relative] otherwise. Only whole minutes and hours
// count. Days are those of now's location.
func Relative(t, now time.Time) string {
	away := t.Sub(now)
	day, today := Of(t.In(now.Location())), Of(now)
	switch size := away.Abs(); {
	case size < time.Minute:
		return "همین حالا"
	case size < time.Hour:
		return distance(int(away/time.Minute), "دقیقه")
	case size < 12*time.Hour || day == today:
		return distance(int(away/time.Hour), "ساعت")
	}
	return day.Relative(today)
}
