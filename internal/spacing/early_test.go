package spacing

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestEarly compares the lines of testdata that come out right without the rules that are younger than
// the lexicon with those of early.golden. A line of a new rule is none of them: if the test asks for it,
// the rule changes what the lexicon is drawn from, because it does not look at channel.later.
func TestEarly(t *testing.T) {
	r := Restorer{Lexicon: lexicon.Default(), HalfSpaces: true, WordBreaks: true, Early: true}
	var right strings.Builder
	files := caseFiles(t)
	for _, file := range slices.Sorted(maps.Keys(files)) {
		right.WriteString("# " + file + "\n")
		for line := range strings.Lines(files[file]) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' || line[0] == '!' {
				continue
			}
			in, want, found := strings.Cut(line, "=")
			in, want = strings.TrimSpace(in), strings.TrimSpace(want)
			if !found {
				want = in
			}
			got := r.Append(nil, []byte(strings.ReplaceAll(in, "⸱", "\u200c")), nil)
			if visible(string(got)) == want {
				right.WriteString(in + "\n")
			}
		}
	}
	golden.Check(t, "early.golden", right.String())
}
