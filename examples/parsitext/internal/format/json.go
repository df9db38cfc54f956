package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var jsonFormat = Format{
	Name:    "json",
	Files:   []string{".json", ".geojson", ".webmanifest", ".arb"},
	Summary: "JSON: the strings that are values, or those of a field",
	Takes:   Field,
	Parse:   parseJSON,
	Tree:    jsonTree,
}

func parseJSON(src []byte, o Options) (*source.Document, error) {
	r := &jsonReader{picks: func(path []string) bool { return o.Field == nil || slices.Equal(path, o.Field) }}
	doc, err := readJSON(src, r)
	if err == nil && o.Field != nil && !r.found {
		return nil, fmt.Errorf("no field %q", strings.Join(o.Field, "."))
	}
	return doc, err
}

// readJSON reads the strings that the reader selects.
func readJSON(src []byte, r *jsonReader) (*source.Document, error) {
	var whole json.RawMessage
	if err := json.Unmarshal(src, &whole); err != nil { // also an error if it is nested too deeply
		return nil, &source.Error{Offset: errorAt(err), Err: err}
	}
	r.src, r.decoder = src, json.NewDecoder(bytes.NewReader(src))
	r.decoder.UseNumber()
	if err := r.value(nil); err != nil {
		return nil, err
	}
	return &r.doc, nil
}

// errorAt returns an error with its offset.
func errorAt(err error) int {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return max(int(syntax.Offset)-1, 0)
	}
	return 0
}

// A jsonReader collects the strings of a JSON text.
type jsonReader struct {
	decoder *json.Decoder
	src     []byte
	picks   func(path []string) bool // whether the strings at a path are edited
	found   bool                     // whether such a path exists
	doc     source.Document
}

// value reads the value at a path of keys.
func (r *jsonReader) value(path []string) error {
	from := int(r.decoder.InputOffset())
	token, err := r.decoder.Token()
	if err != nil {
		return err
	}
	switch t := token.(type) {
	case json.Delim:
		return r.inside(t, path)
	case string:
		r.text(from, path)
	}
	return nil
}

// inside reads the content of an object or array, up to its end.
func (r *jsonReader) inside(open json.Delim, path []string) error {
	for r.decoder.More() {
		inner := path
		if open == '{' {
			key, err := r.decoder.Token()
			if err != nil {
				return err
			}
			inner = append(path[:len(path):len(path)], key.(string))
			r.found = r.found || r.picks(inner)
		}
		if err := r.value(inner); err != nil {
			return err
		}
	}
	_, err := r.decoder.Token()
	return err
}

// text adds the string that was just read; the token before it ended at from.
func (r *jsonReader) text(from int, path []string) {
	if !r.picks(path) {
		return
	}
	start := from + bytes.IndexByte(r.src[from:], '"') + 1
	p := source.Part{Encode: encodeJSON}
	p.Escaped(r.src, start, int(r.decoder.InputOffset())-1, `\`, unescapeJSON)
	r.doc.Parts = append(r.doc.Parts, p)
}

// jsonEscapes are the characters of short escapes.
var jsonEscapes = strings.NewReplacer("b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t")

// unescapeJSON reads the escape at the start of b, in a string that was decoded before.
// Half a surrogate pair is not text.
func unescapeJSON(b []byte) (text string, n int, ok bool) {
	if b[1] != 'u' {
		return jsonEscapes.Replace(string(b[1:2])), 2, true
	}
	r := hex4(b[2:6])
	if !utf16.IsSurrogate(r) {
		return string(r), 6, r != 0
	}
	if len(b) >= 12 && b[6] == '\\' && b[7] == 'u' {
		if pair := utf16.DecodeRune(r, hex4(b[8:12])); pair != utf8.RuneError {
			return string(pair), 12, true
		}
	}
	return string(utf8.RuneError), 6, false
}

// hex4 returns the number of four hexadecimal digits.
func hex4(digits []byte) (r rune) {
	for _, c := range digits {
		switch {
		case c >= 'a':
			c -= 'a' - 10
		case c >= 'A':
			c -= 'A' - 10
		default:
			c -= '0'
		}
		r = r<<4 | rune(c)
	}
	return r
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
	var value any
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	if err := d.Decode(&value); err != nil {
		return "", err
	}
	tree, err := json.Marshal(withoutTexts(value))
	return string(tree), err
}

func withoutTexts(value any) any {
	switch v := value.(type) {
	case string:
		return ""
	case []any:
		for i := range v {
			v[i] = withoutTexts(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = withoutTexts(v[k])
		}
	}
	return value
}
