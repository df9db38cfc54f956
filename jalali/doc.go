// Package jalali computes with dates of the Jalali calendar, the solar Hijri
// calendar of Iran, writes and reads them, and finds them in running text.
//
// A [Date] is a day, without a time or place; [Of] and [Date.In] lead to and from
// package time, [Format] and [ParseTime] write and read moments. Layouts are those
// of package time, read in the Jalali calendar. [Relative] and [Date.PartsSince] say how
// far away a moment or day is, [Days], [Months] and [Workdays] walk over dates, [Holidays]
// lists the public holidays of Iran, and [Tehran] is its time zone. Dates go into JSON,
// BSON, gob, flags and databases: see [Date.Value] and [Date.Scan].
//
// A [Language] has names for the months, the weekdays and the halves of the day: those
// of [Persian], [Dari], [Pashto], [Sorani] and [Latin] letters are here, [NewLanguage]
// makes others. It writes and reads dates with them.
//
// [Find] finds the dates of a running text with their byte offsets; a [Finder] with
// a Now also those that are relative to it, one with Languages also the names of
// these. [Parse] and [Find] read the same names, of all languages here; [Find] those of
// Latin only where it is asked to.
//
// Nowruz is by the official rule: the day whose true noon at 52.5°E is the first
// at or after the March equinox, from a table for the years -1000 to 3400 that
// agrees with the list of the Calendar Centre of the University of Tehran for 1206
// to 1498. From 1499 on the rule is applied to computed equinoxes; those of 1536 and
// 1602 are within a minute of noon and could change. Outside the table the 33-year
// rule serves. Before 1304 Iran's months had other lengths; the package carries the
// modern months back.
package jalali

//go:generate go run -C ../internal/gen ./jalali
