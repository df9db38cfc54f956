package format

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode"
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
	row   int // row of the last cell read, from 0
	cell  int // its column, from 0
	ended bool
	stray bool // a cell that is not quoted contained a quotation mark
	open  bool // a cell began with a quotation mark but did not end with one
}

func newTable(src []byte, start int, comma byte) table {
	return table{src: src, comma: comma, at: start, cell: -1}
}

// A cell is the content between two separators.
type cell struct {
	span        // without the quotation marks
	quoted bool // within quotation marks
}

// mayEdit reports whether an edit of a cell cannot change which cells are quoted: a cell
// that is not quoted must not begin with a quotation mark, even after invisible characters
// are removed.
func (t *table) mayEdit(c cell) bool {
	text := c.of(t.src)
	if c.quoted || bytes.IndexByte(text, '"') < 0 {
		return true
	}
	visible := bytes.TrimLeftFunc(text, func(r rune) bool { return isDropped(r) || unicode.IsSpace(r) })
	return !t.open && !bytes.HasPrefix(visible, []byte(`"`))
}

// next reads the next cell. It returns io.EOF at the end.
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

// read reads a cell up to its end. An unclosed quoted cell is an error, except in tables
// with tabs, in which quotation marks may have no meaning; there, no later cell with a
// quotation mark is edited.
func (t *table) read() (cell, error) {
	start := t.at
	if start < len(t.src) && t.src[start] == '"' {
		if end := t.closing(start + 1); end >= 0 {
			t.at = end + 1
			return cell{span{start + 1, end}, true}, nil
		}
		if m := sparqlLiteral.FindSubmatchIndex(t.src[start:]); m != nil && t.comma == '\t' {
			t.at = start + m[3]
			return cell{span{start + m[4], start + m[5]}, false}, nil
		}
		if t.comma != '\t' {
			return cell{}, &source.Error{Offset: start, Err: errors.New("a cell begins with a quotation mark but does not end with one")}
		}
		t.open = true
	}
	t.at = find(t.src, start, string([]byte{t.comma, '\r', '\n'}))
	t.stray = t.stray || bytes.IndexByte(t.src[start:t.at], '"') >= 0
	return cell{span{start, t.at}, false}, nil
}

// sparqlLiteral is a text in the results of SPARQL, "متن"@fa.
var sparqlLiteral = regexp.MustCompile(`^("((?:[^"\\\t\r\n]|\\[^\t\r\n])*)"@[a-zA-Z0-9-]+)(?:[\t\r\n]|$)`)

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

// commas are the possible separators in a .csv file.
const commas = ",;\t|"

// csvDialect returns the beginning of the table in a file, after a line "sep=;", and the
// separator of its cells: the one that occurs equally often in most of the first rows.
// Edits do not change that, because they keep the separators outside quotation marks,
// including those of other dialects.
func csvDialect(src []byte) (start int, comma byte) {
	if len(src) > 5 && bytes.EqualFold(src[:4], []byte("sep=")) && has(commas, src[4]) && lineBreak(src[5:]) > 0 {
		return 5 + lineBreak(src[5:]), src[4]
	}
	comma, most := commas[0], 0
	rows := countCommas(src)
	for i := range commas {
		regular := map[int]int{}
		for _, row := range rows {
			if n := row[i]; n > 0 {
				regular[n]++
				if regular[n] > most {
					comma, most = commas[i], regular[n]
				}
			}
		}
	}
	return 0, comma
}

// countCommas counts the separators in the first rows, outside quotation marks.
func countCommas(src []byte) (rows [][len(commas)]int) {
	const first = 50
	row, quoted := [len(commas)]int{}, false
	for _, c := range src {
		switch {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '\n' || c == '\r':
			if rows = append(rows, row); len(rows) == first {
				return rows
			}
			row = [len(commas)]int{}
		case has(commas, c):
			row[bytes.IndexByte([]byte(commas), c)]++
		}
	}
	return append(rows, row)
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
		switch {
		case t.row < from || column >= 0 && column != t.cell:
		case t.mayEdit(c):
			doc.Parts = append(doc.Parts, t.part(c))
		case hasPersian(c.of(src)):
			doc.Leave(c.start, "a quotation mark in a cell, which may not be text")
		}
	}
}

// findColumn returns the index of a column and the index of its first row, both from 0. If
// the column is found by its name, which is in the first row, its cells begin in the
// second. The column is -1 for all columns.
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
		p := t.part(c)
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

// part returns the text of a cell. Characters that may have a meaning in other dialects,
// such as quotation marks and separators outside them, are Fixed.
func (t *table) part(c cell) source.Part {
	p := source.Part{Encode: encodeBare}
	if c.quoted {
		p.Encode = encodeQuoted
	}
	fixes := commas + `"`
	if c.quoted && !t.stray || t.comma == '\t' {
		fixes = ""
	}
	inline(&p, t.src, c.start, c.end, fixes+"\"\r\n", func(at, _ int) element {
		switch {
		case c.quoted && t.src[at] == '"':
			return element{2, source.Escape, `"`}
		case lineBreak(t.src[at:]) > 0:
			return element{lineBreak(t.src[at:]), source.Fixed, "\n"}
		case fixes == "":
			return element{}
		}
		return element{1, source.Fixed, string(t.src[at : at+1])}
	})
	return p
}

// encodeBare writes a character in a cell without quotation marks.
func encodeBare(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r >= utf8.RuneSelf || !has(commas+"\"\r\n", byte(r))
}

// encodeQuoted writes a character in a cell with quotation marks.
func encodeQuoted(dst []byte, r rune, _ bool) ([]byte, bool) {
	if r == '"' {
		return append(dst, `""`...), true
	}
	return source.AsIs(dst, r, false)
}

// tableTree writes the number of cells in each row, as encoding/csv reads them, and the
// cells that are ASCII, which are data.
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
