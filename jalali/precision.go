package jalali

// A Precision says how much of a date and time was given. The precisions with a year
// are ordered from the finest to the coarsest, so p <= DayPrecision means a day or
// something finer; their numbers leave gaps for new ones. The precisions without a
// year come after all others. The zero Precision means none.
type Precision uint8

// The precisions. Parts of a Match's Time that are finer than the precision are
// zero. Matches without a year have a Time only if the Finder has a Now to complete
// them.
const (
	SecondPrecision  Precision = 10  // a date and time of day to the second
	MinutePrecision  Precision = 20  // to the minute, «ساعت ۱۱:۲۹»
	HourPrecision    Precision = 30  // to the hour, «ساعت ۱۱»
	DayPrecision     Precision = 40  // a full date, «۳۱ اردیبهشت ۱۴۰۴» or «دیروز»
	WeekPrecision    Precision = 50  // «هفته گذشته»
	MonthPrecision   Precision = 60  // «مهر ۱۴۰۴»
	SeasonPrecision  Precision = 70  // «بهار ۱۴۰۴»
	YearPrecision    Precision = 80  // «سال ۱۴۰۴»
	DecadePrecision  Precision = 90  // «دهه ۱۳۶۰»
	CenturyPrecision Precision = 100 // «قرن بیستم»

	ClockPrecision     Precision = 130 // a time of day alone, «ساعت ۱۱:۲۹»
	MonthDayPrecision  Precision = 140 // a day and month without a year, «۳۱ اردیبهشت»
	WeekdayPrecision   Precision = 150 // a weekday alone, «شنبه»
	MonthOnlyPrecision Precision = 160 // a month without a year, «مهرماه»
)

// lastWithYear bounds the precisions with a year.
const lastWithYear = CenturyPrecision

var precisionNames = [...]string{
	SecondPrecision: "second", MinutePrecision: "minute", HourPrecision: "hour", DayPrecision: "day", WeekPrecision: "week",
	MonthPrecision: "month", SeasonPrecision: "season", YearPrecision: "year", DecadePrecision: "decade", CenturyPrecision: "century",
	ClockPrecision: "clock", MonthDayPrecision: "month and day", WeekdayPrecision: "weekday", MonthOnlyPrecision: "month only",
}

// HasDay reports whether the match gives a day or a time on a day, with or without
// its year: «۳۱ اردیبهشت ۱۴۰۴», «دیروز ساعت ۵», «۳۱ اردیبهشت», «شنبه».
func (p Precision) HasDay() bool {
	return 0 < p && p <= DayPrecision || p == MonthDayPrecision || p == WeekdayPrecision
}

// HasYear reports whether the year is known: the text gives it, as in «مهر ۱۴۰۴», or
// it follows from Now, as in «دیروز».
func (p Precision) HasYear() bool { return 0 < p && p <= lastWithYear }

// String returns the name of the precision in lower case: "day". The zero Precision
// is "none".
func (p Precision) String() string { return nameOf("Precision", precisionNames[:], p) }

// AppendText appends the name of the precision. It fails for an undefined precision.
func (p Precision) AppendText(b []byte) ([]byte, error) {
	return appendName(b, "Precision", precisionNames[:], p)
}

// MarshalText returns the text that [Precision.AppendText] appends.
func (p Precision) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads the name of a precision.
func (p *Precision) UnmarshalText(text []byte) error {
	v, err := readName[Precision](text, "Precision", precisionNames[:])
	if err == nil {
		*p = v
	}
	return err
}
