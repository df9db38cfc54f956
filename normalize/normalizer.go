package normalize

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spacing"
	"golang.org/x/text/transform"
)

// A Normalizer is a Form with additional words: names, terms and compounds that
// HalfSpaces and WordBreaks spell as given. It is immutable and safe for concurrent
// use. The zero Normalizer changes nothing.
type Normalizer struct{ p plan }

func (n *Normalizer) plan() plan { return n.p }

// New returns the Normalizer of f and words. Each word has its correct spelling, with
// ZWNJs ("سن\u200cپترزبورگ"), and may contain spaces. Letters is applied to it, so that
// "كتاب" and "کتاب" are one word. It is found as a separate word, with an ending of nouns (a
// plural, a pronoun, a copula, ی), and glued to other words, but not inside a known word.
//
// New returns a [*WordError] for a word that has a control character or no letter, and
// for a word that differs from an earlier one only in its spacing, because either could
// be meant. Repeating a word is not an error. A Form that contradicts itself is an
// error, as in ParseForm.
func New(f Form, words ...string) (*Normalizer, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	list, err := readWords(words)
	if err != nil {
		return nil, err
	}
	return &Normalizer{newPlan(f, newWords(list))}, nil
}

// WithConfidence returns the Normalizer of f that changes less: see [Normalizer.WithConfidence].
func (f Form) WithConfidence(p float64) *Normalizer {
	return (&Normalizer{f.plan()}).WithConfidence(p)
}

// WithConfidence returns a Normalizer that changes less: it restores a ZWNJ or a space
// only if that is right with a probability of about p or more, in the sense of
// Edit.Confidence. It makes every such change more expensive by the same amount, so
// that all laws hold. A p up to the confidence that the Form itself requires has no
// effect. WithConfidence panics if p is not in [0,1).
func (n *Normalizer) WithConfidence(p float64) *Normalizer {
	if !(0 <= p && p < 1) {
		panic(fmt.Sprintf("normalize: the confidence %v is not in [0,1)", p))
	}
	sure := *n
	sure.p.bar = spacing.MarginOf(p)
	return &sure
}

// A WordError says what is wrong with a word that was given to [New].
type WordError struct {
	Index  int    // of the word, from 0
	Word   string // as it was given
	Reason string // "has no letter"
}

func (e *WordError) Error() string {
	return fmt.Sprintf("normalize: word %d, %q, %s", e.Index, e.Word, e.Reason)
}

// readWords returns the words, each once, as Letters writes them.
func readWords(words []string) ([]string, error) {
	var list []string
	seen := map[string]string{} // the spelling of each word by its letters
	for i, word := range words {
		reason := wrongWord(word)
		spelled := (Letters | Spaces).String(word)
		key := strings.NewReplacer(" ", "", string(script.ZWNJ), "").Replace(spelled)
		old, ok := seen[key]
		switch {
		case reason == "" && !ok:
			seen[key] = spelled
			list = append(list, spelled)
			continue
		case reason == "" && old != spelled:
			reason = fmt.Sprintf("has the letters of %q", old)
		case reason == "":
			continue
		}
		return nil, &WordError{Index: i, Word: word, Reason: reason}
	}
	return list, nil
}

// wrongWord returns what is wrong with a word by itself, or "".
func wrongWord(word string) string {
	letter := false
	for _, r := range word {
		if script.IsControl(r) {
			return "has a control character"
		}
		letter = letter || isLetter(script.ClassOf(r))
	}
	if !letter {
		return "has no letter"
	}
	return ""
}

// String is like Form.String.
func (n *Normalizer) String(s string) string { return n.p.string(s) }

// Bytes is like Form.Bytes.
func (n *Normalizer) Bytes(b []byte) []byte { return n.p.bytes(b) }

// Append is like Form.Append.
func (n *Normalizer) Append(dst, src []byte) []byte { return appendTo(n.p, dst, src) }

// AppendString is like Form.AppendString.
func (n *Normalizer) AppendString(dst []byte, src string) []byte { return appendTo(n.p, dst, src) }

// IsNormal is like Form.IsNormal.
func (n *Normalizer) IsNormal(b []byte) bool { return isNormal(n.p, b) }

// IsNormalString is like Form.IsNormalString.
func (n *Normalizer) IsNormalString(s string) bool { return isNormal(n.p, s) }

// Edits is like Form.Edits.
func (n *Normalizer) Edits(s string) iter.Seq[Edit] { return n.p.edits(s) }

// Align is like Form.Align.
func (n *Normalizer) Align(s string) (string, Alignment) { return n.p.align(s) }

// Transformer is like Form.Transformer.
func (n *Normalizer) Transformer() transform.SpanningTransformer { return newTransformer(n.p) }

// Reader is like Form.Reader.
func (n *Normalizer) Reader(r io.Reader) io.Reader { return newReader(n.p, r) }

// Writer is like Form.Writer.
func (n *Normalizer) Writer(w io.Writer) io.WriteCloser { return newWriter(n.p, w) }

// Copy is like Form.Copy.
func (n *Normalizer) Copy(dst io.Writer, src io.Reader, workers int) (written int64, err error) {
	return n.p.copy(dst, src, workers)
}
