package format

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"
)

// link reads a link in [[ ]] and returns its end: the text after | is text, and the
// caption of a file is a separate part.
func (r *wikiReader) link(at, end int) int {
	fields := r.fields(at+2, end-2)
	target := string(r.src[fields[0].start:fields[0].end])
	last := fields[len(fields)-1]
	switch {
	case fileLink.MatchString(target):
		r.end()
		if len(fields) > 1 && wikiProse(r.src[last.start:last.end]) {
			r.across(last)
		}
		r.end()
	case len(fields) == 1:
		r.fix(target, at+2, end-2)
	default:
		r.across(span{fields[1].start, last.end})
	}
	return end
}

// fileLink is the target of a picture, or of a category.
var fileLink = regexp.MustCompile(`^\s*(?i:file|image|category|media|پرونده|تصویر|رده|مدیا)\s*:`)

// across reads the inline texts of a range, including those that span line breaks.
func (r *wikiReader) across(s span) {
	for at := s.start; at < s.end; {
		at = r.inline(at, s.end, false)
	}
}

// fields returns the ranges between the | of a link or template.
func (r *wikiReader) fields(start, end int) (fields []span) {
	from := start
	for i := start; i < end; i++ {
		if stop, ok := r.pairs[i]; ok && stop <= end {
			i = stop - 1
			continue
		}
		switch r.src[i] {
		case '<':
			if stop := wikiVerbatim(r.src[:end], i); stop > 0 {
				i = stop - 1
			}
		case '|':
			fields = append(fields, span{from, i})
			from = i + 1
		}
	}
	return append(fields, span{from, end})
}

// template reads the arguments of a template in {{ }} and returns its end. A template
// without prose counts as an object in the text.
func (r *wikiReader) template(at, end int) int {
	var values []span
	if r.depth < maxTemplates {
		values = r.arguments(at, end)
	}
	if len(values) == 0 {
		r.fix(string(r.src[at:end]), at, end)
		return end
	}
	r.end()
	r.depth++
	defer func() { r.depth-- }()
	for _, v := range values {
		r.lines(v.start, v.end)
	}
	return end
}

// maxTemplates is the maximum depth to which nested templates are read.
const maxTemplates = 40

// arguments returns the values of a template that are prose. A named value needs two
// words; an unnamed one, which may be the name of a page or file, needs many.
func (r *wikiReader) arguments(at, end int) (values []span) {
	for _, f := range r.fields(at+2, end-2)[1:] {
		named := argumentName.Find(r.src[f.start:f.end])
		value := bytes.TrimLeft(r.src[f.start+len(named):f.end], " \t\r\n")
		v := span{f.end - len(value), f.end}
		switch {
		case !hasPersian(value) || bytes.Contains(value, []byte("{{{")):
		case bytes.Contains(value, []byte("{{")), bytes.Contains(value, []byte("[[")), named != nil && wikiProse(value), countWords(value) > 5:
			values = append(values, v)
		}
	}
	return values
}

// argumentName is the name of an argument.
var argumentName = regexp.MustCompile(`^[^={}\[\]<>|]*=[ \t]*`)

// dataValue is a name of a file, an address or a size.
var dataValue = regexp.MustCompile(`(?i)\.(?:jpe?g|png|svg|gif|ogg|webm|pdf|tiff?)\s*$|^\s*(?:https?:)?//|^\s*\d+\s*(?:px|پیکسل)\s*$`)

// wikiProse reports whether a value is text for readers.
func wikiProse(value []byte) bool {
	return hasPersian(value) && !dataValue.Match(value) && utf8.RuneCount(value) > 1 && countWords(value) > 1
}

func countWords(value []byte) int { return len(strings.Fields(string(value))) }
