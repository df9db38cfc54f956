package jalali

// A Month is a month of the Jalali year: Farvardin is 1.
type Month int

// The months. The first six have 31 days, the next five 30, Esfand 29 or, in a
// leap year, 30.
const (
	Farvardin Month = 1 + iota
	Ordibehesht
	Khordad
	Tir
	Mordad
	Shahrivar
	Mehr
	Aban
	Azar
	Dey
	Bahman
	Esfand
)

// String returns the Persian name of the month (CLDR): "فروردین". An invalid
// month prints as %!Month(13).
func (m Month) String() string { return Persian.Month(m) }
