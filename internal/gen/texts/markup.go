package main

import (
	"html"
	"regexp"
	"strings"
)

// hole stands for code, a link or a variable that was removed from a paragraph.
const hole = "…"

// markup lists what is removed from a line, in this order.
var markup = []struct {
	what *regexp.Regexp
	by   string
}{
	{regexp.MustCompile(`(?s)<code[^>]*>.*?</code>|<pre[^>]*>.*?</pre>|<script[^>]*>.*?</script>|<style[^>]*>.*?</style>`), hole},
	{regexp.MustCompile(`<[^<>]{1,300}>`), ""},
	{regexp.MustCompile("`+[^`]*`+"), hole},
	{regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`), "$1"},
	{regexp.MustCompile(`\[\[(?:[^\]|]*\|)?([^\]]*)\]\]`), "$1"},
	{regexp.MustCompile(`\{\{[^}]*\}\}|\{[^}]*\}|%\(?\w*\)?[sd]|\$\w+|https?://\S+`), hole},
	{regexp.MustCompile(`^[\s>#*\-+|=~0-9.]*\s`), ""},
	{regexp.MustCompile(`\*{1,3}(\S)`), "$1"},
	{regexp.MustCompile(`(\S)\*{1,3}`), "$1"},
	// Underscores between letters separate words.
	{regexp.MustCompile(`(^|[^\pL\pN_])_{1,3}([^\s_])`), "$1$2"},
	{regexp.MustCompile(`([^\s_])_{1,3}([^\pL\pN_]|$)`), "$1$2"},
	{regexp.MustCompile(`'{2,}`), ""},
	{regexp.MustCompile(`&([\x{600}-\x{6FF}])`), "$1"}, // the shortcut key of a menu
}

// plain returns a line without its markup, and the number of holes.
func plain(s string) (text string, holes int) {
	s = html.UnescapeString(s)
	own := strings.Count(s, hole)
	for _, m := range markup {
		s = m.what.ReplaceAllString(s, m.by)
	}
	return s, max(0, strings.Count(s, hole)-own)
}
