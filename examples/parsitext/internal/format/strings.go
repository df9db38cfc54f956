package format

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf16"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var stringsFormat = Format{
	Name:      "strings",
	Files:     []string{".strings"},
	Summary:   "Apple strings files: the values",
	Localized: true,
	Parse:     parseStrings,
}

// A stringsReader reads entries "key" = "value"; and comments between their tokens.
type stringsReader struct {
	src []byte
	at  int
	doc source.Document
}

func parseStrings(src []byte, _ Options) (*source.Document, error) {
	r := stringsReader{src: src}
	for {
		if err := r.skipSpace(); err != nil {
			return nil, err
		}
		if r.at == len(src) {
			return keepCodes(&r.doc), nil
		}
		if err := r.entry(); err != nil {
			return nil, err
		}
	}
}

// entry reads an entry. An entry without a value uses its key as the value, which
// stays unchanged.
func (r *stringsReader) entry() error {
	if _, err := r.token("a key"); err != nil {
		return err
	}
	if err := r.skipSpace(); err != nil {
		return err
	}
	if !r.is('=') {
		return r.end()
	}
	r.at++
	if err := r.skipSpace(); err != nil {
		return err
	}
	value, err := r.token("a value")
	if err != nil {
		return err
	}
	p := source.Part{Encode: encodeStrings}
	inline(&p, r.src, value.start, value.end, "\\\r\n", func(at, end int) element { return readStrings(r.src[at:end]) })
	r.doc.Parts = append(r.doc.Parts, p)
	return r.end()
}

// end reads the semicolon that ends an entry.
func (r *stringsReader) end() error {
	if err := r.skipSpace(); err != nil {
		return err
	}
	if !r.is(';') {
		return r.failed("missing semicolon after an entry")
	}
	r.at++
	return nil
}

func (r *stringsReader) is(c byte) bool { return r.at < len(r.src) && r.src[r.at] == c }

func (r *stringsReader) failed(what string) error {
	return &source.Error{Offset: r.at, Err: errors.New(what)}
}

// token reads a string in quotation marks, or a word without them.
func (r *stringsReader) token(what string) (span, error) {
	if r.is('"') {
		end := closingQuote(r.src, r.at+1)
		if end < 0 {
			return span{}, r.failed("unclosed quotation mark")
		}
		s := span{r.at + 1, end}
		r.at = end + 1
		return s, nil
	}
	start := r.at
	for r.at < len(r.src) && (isAlnum(r.src[r.at]) || has("_.$/:-", r.src[r.at])) {
		r.at++
	}
	if r.at == start {
		return span{}, r.failed("not " + what)
	}
	return span{start, start}, nil // data
}

// skipSpace skips spaces and comments.
func (r *stringsReader) skipSpace() error {
	for {
		r.at = skip(r.src, r.at, " \t\r\n\f\v")
		rest := r.src[r.at:]
		switch {
		case bytes.HasPrefix(rest, []byte("//")):
			r.at = find(r.src, r.at, "\r\n")
		case bytes.HasPrefix(rest, []byte("/*")):
			end := bytes.Index(rest[2:], []byte("*/"))
			if end < 0 {
				return r.failed("unclosed comment")
			}
			r.at += end + 4
		default:
			return nil
		}
	}
}

// readStrings returns the element at an offset of a value.
func readStrings(b []byte) element {
	if n := lineBreak(b); n > 0 {
		return element{n, source.Fixed, "\n"}
	}
	if e := unitEscape(b, `\U`); e.n > 0 {
		return e
	}
	if e := unitEscape(b, `\u`); e.n > 0 {
		return e
	}
	return backslash(b)
}

func encodeStrings(dst []byte, r rune, escape bool) ([]byte, bool) {
	switch {
	case r == '"' || r == '\\':
		return append(dst, '\\', byte(r)), true
	case escape:
		for _, unit := range utf16.AppendRune(nil, r) {
			dst = fmt.Appendf(dst, `\U%04x`, unit)
		}
		return dst, true
	}
	return source.AsIs(dst, r, false)
}
