package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
)

// row protects the commas or semicolons of a row of a table, and its ASCII fields. A row
// has at least two separators, none beside a space, and at least one ASCII field, or semicolons (one will do)
// between short fields, or commas between four words or more, as prose has hardly ever without
// any space, or all its fields are between quotation marks. A comma may be beside a space if the last two fields are ASCII and one field is a number:
// «خبر !, متن خبر,0,Agree».
func (x *syntax) row() {
	l := x.l
	if l.inner || !l.last {
		return
	}
	for _, comma := range [...]byte{',', ';'} {
		if x.isRow(comma) {
			x.fields()
			return
		}
	}
}

// isRow reports whether the line is a row with the given separator. It leaves the offsets
// of the separators in commas.
func (x *syntax) isRow(comma byte) bool {
	l := x.l
	x.commas = x.commas[:0]
	if bytes.IndexByte(l.text, comma) < 0 {
		return false
	}
	quoted, spaced := false, false
	for i, b := range l.text {
		switch {
		case b == '"':
			quoted = !quoted
		case b != comma || quoted:
		case l.classBefore(i) == script.Digit && l.class(i+1) == script.Digit: // in a number
		default:
			x.commas = append(x.commas, i)
			spaced = spaced || l.classBefore(i) == script.Space || l.class(i+1) == script.Space
		}
	}
	if quoted || len(x.commas) == 0 {
		return false
	}
	if spaced {
		return comma == ',' && x.endsInFields()
	}
	if x.quotedFields() {
		return true
	}
	if comma == ';' && !x.endsSentence() && x.shortFields() {
		return true
	}
	if len(x.commas) < 2 {
		return false
	}
	if comma == ',' && len(x.commas) > 2 && !x.endsSentence() && bytes.IndexByte(l.text, ' ') < 0 {
		return true
	}
	some := false
	x.eachField(func(start, end int) { some = some || isASCII(l.text[start:end]) })
	return some
}

// endsInFields reports whether the last two of four fields or more are ASCII and touch their separators.
func (x *syntax) endsInFields() bool {
	n := len(x.commas)
	if n < 3 {
		return false
	}
	before, last := x.l.text[x.commas[n-2]+1:x.commas[n-1]], x.l.text[x.commas[n-1]+1:]
	return isASCII(before) && before[0] != ' ' && before[len(before)-1] != ' ' && isASCII(last) && last[0] != ' ' && x.holdsNumber()
}

// holdsNumber reports whether a field of a row is a number: prose also ends in «جاوا , پایتون,css,html».
func (x *syntax) holdsNumber() bool {
	start := 0
	for _, i := range x.commas {
		field := bytes.TrimSpace(x.l.text[start:i])
		if len(field) > 0 && len(bytes.Trim(field, "0123456789.,")) == 0 {
			return true
		}
		start = i + 1
	}
	return false
}

// quotedFields reports whether each field of a row stands between quotation marks, with no mark
// within.
func (x *syntax) quotedFields() bool {
	all := true
	x.eachField(func(start, end int) {
		all = all && end-start > 1 && x.l.text[start] == '"' && x.l.text[end-1] == '"' &&
			bytes.IndexByte(x.l.text[start+1:end-1], '"') < 0
	})
	return all
}

// endsSentence reports whether the line ends with a mark that ends a sentence.
func (x *syntax) endsSentence() bool {
	end := x.before(len(x.l.text))
	r, _ := x.l.runeBefore(end + 1)
	return r == '.' || r == '!' || r == '?' || r == '؟' || r == ':' || r == '…'
}

// shortFields reports whether each field of a row has two words at most, as names of columns and most values have, or
// one if there are only two fields, which are not empty.
func (x *syntax) shortFields() bool {
	short, spaces := true, 1
	if len(x.commas) == 1 {
		at := x.commas[0]
		short, spaces = wordy(x.l.classBefore(at)) && wordy(x.l.class(at+1)), 0
	}
	x.eachField(func(start, end int) { short = short && bytes.Count(x.l.text[start:end], oneSpace) <= spaces })
	return short
}

// eachField calls do with each field of a row, without the spaces at its ends.
func (x *syntax) eachField(do func(start, end int)) {
	from := 0
	for k := 0; k <= len(x.commas); k++ {
		end := len(x.l.text)
		if k < len(x.commas) {
			end = x.commas[k]
		}
		field := bytes.TrimLeft(x.l.text[from:end], " \t")
		start := end - len(field)
		do(start, start+len(bytes.TrimRight(field, " \t")))
		from = end + 1
	}
}

// fields protects the separators of a row, its ASCII fields, and the marks around others.
func (x *syntax) fields() {
	for _, i := range x.commas {
		x.protect(i, i+1)
	}
	x.eachField(func(start, end int) {
		field := x.l.text[start:end]
		switch {
		case isASCII(field):
			x.protect(start, end)
		case len(field) > 1 && field[0] == '"' && field[len(field)-1] == '"':
			x.protect(start, start+1)
			x.protect(end-1, end)
		}
	})
}
