package jalali

import "iter"

// A Holiday is an official public holiday of Iran.
type Holiday struct {
	Date     Date
	Name     string   // in Persian
	Calendar Calendar // that it is fixed in: Jalali or Lunar
	// Estimated is set for a lunar holiday outside the table of lunar months, which
	// may be two days off.
	Estimated bool
}

// A yearly is a holiday of each year from one on.
type yearly struct {
	month, day int
	since      int // Jalali year
	name       string
}

// The holidays of the Jalali calendar by the law of 8 Tir 1359 (لایحه قانونی
// تعیین تعطیلات رسمی کشور), each from its first whole year on; 14 Khordad from
// the first anniversary on.
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

// The holidays of the lunar calendar, listed from 1396 on, when the last of them,
// 8 Rabi I, was added (art. 37 of قانون احکام دائمی برنامه‌های توسعه کشور).
var lunarHolidays = [...]yearly{
	{1, 9, 1396, "تاسوعا"},
	{1, 10, 1396, "عاشورا"},
	{2, 20, 1396, "اربعین"},
	{2, 28, 1396, "رحلت پیامبر و شهادت امام حسن مجتبی"},
	{2, lastOfMonth, 1396, "شهادت امام رضا"},
	{3, 8, 1396, "شهادت امام حسن عسکری"},
	{3, 17, 1396, "میلاد پیامبر و امام جعفر صادق"},
	{6, 3, 1396, "شهادت حضرت فاطمه"},
	{7, 13, 1396, "ولادت امام علی"},
	{7, 27, 1396, "مبعث پیامبر"},
	{8, 15, 1396, "ولادت حضرت قائم"},
	{9, 21, 1396, "شهادت امام علی"},
	{10, 1, 1396, "عید فطر"},
	{10, 2, 1396, "تعطیل عید فطر"},
	{10, 25, 1396, "شهادت امام جعفر صادق"},
	{12, 10, 1396, "عید قربان"},
	{12, 18, 1396, "عید غدیر"},
}

// lastOfMonth stands for the last day of a lunar month.
const lastOfMonth = 0

// Holidays returns the official public holidays of Iran from one date up to
// another, which is not included, in order. They are those of the law:
//
//   - of the Jalali calendar from 1360 on, 14 Khordad from 1369 on;
//   - of the lunar calendar from 1396 on, by Iran's own months to Shawwal 1447 AH
//     and estimated after.
//
// Before those years there are none, though Iran had holidays. Years after 1405
// are as the law was in 1405. Fridays, and the days that the government closes
// for weather or mourning, are not included.
func Holidays(from, until Date) iter.Seq[Holiday] {
	return func(yield func(Holiday) bool) {
		for d := range Days(from, until) {
			for i := range jalaliHolidays {
				h := &jalaliHolidays[i]
				if h.since <= d.Year && h.month == int(d.Month) && h.day == d.Day && !yield(Holiday{Date: d, Name: h.name}) {
					return
				}
			}
			if !lunarHoliday(d, yield) {
				return
			}
		}
	}
}

// lunarHoliday yields the lunar holidays of a day.
func lunarHoliday(d Date, yield func(Holiday) bool) bool {
	n := d.number()
	year, month, day := lunarOf(n)
	_, next, _ := lunarOf(n + 1)
	for i := range lunarHolidays {
		h := &lunarHolidays[i]
		if h.since > d.Year || h.month != month || h.day != day && (h.day != lastOfMonth || next == month) {
			continue
		}
		if !yield(Holiday{d, h.name, Lunar, !lunarKnown(year, month)}) {
			return false
		}
	}
	return true
}

// IsHoliday reports whether the day is one of [Holidays]. It does not for a
// Friday that is nothing else.
func (d Date) IsHoliday() bool {
	for range Holidays(d, d.AddDays(1)) {
		return true
	}
	return false
}
