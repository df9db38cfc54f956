package format

import (
	"regexp"
	"slices"
	"strings"
)

// isTable reports whether a text is a table: rows with the same number of cells, some of
// them in quotation marks or under a Latin header. The number of commas in a line does not
// show that, because a cell in quotation marks may contain some.
func isTable(text string) bool {
	for i := range commas {
		if rows := tableRows([]byte(text), commas[i]); isRegular(rows) && (hasQuoted(rows) || hasHeader(rows)) {
			return true
		}
	}
	return false
}

// A row of a table is its cells, with whether they are quoted.
type row []rowCell

type rowCell struct {
	text   string
	quoted bool
}

// tableRows returns the rows of a text with a separator between cells, without the blank
// ones, up to a row that is not well-formed.
func tableRows(src []byte, comma byte) (rows []row) {
	var last row
	add := func() {
		if len(last) > 1 || len(last) == 1 && last[0].text != "" {
			rows = append(rows, last)
		}
		last = nil
	}
	for t := newTable(src, 0, comma); ; {
		at := t.row
		c, err := t.next()
		if err != nil {
			add()
			return rows
		}
		if t.row != at {
			add()
		}
		last = append(last, rowCell{string(c.of(src)), c.quoted})
	}
}

// isRegular reports whether there are several rows, and four in five have as many cells as
// the first, which has several with text: a list of strings has an empty one after its
// comma. A space after a comma is a sign of prose.
func isRegular(rows []row) bool {
	if len(rows) < 2 || rows[0].filled() < 2 {
		return false
	}
	same := 0
	for _, r := range rows {
		if len(r) == len(rows[0]) && !slices.ContainsFunc(r, func(c rowCell) bool { return strings.HasPrefix(c.text, " ") }) {
			same++
		}
	}
	return same > 1 && same*5 >= len(rows)*4
}

// filled returns the number of cells that are not empty.
func (r row) filled() (n int) {
	for _, c := range r {
		if c.text != "" {
			n++
		}
	}
	return n
}

// hasQuoted reports whether a row of several cells has one in quotation marks.
func hasQuoted(rows []row) bool {
	return slices.ContainsFunc(rows, func(r row) bool {
		return len(r) > 1 && slices.ContainsFunc(r, func(c rowCell) bool { return c.quoted })
	})
}

// headerCell is the name of a column in Latin letters.
var headerCell = regexp.MustCompile(`^[A-Za-z_][\w.-]*( [\w.-]+)*$`)

// hasHeader reports whether the cells of the first row are Latin names, or one is and the
// cells below it have no Persian letter.
func hasHeader(rows []row) bool {
	names, data := 0, false
	for i, c := range rows[0] {
		if !headerCell.MatchString(c.text) {
			continue
		}
		names++
		data = data || !slices.ContainsFunc(rows[1:], func(r row) bool { return i < len(r) && hasPersian([]byte(r[i].text)) })
	}
	return data || names == len(rows[0])
}
