package format

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var htmlFormat = Format{
	Name:    "html",
	Files:   []string{".html", ".htm", ".xhtml", ".vue"},
	Summary: "HTML: texts, and the attributes title, alt, placeholder and aria-label; no scripts, styles or code",
	Parse:   parseHTML,
	Tree:    htmlTree,
}

// charset is the declaration of a page's encoding.
var charset = regexp.MustCompile(`(?i)<meta\s[^>]*charset\s*=\s*["']?([\w-]+)`)

// checkCharset returns an error for an encoding other than UTF-8.
func checkCharset(src []byte, names *regexp.Regexp) error {
	m := names.FindSubmatchIndex(src[:min(len(src), 4096)])
	if m == nil {
		return nil
	}
	name := string(src[m[2]:m[3]])
	if strings.EqualFold(name, "utf-8") || strings.EqualFold(name, "utf8") {
		return nil
	}
	return &source.Error{Offset: m[2], Err: fmt.Errorf("the file says that it is %s; it must be UTF-8 and say so", name)}
}

func parseHTML(src []byte, _ Options) (*source.Document, error) {
	if err := checkCharset(src, charset); err != nil {
		return nil, err
	}
	masked, spans := maskTemplates(src, templates)
	r := newHTMLReader(src, spans, entityStyleOf(src, true))
	r.read(masked, 0)
	return &r.doc, nil
}

// htmlReader collects the texts of HTML.
type htmlReader struct {
	builder
	quoted  map[byte]source.Encoder // for attributes, by their quotation marks
	skip    string                  // the element whose content is not read, or ""
	depth   int                     // number of open elements with the name in skip
	code    int                     // number of open elements of code within a text
	raw     bool                    // the next text belongs to a script or a similar element
	foreign bool                    // skip has texts in another language
}

// lineFold is white space with a line break, which readers see as a space.
var lineFold = regexp.MustCompile(`[ \t\r\f]*\n\s*`)

func newHTMLReader(src []byte, spans []span, style entityStyle) *htmlReader {
	return &htmlReader{
		builder: builder{
			src: src, spans: spans, fixed: lineFold,
			encode: style.encoder("<>&"), leads: "&", unescape: unescapeEntity,
		},
		quoted: map[byte]source.Encoder{'"': style.encoder(`<>&"`), '\'': style.encoder(`<>&'`)},
	}
}

// The elements with a special effect on texts. All others are blocks.
var (
	inlineElements = set("a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt ruby s small span strike strong sub sup time u wbr img")
	codeElements   = set("code kbd samp tt var")
	skipElements   = set("pre math")
	voidElements   = set("area base br col embed hr img input link meta param source track wbr")
	rawElements    = set("iframe noembed noframes noscript plaintext script style textarea xmp")
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// otherLanguage is the attribute of an element whose texts are in another language with
// Persian letters.
var otherLanguage = regexp.MustCompile(`(?i)\s(?:xml:)?lang\s*=\s*["']?(?:ar|az|kk|ks|ms|` + otherTags + `)\b`)

// read reads a copy of the bytes from offset at on.
func (r *htmlReader) read(masked []byte, at int) {
	z := html.NewTokenizer(bytes.NewReader(masked))
	for {
		kind := z.Next()
		end := at + len(z.Raw())
		switch kind {
		case html.ErrorToken:
			r.end()
			return
		case html.TextToken:
			r.characters(at, end)
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			name, _ := z.TagName()
			r.tag(kind, string(name), at, end)
		}
		at = end
	}
}

// characters reads a run of text.
func (r *htmlReader) characters(start, end int) {
	switch {
	case r.skip != "" || r.raw:
		r.leaveForeign(start, end)
	case r.code > 0:
		r.fix("`"+string(r.src[start:end])+"`", start, end)
	default:
		r.text(start, end)
	}
	r.raw = false
}

// leaveForeign records the first text of an element in another language.
func (r *htmlReader) leaveForeign(start, end int) {
	if r.foreign && hasPersian(r.src[start:end]) {
		r.doc.Leave(start, "the file says that it is in another language")
		r.foreign = false
	}
}

// tag reads a tag.
func (r *htmlReader) tag(kind html.TokenType, name string, start, end int) {
	open, shut := kind == html.StartTagToken, kind == html.EndTagToken
	r.raw = open && rawElements[name]
	foreign := open && r.skip == "" && !voidElements[name] && otherLanguage.Match(r.src[start:end])
	switch {
	case foreign:
		r.end()
		r.skip, r.depth, r.foreign = name, 1, true
		return
	case r.skip != "":
		r.skipped(name, open, shut)
		return
	case name == "br":
		r.fix("\n", start, end)
	case codeElements[name] && open:
		r.code++
	case codeElements[name] && shut:
		r.code = max(r.code-1, 0)
	case skipElements[name] && open:
		r.end()
		r.skip, r.depth = name, 1
	case !inlineElements[name]:
		r.end()
		r.code = 0
	}
	if !shut {
		r.attributes(start, end)
	}
}

// skipped counts the open elements inside one that is not read.
func (r *htmlReader) skipped(name string, open, shut bool) {
	if name != r.skip {
		return
	}
	if open {
		r.depth++
	}
	if shut {
		r.depth--
	}
	if r.depth == 0 {
		r.skip, r.foreign = "", false
	}
}

// attribute is an attribute with its value in quotes.
var attribute = regexp.MustCompile(`\s([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*')`)

// textAttributes are the attributes with text for people.
var textAttributes = set("title alt placeholder aria-label")

// attributes adds the attributes of a tag that are texts.
func (r *htmlReader) attributes(start, end int) {
	for _, m := range attribute.FindAllSubmatchIndex(r.src[start:end], -1) {
		name := strings.ToLower(string(r.src[start+m[2] : start+m[3]]))
		from, to := start+m[4]+1, start+m[5]-1
		if !textAttributes[name] || !hasPersian(r.src[from:to]) {
			continue
		}
		encode := r.encode
		r.end()
		r.encode = r.quoted[r.src[from-1]]
		r.alone(from, to)
		r.encode = encode
	}
}

// htmlTree writes the elements with their attributes, as a browser builds them.
func htmlTree(src []byte) (string, error) {
	root, err := html.Parse(bytes.NewReader(src))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for n := root; n != nil; {
		writeHTMLNode(&b, n)
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != nil && n.NextSibling == nil {
			n = n.Parent
			b.WriteString(")")
		}
		if n != nil {
			n = n.NextSibling
		}
	}
	return b.String(), nil
}

func writeHTMLNode(b *strings.Builder, n *html.Node) {
	switch n.Type {
	case html.TextNode:
		b.WriteString("(text")
		return
	case html.ElementNode:
		fmt.Fprintf(b, "(<%s", n.Data)
	default:
		fmt.Fprintf(b, "(%q", n.Data)
	}
	for _, a := range n.Attr {
		if textAttributes[a.Key] {
			a.Val = ""
		}
		fmt.Fprintf(b, " %s=%q", a.Key, a.Val)
	}
}
