package engine

import (
	"slices"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/normalize"
)

// A short text, such as a label, seldom tells its language: «پسند» is Persian and Urdu. The
// texts around it do. So the parts of a document are judged in groups of neighbours, and if
// most groups are in one other language, the document is.

// groupSize is the number of letters from which on a group of parts is judged. Edits add
// and drop none, so that the groups are the same when the file is read again.
const groupSize = 200

// partLanguages holds the language of each part of a document by that of its group, as
// [normalize.Language] returns it, or "" where the part itself must tell. It is filled when
// it is first asked.
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

// judge fills the tags, by groups of neighbours. A rest that is too small for a group and
// tells nothing is in the language of the group before it.
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

// isOther reports whether a language is another one than Persian that stays as it is.
func isOther(tag string) bool { return tag != "" && tag != "fa" && tag != "ar" }

// inArabic returns the edits without those that read words as Persian.
func inArabic(edits []normalize.Edit) []normalize.Edit {
	return slices.DeleteFunc(edits, func(e normalize.Edit) bool {
		return (normalize.HalfSpaces | normalize.WordBreaks).Has(e.Rule)
	})
}
