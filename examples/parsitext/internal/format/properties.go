package format

import (
	"fmt"
	"regexp"
	"unicode/utf16"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var propertiesFormat = Format{
	Name:      "properties",
	Files:     []string{".properties"},
	Summary:   "Java properties: the values",
	Localized: true,
	Parse:     parseProperties,
}

func parseProperties(src []byte, _ Options) (*source.Document, error) {
	doc := &source.Document{}
	encode := encodeProperties(src)
	for at := 0; at < len(src); {
		at = skip(src, at, " \t\f\r\n")
		if at == len(src) {
			break
		}
		if src[at] == '#' || src[at] == '!' {
			at = find(src, at, "\r\n")
			continue
		}
		start := afterKey(src, at)
		end := logicalEnd(src, start)
		p := source.Part{Encode: encode}
		inline(&p, src, start, end, `\_&{`, func(at, end int) element { return readProperty(src, start, at, end) })
		doc.Parts = append(doc.Parts, p)
		at = end
	}
	return keepCodes(doc), nil
}

// afterKey returns the offset of the value of the key at an offset.
func afterKey(src []byte, at int) int {
	for at < len(src) && !has("=: \t\f\r\n", src[at]) {
		if src[at] == '\\' {
			at++
			at += lineBreak(src[at:])
			if at < len(src) && src[at-1] != '\n' && src[at-1] != '\r' {
				at++
			}
			continue
		}
		at++
	}
	at = skipContinued(src, at)
	if at < len(src) && (src[at] == '=' || src[at] == ':') {
		at = skipContinued(src, at+1)
	}
	return at
}

// skipContinued skips spaces, including those at the beginning of a continuation line.
func skipContinued(src []byte, at int) int {
	for {
		at = skip(src, at, " \t\f")
		n := continuation(src[at:])
		if n == 0 {
			return at
		}
		at += n
	}
}

// continuation returns the length of the \ and line break at the start of b, with the
// leading spaces of the next line, or 0.
func continuation(b []byte) int {
	if len(b) < 2 || b[0] != '\\' || lineBreak(b[1:]) == 0 {
		return 0
	}
	return skip(b, 1+lineBreak(b[1:]), " \t\f")
}

// logicalEnd returns the end of a line, including its continuation lines.
func logicalEnd(src []byte, at int) int {
	for at < len(src) && src[at] != '\r' && src[at] != '\n' {
		if src[at] != '\\' {
			at++
			continue
		}
		at += max(continuation(src[at:]), 2)
	}
	return min(at, len(src))
}

// messageArgument is a placeholder of java.text.MessageFormat, such as {0} or
// {1,number,#.#}.
var messageArgument = regexp.MustCompile(`^\{\d+[^{}\\\r\n]*\}`)

func readProperty(src []byte, start, at, end int) element {
	b := src[at:end]
	switch {
	case b[0] == '{':
		form := messageArgument.Find(b)
		return element{len(form), source.Fixed, string(form)}
	case b[0] != '\\':
		if isMnemonic(src[start:end], at-start) {
			return element{1, gap, ""}
		}
		return element{}
	case len(b) == 1:
		return element{1, gap, ""}
	}
	if n := continuation(b); n > 0 {
		return element{n, gap, ""}
	}
	if e := unitEscape(b, `\u`); e.n > 0 {
		return e
	}
	return backslash(b)
}

// bigHex is an escape with an upper-case digit.
var bigHex = regexp.MustCompile(`\\u[0-9a-fA-F]{0,3}[A-F]`)

// encodeProperties returns the encoder of a file, with hexadecimal digits in the case
// that the file uses.
func encodeProperties(src []byte) source.Encoder {
	form := `\u%04x`
	if bigHex.Match(src) {
		form = `\u%04X`
	}
	return func(dst []byte, r rune, escape bool) ([]byte, bool) {
		switch {
		case r == '\\':
			return append(dst, `\\`...), true
		case escape:
			for _, unit := range utf16.AppendRune(nil, r) {
				dst = fmt.Appendf(dst, form, unit)
			}
			return dst, true
		}
		return source.AsIs(dst, r, false)
	}
}
