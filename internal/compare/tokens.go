package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/treebank"
	"github.com/parsitext/parsitext/tokenize"
)

// A segment is a token or a sentence: the offsets of its start and end in bytes.
type segment struct{ start, end int }

// A segmentation is what a peer makes of a text.
type segmentation struct{ tokens, sentences []segment }

// tokens prints the F1 scores of the CoNLL 2018 shared task for the development parts of
// both treebanks, whose sentences are joined by spaces.
func tokens(o options) error {
	for _, bank := range []struct{ name, file string }{{"PerDT", treebank.PerDT}, {"Seraji", treebank.Seraji}} {
		trees, err := treebank.Read(o.data, bank.file)
		if err != nil {
			return err
		}
		var sentences, all, repaired []string
		for _, tree := range trees {
			sentences = append(sentences, tree.Text)
			all = append(all, tree.Tokens()...)
			repaired = append(repaired, tree.Repaired()...)
		}
		text := strings.Join(sentences, " ")
		found, err := cut(o.peer, text)
		if err != nil {
			return err
		}
		spans := newIndex(text).spans
		cuts := spans(found.tokens)
		fmt.Printf("%s: tokens %.2f, repaired %.2f, words of the repaired %.2f, ", bank.name,
			treebank.F1(cuts, treebank.Spans(slices.Values(all))),
			treebank.F1(cuts, treebank.Spans(slices.Values(repaired))),
			treebank.F1(spans(wordsOf(text, found.tokens)), wordSpans(repaired)))
		if len(found.sentences) == 0 {
			fmt.Println("no sentences")
			continue
		}
		fmt.Printf("sentences %.2f\n", treebank.F1(spans(found.sentences), treebank.Spans(slices.Values(sentences))))
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

// readSegments reads one JSON object per line: a token, a sentence, or the unit of the
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

// bytesBy returns the function that converts offsets in a unit to offsets in bytes, or to
// -1 if there is none.
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

// An index holds, for each byte of a text, the number of characters before it that are
// not spaces.
type index []int

func newIndex(text string) index {
	x := make(index, len(text)+1)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		n := x[i]
		if !unicode.IsSpace(r) {
			n++
		}
		for range size {
			i++
			x[i] = n
		}
	}
	return x
}

// spans returns the spans of segments, without those that contain only spaces.
func (x index) spans(segments []segment) (spans []treebank.Span) {
	for _, s := range segments {
		if x[s.start] < x[s.end] {
			spans = append(spans, treebank.Span{x[s.start], x[s.end]})
		}
	}
	return spans
}

// wordsOf returns the segments of a text that have letters or digits.
func wordsOf(text string, segments []segment) []segment {
	return slices.DeleteFunc(slices.Clone(segments), func(s segment) bool { return isMarks(text[s.start:s.end]) })
}

// wordSpans returns the spans of the tokens that have letters or digits.
func wordSpans(tokens []string) (spans []treebank.Span) {
	for i, span := range treebank.Spans(slices.Values(tokens)) {
		if !isMarks(tokens[i]) {
			spans = append(spans, span)
		}
	}
	return spans
}

func isMarks(token string) bool {
	return strings.IndexFunc(token, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) < 0
}
