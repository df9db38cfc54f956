package normalize

import "github.com/parsitext/parsitext/internal/span"

// A scratch is memory that is used again for the next piece and the next text. What
// it holds is nobody's after the call that put it there.
type scratch struct {
	in      []byte // of a source: a part of the text as it came
	out     []byte // of String: the result
	lastKey []byte // of rewrite: the text after the previous round for a key
	joined  []Edit // of compose

	spans   []span.Span // of a stage, and of moreSpans
	guarded []span.Span // of apply: spans and stretches of other languages
	words   []lineWord  // of readLanguages
	syntax  syntax      // of readSyntax

	over   line         // of the rules of digits: the line without the spans whose digits change
	marks  []mark       // of Punctuation
	pairs  []int        // of Invisibles: isolates
	arabic []arabicWord // of restore
}
