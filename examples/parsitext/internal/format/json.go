package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var jsonFormat = Format{
	Name:      "json",
	Files:     []string{".json", ".geojson", ".webmanifest", ".arb"},
	Summary:   "JSON: the strings that are values, or those of a field",
	Localized: true,
	Takes:     Field,
	Parse:     parseJSON,
	Tree:      jsonTree,
}

// parseJSON reads a JSON text. A blank file has no text, and is no error.
func parseJSON(src []byte, o Options) (*source.Document, error) {
	if o.Field == nil || isBlank(src) {
		return readJSON(src, &jsonReader{})
	}
	found := false
	r := &jsonReader{picks: func(path []string) bool { return slices.Equal(path, o.Field) }}
	r.passes = func(path []string) { found = found || r.picks(path) }
	doc, err := readJSON(src, r)
	if err == nil && !found {
		return nil, noField(src, o.Field)
	}
	return doc, err
}

// readJSON reads the strings that the reader selects.
func readJSON(src []byte, r *jsonReader) (*source.Document, error) {
	if isBlank(src) {
		return &r.doc, nil
	}
	if err := checkJSON(src); err != nil {
		return nil, err
	}
	r.src = src
	r.value(skip(src, 0, jsonSpaces), nil)
	return &r.doc, nil
}

func isBlank(src []byte) bool { return skip(src, 0, jsonSpaces) == len(src) }

// checkJSON returns an error if src is not a valid JSON text.
func checkJSON(src []byte) error {
	if json.Valid(src) {
		return nil
	}
	var whole json.RawMessage
	err := json.Unmarshal(src, &whole) // also an error if it is nested too deeply
	return &source.Error{Offset: errorAt(err), Err: err}
}

// errorAt returns an error with its offset.
func errorAt(err error) int {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return max(int(syntax.Offset)-1, 0)
	}
	return 0
}

// A jsonReader collects the strings of a JSON text that is valid.
type jsonReader struct {
	src    []byte
	picks  func(path []string) bool // whether the strings at a path are edited; nil for all
	passes func(path []string)      // is called with the path of each member; may be nil
	doc    source.Document
}

const jsonSpaces = " \t\r\n"

// value reads the value at an offset, which is at a path of keys, and returns its end.
func (r *jsonReader) value(at int, path []string) int {
	switch r.src[at] {
	case '"':
		end := stringEnd(r.src, at)
		r.text(at+1, end-1, path)
		return end
	case '{', '[':
		return r.inside(at, path)
	}
	return valueEnd(r.src, at)
}

// inside reads the object or array at an offset, and returns its end.
func (r *jsonReader) inside(at int, path []string) int {
	return eachValue(r.src, at, func(key []byte, at int) int {
		inner := path
		if key != nil {
			inner = r.member(path, key)
		}
		return r.value(at, inner)
	})
}

// eachValue calls value with the offset of each value in the object or array at an offset,
// and the key as it is written, nil in an array; value returns the end of the value.
// eachValue returns the end of the object or array.
func eachValue(src []byte, at int, value func(key []byte, at int) (end int)) (end int) {
	object := src[at] == '{'
	for {
		if at = skip(src, at+1, jsonSpaces); src[at] == '}' || src[at] == ']' {
			return at + 1 // empty
		}
		var key []byte
		if object {
			end := stringEnd(src, at)
			key = src[at:end]
			at = skip(src, skip(src, end, jsonSpaces)+len(":"), jsonSpaces)
		}
		if at = skip(src, value(key, at), jsonSpaces); src[at] != ',' {
			return at + 1
		}
	}
}

// valueEnd returns the end of the value at an offset.
func valueEnd(src []byte, at int) int {
	switch src[at] {
	case '"':
		return stringEnd(src, at)
	case '{', '[':
		return eachValue(src, at, func(_ []byte, at int) int { return valueEnd(src, at) })
	}
	return find(src, at, ",]}"+jsonSpaces)
}

