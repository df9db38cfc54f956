package fault

import (
	"math/rand/v2"
	"strings"
)

// Random returns n random pieces, concatenated.
func Random(r *rand.Rand, pieces []string, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}
