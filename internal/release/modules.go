package release

import "path"

// Root is the path of the module in the root of the repository.
const Root = "github.com/parsitext/parsitext"

// A Module is a module of the repository.
type Module struct {
	Dir string // slashes, from the root of the repository; empty for the root itself
	Tag bool   // a release has a tag for it
	Why string // why it is tagged, or why not
}

// Modules returns the modules of the repository, each after the modules that it requires.
//
// A module gets a tag if people outside the repository import it or install it. Without a
// tag "go install MODULE@latest" would take the last commit, and then fail, because its
// go.mod replaces the library by a folder.
func Modules() []Module {
	return []Module{
		{"", true, "the library, and programs that need nothing else"},
		{"analysis/bleve", true, "programs that use bleve import it"},
		{"examples/parsitext", true, "people, hooks and actions install the command"},
		{"examples/archive", true, "a command that people can install"},
		{"examples/search", true, "a command that people can install"},
		{"examples/pipeline", true, "a command that people can install, for the machine that starts a job"},
		{"examples/parsitext/internal/browser", false, "tests of the web page"},
		{"internal/bench/jalali", false, "benchmarks with peers"},
		{"internal/bench/letters", false, "benchmarks with peers"},
		{"internal/bench/tokenize", false, "benchmarks with peers"},
		{"internal/databases", false, "tests of jalali.Date with databases"},
		{"internal/gen", false, "generators of the tables"},
		{"internal/release", false, "releases, and tests of them"},
	}
}

// Tagged returns the modules that a release tags, each after the modules that it
// requires.
func Tagged() []Module {
	var tagged []Module
	for _, m := range Modules() {
		if m.Tag {
			tagged = append(tagged, m)
		}
	}
	return tagged
}

// Path returns the path of the module in import paths.
func (m Module) Path() string { return path.Join(Root, m.Dir) }

// TagName returns the name of its tag for a version: v1.2.3 or analysis/bleve/v1.2.3.
func (m Module) TagName(version string) string { return path.Join(m.Dir, version) }
