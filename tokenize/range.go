package tokenize

import "iter"

// A Range is the bytes [Start, End) of a text: a token with its kind, or a sentence or
// paragraph without one.
type Range struct {
	Start, End int
	Kind       Kind
}

// WordsBytes returns the tokens of [Words] for a text in bytes, in order. The text must
// not change during the iteration.
func WordsBytes(b []byte) iter.Seq[Range] { return tokenRanges(Words(view(b))) }

// AllBytes returns the tokens of [All] for a text in bytes, spaces included, in order.
// The text must not change during the iteration.
func AllBytes(b []byte) iter.Seq[Range] { return tokenRanges(All(view(b))) }

// SentencesBytes returns the sentences of [Sentences] for a text in bytes, in order.
// The text must not change during the iteration.
func SentencesBytes(b []byte) iter.Seq[Range] { return segmentRanges(Sentences(view(b))) }

// ParagraphsBytes returns the paragraphs of [Paragraphs] for a text in bytes, in order.
// The text must not change during the iteration.
func ParagraphsBytes(b []byte) iter.Seq[Range] { return segmentRanges(Paragraphs(view(b))) }

func tokenRanges(seq iter.Seq[Token]) iter.Seq[Range] {
	return func(yield func(Range) bool) {
		for t := range seq {
			if !yield(Range{t.Start, t.End(), t.Kind}) {
				return
			}
		}
	}
}

func segmentRanges(seq iter.Seq[Segment]) iter.Seq[Range] {
	return func(yield func(Range) bool) {
		for s := range seq {
			if !yield(Range{s.Start, s.End(), 0}) {
				return
			}
		}
	}
}
