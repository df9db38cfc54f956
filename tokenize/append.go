package tokenize

import "iter"

// AppendWords appends the tokens of [Words] for s to dst and returns the extended
// slice. It allocates only if dst has too little capacity.
func AppendWords(dst []Token, s string) []Token { return appendSeq(dst, Words(s)) }

// AppendAll appends the tokens of [All] for s, spaces included, to dst and returns
// the extended slice. It allocates only if dst has too little capacity.
func AppendAll(dst []Token, s string) []Token { return appendSeq(dst, All(s)) }

// AppendSentences appends the sentences of [Sentences] for s to dst and returns
// the extended slice. It allocates only if dst has too little capacity.
func AppendSentences(dst []Segment, s string) []Segment { return appendSeq(dst, Sentences(s)) }

// AppendSentences appends the sentences that p finds in s to dst and returns the
// extended slice.
func (p Splitter) AppendSentences(dst []Segment, s string) []Segment {
	return appendSeq(dst, p.Sentences(s))
}

// AppendParagraphs appends the paragraphs of [Paragraphs] for s to dst and returns
// the extended slice. It allocates only if dst has too little capacity.
func AppendParagraphs(dst []Segment, s string) []Segment { return appendSeq(dst, Paragraphs(s)) }

func appendSeq[T any](dst []T, seq iter.Seq[T]) []T {
	for v := range seq {
		dst = append(dst, v)
	}
	return dst
}
