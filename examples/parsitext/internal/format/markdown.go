package format

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var markdownFormat = Format{
	Name:    "markdown",
	Files:   []string{".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"},
	Summary: "GitHub Markdown, Quarto, R Markdown: texts, and titles in front matter; no code, destinations, or headings that the file links to",
	Parse:   parseMarkdown,
	Tree:    markdownTree,
}

// newMarkdown returns a parser of Markdown with extensions such as tables and footnotes.
func newMarkdown() parser.Parser {
	return goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList),
		goldmark.WithParserOptions(parser.WithHeadingAttribute()),
	).Parser()
}

// markdownFixed matches fixed content within a text: names of alerts, the part after the
// text of a link that the parser does not recognize as one, and shortcodes.
var markdownFixed = regexp.MustCompile(`\[![A-Z]+\]|\]\[[^\]\n]*\]|\]\([^)\n]*\)|` + shortcode.String())

// shortcode is the name of an emoji, as in :smile: and :+1: on GitHub.
var shortcode = regexp.MustCompile(`:(?:[+-]1|[a-z0-9_+-]*[a-z][a-z0-9_+-]*):`)

// showShortcode returns what readers see of fixed content.
func showShortcode(fixed string) string {
	if shortcode.FindString(fixed) == fixed {
		return "🙂"
	}
	return fixed
}

// lineStart matches fixed content at the beginning of a line: names of containers and
// admonitions, and numbers and dashes that would begin a list if they were written
// differently.
var lineStart = regexp.MustCompile(`^(?::::+[ \t]*[\w-]*|(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[\w -]*|[0-9۰-۹٠-٩]{1,9}[.)]|ـ+[ \t])`)

func parseMarkdown(src []byte, _ Options) (*source.Document, error) {
	masked, spans := maskTemplates(src, lineTemplates)
	return readMarkdown(src, masked, spans)
}

// readMarkdown reads the file src. The constructs in spans stay; masked is a copy of src
// without them.
func readMarkdown(src, masked []byte, spans []span) (*source.Document, error) {
	r := newMarkdownReader(src, spans)
	blank(masked[:readFrontMatter(&r.builder)])
	if err := r.parse(masked); err != nil {
		return nil, err
	}
	return r.read(anchorsOf(r.root)), nil
}