// member returns the path of the member of an object at a path, with a key as it is
// written.
func (r *jsonReader) member(path []string, key []byte) []string {
	if r.picks == nil {
		return nil
	}
	path = append(path[:len(path):len(path)], jsonString(key))
	if r.passes != nil {
		r.passes(path)
	}
	return path
}

// jsonString returns the text of a string in its quotation marks.
func jsonString(written []byte) string {
	text := string(written[1 : len(written)-1])
	if bytes.IndexByte(written, '\\') >= 0 {
		_ = json.Unmarshal(written, &text) // it is valid
	}
	return text
}

// stringEnd returns the end of the string at an offset, after its quotation mark.
func stringEnd(src []byte, at int) int {
	for at++; src[at] != '"'; at++ {
		if src[at] == '\\' {
			at++
		}
	}
	return at + 1
}

// text adds the string between the quotation marks at start and end, unless it is a
// program.
func (r *jsonReader) text(start, end int, path []string) {
	if r.picks != nil && !r.picks(path) {
		return
	}
	p := source.Part{Encode: encodeJSON}
	p.Escaped(r.src, start, end, `\`, unescapeJSON)
	if isProgram(&p) {
		r.doc.Leave(start, "a string that looks like a program")
		return
	}
	r.doc.Parts = append(r.doc.Parts, p)
}

// jsonEscapes are the characters of short escapes.
var jsonEscapes = strings.NewReplacer("b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t")

// unescapeJSON reads the escape at the start of b, in a valid string. Half a surrogate pair
// is not text.
func unescapeJSON(b []byte) (text string, n int, ok bool) {
	if b[1] != 'u' {
		return jsonEscapes.Replace(string(b[1:2])), 2, true
	}
	r, _ := hex(b[2:6])
	if !utf16.IsSurrogate(r) {
		return string(r), 6, r != 0
	}
	if len(b) >= 12 && b[6] == '\\' && b[7] == 'u' {
		low, _ := hex(b[8:12])
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			return string(pair), 12, true
		}
	}
	return string(utf8.RuneError), 6, false
}

// hex returns the number of up to eight hexadecimal digits. It fails for other characters.
func hex(digits []byte) (r rune, ok bool) {
	n, err := strconv.ParseUint(string(digits), 16, 32)
	return rune(n), err == nil
}

// encodeJSON writes a character between the quotes of a string.
func encodeJSON(dst []byte, r rune, escape bool) ([]byte, bool) {
	switch {
	case r == '"' || r == '\\':
		return append(dst, '\\', byte(r)), true
	case r == '\n':
		return append(dst, `\n`...), true
	case r == '\t':
		return append(dst, `\t`...), true
	case r < ' ' || escape:
		for _, unit := range utf16.AppendRune(nil, r) {
			dst = fmt.Appendf(dst, `\u%04x`, unit)
		}
		return dst, true
	}
	return utf8.AppendRune(dst, r), true
}

// jsonTree writes the tokens of a JSON text, keys as they are and strings without text.
func jsonTree(src []byte) (string, error) {
	if isBlank(src) {
		return "", nil
	}
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	var b strings.Builder
	err := writeTree(&b, d)
	return b.String(), err
}

// writeTree writes the tokens of the next value. It reads them one by one, because the
// values of a large file take many times its size.
func writeTree(b *strings.Builder, d *json.Decoder) error {
	token, err := d.Token()
	if err != nil {
		return err
	}
	if _, is := token.(string); is {
		b.WriteString(`""`)
		return nil
	}
	fmt.Fprint(b, token)
	start, is := token.(json.Delim)
	if !is {
		return nil
	}
	for d.More() {
		if start == '{' {
			key, err := d.Token()
			if err != nil {
				return err
			}
			fmt.Fprintf(b, "%q:", key)
		}
		if err := writeTree(b, d); err != nil {
			return err
		}
		b.WriteByte(',')
	}
	end, err := d.Token()
	fmt.Fprint(b, end)
	return err
}
