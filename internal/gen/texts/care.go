package main

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A care counts the affixes that every orthography ties to their word with a ZWNJ: می,
// the plural and the comparative after a letter that joins, the verb to be and the
// possessives after ه. The share of right ones shows how carefully an editor set the
// others, too.
type care struct {
	right  int // with a ZWNJ
	spaced int // with a space
	glued  int // joined
}

func (c *care) add(other care) {
	c.right += other.right
	c.spaced += other.spaced
	c.glued += other.glued
}

// share returns the share of right ones, or 0 if there are no affixes.
func (c care) share() float64 {
	if c.right == 0 {
		return 0
	}
	return float64(c.right) / float64(c.right+c.spaced+c.glued)
}

// The affixes. If one ends like another, the longer comes first.
var (
	plurals      = strings.Fields("هایمان هایتان هایشان هایی هایم هایت هایش های ها")
	comparatives = strings.Fields("ترین تری تر")
	afterHe      = strings.Fields("ای ام اند ایم اید اش")
	// afterHeSpaced are those that are not words themselves.
	afterHeSpaced = strings.Fields("ای ام اند ایم اید")
	// solidComparatives are words that every orthography writes solid.
	solidComparatives = set("بهتر بهترین بیشتر بیشترین کمتر کمترین دختر دفتر کلانتر انتر")
	// solidPlurals are those whose plural many write solid.
	solidPlurals = set("آن این")
)

// care measures a paragraph.
func (d *dictionary) care(s string) (c care) {
	words := wordsOf(s)
	for i, w := range words {
		next := ""
		if i+1 < len(words) && s[w.end:words[i+1].start] == " " {
			next = words[i+1].text
		}
		switch {
		case strings.Contains(w.text, zwnj):
			c.right += tied(strings.Split(w.text, zwnj))
		case d.apart(w.text, next):
			c.spaced++
		case d.lost(w.text) > 0:
			c.glued++
		}
	}
	return c
}

// tied counts the affixes among the pieces of a word.
func tied(pieces []string) (n int) {
	if pieces[0] == "می" || pieces[0] == "نمی" {
		n++
	}
	for i, p := range pieces[1:] {
		before := pieces[i]
		switch {
		case before == "":
		case joins(before) && (slices.Contains(plurals, p) || slices.Contains(comparatives, p)):
			n++
		case strings.HasSuffix(before, "ه") && slices.Contains(afterHe, p):
			n++
		}
	}
	return n
}

// apart reports whether two neighbouring words are one word with a space in place of
// its ZWNJ.
func (d *dictionary) apart(word, next string) bool {
	switch {
	case next == "":
		return false
	case word == "می" || word == "نمی":
		verb, _, _ := strings.Cut(next, zwnj)
		return d.verbs[verb]
	case slices.Contains(plurals, next):
		return utf8.RuneCountInString(word) > 1
	case next == "تر" || next == "ترین":
		return d.adjectives[word]
	}
	return strings.HasSuffix(word, "ه") && utf8.RuneCountInString(word) > 2 && slices.Contains(afterHeSpaced, next)
}

// lost returns the offset in a word at which it lost a ZWNJ, or 0.
func (d *dictionary) lost(word string) int {
	if at := d.lostComparative(word); at > 0 || d.words[word] {
		return at
	}
	for _, prefix := range []string{"نمی", "می"} {
		if verb, ok := strings.CutPrefix(word, prefix); ok && utf8.RuneCountInString(verb) > 1 && d.verbs[verb] {
			return len(prefix)
		}
	}
	for _, suffix := range plurals {
		if stem, ok := strings.CutSuffix(word, suffix); ok && utf8.RuneCountInString(stem) > 1 {
			if joins(stem) && d.nouns[stem] && !solidPlurals[stem] {
				return len(stem)
			}
			return 0
		}
	}
	return 0
}

// lostComparative is lost for comparatives. Lilak has many as solid words, so only its
// nouns are excluded.
func (d *dictionary) lostComparative(word string) int {
	for _, suffix := range comparatives {
		stem, ok := strings.CutSuffix(word, suffix)
		if ok && joins(stem) && d.adjectives[stem] && !d.nouns[word] && !solidComparatives[word] && !solidComparatives[stem+"تر"] {
			return len(stem)
		}
	}
	return 0
}

// repair sets the ZWNJs that care counts as glued, for texts whose editors left affixes
// solid throughout.
func (d *dictionary) repair(s string) string {
	var b strings.Builder
	last := 0
	for _, w := range wordsOf(s) {
		if strings.Contains(w.text, zwnj) {
			continue
		}
		if at := d.lost(w.text); at > 0 {
			b.WriteString(s[last:w.start+at] + zwnj)
			last = w.start + at
		}
	}
	return b.String() + s[last:]
}
