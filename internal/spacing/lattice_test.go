package spacing

import (
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing/examples"
)

// latticeLines returns the lines of testdata, as they are typed and as they should be.
func latticeLines(t *testing.T) (lines []string) {
	for _, e := range examples.All(t, "testdata") {
		lines = append(lines, e.In, e.Want)
	}
	return lines
}

// TestJoin compares the path to each node with the cheapest of all steps to it.
func TestJoin(t *testing.T) {
	for _, c := range []channel{standard, reading(), standard.restoring(true, true)} {
		for _, line := range latticeLines(t) {
			trial := trialOf(line, c)
			for s := 0; s < trial.Len(); s = trial.RunEnd(s) {
				if trial.Read(s, trial.RunEnd(s), noBias{}) {
					compareJoins(t, trial)
				}
			}
		}
	}
}

// compareJoins does so for the nodes that were read. Of equally cheap steps, that from the youngest node
// counts, over a space rather than a ZWNJ.
func compareJoins(t *testing.T, trial *Trial) {
	nodes := trial.lattice.nodes
	want := make([]node, len(nodes))
	for i := range want[1:] {
		want[i+1].total = infinite
	}
	for _, s := range trial.Steps(nil) {
		n, total := &want[s.Node], want[s.Before].total+s.Cost
		if total < n.total || total == n.total && s.Before == n.back && s.Link == lexicon.Space {
			n.total, n.back, n.link = total, s.Before, s.Link
		}
	}
	for i, n := range nodes {
		if w := want[i]; n.total != w.total || n.back != w.back || n.link != w.link {
			piece := lexicon.Spell(trial.text.codes[n.from:n.to])
			t.Errorf("%s costs %d after node %d and link %d, want %d, %d, %d", piece, n.total, n.back, n.link, w.total, w.back, w.link)
		}
	}
}

// TestDeadEnd checks that the pieces that are not added because no path goes on after them change no path.
// With a bias, all are added.
func TestDeadEnd(t *testing.T) {
	left := 0
	for _, c := range []channel{standard, reading(), standard.restoring(true, true)} {
		for _, line := range latticeLines(t) {
			for word := range strings.FieldsSeq(line) {
				trial := trialOf(word, c)
				if trial.Len() == 0 || trial.RunEnd(0) != trial.Len() || strings.Contains(word, "\u200c") {
					continue
				}
				trial.Read(0, trial.Len(), noBias{})
				want, nodes := slices.Clone(trial.text.path), trial.Nodes()
				trial.Read(0, trial.Len(), nil)
				if got := trial.text.path; !slices.Equal(got, want) {
					t.Errorf("%s: %v, want %v", word, got, want)
				}
				left += nodes - trial.Nodes()
			}
		}
	}
	if left == 0 {
		t.Error("all pieces were added")
	}
}

// trialOf returns a Trial of a line, read through a channel.
func trialOf(line string, c channel) *Trial {
	trial := new(Trial)
	trial.Reset(lexicon.Default())
	trial.text.scan([]byte(line), 0, len(line))
	trial.Weigh()
	c.level = trial.channel.level
	trial.channel = c
	return trial
}
