package format

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var xmlFormat = Format{
	Name:      "xml",
	Files:     []string{".xml", ".svg", ".rss", ".atom", ".docbook", ".dbk", ".xlf", ".xliff", ".resx", ".opf", ".ncx"},
	Summary:   "XML: texts, CDATA, and the attributes title, alt, placeholder and aria-label; no code",
	Localized: true,
	Parse:     parseXML,
	Tree:      xmlTree,
}

// encodingName matches the encoding that an XML file names.
var encodingName = regexp.MustCompile(`^\s*<\?xml\s[^>]*encoding\s*=\s*["']([^"']+)`)

// skipXML are elements whose texts are not prose.
var skipXML = set("code pre script style programlisting screen literal computeroutput math path")

func parseXML(src []byte, _ Options) (*source.Document, error) {
	if err := checkCharset(src, encodingName); err != nil {
		return nil, err
	}
	style := entityStyleOf(src, false)
	r := xmlReader{htmlReader: newHTMLReader(src, nil, style), decoder: newDecoder(src), style: style}
	r.fixed = nil
	err := r.readAll()
	return &r.doc, err
}

// entityOf is an entity that the file defines.
var entityOf = regexp.MustCompile(`<!ENTITY\s+([\w.-]+)\s`)

// newDecoder returns a decoder that knows the entities of HTML and those of the file.
func newDecoder(src []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(src))
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	d.Entity = xml.HTMLEntity
	if own := entityOf.FindAllSubmatch(src, -1); own != nil {
		d.Entity = map[string]string{}
		for name, text := range xml.HTMLEntity {
			d.Entity[name] = text
		}
		for _, m := range own {
			d.Entity[string(m[1])] = string(m[0])
		}
	}
	return d
}

// xmlReader collects the texts of XML. Each run between two tags is a part.
type xmlReader struct {
	*htmlReader
	decoder *xml.Decoder
	style   entityStyle
	skipped int // number of open elements that are not read
}

func (r *xmlReader) readAll() error {
	for {
		start := int(r.decoder.InputOffset())
		token, err := r.decoder.Token()
		end := int(r.decoder.InputOffset())
		switch t := token.(type) {
		case nil:
			return r.ending(err)
		case xml.StartElement:
			other := r.skipped == 0 && otherLanguage.Match(r.src[start:end])
			if r.foreign = r.foreign || other; r.skipped > 0 || other || skipXML[t.Name.Local] {
				r.skipped++
			}
			if r.skipped == 0 {
				r.attributes(start, end)
			}
		case xml.EndElement:
			if r.skipped = max(r.skipped-1, 0); r.skipped == 0 {
				r.foreign = false
			}
		case xml.CharData:
			r.characters(start, end)
		}
	}
}

// ending returns the error that ended the reading, with its offset.
func (r *xmlReader) ending(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	if syntax := new(xml.SyntaxError); errors.As(err, &syntax) {
		err = errors.New(syntax.Msg)
	}
	return &source.Error{Offset: min(int(r.decoder.InputOffset()), len(r.src)), Err: err}
}

const cdata, cdataEnd = "<![CDATA[", "]]>"

// characters reads the text [start,end), or a CDATA section.
func (r *xmlReader) characters(start, end int) {
	switch {
	case r.skipped > 0:
		r.leaveForeign(start, end)
	case bytes.HasPrefix(r.src[start:end], []byte(cdata)):
		r.cdata(start+len(cdata), end-len(cdataEnd))
	case !patternText.Match(r.src[start:end]):
		r.alone(start, end)
	}
}

// patternText is a regular expression, which counts as data.
var patternText = regexp.MustCompile(`\\[bBdDsSwWnrtuz]|[)\]][*+?]|\(\?|\[\^`)

// cdata reads the content of a CDATA section: HTML, or text.
func (r *xmlReader) cdata(start, end int) {
	inner := newHTMLReader(r.src[:end], nil, r.style)
	inner.read(r.src[start:end], start)
	r.doc.Parts = append(r.doc.Parts, inner.doc.Parts...)
}

// xmlTree writes the elements with their attributes.
func xmlTree(src []byte) (string, error) {
	d := newDecoder(src)
	var b strings.Builder
	for {
		token, err := d.Token()
		switch t := token.(type) {
		case nil:
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return b.String(), err
		case xml.StartElement:
			for i, a := range t.Attr {
				if textAttributes[a.Name.Local] {
					t.Attr[i].Value = ""
				}
			}
			fmt.Fprintf(&b, "<%v %q", t.Name, t.Attr)
		case xml.EndElement:
			b.WriteString(">")
		case xml.CharData:
			b.WriteString("text")
		default:
			fmt.Fprintf(&b, "%q", t)
		}
	}
}
