package jalali

import (
	"iter"
	"slices"
)

// A Holiday is an official public holiday of Iran.
type Holiday struct {
	Date     Date
	Name     string   // in Persian
	Calendar Calendar // the calendar in which it is fixed: Jalali or Lunar
}

// A yearly is a holiday that recurs every year, in the Jalali or lunar calendar, from one
// year on.
type yearly struct {
	month, day int
	since      int // first Jalali year
	name       string
}

// The holidays of the Jalali calendar by the law of 8 Tir 1359 (لایحه قانونی تعیین تعطیلات
// رسمی کشور), each from its first whole year; 14 Khordad from its first anniversary.
var jalaliHolidays = [...]yearly{
	{1, 1, 1360, "نوروز"},
	{1, 2, 1360, "نوروز"},
	{1, 3, 1360, "نوروز"},
	{1, 4, 1360, "نوروز"},
	{1, 12, 1360, "روز جمهوری اسلامی"},
	{1, 13, 1360, "روز طبیعت"},
	{3, 14, 1369, "رحلت امام خمینی"},
	{3, 15, 1360, "قیام ۱۵ خرداد"},
	{11, 22, 1360, "پیروزی انقلاب اسلامی"},
	{12, 29, 1360, "روز ملی شدن صنعت نفت"},
	{12, 30, 1360, "آخرین روز سال"},
}

// firstLunarYear is the first Jalali year whose lunar holidays are known. All of
// lunarHolidays date from 1380 or earlier, except two that later laws added: 2 Shawwal in
// 1390, and 8 Rabi I in 1396 (art. 37 of قانون احکام دائمی برنامه‌های توسعه کشور). The last
// year, lastLunarYear, is that of the last calendar in testdata/calendars.
const firstLunarYear = 1380

var lunarHolidays = [...]yearly{
	{1, 9, 1380, "تاسوعا"},
	{1, 10, 1380, "عاشورا"},
	{2, 20, 1380, "اربعین"},
	{2, 28, 1380, "رحلت پیامبر و شهادت امام حسن مجتبی"},
	{2, lastOfMonth, 1380, "شهادت امام رضا"},
	{3, 8, 1396, "شهادت امام حسن عسکری"},
	{3, 17, 1380, "میلاد پیامبر و امام جعفر صادق"},
	{6, 3, 1380, "شهادت حضرت فاطمه"},
	{7, 13, 1380, "ولادت امام علی"},
	{7, 27, 1380, "مبعث پیامبر"},
	{8, 15, 1380, "ولادت حضرت قائم"},
	{9, 21, 1380, "شهادت امام علی"},
	{10, 1, 1380, "عید فطر"},
	{10, 2, 1390, "تعطیل به مناسبت عید فطر"},
	{10, 25, 1380, "شهادت امام جعفر صادق"},
	{12, 10, 1380, "عید قربان"},
	{12, 18, 1380, "عید غدیر"},
}

// lastOfMonth stands for the last day of a lunar month.
const lastOfMonth = 0

// Holidays returns the official public holidays of Iran from one date to another,
// excluding the latter, in order; a day may have two. They follow the law, لایحه قانونی
// تعیین تعطیلات رسمی کشور with its amendments:
//
//   - Jalali holidays from 1360 on, 14 Khordad from 1369 on. Future years follow the
//     law as of 1404;
//   - lunar holidays from 1380 to 1405, by the months that Iran announced, except in
//     four months whose first day no source gives: 21 Ramadan in 1381, 1384 and
//     1390, and the holidays of Shawwal in 1383.
//
// Other years are not covered. Fridays, and days that the government closes for weather or
// mourning, are not included.
func Holidays(from, until Date) iter.Seq[Holiday] {
	return func(yield func(Holiday) bool) {
		var buf [len(jalaliHolidays) + 2*len(lunarHolidays)]Holiday
		for year := max(from.Year, jalaliHolidays[0].since); year <= until.Year; year++ {
			for _, h := range appendHolidays(buf[:0], year) {
				if !h.Date.Before(from) && h.Date.Before(until) && !yield(h) {
					return
				}
			}
			if year == until.Year { // year++ may overflow an int
				return
			}
		}
	}
}

// appendHolidays appends the holidays of a Jalali year in order.
func appendHolidays(list []Holiday, year int) []Holiday {
	for i := range jalaliHolidays {
		h := &jalaliHolidays[i]
		if d := (Date{year, Month(h.month), h.day}); h.since <= year && d.IsValid() {
			list = append(list, Holiday{d, h.name, Jalali})
		}
	}
	if year < firstLunarYear || year > lastLunarYear {
		return list
	}
	first := nowruz(int64(year))
	lunarYear, _, _ := lunarOf(first)
	for y := lunarYear; y <= lunarYear+1; y++ {
		for i := range lunarHolidays {
			h := &lunarHolidays[i]
			n, known := h.inLunar(y)
			if d := fromDay(n); known && h.since <= year && d.Year == year {
				list = append(list, Holiday{d, h.name, Lunar})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Holiday) int { return a.Date.Compare(b.Date) })
	return list
}

// inLunar returns the day number of a lunar holiday in a lunar year, and whether the day
// is known rather than estimated.
func (h *yearly) inLunar(year int) (n int64, known bool) {
	month := lunarMonth(year, h.month)
	if h.day == lastOfMonth {
		next, known := lunarStart(month + 1)
		return next - 1, known
	}
	first, known := lunarStart(month)
	return first + int64(h.day-1), known
}

// IsHoliday reports whether the day is one of [Holidays], and whether the answer is known.
// It is known if the day is a holiday, and for every other day from 1380 to 1405 whose
// lunar month is known. In other years the lunar holidays are missing: a day that is not a
// Jalali holiday may still be a lunar one. Fridays do not count.
func (d Date) IsHoliday() (holiday, known bool) {
	if !d.IsValid() {
		return false, false
	}
	for range Holidays(d, d.AddDays(1)) {
		return true, true
	}
	return false, firstLunarYear <= d.Year && d.Year <= lastLunarYear && lunarSure(d.number())
}

// lunarSure reports whether the lunar month of a day is known. It also checks neighbouring
// months where an estimate, which is up to two days off, may have put the day in the wrong
// one.
func lunarSure(n int64) bool {
	for _, day := range [...]int64{n, n + 2} {
		year, month, _ := lunarOf(day)
		if _, known := lunarStart(lunarMonth(year, month)); !known {
			return false
		}
	}
	return true
}
