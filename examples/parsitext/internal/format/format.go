// Package format reads files of many formats into documents with editable texts.
//
// Each format is a file of this package with a [Format], which is listed in the table of
// registry.go. To add one:
//
//  1. Create NAME.go with var nameFormat = Format{...}, including its Parse and an Encoder
//     for the text that is written into its parts. Parse returns the parts of
//     source.Document in order: plain text, escapes, and fixed content. A paragraph that
//     readers see as one is one part, with gaps for the inline markup.
//  2. List it in registry.go.
//  3. Create testdata/NAME.EXT, a file with everything that the format must keep and
//     everything that it must edit; go test ./internal/format -update writes the result,
//     NAME.EXT.golden. More examples, including those of formats identified by the name of
//     a file, are in the folder testdata/NAME.
//  4. Set Tree if there is an independent parser that returns the structure without the
//     texts: the tests, and every run on a whole file, compare the structure before and
//     after.
//
// Names, extensions, the help and the table in the README are derived from the entry (go
// test . -update in examples/parsitext writes the table).
package format

import (
	"fmt"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// A Format is a file format with texts.
type Format struct {
	Name    string   // for -format
	Files   []string // extensions with their dot, ".json", and names of files, "strings*.xml"
	Summary string   // the texts that are edited, for the help, without a full stop
	Unit    Unit
	Takes   Takes

	// Localized says that the files hold messages, and that by convention the name of a file
	// or of its folder tells their language.
	Localized bool

	// Parse reads a file, or a line if that is the Unit. It must not change src. On bad
	// input it returns an error, a *source.Error if the offset is known.
	Parse func(src []byte, o Options) (*source.Document, error)

	// Tree returns the structure without the texts, as an independent parser reads it; nil
	// if there is no such parser.
	Tree func(src []byte) (string, error)
}

// A Unit is the piece of a file that is read at a time.
type Unit uint8

const (
	File  Unit = iota // the whole file, up to -max-size
	Line              // each line separately, in files of any size; a bad line does not stop the rest
	Prose             // a run of lines of prose, in files of any size
)

// A Takes is the set of options that a format supports.
type Takes uint8

const (
	Field Takes = 1 << iota
	Column
	Strings
)

// Options select the texts of a file that are edited.
type Options struct {
	File    string   // its name, for a format that differs by extension; "" for standard input
	Field   []string // the keys down to a value, or nil for all strings
	Column  string   // of a table, by name or number from 1, or "" for all
	Strings bool     // also edit the strings of source code
}

// options are the flags that set Options.
var options = []struct {
	takes Takes
	flag  string
	set   func(o Options) bool
}{
	{Field, "field", func(o Options) bool { return o.Field != nil }},
	{Column, "column", func(o Options) bool { return o.Column != "" }},
	{Strings, "strings", func(o Options) bool { return o.Strings }},
}

// Check returns an error for an option that the format does not support.
func (f *Format) Check(o Options) error {
	for _, opt := range options {
		if opt.set(o) && f.Takes&opt.takes == 0 {
			return fmt.Errorf("-%s has no effect on the format %s", opt.flag, f.Name)
		}
	}
	return nil
}

// Flags returns the flags that the format supports.
func (f *Format) Flags() (names []string) {
	for _, opt := range options {
		if f.Takes&opt.takes != 0 {
			names = append(names, "-"+opt.flag)
		}
	}
	return names
}
