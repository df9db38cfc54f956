// Package jalali computes with dates of the Jalali calendar, the solar Hijri calendar of
// Iran. It formats and parses them, and finds them in running text.
//
// A [Date] is a day, without a time or place. [Of] and [Date.In] convert from and to
// package time; [Format] and [ParseTime] write and read moments. Layouts are those of
// package time, read in the Jalali calendar. [Relative] and [Date.PartsSince] tell how far
// away a moment or day is, [Days], [Months] and [Workdays] iterate over dates, [Holidays]
// lists the public holidays of Iran, and [Tehran] is its time zone. Dates can be stored in
// JSON, BSON, gob, flags and databases: see [Date.Value] and [Date.Scan].
//
// A [Language] has names for the months, the weekdays and the halves of the day, and
// writes and reads dates with them. The package has [Persian], [Dari], [Pashto], [Sorani]
// and [Latin] letters; [NewLanguage] makes others.
//
// [Find] finds the dates of a text with their byte offsets. A [Finder] with a Now also
// finds dates that are relative to it, and one with Languages also finds the names of
// these. [Finder.Parse] reads a text that is one date, as people type it. [Parse] and [Find]
// read the same names, those of all languages of this package, except that [Find] reads
// those of Latin only on request.
//
// Nowruz follows the official rule: it is the day whose true noon at 52.5°E is the first
// at or after the March equinox. The package has a table for the years -1000 to 3400,
// which agrees with the list of the Calendar Centre of the University of Tehran for 1206
// to 1498. From 1499 on the rule is applied to computed equinoxes; 1536 and 1602 are
// within a minute of noon and could change. Outside the table the package uses the 33-year
// rule. Before 1304 the months of Iran had other lengths; the package uses the modern
// months for all years.
package jalali

//go:generate go run -C ../internal/gen ./jalali
