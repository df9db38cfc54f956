package format

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var csvFormat = Format{
	Name:    "csv",
	Files:   []string{".csv"},
	Summary: "tables with commas, semicolons, tabs or | between cells: all cells, or those of a column",
	Takes:   Column,
	Parse: func(src []byte, o Options) (*source.Document, error) {
		start, comma := csvDialect(src)
		return parseTable(src, start, comma, o)
	},
	Tree: func(src []byte) (string, error) {
		start, comma := csvDialect(src)
		return tableTree(src[start:], comma)
	},
}

var tsvFormat = Format{
	Name:    "tsv",
	Files:   []string{".tsv", ".tab"},
	Summary: "tables with tabs between cells: all cells, or those of a column",
	Takes:   Column,
	Parse:   func(src []byte, o Options) (*source.Document, error) { return parseTable(src, 0, '\t', o) },
	Tree:    func(src []byte) (string, error) { return tableTree(src, '\t') },
}

// A table reads the cells of a table.
type table struct {
	src   []byte
	comma byte
	at    int
	row   int // of the cell that was read last, from 0
	cell  int // its number in the row, from 0
	ended bool
}

func newTable(src []byte, start int, comma byte) table {
	return table{src: src, comma: comma, at: start, cell: -1}
}

// A cell is what stands between two commas.
type cell struct {
	span        // without the quotation marks
	quoted bool // within quotation marks
}

// next reads the next cell. It is io.EOF at the end.
func (t *table) next() (c cell, err error) {
	if t.at >= len(t.src) && (t.ended || t.cell < 0) {
		return c, io.EOF
	}
	if t.ended {
		t.row++
		t.cell = -1
	}
	t.cell++
	if c, err = t.read(); err != nil {
		return c, err
	}
	rest := t.src[t.at:]
	t.ended = len(rest) == 0 || rest[0] != t.comma
	t.at += max(lineBreak(rest), 1)
	return c, nil
}

// read reads a cell up to what ends it. A cell in quotation marks that are not closed
// is an error but in tables with tabs, where quotation marks may mean nothing.
func (t *table) read() (cell, error) {
	start := t.at
	if start < len(t.src) && t.src[start] == '"' {
		if end := t.closing(start + 1); end >= 0 {
			t.at = end + 1
			return cell{span{start + 1, end}, true}, nil
		}
		if t.comma != '\t' {
			return cell{}, &source.Error{Offset: start, Err: errors.New("a cell with a quotation mark at its beginning and not at its end")}
		}
	}
	t.at = find(t.src, start, string([]byte{t.comma, '\r', '\n'}))
	return cell{span{start, t.at}, false}, nil
}

// closing returns the offset of the quotation mark that ends a cell, or -1.
func (t *table) closing(at int) int {
	for ; at < len(t.src); at++ {
		if t.src[at] != '"' {
			continue
		}
		if at+1 == len(t.src) || t.src[at+1] == t.comma || lineBreak(t.src[at+1:]) > 0 {
			return at
		}
		if t.src[at+1] != '"' {
			return -1
		}
		at++
	}
	return -1
}

// csvDialect returns where the table of a file begins, after a line "sep=;", and what
// stands between its cells: what most of its first rows have as often as each other.
func csvDialect(src []byte) (start int, comma byte) {
	if len(src) > 5 && bytes.EqualFold(src[:4], []byte("sep=")) && lineBreak(src[5:]) > 0 {
		return 5 + lineBreak(src[5:]), src[4]
	}
	comma, most := byte(','), 0
	for _, c := range []byte(",;\t|") {
		if n := regularRows(src, c); n > most {
			comma, most = c, n
		}
	}
	return 0, comma
}

// regularRows returns how many of the first rows have the number of cells that most have,
// rows of one cell aside.
func regularRows(src []byte, comma byte) (n int) {
	const rows = 50
	counts := map[int]int{}
	for t := newTable(src, 0, comma); t.row < rows; {
		if _, err := t.next(); err != nil {
			break
		}
		if t.ended && t.cell > 0 {
			counts[t.cell]++
			n = max(n, counts[t.cell])
		}
	}
	return n
}

// parseTable reads a table that begins at start.
func parseTable(src []byte, start int, comma byte, o Options) (*source.Document, error) {
	column, from, err := findColumn(newTable(src, start, comma), o.Column)
	if err != nil {
		return nil, err
	}
	doc := &source.Document{}
	for t := newTable(src, start, comma); ; {
		c, err := t.next()
		if err == io.EOF {
			return doc, nil
		}
		if err != nil {
			return nil, err
		}
		if t.row >= from && (column < 0 || column == t.cell) {
			doc.Parts = append(doc.Parts, cellPart(src, comma, c))
		}
	}
}

// findColumn returns the number of a column, from 0, and that of the first row that it has
// cells in: a column that is found by its name, which stands in the first row, has them
// below it. The number is -1 for all columns.
func findColumn(t table, name string) (column, from int, err error) {
	if name == "" {
		return -1, 0, nil
	}
	var names []string
	for {
		c, err := t.next()
		if err != nil || t.row > 0 {
			break
		}
		p := cellPart(t.src, t.comma, c)
		names = append(names, strings.TrimSpace(p.Text()))
	}
	for i, n := range names {
		if n == name {
			return i, 1, nil
		}
	}
	if n, err := strconv.Atoi(name); err == nil && n >= 1 && n <= len(names) {
		return n - 1, 0, nil
	}
	return 0, 0, fmt.Errorf("no column %q; there are %s, or 1 to %d", name, strings.Join(names, ", "), len(names))
}

// cellPart returns the text of a cell.
func cellPart(src []byte, comma byte, c cell) source.Part {
	p := source.Part{}
	if c.quoted {
		p.Encode = encodeQuoted
		inline(&p, src, c.start, c.end, "\"\r\n", func(at, _ int) element {
			if src[at] == '"' {
				return element{2, source.Escape, `"`}
			}
			return element{lineBreak(src[at:]), source.Fixed, "\n"}
		})
		return p
	}
	p.Encode = func(dst []byte, r rune, _ bool) ([]byte, bool) {
		return append(dst, string(r)...), r != rune(comma) && r != '"' && r != '\n' && r != '\r'
	}
	inline(&p, src, c.start, c.end, `"`, func(at, _ int) element {
		if comma == '\t' && at > c.start {
			return element{}
		}
		return element{1, source.Fixed, `"`} // it may mean something to other readers
	})
	return p
}

// encodeQuoted writes a character in a cell with quotation marks.
func encodeQuoted(dst []byte, r rune, _ bool) ([]byte, bool) {
	if r == '"' {
		return append(dst, `""`...), true
	}
	return source.AsIs(dst, r, false)
}

// tableTree writes how many cells each row has, as encoding/csv reads them, and the cells
// of ASCII, which are data.
func tableTree(src []byte, comma byte) (string, error) {
	r := csv.NewReader(bytes.NewReader(src))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord, r.ReuseRecord = rune(comma), true, -1, true
	var b strings.Builder
	for {
		row, err := r.Read()
		if err == io.EOF {
			return b.String(), nil
		}
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "%d", len(row))
		for _, c := range row {
			if strings.IndexFunc(c, isNotASCII) < 0 {
				fmt.Fprintf(&b, " %q", c)
			}
		}
		b.WriteByte('\n')
	}
}

func isNotASCII(r rune) bool { return r >= utf8.RuneSelf }
