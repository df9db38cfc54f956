package normalize

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
	"golang.org/x/text/transform"
)

// A Normalizer is a Form with words of the user's own: names, terms and
// compounds that HalfSpaces and WordBreaks are to spell as given. It is
// immutable and safe for concurrent use. The zero Normalizer changes nothing.
type Normalizer struct{ plan plan }

// New returns the Normalizer of f and of words, each spelled as it should be,
// with its ZWNJs: "سن\u200cپترزبورگ". A word may have spaces. Its letters are read
// through Letters, so that "كتاب" and "کتاب" are one word. It is found as a word,
// with a plural suffix, and glued to other words, but not inside a word that is
// known as it is.
//
// A word with a control character or without a letter is an error that names it,
// and so are two words of the same letters and different spacing, of which
// either could be meant. The same word twice is none. A Form that contradicts
// itself is an error, as in ParseForm.
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

// readWords returns the words, each once, as Letters writes them.
func readWords(words []string) ([]string, error) {
	var list []string
	seen := map[string]string{} // the spelling of each word by its letters
	for _, word := range words {
		if err := checkWord(word); err != nil {
			return nil, err
		}
		spelled := (Letters | Spaces).String(word)
		key := strings.NewReplacer(" ", "", string(script.ZWNJ), "").Replace(spelled)
		switch old, ok := seen[key]; {
		case !ok:
			seen[key] = spelled
			list = append(list, spelled)
		case old != spelled:
			return nil, fmt.Errorf("normalize: the words %q and %q have the same letters", old, spelled)
		}
	}
	return list, nil
}

func checkWord(word string) error {
	letter := false
	for _, r := range word {
		if script.IsControl(r) {
			return fmt.Errorf("normalize: the word %q has a control character", word)
		}
		c := script.ClassOf(r)
		letter = letter || c == script.Persian || c == script.Foreign
	}
	if !letter {
		return fmt.Errorf("normalize: the word %q has no letter", word)
	}
	return nil
}

// String is like Form.String.
func (n *Normalizer) String(s string) string { return n.plan.string(s) }

// Bytes is like Form.Bytes.
func (n *Normalizer) Bytes(b []byte) []byte { return n.plan.bytes(b) }

// Append is like Form.Append.
func (n *Normalizer) Append(dst, src []byte) []byte { return appendTo(n.plan, dst, src) }

// AppendString is like Form.AppendString.
func (n *Normalizer) AppendString(dst []byte, src string) []byte { return appendTo(n.plan, dst, src) }

// IsNormal is like Form.IsNormal.
func (n *Normalizer) IsNormal(b []byte) bool { return isNormal(n.plan, b) }

// IsNormalString is like Form.IsNormalString.
func (n *Normalizer) IsNormalString(s string) bool { return isNormal(n.plan, s) }

// Edits is like Form.Edits.
func (n *Normalizer) Edits(s string) iter.Seq[Edit] { return n.plan.edits(s) }

// Align is like Form.Align.
func (n *Normalizer) Align(s string) (string, Alignment) { return n.plan.align(s) }

// Transformer is like Form.Transformer.
func (n *Normalizer) Transformer() transform.SpanningTransformer { return newTransformer(n.plan) }

// Reader is like Form.Reader.
func (n *Normalizer) Reader(r io.Reader) io.Reader { return newReader(n.plan, r) }

// Writer is like Form.Writer.
func (n *Normalizer) Writer(w io.Writer) io.WriteCloser { return newWriter(n.plan, w) }
