package engine

import (
	"slices"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/normalize"
)

// A short text, such as a label, seldom shows its language: «پسند» is Persian and Urdu. The
// texts around it do. So parts are judged in groups of neighbours; if there are four groups
// or more, and three quarters are in one other language, so is the document.

// groupSize is the least number of letters of a group. Edits add and drop no letters, so
// that the groups are the same when the file is read again.
const groupSize = 200

// partLanguages holds for each part of a document the language of its group, as returned
// by [normalize.Language], or "" if the part is judged alone. It is filled on first use.
type partLanguages struct {
	doc  *source.Document
	tags []string
}

// of returns the language of the neighbours of a part.
func (l *partLanguages) of(part int) string {
	if len(l.doc.Parts) < 2 {
		return ""
	}
	if l.tags == nil {
		l.tags = make([]string, len(l.doc.Parts))
		l.judge()
	}
	return l.tags[part]
}

// judge fills the tags, by groups of neighbours. The parts left at the end have the tag of
// the group before them, unless they are in another language that stays.
func (l *partLanguages) judge() {
	var group strings.Builder
	first, letters, groups, tag, counts := 0, 0, 0, "", map[string]int{}
	for i := range l.doc.Parts {
		text := l.doc.Parts[i].Text()
		if n := lettersOf(text); n > 0 {
			group.WriteString(strings.Join(strings.Fields(text), " ") + " ")
			letters += n
		}
		last := i+1 == len(l.doc.Parts)
		if letters < groupSize && !last {
			continue
		}
		if own := normalize.Language(group.String()); !last || groups == 0 || isOther(own) {
			tag = own
		}
		l.set(first, i+1, tag)
		groups++
		counts[tag]++
		first, letters = i+1, 0
		group.Reset()
	}
	for tag, n := range counts {
		if groups >= 4 && 4*n >= 3*groups && tag != "fa" {
			l.set(0, len(l.tags), tag)
		}
	}
}

// lettersOf returns the number of letters of the Arabic script.
func lettersOf(text string) (n int) {
	for _, r := range text {
		if script.ClassOf(r) == script.Persian {
			n++
		}
	}
	return n
}

func (l *partLanguages) set(from, to int, tag string) {
	for i := from; i < to; i++ {
		l.tags[i] = tag
	}
}

// isOther reports whether a language stays: any other than Persian and Arabic.
func isOther(tag string) bool { return tag != "" && tag != "fa" && tag != "ar" }

// inArabic removes the edits that take words for Persian.
func inArabic(edits []normalize.Edit) []normalize.Edit {
	return slices.DeleteFunc(edits, func(e normalize.Edit) bool {
		return (normalize.HalfSpaces | normalize.WordBreaks).Has(e.Rule)
	})
}
