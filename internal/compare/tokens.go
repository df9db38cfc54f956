package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/tokenize"
)

// A segment is a token or a sentence: the offsets of its start and end in bytes.
type segment struct{ start, end int }

// A segmentation is what a peer makes of a text.
type segmentation struct{ tokens, sentences []segment }

// tokens prints the F1 scores of the CoNLL 2018 shared task for both treebanks.
func tokens(o options) error {
	for _, bank := range banks {
		gold, err := readTreebank(o.data, bank.file)
		if err != nil {
			return err
		}
		found, err := cut(o.peer, gold.text)
		if err != nil {
			return err
		}
		index := newIndex(gold.text)
		cuts := index.spans(found.tokens)
		fmt.Printf("%s: tokens %.2f, repaired %.2f, words of the repaired %.2f, ", bank.name,
			f1(cuts, index.places(gold.tokens)),
			f1(cuts, index.places(gold.repaired)),
			f1(index.spans(index.wordsOf(found.tokens)), index.places(slices.DeleteFunc(slices.Clone(gold.repaired), isMarks))))
		if len(found.sentences) == 0 {
			fmt.Println("no sentences")
			continue
		}
		fmt.Printf("sentences %.2f\n", f1(index.spans(found.sentences), index.places(gold.sentences)))
	}
	return nil
}

// cut returns the tokens and sentences that a peer finds in a text.
func cut(peer, text string) (s segmentation, err error) {
	if peer == "" {
		for t := range tokenize.Words(text) {
			s.tokens = append(s.tokens, segment{t.Start, t.End()})
		}
		for t := range tokenize.Sentences(text) {
			s.sentences = append(s.sentences, segment{t.Start, t.End()})
		}
		return s, nil
	}
	out, _, err := ask(peer, text)
	if err != nil {
		return s, err
	}
	return readSegments(out, text)
}

// readSegments reads an object of JSON a line: a token, a sentence, or the unit of the
// offsets that follow.
func readSegments(out, text string) (s segmentation, err error) {
	bytesOf := func(i int) int { return i }
	for line := range strings.Lines(out) {
		var o struct {
			Unit, Type string
			Start, End int
		}
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			return s, fmt.Errorf("%w: %s", err, line)
		}
		at := segment{bytesOf(o.Start), bytesOf(o.End)}
		switch {
		case o.Unit == "rune" || o.Unit == "utf16":
			bytesOf = bytesBy(o.Unit, text)
		case o.Unit != "":
		case at.start < 0 || at.end > len(text) || at.start >= at.end:
			return s, fmt.Errorf("outside the text: %s", line)
		case o.Type == "sentence":
			s.sentences = append(s.sentences, at)
		default:
			s.tokens = append(s.tokens, at)
		}
	}
	return s, nil
}

// bytesBy returns the function from offsets in a unit to offsets in bytes, -1 for none.
func bytesBy(unit, text string) func(i int) int {
	var at []int
	for i, r := range text {
		at = append(at, i)
		if unit == "utf16" && r > 0xFFFF {
			at = append(at, -1)
		}
	}
	at = append(at, len(text))
	return func(i int) int {
		if i < 0 || i >= len(at) {
			return -1
		}
		return at[i]
	}
}

// An index counts the characters of a text that are not spaces, as the script of the shared
// task does.
type index struct {
	text   string
	before []int // the number of them before each byte
}

func newIndex(text string) index {
	x := index{text, make([]int, len(text)+1)}
	for i := range text {
		r, size := utf8.DecodeRuneInString(text[i:])
		n := x.before[i]
		if !unicode.IsSpace(r) {
			n++
		}
		for j := range size {
			x.before[i+j+1] = n
		}
	}
	return x
}

// spans returns where segments are, without their spaces.
func (x index) spans(segments []segment) map[segment]bool {
	spans := map[segment]bool{}
	for _, s := range segments {
		if at := (segment{x.before[s.start], x.before[s.end]}); at.start < at.end {
			spans[at] = true
		}
	}
	return spans
}

// places returns where the parts of the text are, which follow one another.
func (x index) places(parts []string) map[segment]bool {
	places, at := map[segment]bool{}, 0
	for _, part := range parts {
		start := at + strings.Index(x.text[at:], part)
		at = start + len(part)
		places[segment{x.before[start], x.before[at]}] = true
	}
	return places
}

// wordsOf returns the segments with letters or digits.
func (x index) wordsOf(segments []segment) (words []segment) {
	for _, s := range segments {
		if !isMarks(x.text[s.start:s.end]) {
			words = append(words, s)
		}
	}
	return words
}

func isMarks(token string) bool {
	return strings.IndexFunc(token, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) < 0
}

// f1 returns the F1 score in percent.
func f1(found, gold map[segment]bool) float64 {
	right := 0
	for s := range found {
		if gold[s] {
			right++
		}
	}
	return 200 * float64(right) / float64(len(found)+len(gold))
}
