package normalize

import "github.com/parsitext/parsitext/internal/script"

const (
	asciiNumerals   = "0123456789"
	persianNumerals = "۰۱۲۳۴۵۶۷۸۹"
)

func isDigit(r rune) bool { return script.Numeral(r) >= 0 }

// A number is a run of digits with single separators between them.
type number struct {
	start, end int
	decimal    bool // one decimal point, behind the whole part
	thousands  bool // separators with three digits behind each
}

// number reads the number that starts at i and ends before stop.
func (w *work) number(i, stop int) number {
	n := number{start: i, thousands: true}
	points, groups, width := 0, 0, 0
	for i < stop {
		r, size := w.rune(i)
		if !isDigit(r) {
			next, _ := w.rune(i + size)
			if i+size >= stop || !isDigit(next) || !isSeparator(r) {
				break
			}
			if points > 0 || groups > 0 && width != 3 || groups == 0 && width > 3 {
				n.thousands = false
			}
			if r == '.' || r == '٫' {
				points++
			} else {
				groups++
			}
			width = -1
		}
		width++
		i += size
	}
	n.end = i
	if points == 0 && groups > 0 && width != 3 {
		n.thousands = false
	}
	n.decimal = points == 1 && (groups == 0 || n.thousands)
	n.thousands = n.thousands && groups > 0 && points < 2
	return n
}

func isSeparator(r rune) bool { return r == '.' || r == ',' || r == '٫' || r == '٬' }

// digits is the rule Digits.
func digits(w *work) {
	near := w.letters()
	for c := (walk{w: w}); c.seekNumber(); {
		n := w.number(c.start, c.stop())
		c.end = n.end
		if w.persianContext(n, &near) {
			w.persianNumber(n)
		}
	}
}

// asciiDigits is the rule ASCIIDigits.
func asciiDigits(w *work) {
	for c := (walk{w: w}); c.seekNumber(); {
		n := w.number(c.start, c.stop())
		w.asciiNumber(n)
		c.end = n.end
	}
}

// seekNumber moves the walk to the next free digit.
func (c *walk) seekNumber() bool {
	for c.seek(pairDigits) {
		if isDigit(c.r) {
			return true
		}
	}
	return false
}

// stop returns the start of the next span, or the end of the line.
func (c *walk) stop() int {
	if c.span < len(c.w.spans) {
		return c.w.spans[c.span].Start
	}
	return len(c.w.text)
}

// persianContext reports whether the number takes Persian digits.
func (w *work) persianContext(n number, near *nearLetters) bool {
	if w.classBefore(n.start) == script.Foreign || w.class(n.end) == script.Foreign {
		return false
	}
	before, after := near.at(n.start)
	if before == 0 {
		before = after
	}
	return before != script.Foreign
}

// persianNumber writes the number n with Persian digits. For a key that is half
// of the way to ASCII digits.
func (w *work) persianNumber(n number) {
	rule := Digits
	if w.form&ASCIIDigits != 0 {
		rule = ASCIIDigits
	}
	if r, size := w.runeBefore(n.start); r == '%' && !w.protected(n.start-size) {
		w.percent(n.start-size, n.start, "٪", rule)
	}
	for i := n.start; i < n.end; {
		r, size := w.rune(i)
		switch v := script.Numeral(r); {
		case v >= 0:
			w.replace(i, i+size, persianNumerals[2*v:2*v+2], rule)
		case r == '.' && n.decimal:
			w.replace(i, i+size, "٫", rule)
		case r == ',' && n.thousands:
			w.replace(i, i+size, "٬", rule)
		}
		i += size
	}
	if r, size := w.rune(n.end); r == '%' && !w.protected(n.end) {
		w.percent(n.end, n.end+size, "٪", rule)
	}
}

func (w *work) asciiNumber(n number) {
	if r, size := w.runeBefore(n.start); r == '٪' && !w.protected(n.start-size) {
		w.percent(n.start-size, n.start, "%", ASCIIDigits)
	}
	for i := n.start; i < n.end; {
		r, size := w.rune(i)
		switch v := script.Numeral(r); {
		case v >= 0:
			w.replace(i, i+size, asciiNumerals[v:v+1], ASCIIDigits)
		case r == '٫':
			w.replace(i, i+size, ".", ASCIIDigits)
		case r == '٬':
			w.replace(i, i+size, ",", ASCIIDigits)
		}
		i += size
	}
	if r, size := w.rune(n.end); r == '٪' && !w.protected(n.end) {
		w.percent(n.end, n.end+size, "%", ASCIIDigits)
	}
}

// percent replaces the sign [start,end) unless the number before it did.
func (w *work) percent(start, end int, sign string, rule Form) {
	if k := len(w.edits); k == 0 || w.edits[k-1].end <= start {
		w.replace(start, end, sign, rule)
	}
}
