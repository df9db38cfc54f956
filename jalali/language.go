package jalali

import "time"

// A Language is one in which the months and weekdays of the calendar have names.
// The constants of this package are languages, [NewLanguage] makes others. Languages
// are comparable and safe for concurrent use.
type Language interface {
	// Month returns the name of a month, %!Month(13) for one that there is not.
	Month(m Month) string
	// Weekday returns the name of a weekday, %!Weekday(7) for one that there is not.
	Weekday(day time.Weekday) string

	// Format is the function [Format] with the names of the language.
	Format(t time.Time, layout string) string
	// AppendFormat appends to b what Format returns. It allocates nothing where b
	// has the room.
	AppendFormat(b []byte, t time.Time, layout string) []byte
	// FormatDate is [Date.Format] with the names of the language.
	FormatDate(d Date, layout string) string
	// AppendFormatDate appends to b what FormatDate returns. It allocates nothing
	// where b has the room.
	AppendFormatDate(b []byte, d Date, layout string) []byte

	// Parse is the function [Parse], which also reads the names of the language and
	// prefers them to those that it knows. The error is a *[ParseError].
	Parse(layout, value string) (Date, error)
	// ParseTime is the function [ParseTime] with the names that Parse reads.
	ParseTime(layout, value string, loc *time.Location) (time.Time, error)

	glossary() *glossary // of the names that only the language reads, nil if there are none
}

// Names are what a language calls the months from Farvardin on, the weekdays from
// Sunday on, and the halves of the day.
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

// format returns a moment laid out with the names.
func (n *Names) format(t time.Time, layout string) string {
	var buf [stackSize]byte
	return string(n.appendFormat(buf[:0], t, layout))
}

func (n *Names) appendFormat(b []byte, t time.Time, layout string) []byte {
	m := civilOf(t, n)
	return appendLayout(b, layout, &m)
}

// formatDate returns a date laid out with the names.
func (n *Names) formatDate(d Date, layout string) string {
	var buf [stackSize]byte
	return string(d.appendNamed(buf[:0], layout, n))
}
