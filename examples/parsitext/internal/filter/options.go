package filter

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/internal/inorder"
	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/normalize"
)

// A mode says what is done with what changes.
type mode int

const (
	text    mode = iota // the whole file to standard output
	inPlace             // the whole file to its place
	diff
	explain
	check
)

// modes are the modes that a flag chooses.
var modes = []struct {
	flag, usage string
	mode        mode
}{
	{"w", "write each file in place: whole or not at all", inPlace},
	{"check", "print where each file is first not normal; exit status 1 if one is", check},
	{"diff", "print a unified diff", diff},
	{"explain", "print each edit: file:line:column: rule: [before] → [after]", explain},
}

// options are what the command line says.
type options struct {
	format.Options
	form       normalize.Form
	format     *format.Format // nil: by the names of the files
	mode       mode
	words      string // name of a file, or ""
	confidence float64
	from       string // charset, or ""
	force, zip bool
	left       bool // name all texts that stay
	maxLine    int
	maxSize    int64
	files      []string // "-" is standard input
}

// newFlags returns the flags that set options, and how many modes were chosen.
func newFlags(o *options) (flags *flag.FlagSet, chosen *int) {
	flags, chosen = cli.NewFlags("normalize"), new(int)
	*o = options{form: normalize.Standard}
	flags.Func("form", "`RULES` with commas between them, as standard,-digits (standard)", o.setForm)
	flags.Func("format", "`NAME` of the format of the files (by their names)", o.setFormat)
	for _, m := range modes {
		flags.BoolFunc(m.flag, m.usage, func(string) error { o.mode = m.mode; *chosen++; return nil })
	}
	flags.Func("confidence", "make edits of spaces and half-spaces that are right with the probability `P`, from 0 up to 1", o.setConfidence)
	flags.StringVar(&o.words, "words", "", "`FILE` with words of your own, one a line")
	flags.Func("field", "edit only the field `PATH`, as a.b; \\. is a dot of a key", func(s string) (err error) {
		o.Field, err = format.ParseField(s)
		return err
	})
	flags.StringVar(&o.Column, "column", "", "edit only the column `NAME` or number")
	flags.BoolVar(&o.Strings, "strings", false, "edit strings of source code too")
	flags.Func("from", "convert from `CHARSET` to UTF-8 first: "+strings.Join(safefile.Charsets(), ", "), o.setFrom)
	flags.BoolVar(&o.force, "force", false, "work on what does not look like prose as on prose, and with -w on files with hard links")
	flags.BoolVar(&o.left, "left", false, "name all texts that stay as they are although they are Persian, not the first few")
	flags.BoolVar(&o.zip, "z", false, "compress the output with gzip; with -w what was compressed is so again")
	flags.IntVar(&o.maxLine, "max-line", inorder.MaxLine, "refuse a line of more than `BYTES`, where files are read by lines")
	flags.Int64Var(&o.maxSize, "max-size", 256<<20, "refuse a file of more than `BYTES`, where files are read whole")
	return flags, chosen
}

// parseOptions reads the command line.
func parseOptions(args []string) (o options, err error) {
	flags, chosen := newFlags(&o)
	if err := cli.Parse(flags, args); err != nil {
		return o, err
	}
	o.files = flags.Args()
	if len(o.files) == 0 {
		o.files = []string{"-"}
	}
	switch {
	case *chosen > 1:
		return o, errors.New("only one of -w, -check, -diff and -explain")
	case o.mode == inPlace && slices.Contains(o.files, "-"):
		return o, errors.New("-w needs the name of a file")
	case o.maxLine < 1 || o.maxSize < 1:
		return o, errors.New("-max-line and -max-size must be at least 1")
	}
	return o, nil
}

func (o *options) setForm(s string) error {
	form, err := normalize.ParseForm(s)
	if err != nil {
		return fmt.Errorf("%w%s", err, nearRules(s))
	}
	o.form = form
	return nil
}

// formNames returns what a form may be made of.
func formNames() []string {
	names := []string{"standard", "search"}
	for r := range normalize.Rules() {
		names = append(names, r.String())
	}
	return names
}

// nearRules returns what may be meant by the first rule of s that there is not.
func nearRules(s string) string {
	for _, name := range strings.Split(s, ",") {
		name = strings.TrimLeft(strings.TrimSpace(name), "+-")
		if !slices.Contains(formNames(), name) {
			return cli.Near(name, formNames())
		}
	}
	return ""
}

func (o *options) setFormat(name string) error {
	if o.format = format.ByName(name); o.format == nil {
		return fmt.Errorf("no format %q%s; there are %s", name, cli.Near(name, format.Names()), strings.Join(format.Names(), ", "))
	}
	return nil
}

func (o *options) setConfidence(s string) error {
	p, err := strconv.ParseFloat(s, 64)
	if err != nil || !(p >= 0 && p < 1) {
		return errors.New("no number from 0 up to, not including, 1")
	}
	o.confidence = p
	return nil
}

func (o *options) setFrom(name string) error {
	o.from = name
	if err := safefile.CheckCharset(name); err != nil {
		return fmt.Errorf("%w%s", err, cli.Near(name, safefile.Charsets()))
	}
	return nil
}

// writeHelp writes all that -h says.
func writeHelp(w io.Writer) {
	flags, _ := newFlags(new(options))
	fmt.Fprint(w, `usage: parsitext normalize [FLAGS] [FILE...]

Makes the Persian texts in files normal and leaves every other byte as it is. It reads
standard input if there are no files or for "-". Exit status 0, 1 if -check found a file
that is not normal, 2 for errors; the other files are worked on all the same.

Flags:
`)
	cli.WriteFlags(w, flags)
	fmt.Fprint(w, "\nFormats:\n")
	for f := range format.All() {
		fmt.Fprintf(w, "  %-12s %s\n%15s%s\n", f.Name, f.Summary, "", strings.Join(append(slices.Clone(f.Files), f.Flags()...), " "))
	}
	fmt.Fprint(w, "\nRules (standard has most, search those for keys):\n")
	for r := range normalize.Rules() {
		fmt.Fprintf(w, "  %-12s %s\n", r, r.Summary())
	}
}
