package normalize

import "github.com/parsitext/parsitext/internal/span"

// A scratch is memory that is reused for the next piece and the next text. A list is
// valid only while the function named in its comment runs.
type scratch struct {
	in      []byte // of a source: a part of the original text
	out     []byte // of String: the result
	lastKey []byte // of rewrite: the text after the previous round for a key
	joined  []Edit // of compose

	found   []span.Span // of readSpans: what protect found; it is valid while line.same is set
	spans   []span.Span // of a stage, of moreSpans and of readSpansAgain
	guarded []span.Span // of apply, and of readSpansAgain
	words   []lineWord  // of readLanguages
	syntax  syntax      // of readSyntax

	over     line         // of the rules of digits: the line without the spans whose digits change
	marks    []mark       // of Punctuation
	isolates []int        // of Invisibles
	arabic   []arabicWord // of restore
}
