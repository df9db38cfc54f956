package jalali

import "time"

// A Language has names for the months and weekdays of the calendar. The constants of
// this package are languages; [NewLanguage] makes others. Languages are comparable
// and safe for concurrent use.
type Language interface {
	// Month returns the name of a month, or %!Month(13) if m is invalid.
	Month(m Month) string
	// Weekday returns the name of a weekday, or %!Weekday(7) if day is invalid.
	Weekday(day time.Weekday) string

	// Format is like the function [Format], with the names of the language.
	Format(t time.Time, layout string) string
	// AppendFormat appends the result of Format to b. It does not allocate if b has
	// enough capacity.
	AppendFormat(b []byte, t time.Time, layout string) []byte
	// FormatDate is like [Date.Format], with the names of the language.
	FormatDate(d Date, layout string) string
	// AppendFormatDate appends the result of FormatDate to b. It does not allocate
	// if b has enough capacity.
	AppendFormatDate(b []byte, d Date, layout string) []byte

	// Parse is like the function [Parse], and also reads the names of the language,
	// which take precedence. The error is a *[ParseError].
	Parse(layout, value string) (Date, error)
	// ParseTime is like the function [ParseTime], with the names that Parse reads.
	ParseTime(layout, value string, loc *time.Location) (time.Time, error)

	glossary() *glossary // the names that only the language reads, nil if there are none
}

// Names holds the names that a language has for the months from Farvardin on, the
// weekdays from Sunday on, and the halves of the day.
type Names struct {
	Months   [12]string
	Weekdays [7]string
	Halves   [2]string
}

// month returns the name of a month.
func (n *Names) month(m Month) string {
	if Farvardin <= m && m <= Esfand {
		return n.Months[m-1]
	}
	return noSuch("Month", int(m))
}

// weekday returns the name of a weekday.
func (n *Names) weekday(day time.Weekday) string {
	if time.Sunday <= day && day <= time.Saturday {
		return n.Weekdays[day]
	}
	return day.String()
}

// format formats a moment with the names.
func (n *Names) format(t time.Time, layout string) string {
	var buf [stackSize]byte
	return string(n.appendFormat(buf[:0], t, layout))
}

func (n *Names) appendFormat(b []byte, t time.Time, layout string) []byte {
	m := civilOf(t, n)
	return appendLayout(b, layout, &m)
}

// formatDate formats a date with the names.
func (n *Names) formatDate(d Date, layout string) string {
	var buf [stackSize]byte
	return string(d.appendNamed(buf[:0], layout, n))
}
