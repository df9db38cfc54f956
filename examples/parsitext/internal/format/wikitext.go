package format

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var wikitextFormat = Format{
	Name:    "wikitext",
	Files:   []string{".wiki", ".wikitext", ".mediawiki"},
	Summary: "MediaWiki wikitext: texts, and prose in template arguments; no link targets, code or comments",
	Parse:   parseWikitext,
}

func parseWikitext(src []byte, _ Options) (*source.Document, error) {
	style := entityStyleOf(src, true)
	r := wikiReader{builder: builder{
		src: src, encode: style.encoder("<>&[]{}|=*#;'~"), leads: "&", unescape: unescapeEntity, fixed: wikiFixed,
	}}
	r.pairs = wikiPairs(src)
	r.lines(0, len(src))
	return &r.doc, nil
}

// wikiFixed are magic words and signatures.
var wikiFixed = regexp.MustCompile(`__[^\s_]+__|~{3,5}`)

// A wikiReader collects the texts of wikitext.
type wikiReader struct {
	builder
	pairs map[int]int // end of each {{ }} and [[ ]], keyed by its beginning
	depth int         // number of open templates
}

// verbatimTags are the elements that are not read.
var verbatimTags = []string{"nowiki", "pre", "syntaxhighlight", "source", "math", "chem", "code", "tt", "score", "timeline", "templatedata", "graph", "hiero"}

// verbatimTag is the beginning of such an element.
var verbatimTag = regexp.MustCompile(`(?i)^<(` + strings.Join(verbatimTags, "|") + `)\b[^>]*>`)

// closingTags are the closing tags of these elements, keyed by name.
var closingTags = func() map[string]*regexp.Regexp {
	m := map[string]*regexp.Regexp{}
	for _, name := range verbatimTags {
		m[name] = regexp.MustCompile(`(?i)</` + name + `\s*>`)
	}
	return m
}()

// wikiVerbatim returns the end of a comment or of code that begins at an offset, or 0.
func wikiVerbatim(src []byte, at int) int {
	rest := src[at:]
	if bytes.HasPrefix(rest, []byte("<!--")) {
		return at + endOf(rest, "-->")
	}
	m := verbatimTag.FindSubmatch(rest)
	switch {
	case m == nil:
		return 0
	case bytes.HasSuffix(m[0], []byte("/>")):
		return at + len(m[0])
	}
	if stop := closingTags[strings.ToLower(string(m[1]))].FindIndex(rest); stop != nil {
		return at + stop[1]
	}
	return len(src)
}

// endOf returns the end of the first sign in b, or of b.
func endOf(b []byte, sign string) int {
	if n := bytes.Index(b, []byte(sign)); n >= 0 {
		return n + len(sign)
	}
	return len(b)
}

// wikiPairs returns the ends of templates and links, keyed by their beginnings.
func wikiPairs(src []byte) map[int]int {
	pairs := map[int]int{}
	var open []int
	for i := 0; i+1 < len(src); i++ {
		if src[i] == '<' {
			if end := wikiVerbatim(src, i); end > 0 {
				i = end - 1
				continue
			}
		}
		switch two := string(src[i : i+2]); two {
		case "{{", "[[":
			open = append(open, i)
			i++
		case "}}", "]]":
			for n := len(open); n > 0; n = len(open) {
				start := open[n-1]
				open = open[:n-1]
				if (src[start] == '{') == (two == "}}") {
					pairs[start] = i + 2
					i++
					break
				}
			}
		}
	}
	return pairs
}

// lines reads the lines from start to end.
func (r *wikiReader) lines(start, end int) {
	for start < end {
		start = r.line(start, end)
		r.end()
	}
}

// The beginnings of lines: of tables and redirects, which are not read, and the signs of
// lists, headings and captions.
var (
	wikiSkipLine = regexp.MustCompile(`^(?:[ \t]*(?:\{\||\|-|\|\}|----)|#(?i:redirect|تغییر_?مسیر)| )`)
	wikiLineSign = regexp.MustCompile(`^(?:[*#:;]+|={1,6}|[ \t]*\|\+|[ \t]*[|!])`)
)

