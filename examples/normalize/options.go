package main

import (
	"errors"
	"flag"
	"io"

	"github.com/parsitext/parsitext/internal/inorder"
	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/normalize"
)

const usage = "usage: normalize [-form LIST] [-words FILE] [-jsonl FIELD] [-from CHARSET] [-max-line N] [-w [-force] | -diff | -explain | -check] [-z] [FILE...]"

// A mode says what the program does with the result.
type mode int

const (
	filter  mode = iota // the normal text to standard output
	inPlace             // the normal text to the file
	diff
	explain
	check
)

// options are the options of the command line.
type options struct {
	form  normalize.Form
	words string // name of a file, or ""
	field string // of JSON lines, or ""
	from  string // charset, or ""
	mode  mode
	force bool
	gzip  bool

	maxLine int
	files   []string // "-" is standard input
}

func parseOptions(args []string) (options, error) {
	o := options{}
	modes := 0
	flags := flagSet(&o, &modes)
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if o.maxLine < 1 {
		return o, errors.New("-max-line must be at least 1")
	}
	if modes > 1 {
		return o, errors.New(usage)
	}
	o.files = flags.Args()
	if len(o.files) == 0 {
		o.files = []string{"-"}
	}
	return o, o.checkFiles()
}

// flagSet returns the flags, which set the options and count the modes.
func flagSet(o *options, modes *int) *flag.FlagSet {
	flags := flag.NewFlagSet("normalize", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.TextVar(&o.form, "form", normalize.Standard, "rules")
	flags.StringVar(&o.words, "words", "", "file of words")
	flags.Func("jsonl", "field of JSON lines", func(field string) error {
		if o.field = field; field == "" {
			return errors.New("an empty field")
		}
		return nil
	})
	flags.BoolVar(&o.gzip, "z", false, "compress the output")
	flags.Func("from", "charset", func(name string) error { o.from = name; return safefile.CheckCharset(name) })
	flags.BoolVar(&o.force, "force", false, "also replace files with hard links")
	flags.IntVar(&o.maxLine, "max-line", inorder.MaxLine, "maximum length of a line in bytes")
	for name, m := range map[string]mode{"w": inPlace, "diff": diff, "explain": explain, "check": check} {
		flags.BoolFunc(name, "", func(string) error { o.mode, *modes = m, *modes+1; return nil })
	}
	return flags
}

// checkFiles returns an error if standard input would have to be written in
// place.
func (o options) checkFiles() error {
	if o.mode != inPlace {
		return nil
	}
	for _, name := range o.files {
		if name == "-" {
			return errors.New("-w needs the name of a file")
		}
	}
	return nil
}
