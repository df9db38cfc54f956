package jalali

// The lunar Hijri calendar as Iran keeps it: a month begins when its crescent is seen or
// announced. The months from 1265/1 to 1448/10 come from a table. All others, and seven
// months missing from the sources of the table, are estimates by an arithmetic rule, up
// to two days off.

// lunarRule returns the first day of a lunar month by the arithmetic rule: 10,631 days
// in 360 months. Months are counted from Muharram of the year 0.
func lunarRule(month int64) int64 { return floorDiv(10631*month+126, 360) - 492502 }

// lunarStart returns the day number of the first day of a lunar month, and whether it is
// known rather than estimated.
func lunarStart(month int64) (day int64, known bool) {
	day = lunarRule(month)
	i := uint64(month - firstLunarMonth)
	if i > lastLunarMonth-firstLunarMonth {
		return day, false
	}
	const unknown = 3
	code := lunarCorrections[i/4] >> (i % 4 * 2) & 3
	if code == unknown {
		return day, false
	}
	return day + int64(code) - 1, true
}

// lunarMonth returns the number of a month, counted from Muharram of the year 0.
func lunarMonth(year, month int) int64 { return 12*int64(year) + int64(month) - 1 }

// lunarDays returns the number of days in a lunar month and whether it is known; if not,
// it is 30.
func lunarDays(year, month int) (days int, known bool) {
	n := lunarMonth(year, month)
	first, ok := lunarStart(n)
	next, nextOK := lunarStart(n + 1)
	if !ok || !nextOK {
		return 30, false
	}
	return int(next - first), true
}

// lunarYearIn returns the lunar year in which a lunar month begins during a Jalali year,
// the first if there are two.
func lunarYearIn(year, month int) int {
	first := nowruz(int64(year))
	lunar, _, _ := lunarOf(first)
	if start, _ := lunarStart(lunarMonth(lunar, month)); start < first {
		lunar++
	}
	return lunar
}

// lunarOf returns the lunar date of a day number.
func lunarOf(n int64) (year, month, day int) {
	m := floorDiv(360*(n+492502), 10631) + 1
	first, _ := lunarStart(m)
	for first > n {
		m--
		first, _ = lunarStart(m)
	}
	y := floorDiv(m, 12)
	return int(y), int(m-12*y) + 1, int(n-first) + 1
}
