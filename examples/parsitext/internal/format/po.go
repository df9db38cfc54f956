package format

import (
	"errors"
	"regexp"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var poFormat = Format{
	Name:      "po",
	Files:     []string{".po", ".pot"},
	Summary:   "gettext messages: the translations, msgstr",
	Localized: true,
	Parse:     parsePO,
}

// poLine matches a keyword, or none if a string continues, and the start of the string.
var poLine = regexp.MustCompile(`^\s*(#~\s*)?(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?[ \t]*("|$)`)

// A poReader reads the entries of a file. A text is a msgstr with all the strings into
// which it is split.
type poReader struct {
	src     []byte
	doc     source.Document
	keyword string
	named   bool // the entry has a msgctxt or a msgid that is not empty, so it is not the header
	part    source.Part
}

func parsePO(src []byte, _ Options) (*source.Document, error) {
	r := poReader{src: src}
	for l := range lines(src, 0, len(src)) {
		if err := r.line(l); err != nil {
			return nil, err
		}
	}
	r.endText()
	return keepCodes(&r.doc), nil
}

// line reads a line.
func (r *poReader) line(l span) error {
	line := l.of(r.src)
	at := skip(line, 0, " \t\f\v")
	if at == len(line) || line[at] == '#' && !isObsolete(line[at:]) {
		return nil
	}
	m := poLine.FindSubmatchIndex(line)
	if m == nil {
		return &source.Error{Offset: l.start + at, Err: errors.New("not a keyword, a string or a comment")}
	}
	if m[4] >= 0 {
		r.begin(string(line[m[4]:m[5]]))
	}
	return r.strings(l.start+m[6], l.end)
}

// isObsolete reports whether a comment is a line of an obsolete entry, rather than part
// of the previous text of an entry.
func isObsolete(line []byte) bool {
	if len(line) < 2 || line[1] != '~' {
		return false
	}
	at := skip(line, 2, " \t")
	return at < len(line) && line[at] != '|' && line[at] != '#'
}

// begin begins the text of a keyword.
func (r *poReader) begin(keyword string) {
	r.endText()
	switch {
	case keyword == "msgctxt":
		r.named = true
	case keyword == "msgid" && r.keyword != "msgctxt":
		r.named = false
	}
	r.keyword = keyword
}

// endText adds the text that was read, if it is a translation.
func (r *poReader) endText() {
	if len(r.part.Segments) > 0 {
		r.doc.Parts = append(r.doc.Parts, r.part)
	}
	r.part = source.Part{Encode: encodePO}
}

// strings reads the strings on the rest of a line.
func (r *poReader) strings(at, end int) error {
	for at < end {
		closing := closingQuote(r.src[:end], at+1)
		if r.src[at] != '"' || closing < 0 {
			return &source.Error{Offset: at, Err: errors.New("not a string between quotation marks")}
		}
		r.string(at+1, closing)
		at = skip(r.src[:end], closing+1, " \t\f\v")
	}
	return nil
}

// string reads the string in quotation marks.
func (r *poReader) string(start, end int) {
	switch {
	case len(r.keyword) < 6 || r.keyword[:6] != "msgstr":
		r.named = r.named || start < end
	case r.named:
		read := func(at, end int) element { return readPO(r.src, start, at, end) }
		inline(&r.part, r.src, start, end, `\_&`, read)
	}
}

// closingQuote returns the offset of the quotation mark that ends a string, or -1.
func closingQuote(src []byte, at int) int {
	for ; at < len(src); at++ {
		switch src[at] {
		case '\\':
			at++
		case '"':
			return at
		}
	}
	return -1
}

func readPO(src []byte, start, at, end int) element {
	if src[at] == '\\' {
		return backslash(src[at:end])
	}
	if isMnemonic(src[start:end], at-start) {
		return element{1, gap, ""}
	}
	return element{}
}

// encodePO writes a character between quotation marks, where \ is escaped as well.
func encodePO(dst []byte, r rune, _ bool) ([]byte, bool) {
	switch r {
	case '"', '\\':
		return append(dst, '\\', byte(r)), true
	case '\n', '\r':
		return dst, false
	case '\t':
		return append(dst, `\t`...), true
	}
	return append(dst, string(r)...), true
}