// line reads a line, including further lines that belong to a template or tag in it, and
// returns the beginning of the next line.
func (r *wikiReader) line(start, end int) int {
	rest := r.src[start:end]
	if wikiSkipLine.Match(rest) {
		return min(end, lineEnd(r.src, start)+1)
	}
	sign := wikiLineSign.Find(rest)
	cell := bytes.HasSuffix(sign, []byte("|")) || bytes.HasSuffix(sign, []byte("!"))
	start += len(sign)
	if cell {
		start = r.cellStart(start)
	}
	return r.inline(start, end, cell)
}

// cellStart returns the offset at which the text of a cell begins, after its attributes.
func (r *wikiReader) cellStart(start int) int {
	i := bytes.IndexAny(r.src[start:], "|\n")
	if i <= 0 || r.src[start+i] == '\n' || bytes.HasPrefix(r.src[start+i:], []byte("||")) {
		return start
	}
	attributes := r.src[start : start+i]
	if bytes.IndexByte(attributes, '=') < 0 || bytes.Contains(attributes, []byte("[[")) || bytes.Contains(attributes, []byte("{{")) {
		return start
	}
	return start + i + 1
}

// inline reads texts up to the end of the line, and returns the beginning of the next.
func (r *wikiReader) inline(start, end int, cell bool) int {
	at := start
	for at < end {
		n := bytes.IndexAny(r.src[at:end], "\n<[{'|!=")
		if n < 0 {
			n = end - at
		}
		r.text(at, at+n)
		at += n
		if at < end {
			if r.src[at] == '\n' {
				return at + 1
			}
			at = r.sign(at, end, cell)
		}
	}
	return end
}

// sign reads the construct that begins with a sign, and returns its end.
func (r *wikiReader) sign(at, end int, cell bool) int {
	rest := r.src[at:end]
	pair, paired := r.pairs[at]
	switch c := rest[0]; {
	case paired && pair <= end && c == '[':
		return r.link(at, pair)
	case paired && pair <= end:
		return r.template(at, pair)
	case c == '<':
		return r.tag(at, end)
	case c == '[':
		return r.external(at, end)
	case c == '\'' && bytes.HasPrefix(rest, []byte("''")):
		return at + len(rest) - len(bytes.TrimLeft(rest, "'"))
	case cell && (bytes.HasPrefix(rest, []byte("||")) || bytes.HasPrefix(rest, []byte("!!"))):
		r.end()
		return r.cellStart(at + 2)
	case c == '=' && blankLine(r.src, at+len(rest)-len(bytes.TrimLeft(rest, "="))):
		return at + len(rest) - len(bytes.TrimLeft(rest, "="))
	}
	r.text(at, at+1)
	return at + 1
}

// tag reads a tag; the text of a reference is a separate part.
func (r *wikiReader) tag(at, end int) int {
	if stop := wikiVerbatim(r.src, at); stop > 0 {
		r.fix("`"+string(r.src[at:min(stop, end)])+"`", at, min(stop, end))
		return min(stop, end)
	}
	m := wikiTag.FindSubmatch(r.src[at:end])
	if m == nil {
		r.text(at, at+1)
		return at + 1
	}
	name, stop := strings.ToLower(string(m[1])), at+len(m[0])
	switch {
	case name == "br":
		r.fix("\n", at, stop)
	case name == "ref" && bytes.HasSuffix(m[0], []byte("/>")):
	case name == "gallery":
		r.end()
		return at + endOf(r.src[at:end], "</gallery>")
	case !inlineElements[name]:
		r.end()
	}
	return stop
}

// wikiTag is a tag of HTML.
var wikiTag = regexp.MustCompile(`^</?([a-zA-Z]+)\b[^<>]*>`)

// external reads the beginning of an external link, whose address stays unchanged.
func (r *wikiReader) external(at, end int) int {
	if m := externalLink.Find(r.src[at:end]); m != nil {
		return at + len(m)
	}
	r.text(at, at+1)
	return at + 1
}

var externalLink = regexp.MustCompile(`^\[(?:https?:|ftp:|mailto:)?//[^\s\]]*[ \t]*`)
