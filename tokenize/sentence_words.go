package tokenize

import "iter"

// SentenceWords returns the sentences of [Sentences], each with its tokens, which are
// those of [Words]; their offsets are those of s. A caller may read the tokens of a
// sentence until it asks for the next one, or skip them.
func SentenceWords(s string) iter.Seq2[Segment, iter.Seq[Token]] {
	return Splitter{}.SentenceWords(s)
}

// SentenceWords returns the sentences that p finds in s, each with its tokens, like
// the function [SentenceWords].
func (p Splitter) SentenceWords(s string) iter.Seq2[Segment, iter.Seq[Token]] {
	return func(yield func(Segment, iter.Seq[Token]) bool) {
		var segment Segment
		words := func(yield func(Token) bool) {
			sc := scanner{s: s, at: segment.Start}
			for sc.at < segment.End() {
				if t, ok := sc.nextWord(); !ok || !yield(t) {
					return
				}
			}
		}
		for segment = range p.Sentences(s) {
			if !yield(segment, words) {
				return
			}
		}
	}
}
