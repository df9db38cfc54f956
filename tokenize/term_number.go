package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// foldNumber returns the text of a number, date or time in the form in which terms are compared: in ASCII, without
// separators of thousands, with slashes in dates, and without zeros before the parts of a date or before the hour.
func foldNumber(t Token) string {
	s := foldText(strings.ReplaceAll(t.Text, string(script.Kashida), "-"))
	switch t.Kind {
	case Date:
		return foldDate(s)
	case Time:
		return cutZero(s)
	}
	s = strings.ReplaceAll(s, "–", "-")
	if strings.IndexByte(s, ',') < 0 {
		return s
	}
	return string(appendUngrouped(make([]byte, 0, len(s)), s))
}

// foldDate returns a date in the form 1404/2/31. An instant stays as it is.
func foldDate(s string) string {
	at := strings.IndexAny(s, "/-.")
	if at < 0 || strings.IndexByte(s, ':') >= 0 {
		return s
	}
	sign := s[at : at+1]
	year, rest, _ := strings.Cut(s, sign)
	month, day, _ := strings.Cut(rest, sign)
	if year, month, day = cutZero(year), cutZero(month), cutZero(day); sign == "/" && len(year)+len(month)+len(day)+2 == len(s) {
		return s
	}
	return year + "/" + month + "/" + day
}

// cutZero returns a text without the zero before another digit at its start.
func cutZero(s string) string {
	if len(s) > 1 && s[0] == '0' && '0' <= s[1] && s[1] <= '9' {
		return s[1:]
	}
	return s
}

// appendUngrouped appends a number without the commas of its thousands. The commas of lists and those after a point stay:
// 1,2 and 0.5,200.
func appendUngrouped(dst []byte, s string) []byte {
	for s != "" {
		n := max(len(s)-len(strings.TrimLeft(s, "0123456789,")), 1)
		part := s[:n]
		if areThousands(part) && (len(dst) == 0 || dst[len(dst)-1] != '.') {
			for i := range len(part) {
				if part[i] != ',' {
					dst = append(dst, part[i])
				}
			}
		} else {
			dst = append(dst, part...)
		}
		s = s[n:]
	}
	return dst
}

// areThousands reports whether a text of digits and commas is a number in groups of three.
func areThousands(s string) bool {
	first := len(s) % 4
	if first == 0 || strings.Count(s, ",") != len(s)/4 {
		return false
	}
	for i := first; i < len(s); i += 4 {
		if s[i] != ',' {
			return false
		}
	}
	return true
}
