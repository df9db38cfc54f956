package main

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

//go:embed house.tsv
var houseTable string

// A house is the spelling of words on which careful texts disagree.
type house struct{ rules []houseRule }

// A houseRule replaces a spelling of one or more words. Words are in the form of
// flat.
type houseRule struct{ written, instead string }

// wordMark stands before and after each word of a flat run. It is not a letter
// code.
const wordMark = "\xff"

// anyStem matches any preceding piece.
const anyStem = "…"

// newHouse reads a table: the spelling of words, the spelling it replaces, and the
// reason.
func newHouse(table string) (*house, error) {
	h := new(house)
	for n, line := range strings.Split(strings.TrimSpace(table), "\n") {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "written\t") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || f[2] == "" {
			return nil, fmt.Errorf("house.tsv:%d: want a spelling, the spelling that it replaces, and the reason", n+1)
		}
		rule := houseRule{flatRule(f[0]), flatRule(f[1])}
		if strings.Trim(strings.ReplaceAll(rule.written, wordMark, ""), "|") == "" || bare(rule.written) != bare(rule.instead) {
			return nil, fmt.Errorf("house.tsv:%d: %s and %s have different letters", n+1, f[0], f[1])
		}
		h.rules = append(h.rules, rule)
	}
	return h, nil
}

// flatRule returns a spelling of the table as part of a flat run.
func flatRule(spelling string) string {
	var b strings.Builder
	open := strings.HasPrefix(spelling, anyStem)
	if !open {
		b.WriteString(wordMark)
	}
	for _, r := range strings.TrimPrefix(spelling, anyStem) {
		switch r {
		case '⸱':
			b.WriteByte('|')
		case ' ':
			b.WriteString(wordMark)
		default:
			b.WriteByte(lexicon.Fold(r))
		}
	}
	b.WriteString(wordMark)
	return b.String()
}

// bare returns the letters of a part of a flat run.
func bare(flat string) string {
	return strings.NewReplacer(wordMark, "", "|", "").Replace(flat)
}

// flat returns a run as a string: each word in its form, with a mark between two.
func flat(run []spacing.Word) string {
	var b strings.Builder
	b.WriteString(wordMark)
	for _, w := range run {
		b.WriteString(form(w))
		b.WriteString(wordMark)
	}
	return b.String()
}

// read returns a run with the words of the table in the house spelling.
func (h *house) read(run []spacing.Word) []spacing.Word {
	before := flat(run)
	after := before
	for _, r := range h.rules {
		for strings.Contains(after, r.instead) { // repeated, because two in a row share a mark
			after = strings.ReplaceAll(after, r.instead, r.written)
		}
	}
	if after == before {
		return run
	}
	var out []spacing.Word
	for _, w := range strings.Split(after[len(wordMark):len(after)-len(wordMark)], wordMark) {
		out = append(out, strings.Split(w, "|"))
	}
	return out
}
