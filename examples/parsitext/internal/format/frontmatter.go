package format

import (
	"bytes"
	"regexp"
	"strings"
)

// frontMatter is the header of a page of Hugo, Jekyll and others, in YAML or TOML.
var frontMatter = regexp.MustCompile(`\A(?:---[ \t]*\r?\n(?s:.*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?s:.*?)\n\+\+\+)[ \t]*(?:\r?\n|\z)`)

// titleLine is a line of front matter that begins with a key and has its value on the same
// line.
var titleLine = regexp.MustCompile(`(?m)^([A-Za-z_-]+)[ \t]*[:=][ \t]+("[^"\\\r\n]*"|'[^'\r\n]*'|[^"'\s&*!|>%@` + "`" + `\[{#\r\n][^#\r\n]*?)[ \t]*\r?$`)

// titleKeys are the keys with text for readers; others name files, addresses and terms.
var titleKeys = set("title linktitle subtitle description summary excerpt lead abstract headline")

// readFrontMatter adds the titles of front matter to parts and returns its end.
func readFrontMatter(b *builder) (end int) {
	end = len(frontMatter.Find(b.src))
	encode := b.encode
	for _, m := range titleLine.FindAllSubmatchIndex(b.src[:end], -1) {
		start, stop := m[4], m[5]
		if !titleKeys[strings.ToLower(string(b.src[m[2]:m[3]]))] || !hasPersian(b.src[start:stop]) || bytes.Contains(b.src[start:stop], []byte(": ")) {
			continue
		}
		b.encode = plainScalar
		if q := b.src[start]; q == '"' || q == '\'' {
			b.encode = quotedScalar
			start, stop = start+1, stop-1
		}
		b.end()
		b.part.Plain(b.src, start, stop)
		b.end()
	}
	b.encode = encode
	return end
}

// plainScalar writes a character of a YAML value without quotes.
func plainScalar(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r >= ' ' && !strings.ContainsRune(`:#"'[]{}`, r)
}

// quotedScalar writes a character of a value between quotes.
func quotedScalar(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r >= ' ' && !strings.ContainsRune(`"'\`, r)
}