func newMarkdownReader(src []byte, spans []span) *markdownReader {
	style := entityStyleOf(src, true)
	return &markdownReader{style: style, builder: builder{
		src: src, spans: withTitleMarks(spans, src), fixed: markdownFixed, looks: showShortcode,
		encode: style.encoder("<>&*_`~[]\\|#^"), leads: `&\`, unescape: unescapeMarkdown,
	}}
}

// parse parses the text without the constructs that stay.
func (r *markdownReader) parse(masked []byte) error {
	if err := checkNesting(r.src); err != nil {
		return err
	}
	r.root = newMarkdown().Parse(text.NewReader(masked))
	return nil
}

// read collects the texts, except headings with one of the anchors.
func (r *markdownReader) read(anchors map[string]bool) *source.Document {
	r.anchors = anchors
	r.blocks(r.root)
	return r.sorted() // footnotes are at the end of the tree
}

// maxNested is the number of quotations and lists that a line may open. For each of them
// the parser reads the rest of the line again.
const maxNested = 200

// container matches the beginning of a quotation or an item of a list.
var container = regexp.MustCompile(`^[ \t]*(?:>|[-+*][ \t]|[0-9]{1,9}[.)][ \t])`)

// checkNesting returns an error if a line opens more.
func checkNesting(src []byte) error {
	for start := 0; start < len(src); start = lineEnd(src, start) + 1 {
		line := src[start:lineEnd(src, start)]
		for n := 0; ; n++ {
			m := container.Find(line)
			if m == nil {
				break
			}
			if n == maxNested {
				return &source.Error{Offset: start, Err: fmt.Errorf("more than %d nested quotations and lists", maxNested)}
			}
			line = line[len(m):]
		}
	}
	return nil
}

// blank replaces all characters except line breaks by spaces.
func blank(b []byte) {
	for i := range b {
		if b[i] != '\n' && b[i] != '\r' {
			b[i] = ' '
		}
	}
}

// unescapeMarkdown reads an entity, or a character after a backslash.
func unescapeMarkdown(b []byte) (text string, n int, ok bool) {
	if b[0] == '&' {
		return unescapeEntity(b)
	}
	if len(b) > 1 && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", b[1]) >= 0 {
		return string(b[1:2]), 2, false
	}
	return "", 0, false
}

// A markdownReader collects the texts of Markdown.
type markdownReader struct {
	builder
	root    ast.Node
	style   entityStyle
	anchors map[string]bool // to which links in the file point
	begins  bool            // the next text begins a line
}

// blocks reads the blocks in a node.
func (r *markdownReader) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n.Kind() {
		case ast.KindCodeBlock, ast.KindFencedCodeBlock, ast.KindLinkReferenceDefinition:
		case ast.KindHTMLBlock:
			r.html(n.(*ast.HTMLBlock))
		case ast.KindHeading:
			if !r.anchors[slug(n, r.src)] {
				r.block(n)
			}
		default:
			if first := n.FirstChild(); first != nil && first.Type() == ast.TypeInline {
				r.block(n)
			} else {
				r.blocks(n)
			}
		}
	}
}

// block reads a block whose content is inline.
func (r *markdownReader) block(n ast.Node) {
	r.begins = true
	r.inlines(n)
	r.end()
}

func (r *markdownReader) inlines(parent ast.Node) {
	for node := parent.FirstChild(); node != nil; node = node.NextSibling() {
		switch n := node.(type) {
		case *ast.Text:
			last := lastOfRun(n)
			r.line(n.Segment.Start, last)
			node = last
		case *ast.CodeSpan:
			r.code(n)
		case *ast.AutoLink:
			r.skip(n.Pos(), n.Label(r.src))
		case *ast.RawHTML:
			r.tag(n)
		case *ast.Image:
			r.label(n, n.Reference)
		case *ast.Link:
			r.label(n, n.Reference)
		default:
			r.inlines(n)
		}
	}
}

// lastOfRun returns the last of the adjacent text nodes from t on. The parser splits a text
// where it looks for markup, even if it finds none.
func lastOfRun(t *ast.Text) *ast.Text {
	for !t.SoftLineBreak() && !t.HardLineBreak() {
		next, ok := t.NextSibling().(*ast.Text)
		if !ok || next.Segment.Start != t.Segment.Stop {
			break
		}
		t = next
	}
	return t
}

// line reads the text from start to the end of n, and the line break after it.
func (r *markdownReader) line(start int, n *ast.Text) {
	end := n.Segment.Stop
	if m := lineStart.Find(r.src[start:end]); r.begins && m != nil {
		r.fix(string(m), start, start+len(m))
		start += len(m)
	}
	r.text(start, end)
	r.begins = n.SoftLineBreak() || n.HardLineBreak()
	next := end + strings.IndexByte(string(r.src[end:min(len(r.src), end+256)]), '\n') + 1
	switch {
	case next <= end:
	case n.HardLineBreak():
		r.fix("\n", end, next)
	case n.SoftLineBreak():
		r.fix(" ", end, next)
	}
}

// code adds a code span, which stays unchanged.
func (r *markdownReader) code(n *ast.CodeSpan) {
	first, ok := n.FirstChild().(*ast.Text)
	last, _ := n.LastChild().(*ast.Text)
	if ok {
		code := string(r.src[first.Segment.Start:last.Segment.Stop])
		r.fix("`"+strings.ReplaceAll(code, "\n", " ")+"`", first.Segment.Start, last.Segment.Stop)
	}
}

// skip adds an address, which stays unchanged.
func (r *markdownReader) skip(pos int, label []byte) {
	if i := strings.Index(string(r.src[max(pos, 0):min(len(r.src), max(pos, 0)+len(label)+2)]), string(label)); pos >= 0 && i >= 0 {
		r.fix(string(label), pos+i, pos+i+len(label))
	}
}

// label reads the text of a link or image, which stays unchanged if the link is identified
// by it.
func (r *markdownReader) label(n ast.Node, ref *ast.ReferenceLink) {
	if ref == nil || ref.Type == ast.ReferenceLinkFull {
		r.inlines(n)
		return
	}
	for t := n.FirstChild(); t != nil; t = t.NextSibling() {
		if t, ok := t.(*ast.Text); ok {
			r.fix(string(t.Value(r.src)), t.Segment.Start, t.Segment.Stop)
		}
	}
}

// breakTag is a line break of HTML.
var breakTag = regexp.MustCompile(`(?i)^<br\s*/?>$`)

// tag reads a tag within a text.
func (r *markdownReader) tag(n *ast.RawHTML) {
	for i := range n.Segments.Len() {
		if s := n.Segments.At(i); breakTag.Match(s.Value(r.src)) {
			r.fix("\n", s.Start, s.Stop)
		}
	}
}

// html reads a block of HTML, if all its lines are only HTML.
func (r *markdownReader) html(n *ast.HTMLBlock) {
	start, end := -1, -1
	for i := range n.Lines().Len() {
		s := n.Lines().At(i)
		if start < 0 {
			start = s.Start
		} else if s.Start != end || s.Padding > 0 {
			return
		}
		end = s.Stop
	}
	if start < 0 || n.HTMLBlockType == ast.HTMLBlockType1 {
		return
	}
	masked, _ := maskTemplates(r.src[start:end], lineTemplates)
	h := newHTMLReader(r.src[:end], r.spans, r.style)
	h.read(masked, start)
	r.doc.Parts = append(r.doc.Parts, h.doc.Parts...)
}

// markdownTree writes the nodes of a file without their texts.
func markdownTree(src []byte) (string, error) {
	src = append([]byte(nil), src...)
	blank(src[:len(frontMatter.Find(src))])
	return markdownNodes(src)
}

// markdownNodes writes the nodes without their texts.
func markdownNodes(src []byte) (string, error) {
	var b strings.Builder
	err := ast.Walk(newMarkdown().Parse(text.NewReader(src)), func(n ast.Node, in bool) (ast.WalkStatus, error) {
		switch {
		case n.Kind() == ast.KindText: // sometimes several nodes for one visible text
		case in:
			fmt.Fprintf(&b, "(%s", n.Kind())
		default:
			b.WriteString(")")
		}
		if in {
			writeMarkdownNode(&b, n, src)
		}
		return ast.WalkContinue, nil
	})
	return b.String(), err
}

// writeMarkdownNode writes the properties of a node that are not text for readers.
func writeMarkdownNode(b *strings.Builder, n ast.Node, src []byte) {
	switch n := n.(type) {
	case *ast.Text:
		writeTextNode(b, n, src)
	case *ast.Heading:
		fmt.Fprint(b, n.Level)
	case *ast.List:
		fmt.Fprint(b, n.Start, n.IsTight, string(n.Marker))
	case *ast.Link:
		fmt.Fprintf(b, "%s %s", n.Destination, n.Title)
	case *ast.Image:
		fmt.Fprintf(b, "%s %s", n.Destination, n.Title)
	case *ast.AutoLink:
		b.Write(n.URL(src))
	case *ast.Emphasis:
		fmt.Fprint(b, n.Level)
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		b.Write(n.Lines().Value(src))
	case *extast.TableCell:
		fmt.Fprint(b, n.Alignment)
	case *extast.FootnoteLink:
		fmt.Fprint(b, n.Index)
	}
}

// writeTextNode writes the line break after a text, and code.
func writeTextNode(b *strings.Builder, n *ast.Text, src []byte) {
	if n.Parent().Kind() == ast.KindCodeSpan {
		b.Write(n.Value(src))
	}
	switch {
	case n.HardLineBreak():
		b.WriteString("(hard)")
	case n.SoftLineBreak():
		b.WriteString("(soft)")
	}
}
