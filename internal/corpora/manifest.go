package corpora

import (
	_ "embed"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
)

//go:embed manifest.tsv
var manifest string

// A Role says how the lexicon uses a source.
type Role string

const (
	Text       Role = "text"       // running text, one paragraph per line, for counting and training
	Restored   Role = "restored"   // text as published, which is restored and then counted
	Dictionary Role = "dictionary" // words with parts of speech
	Verbs      Role = "verbs"      // stems of verbs
	List       Role = "list"       // words and titles, one per line
	Names      Role = "names"      // names, one per line, each a word as people write it
)

// A Care says how carefully the ZWNJs of a text were set.
type Care string

const (
	House   Care = "house"   // carefully: these texts define the house style
	Careful Care = "careful" // carefully, but in the style of another publisher
	Loose   Care = "loose"   // often missing or typed as spaces
)

// A Source is a text or list from which the lexicon is built.
type Source struct {
	File    string // in the data folder
	Role    Role
	Care    Care
	Held    bool    // a tenth may be excluded, for measurement
	Weight  float64 // the weight of one occurrence
	Round   int     // lines for training in a round, 0 for all
	Licence string
	Drawn   string // its content and origin
	SHA256  string
}

// Path returns the path of the source in a data folder.
func (s *Source) Path(folder string) string { return filepath.Join(folder, filepath.FromSlash(s.File)) }

// Name returns the name of the file without its folder, the prefix more- and the
// extension.
func (s *Source) Name() string {
	base := filepath.Base(s.File)
	return strings.TrimPrefix(strings.TrimSuffix(base, filepath.Ext(base)), "more-")
}

// Sources returns the sources of manifest.tsv, in its order.
func Sources() ([]Source, error) { return parse(manifest) }

// The columns of the manifest.
const (
	fileColumn = iota
	roleColumn
	careColumn
	weightColumn
	roundColumn
	licenceColumn
	drawnColumn
	hashColumn
	columns
)

func parse(table string) (all []Source, err error) {
	for n, line := range strings.Split(strings.TrimSpace(table), "\n") {
		f := strings.Split(line, "\t")
		if n == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		if len(f) != columns {
			return nil, fmt.Errorf("manifest.tsv:%d: %d columns, want %d", n+1, len(f), columns)
		}
		s := Source{File: f[fileColumn], Role: Role(f[roleColumn]), Licence: f[licenceColumn], Drawn: f[drawnColumn], SHA256: f[hashColumn]}
		care, held, _ := strings.Cut(f[careColumn], ",")
		s.Care, s.Held = Care(care), held == "held"
		if s.Weight, err = strconv.ParseFloat(f[weightColumn], 64); err != nil {
			return nil, fmt.Errorf("manifest.tsv:%d: %w", n+1, err)
		}
		if s.Round, err = strconv.Atoi(f[roundColumn]); err != nil {
			return nil, fmt.Errorf("manifest.tsv:%d: %w", n+1, err)
		}
		all = append(all, s)
	}
	return all, nil
}

// Table returns the sources as a Markdown table, with the text of SOURCES.md about
// each.
func Table(sources []Source) string {
	var b strings.Builder
	b.WriteString("| file | what was drawn | licence | sha256 |\n| --- | --- | --- | --- |\n")
	for _, s := range sources {
		fmt.Fprintf(&b, "| %s | %s (%s) | %s | `%s` |\n", s.File, drawn[s.Role], s.Drawn, s.Licence, s.SHA256)
	}
	return b.String()
}

// drawn says what the lexicon takes from a source of each role.
var drawn = map[Role]string{
	Text:       "counts and weights",
	Restored:   "counts",
	Dictionary: "words with parts of speech",
	Verbs:      "forms of verbs",
	List:       "words that the decoder would otherwise change",
	Names:      "words that the decoder would otherwise change, and that stay unless a careful text ties them",
}
