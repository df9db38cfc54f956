package main

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A paragraph is a paragraph that was found, in unified letters.
type paragraph struct {
	path    string
	text    string
	letters string // as bare returns them
	holes   int
	care
}

// paragraphs adds the paragraphs of a repository that are good enough to a text.
func (b *builder) paragraphs(r *corpora.Repository, found []passage, d *drawn) {
	all := b.read(r, found)
	files := map[string]*care{} // of the paragraphs of a file together
	for i := range all {
		p := &all[i]
		if files[p.path] == nil {
			files[p.path] = &care{}
		}
		files[p.path].add(p.care)
		d.before.add(p.care)
	}
	d.found = len(all)
	out := b.file(r.Output)
	for i := range all {
		p := &all[i]
		if why := b.drops(p, *files[p.path], r.Has(corpora.Each)); why != keep {
			d.dropped[why]++
			continue
		}
		out.add(p.text)
		d.keep(p.text, p.care)
	}
}

// read returns the Persian paragraphs among the lines that were found, each once.
func (b *builder) read(r *corpora.Repository, found []passage) (all []paragraph) {
	seen := map[string]bool{}
	for _, f := range found {
		text, holes := f.text, 0
		if f.marked {
			text, holes = plain(text)
		}
		if isForeign(text) {
			continue
		}
		text = unify(text)
		if !isPersian(text) {
			continue
		}
		if r.Has(corpora.Repair) {
			text = b.words.repair(text)
		}
		letters := bare(text)
		if !seen[letters] {
			seen[letters] = true
			all = append(all, paragraph{f.path, text, letters, holes, b.words.care(text)})
		}
	}
	return all
}

// The reasons for which paragraphs are dropped. A reason is the index of its name.
type reason int

const (
	keep       reason = iota
	short             // fewer words than a sentence has
	careless          // at least one affix in thirty lacks its ZWNJ
	unproved          // its file is careless, or has too little evidence
	arabic            // it is Arabic
	unwieldy          // it is very long, or mostly code
	duplicated        // an earlier one has the same letters
	heldOut           // an evaluation set has a stretch of it
	reasons
)

var reasonNames = [reasons]string{"", "short", "careless", "unproved", "arabic", "unwieldy", "duplicate", "held out"}

// The requirements for a paragraph and its file.
const (
	fewestWords  = 5
	mostLost     = 0.03 // share of affixes without ZWNJ in a paragraph
	mostRunes    = 6000
	wordsPerHole = 3
	carefulFile  = 0.97 // share of right affixes in a file whose paragraphs need none themselves
	fairFile     = 0.9  // share of right affixes in a file whose paragraphs need one
	proof        = 3    // affixes that a careful file must have
	ownProof     = 2    // affixes of a paragraph that is judged separately
)

// drops returns the reason for which a paragraph is dropped, or keep.
func (b *builder) drops(p *paragraph, file care, each bool) reason {
	words := len(wordsOf(p.text))
	switch {
	case words < fewestWords:
		return short
	case p.right == 0 && p.spaced+p.glued > 0 || p.right > 0 && 1-p.share() > mostLost:
		return careless
	case !proved(p.care, file, each):
		return unproved
	case isArabic(p.text):
		return arabic
	case utf8.RuneCountInString(p.text) > mostRunes || p.holes*wordsPerHole > words:
		return unwieldy
	case b.known.held(p.letters):
		return heldOut
	case !b.known.keep(p.letters):
		return duplicated
	}
	return keep
}

// proved reports whether the affixes of a paragraph and its file show that they were
// edited carefully.
func proved(p, file care, each bool) bool {
	return file.share() >= carefulFile && file.right >= proof ||
		file.share() >= fairFile && p.right > 0 ||
		each && p.right >= ownProof
}

// zwnjs counts the ZWNJs of a line.
func zwnjs(s string) int { return strings.Count(s, zwnj) }
