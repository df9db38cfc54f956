package corpora

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

//go:embed repositories.tsv
var repositories string

// A Kind says how the files of a repository become the lines of a source.
type Kind string

const (
	Paragraphs Kind = "text" // running text, one careful paragraph per line
	Entries    Kind = "list" // words and names without duplicates
	Whole      Kind = "file" // the file unchanged
)

// A Rule changes how a repository is read.
type Rule string

const (
	Each    Rule = "each"    // each paragraph is judged separately, because a file has many writers
	Repair  Rule = "repair"  // affixes that the editors wrote joined get their ZWNJ
	ZWNJ    Rule = "zwnj"    // only entries with a ZWNJ
	Solid   Rule = "solid"   // only entries without a ZWNJ
	Endings Rule = "endings" // endings of names that stand apart are tied
)

// rules are the rules that each kind allows.
var rules = map[Kind][]Rule{Paragraphs: {Each, Repair}, Entries: {ZWNJ, Solid, Endings}, Whole: nil}

// A Repository is a public repository, or a part of one, from which a source is made. A
// source may have several repositories, and a repository may belong to several sources.
type Repository struct {
	Output  string // file in the data folder, a source of manifest.tsv
	Name    string // owner/name at GitHub; a package of PyPI is pypi/NAME
	Commit  string // full hash, or the version of a package
	Paths   string // globs of the files, separated by commas: see internal/gen/texts
	Format  string // one of internal/gen/texts, or auto, which chooses by the file name
	Kind    Kind
	Rules   []Rule
	Licence string
	Lines   int // number of its lines in the source, -1 if unknown
}

// Has reports whether the repository has a rule.
func (r *Repository) Has(rule Rule) bool { return slices.Contains(r.Rules, rule) }

// Repositories returns the lines of repositories.tsv, in its order. If several
// repositories have the same paragraph, it counts for the first.
func Repositories() ([]Repository, error) { return ParseRepositories(repositories) }

// unknown stands for a number of lines that is unknown.
const unknown = "-"

// ParseRepositories parses a table in the format of repositories.tsv.
func ParseRepositories(table string) (all []Repository, err error) {
	for n, line := range strings.Split(strings.TrimSpace(table), "\n") {
		if n == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		r, err := parseRepository(strings.Split(line, "\t"))
		if err != nil {
			return nil, fmt.Errorf("repositories.tsv:%d: %w", n+1, err)
		}
		all = append(all, r)
	}
	return all, nil
}

func parseRepository(f []string) (r Repository, err error) {
	if len(f) != 8 {
		return r, fmt.Errorf("%d columns, want 8", len(f))
	}
	kind, names, _ := strings.Cut(f[5], ",")
	r = Repository{Output: f[0], Name: f[1], Commit: f[2], Paths: f[3], Format: f[4], Kind: Kind(kind), Licence: f[6], Lines: -1}
	allowed, ok := rules[r.Kind]
	if !ok {
		return r, fmt.Errorf("no kind %q", kind)
	}
	for name := range strings.SplitSeq(names, ",") {
		switch rule := Rule(name); {
		case name == "":
		case !slices.Contains(allowed, rule):
			return r, fmt.Errorf("no rule %q of the kind %s", name, kind)
		default:
			r.Rules = append(r.Rules, rule)
		}
	}
	if f[7] != unknown {
		r.Lines, err = strconv.Atoi(f[7])
	}
	return r, err
}

// RepositoryTable returns the repositories as a Markdown table, as in SOURCES.md, with
// what was made again from each.
func RepositoryTable(all []Repository, again []Rebuilt) string {
	var b strings.Builder
	b.WriteString("| output | repository | commit | files | licence | lines | made again |\n| --- | --- | --- | --- | --- | ---: | ---: |\n")
	for i, r := range all {
		lines := "not recorded"
		if r.Lines >= 0 {
			lines = strconv.Itoa(r.Lines)
		}
		files := strings.ReplaceAll(r.Paths, ",", "`, `")
		fmt.Fprintf(&b, "| %s | %s | `%s` | `%s` | %s | %s | %d |\n", r.Output, r.Name, r.Commit, files, r.Licence, lines, again[i].Again())
	}
	return b.String()
}
