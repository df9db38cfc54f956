package spacing

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing/examples"
)

// TestEarly compares the lines of testdata that come out right without the rules that are younger than
// the lexicon with those of early.golden. A line of a new rule is none of them: if the test asks for it,
// the rule changes what the lexicon is drawn from, because it does not look at channel.later.
func TestEarly(t *testing.T) {
	r := Restorer{Lexicon: lexicon.Default(), HalfSpaces: true, WordBreaks: true, Early: true}
	var right strings.Builder
	file := ""
	for _, e := range examples.All(t, "testdata") {
		if e.File != file {
			file = e.File
			right.WriteString("# " + file + "\n")
		}
		if !e.Known && string(r.Append(nil, []byte(e.In), nil)) == e.Want {
			right.WriteString(visible(e.In) + "\n")
		}
	}
	golden.Check(t, "early.golden", right.String())
}
