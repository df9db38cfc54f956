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
	row   int // of the cell that was read last, from 0
	cell  int // its number in the row, from 0
	ended bool
	stray bool // a cell without quotation marks around it had one
	open  bool // a cell had one at its beginning only
}

func newTable(src []byte, start int, comma byte) table {
	return table{src: src, comma: comma, at: start, cell: -1}
}

// A cell is what stands between two commas.
type cell struct {
	span        // without the quotation marks
	quoted bool // within quotation marks
}

// mayEdit reports whether an edit of a cell cannot change which cells have quotation marks
// around them: one without has none at its beginning, also once what is invisible goes.
func (t *table) mayEdit(c cell) bool {
	text := c.of(t.src)
	if c.quoted || bytes.IndexByte(text, '"') < 0 {
		return true
	}
	visible := bytes.TrimLeftFunc(text, func(r rune) bool { return isDropped(r) || unicode.IsSpace(r) })
	return !t.open && !bytes.HasPrefix(visible, []byte(`"`))
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
// is an error but in tables with tabs, where quotation marks may mean nothing; no cell
// with one is edited from there on.
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
			return cell{}, &source.Error{Offset: start, Err: errors.New("a cell with a quotation mark at its beginning and not at its end")}
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

// commas are what may stand between the cells of a file .csv.
const commas = ",;\t|"

// csvDialect returns where the table of a file begins, after a line "sep=;", and what
// stands between its cells: what most of its first rows have as often as each other. No
// edit changes that, since the commas outside quotation marks stay, those of other dialects
// too.
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

// countCommas counts each of commas, outside quotation marks, in the first rows.
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

// part returns the text of a cell. What may mean something to readers of other dialects,
// commas outside quotation marks and these themselves, is Fixed.
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
