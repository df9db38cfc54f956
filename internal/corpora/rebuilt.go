package corpora

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed rebuilt.tsv
var rebuilt string

// A Rebuilt counts the lines that internal/gen/texts makes from the commits of
// repositories.tsv: those of a source together, or those of one repository.
type Rebuilt struct {
	Output     string // a source of manifest.tsv
	Repository string // empty if it is about the source
	Text       int    // lines of the source, 0 if it is about a repository
	Made       int    // lines made
	Same       int    // those that the source has byte for byte
	Alike      int    // those that it has with other marks, but with the same words and gaps
}

// Again returns the number of lines made that the source has too.
func (r *Rebuilt) Again() int { return r.Same + r.Alike }

// AllRebuilt returns the lines of rebuilt.tsv: first the sources, and then the
// repositories in the order of repositories.tsv.
func AllRebuilt() ([]Rebuilt, error) { return ParseRebuilt(rebuilt) }

const rebuiltHead = "output\trepository\ttext\tmade\tsame\talike\n"

// FormatRebuilt writes a table in the format of rebuilt.tsv.
func FormatRebuilt(all []Rebuilt) string {
	var b strings.Builder
	b.WriteString(rebuiltHead)
	for _, r := range all {
		fmt.Fprintf(&b, "%s\t%s\t%d\t%d\t%d\t%d\n", r.Output, r.Repository, r.Text, r.Made, r.Same, r.Alike)
	}
	return b.String()
}

// ParseRebuilt parses a table in the format of rebuilt.tsv.
func ParseRebuilt(table string) (all []Rebuilt, err error) {
	rest, ok := strings.CutPrefix(table, rebuiltHead)
	if !ok {
		return nil, fmt.Errorf("rebuilt.tsv:1: another head")
	}
	for n, line := range strings.Split(strings.TrimSuffix(rest, "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 6 {
			return nil, fmt.Errorf("rebuilt.tsv:%d: %d columns, want 6", n+2, len(f))
		}
		r := Rebuilt{Output: f[0], Repository: f[1]}
		for i, to := range []*int{&r.Text, &r.Made, &r.Same, &r.Alike} {
			if *to, err = strconv.Atoi(f[i+2]); err != nil {
				return nil, fmt.Errorf("rebuilt.tsv:%d: %w", n+2, err)
			}
		}
		all = append(all, r)
	}
	return all, nil
}

// RebuiltTable returns the lines about sources as a Markdown table, as in SOURCES.md.
func RebuiltTable(sources []Rebuilt) string {
	var b strings.Builder
	b.WriteString("| text or list | lines | same bytes | other marks | missing | new |\n| --- | ---: | ---: | ---: | ---: | ---: |\n")
	for _, r := range sources {
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d |\n", r.Output, r.Text, r.Same, r.Alike, r.Text-r.Again(), r.Made-r.Again())
	}
	return b.String()
}
