// Package format reads files of many formats into documents, whose texts may be edited.
//
// A format is a file of this package with a [Format], which the table of registry.go
// lists. To add one:
//
//  1. NAME.go has var nameFormat = Format{...}, with its Parse, and with an Encoder for what
//     is written into its parts. Parse returns the parts of source.Document in order:
//     plain runs, escapes, and what stays. What readers see as one paragraph is one part,
//     with gaps where the inline markup is.
//  2. registry.go lists it.
//  3. testdata/NAME.EXT is a file with all that the format must keep and all that it must
//     edit; go test ./internal/format -update writes what becomes of it, NAME.EXT.golden.
//     More examples, and those of formats known by the name of a file, are in the folder
//     testdata/NAME.
//  4. Tree, if there is a parser of the field that tells the structure without the texts:
//     the tests compare it before and after, and so does every run on a whole file.
//
// Names, extensions, help and the table of the README follow from the entry
// (go test . -update in examples/parsitext writes it).
package format

import (
	"errors"
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// A Format is a way to write texts in a file.
type Format struct {
	Name    string   // for -format
	Files   []string // extensions with their dot, ".json", and names of files, "strings*.xml"
	Summary string   // what is edited, for the help, without a full stop
	Unit    Unit
	Takes   Takes

	// Parse reads a file, or a line if that is the Unit. It does not change src. What it
	// cannot read is an error, a *source.Error where it knows the place.
	Parse func(src []byte, o Options) (*source.Document, error)

	// Tree writes the structure without the texts, as a parser of the field sees it; nil if
	// there is none.
	Tree func(src []byte) (string, error)
}

// A Unit is what of a file is read at a time.
type Unit uint8

const (
	File  Unit = iota // the whole file, as large as -max-size says
	Line              // each line alone, in files of any size; a bad line does not stop the rest
	Prose             // a run of lines of prose, in files of any size
)

// Takes is a set of options that a format heeds.
type Takes uint8

const (
	Field Takes = 1 << iota
	Column
	Strings
)

// Options say which texts of a file are edited.
type Options struct {
	File    string   // its name, for a format that differs by extension; "" for standard input
	Field   []string // the keys down to a value, or nil for all strings
	Column  string   // of a table, by name or number from 1, or "" for all
	Strings bool     // strings of source code too
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

// Check reports an option that the format does not heed.
func (f *Format) Check(o Options) error {
	for _, opt := range options {
		if opt.set(o) && f.Takes&opt.takes == 0 {
			return fmt.Errorf("-%s says nothing to the format %s", opt.flag, f.Name)
		}
	}
	return nil
}

// Flags returns the flags that the format heeds.
func (f *Format) Flags() (names []string) {
	for _, opt := range options {
		if f.Takes&opt.takes != 0 {
			names = append(names, "-"+opt.flag)
		}
	}
	return names
}

// ParseField reads a path of keys with dots between them; \. is a dot of a key.
func ParseField(s string) ([]string, error) {
	keys := []string{""}
	for i := 0; i < len(s); i++ {
		last := &keys[len(keys)-1]
		switch {
		case s[i] == '.':
			keys = append(keys, "")
		case strings.HasPrefix(s[i:], `\.`):
			i++
			*last += "."
		default:
			*last += s[i : i+1]
		}
	}
	for _, k := range keys {
		if k == "" {
			return nil, errors.New("an empty key")
		}
	}
	return keys, nil
}
