package main

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/corpora"
)

var (
	remark  = regexp.MustCompile(`\([^)]*\)`)
	bullets = regexp.MustCompile(`^[*#\s]+`)
)

// longestEntry is a number of runes that no word or name reaches.
const longestEntry = 40

// entries adds to a list the words and names of a repository, each once.
func (b *builder) entries(r *corpora.Repository, found []passage, d *drawn) {
	out := b.file(r.Output)
	for _, f := range found {
		entry := cleaned(f.text)
		if r.Has(corpora.Endings) {
			entry = tieEndings(entry)
		}
		if entry == "" || isForeign(f.text) || isOther(r, entry) {
			continue
		}
		d.found++
		c := b.words.care(entry)
		d.before.add(c)
		switch {
		case c.spaced+c.glued > 0:
			d.dropped[careless]++
		case isArabic(entry):
			d.dropped[arabic]++
		case out.entries[entry]:
			d.dropped[duplicated]++
		default:
			out.entries[entry] = true
			out.add(entry)
			d.keep(entry, c)
		}
	}
}

// isOther reports whether the rules of a list exclude an entry.
func isOther(r *corpora.Repository, entry string) bool {
	has := strings.Contains(entry, zwnj)
	return has && r.Has(corpora.Solid) || !has && r.Has(corpora.ZWNJ)
}

// cleaned returns an entry in unified letters, without remarks and punctuation around
// it, or "" if it has anything but Persian letters and spaces.
func cleaned(s string) string {
	s = bullets.ReplaceAllString(remark.ReplaceAllString(unify(s), ""), "")
	s = strings.Trim(s, ` .،؛:-«»"'`)
	if n := utf8.RuneCountInString(s); n < 2 || n >= longestEntry {
		return ""
	}
	other := func(r rune) bool { return r != ' ' && string(r) != zwnj && !isWord(r) }
	if strings.ContainsFunc(s, other) {
		return ""
	}
	return s
}
