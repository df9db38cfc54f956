package normalize

import (
	"io"
	"iter"

	"golang.org/x/text/transform"
)

// An Interface is a [Form] or a [*Normalizer], for functions that take either. No
// other type satisfies it, so that methods may be added.
type Interface interface {
	String(s string) string
	Bytes(b []byte) []byte
	Append(dst, src []byte) []byte
	AppendString(dst []byte, src string) []byte
	IsNormal(b []byte) bool
	IsNormalString(s string) bool
	Edits(s string) iter.Seq[Edit]
	Align(s string) (string, Alignment)
	Transformer() transform.SpanningTransformer
	Reader(r io.Reader) io.Reader
	Writer(w io.Writer) io.WriteCloser
	Copy(dst io.Writer, src io.Reader, workers int) (written int64, err error)

	plan() plan
}

var (
	_ Interface = Form(0)
	_ Interface = (*Normalizer)(nil)
)
