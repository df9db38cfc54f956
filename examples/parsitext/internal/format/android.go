package format

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var androidFormat = Format{
	Name:      "android",
	Files:     []string{"strings*.xml", "arrays*.xml", "plurals*.xml"},
	Summary:   "Android resources: strings, plurals and arrays that are translated",
	Localized: true,
	Parse:     parseAndroid,
	Tree:      androidTree,
}

// An androidReader reads the elements of a resource file.
type androidReader struct {
	src     []byte
	decoder *xml.Decoder
	doc     source.Document
	open    []xml.StartElement
	text    int          // number of open elements around the text, 0 outside a text
	part    *source.Part // the text
	fixed   int          // number of open elements around a placeholder, or 0
	from    int          // offset at which the placeholder begins
	inside  string       // its text
}

func parseAndroid(src []byte, _ Options) (*source.Document, error) {
	r := androidReader{src: src, decoder: newXMLDecoder(src)}
	for {
		start := int(r.decoder.InputOffset())
		token, err := r.decoder.Token()
		if err == io.EOF {
			return keepCodes(&r.doc), nil
		}
		if err != nil {
			return nil, &source.Error{Offset: int(r.decoder.InputOffset()), Err: err}
		}
		r.token(token, span{start, int(r.decoder.InputOffset())})
	}
}

// newXMLDecoder returns a decoder that knows the entities that a file declares.
func newXMLDecoder(src []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(src))
	d.Entity = map[string]string{}
	for _, m := range entityDeclaration.FindAllSubmatch(src, -1) {
		d.Entity[string(m[1])] = string(m[2])
	}
	d.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil } // it is UTF-8
	return d
}

var entityDeclaration = regexp.MustCompile(`<!ENTITY\s+(\w+)\s+["']([^"']*)["']\s*>`)

// token reads a token.
func (r *androidReader) token(token xml.Token, s span) {
	switch t := token.(type) {
	case xml.StartElement:
		r.begin(t, s)
	case xml.EndElement:
		r.end(s)
	case xml.CharData:
		switch {
		case r.fixed > 0:
			r.inside += string(t)
		case r.part != nil:
			r.characters(s)
		}
	}
}

func (r *androidReader) begin(t xml.StartElement, s span) {
	r.open = append(r.open, t.Copy())
	switch {
	case r.part == nil && r.isText():
		r.part, r.text = &source.Part{Encode: encodeAndroid(r.src)}, len(r.open)
	case r.part != nil && r.fixed == 0 && t.Name.Local == "g":
		r.fixed, r.from, r.inside = len(r.open), s.start, ""
	case r.part != nil && r.fixed == 0 && t.Name.Local == "br":
		r.part.Fix("\n", s.start, s.end)
	}
}

// isText reports whether the element that was just opened contains a text for
// translation.
func (r *androidReader) isText() bool {
	text := r.open[len(r.open)-1].Name.Local == "string"
	if r.open[len(r.open)-1].Name.Local == "item" && len(r.open) > 1 {
		text = slices.Contains([]string{"plurals", "string-array", "array"}, r.open[len(r.open)-2].Name.Local)
	}
	return text && !slices.ContainsFunc(r.open, isKept)
}

// isKept reports whether an element is marked as not translatable.
func isKept(e xml.StartElement) bool {
	return slices.ContainsFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == "translatable" && a.Value == "false" })
}

func (r *androidReader) end(s span) {
	switch depth := len(r.open); {
	case r.fixed == depth:
		r.part.Fix(r.inside, r.from, s.end)
		r.fixed = 0
	case r.part != nil && r.text == depth:
		if len(r.part.Segments) > 0 {
			r.doc.Parts = append(r.doc.Parts, *r.part)
		}
		r.part = nil
	}
	r.open = r.open[:len(r.open)-1]
}

// characters adds text.
func (r *androidReader) characters(s span) {
	leads := "\"\\ \t\r\n&"
	if bytes.HasPrefix(s.of(r.src), []byte(cdata)) {
		s.start += len(cdata)
		s.end -= len(cdataEnd)
		leads = "\"\\ \t\r\n&<" // HTML
	}
	inline(r.part, r.src, s.start, s.end, leads, func(at, end int) element { return readAndroid(r.src[at:end]) })
}

// readAndroid returns the element at an offset of a text. Quotation marks only preserve
// the spaces between them.
func readAndroid(b []byte) element {
	switch b[0] {
	case '"':
		return element{1, gap, ""}
	case '<':
		return element{len(tag.Find(b)), gap, ""}
	case '&':
		return xmlReference(b)
	case '\\':
		if e := unitEscape(b, `\u`); e.n > 0 {
			return e
		}
		return backslash(b)
	}
	n := skip(b, 0, " \t\r\n")
	if bytes.IndexByte(b[:n], '\n') < 0 {
		return element{n, source.Plain, ""}
	}
	return element{n, source.Fixed, " "}
}

// xmlReference reads a reference. A quotation mark written as a reference is meant as a
// quotation mark; it stays.
func xmlReference(b []byte) element {
	form := entityForm.Find(b)
	text := html.UnescapeString(string(form))
	if text == string(form) || text == `"` || text == "\n" {
		return element{len(form), source.Fixed, text}
	}
	return element{len(form), source.Escape, text}
}

// encodeAndroid returns the encoder of a file: characters are escaped as \u200c or, if
// the file uses these, as &#8204;.
func encodeAndroid(src []byte) source.Encoder {
	form := `\u%04x`
	if bytes.Count(src, []byte("&#")) > bytes.Count(src, []byte(`\u`)) {
		form = "&#%d;"
	}
	return func(dst []byte, r rune, escape bool) ([]byte, bool) {
		switch {
		case r == '"' || r == '\'' || r == '\\':
			return append(dst, '\\', byte(r)), true
		case r == '<' || r == '>' || r == '&':
			return dst, false
		case escape && r <= 0xffff:
			return fmt.Appendf(dst, form, r), true
		}
		return source.AsIs(dst, r, false)
	}
}

// androidTree writes the tokens of a file without the texts.
func androidTree(src []byte) (string, error) {
	var b strings.Builder
	for d := newXMLDecoder(src); ; {
		token, err := d.Token()
		if err == io.EOF {
			return b.String(), nil
		}
		if err != nil {
			return "", err
		}
		if _, isText := token.(xml.CharData); !isText {
			fmt.Fprintf(&b, "%T%+v\n", token, token)
		}
	}
}
