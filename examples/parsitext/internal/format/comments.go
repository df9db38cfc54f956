package format

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// encodeComment writes a character of a comment.
func encodeComment(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r >= ' ' && !strings.ContainsRune("*/<>{}?\\", r)
}

var (
	// commentFixed is what stays within a comment: code, tags, and columns.
	commentFixed = regexp.MustCompile("`[^`]*`" + `|@[a-zA-Z][\w-]*(?:[ \t]+(?:\{[^}]*\}[ \t]*)?[\w.\[\]$]+)?|\{[^{}]*\}|<[^<>]*>|[ \t]{2,}|\t`)
	// commentSigns precede the text of a line.
	commentSigns = regexp.MustCompile(`^[ \t*/!#;:|+=~.>-]*(?:[0-9۰-۹]+[.)-][ \t]+)?`)
	// persianWord is in each line of prose: a single letter is data.
	persianWord = regexp.MustCompile(`\p{Arabic}{2}`)
	// commentedCode matches a line of commented-out code.
	commentedCode = regexp.MustCompile(`[;{}]\s*$|\w\s*\([^)]*["']|^\s*[\w.$\[\]]+\s*(?::|\+?=)\s*["'\[{(\w]|^\s*["'][^"']*["']\s*[,:]|^\s*</?\w|^\s*(?:import|from|const|let|var|return|if|for|echo|print|def|func|function|class|public|private|SELECT|INSERT|UPDATE)\b.*[("'={;]|=>|[!=<>]=|&&|\|\||^\s*>>>|→|->|@example|["']\s*,\s*["']`)
)

// proseLines adds the lines of a comment that are prose, each as a part.
func (l *lexer) proseLines(start, end int) {
	if l.hidden > 0 || !hasPersian(l.src[start:end]) {
		return
	}
	l.fixed = commentFixed
	l.eachLine(start, end, func(start int, line []byte) {
		end := start + len(bytes.TrimRight(line, " \t\r*#=-"))
		if signs := len(commentSigns.Find(line)); start+signs < end {
			l.alone(start+signs, end)
		}
	})
	l.fixed = nil
}

// eachLine calls read for the lines of prose with Persian letters.
func (l *lexer) eachLine(start, end int, read func(start int, line []byte)) {
	for start < end {
		stop := min(end, lineEnd(l.src, start))
		line := l.src[start:stop]
		if persianWord.Match(line) && !commentedCode.Match(line) {
			read(start, line)
		}
		start = stop + 1
	}
}

// stringFixed is what stays within a string: placeholders and tags.
var stringFixed = regexp.MustCompile(`%(?:\(\w+\))?[-+ #0]*(?:\d+\$)?[\d.*]*(?:l{0,2}|h)[a-zA-Z@]|%\d+|\$\{?\w+\}?|\{[^{}]*\}|#\{[^}]*\}|\\\([^)]*\)|<[^<>]*>`)

var (
	// tagPiece is in a string with part of a tag, besides whole ones.
	tagPiece = regexp.MustCompile(`<[a-zA-Z][^<>]*$|=\\?["']`)
	// markupFixed is what stays within such a string: also the part of the tag, and quotation
	// marks.
	markupFixed = regexp.MustCompile(`^[^<>]*=\\?["'][^<>]*>|<[a-zA-Z][^<>]*$|` + stringFixed.String() + `|[ \t]*\\?["'][ \t]*`)
)

// stringText adds a string, which may contain expressions, if strings are texts.
func (l *lexer) stringText(start, end int, s *literal, prefix string, holes []span) {
	if !l.texts || l.hidden > 0 || s.data || !isText(l.src[start:end]) {
		return
	}
	encode := l.encode
	l.encode = l.encoder(s)
	l.spans = l.placeholders(start, end, holes)
	switch {
	case s.doubled:
		l.leads, l.unescape = s.close, func(b []byte) (string, int, bool) { return s.close, 2, true }
	case !s.raw && !(l.name == "python" && strings.ContainsAny(prefix, "rb")):
		l.leads, l.unescape = `\`, l.unescapeString
	}
	if bytes.IndexByte(l.src[start:end], '\n') < 0 {
		l.alone(start, end)
	} else {
		l.eachLine(start, end, func(start int, line []byte) { l.alone(start, start+len(bytes.TrimRight(line, "\r"))) })
	}
	l.leads, l.unescape, l.spans, l.looks, l.encode = "", nil, nil, nil, encode
}

// regexpString matches signs of a regular expression in a string.
var regexpString = regexp.MustCompile(`\\[bBdDsSwWz]|[)\]][*+?]|\(\?|\[\^`)

// isText reports whether a string may be text for people: it contains two consecutive
// Persian letters, or escapes, and is not a regular expression.
func isText(s []byte) bool {
	return (persianWord.Match(s) || bytes.Contains(s, []byte(`\u`))) && !regexpString.Match(s)
}

// showTag returns a tag for the beginning or end of one.
func showTag(fixed string) string {
	if len(fixed) > 1 && strings.HasPrefix(fixed, "<") != strings.HasSuffix(fixed, ">") {
		return "<b>"
	}
	return fixed
}

// placeholders returns the ranges of a string that stay unchanged, including
// expressions, in order.
func (l *lexer) placeholders(start, end int, holes []span) (all []span) {
	fixed := stringFixed
	if tagPiece.Match(stringFixed.ReplaceAll(l.src[start:end], nil)) {
		fixed, l.looks = markupFixed, showTag
	}
	for _, m := range fixed.FindAllIndex(l.src[start:end], -1) {
		p := span{start + m[0], start + m[1]}
		for len(holes) > 0 && holes[0].start <= p.start {
			all = append(all, holes[0])
			holes = holes[1:]
		}
		free := len(all) == 0 || all[len(all)-1].end <= p.start
		if free && !bytes.HasSuffix(l.src[start:p.start], []byte(`\u`)) { // \u{200c}
			all = append(all, p)
		}
	}
	return append(all, holes...)
}

// encoder returns the Encoder of a string.
func (l *lexer) encoder(s *literal) source.Encoder {
	return func(dst []byte, r rune, escape bool) ([]byte, bool) {
		switch {
		case r < ' ' || strings.ContainsRune("\\${}%#<>"+s.open+s.close, r):
			return dst, false
		case escape && l.unicode != "" && !s.raw && r < 0x10000:
			return fmt.Appendf(dst, l.unicode, r), true
		}
		return append(dst, string(r)...), true
	}
}

// unescapeString reads the escape at the start of b: a character by its number; other
// escapes stay unchanged.
func (l *lexer) unescapeString(b []byte) (text string, n int, ok bool) {
	if len(b) < 2 {
		return "", 0, false
	}
	digits, n := "", 2
	switch {
	case b[1] == 'n':
		return "\n", 2, false
	case b[1] == 't':
		return "\t", 2, false
	case b[1] != 'u':
		_, size := utf8.DecodeRune(b[1:])
		return string(b[1 : 1+size]), 1 + size, false
	case strings.Contains(l.language.unicode, "{") || len(b) > 2 && b[2] == '{':
		i := bytes.IndexByte(b[:min(len(b), 12)], '}')
		if i < 4 {
			return "", 0, false
		}
		digits, n = string(b[3:i]), i+1
	case len(b) >= 6:
		digits, n = string(b[2:6]), 6
	}
	r, err := strconv.ParseUint(digits, 16, 21)
	if err != nil || r >= 0xd800 && r < 0xe000 || r < ' ' {
		return string(b[:2]), 2, false
	}
	return string(rune(r)), n, true
}
