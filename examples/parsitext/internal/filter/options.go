package filter

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/internal/inorder"
	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/normalize"
)

// A mode says what the command does with the result.
type mode int

const (
	text    mode = iota // the whole file to standard output
	inPlace             // the whole file in place
	diff
	explain
	check
)

// modes are the modes that a flag chooses.
var modes = []struct {
	flag, usage string
	mode        mode
}{
	{"w", "write each file in place: completely or not at all", inPlace},
	{"check", "print the first place at which each file is not normal or, with -diff or -explain,\nwhat these print; exit status 1 if there is one", check},
	{"diff", "print a unified diff", diff},
	{"explain", "print each edit: file:line:column: rule: [before] → [after]", explain},
}

// options are the options of the command line.
type options struct {
	format.Options
	form       normalize.Form
	format     *format.Format // nil: by the names of the files
	chosen     uint           // the modes of the flags, as bits
	mode       mode
	check      bool   // exit status 1 if a file is not normal
	words      string // name of a file, or ""
	confidence float64
	from       string // charset, or ""
	force, zip bool
	left       bool // name all texts that stay
	maxLine    int
	maxSize    int64
	files      []string // "-" is standard input
}

// newFlags returns the flags that set options.
func newFlags(o *options) *flag.FlagSet {
	flags := cli.NewFlags("normalize")
	*o = options{form: normalize.Standard}
	flags.Func("form", "`RULES` separated by commas, such as standard,-digits (standard)", o.setForm)
	flags.Func("format", "`NAME` of the format of the files (by their names)", o.setFormat)
	for _, m := range modes {
		flags.BoolFunc(m.flag, m.usage, func(string) error { o.chosen |= 1 << m.mode; return nil })
	}
	flags.Func("confidence", "make only edits of spaces and half-spaces that are right with probability `P` or more, from 0 to less than 1", o.setConfidence)
	flags.StringVar(&o.words, "words", "", "`FILE` with words of your own, one per line; # begins a line of comment")
	flags.Func("field", "edit only the field `PATH`, such as a.b, also in the elements of arrays;\n\\. is a dot in a key", func(s string) (err error) {
		o.Field, err = format.ParseField(s)
		return err
	})
	flags.StringVar(&o.Column, "column", "", "edit only the column `NAME` or number")
	flags.BoolVar(&o.Strings, "strings", false, "also edit strings in source code")
	flags.Func("from", "convert from `CHARSET` to UTF-8 first: "+strings.Join(safefile.Charsets(), ", "), o.setFrom)
	flags.BoolVar(&o.force, "force", false, "treat text that does not look like prose as prose, and with -w replace files with hard links")
	flags.BoolVar(&o.left, "left", false, "report all texts that stay unchanged although they are Persian, not only the first few")
	flags.BoolVar(&o.zip, "z", false, "compress the output with gzip; with -w, compressed files are compressed again")
	flags.IntVar(&o.maxLine, "max-line", inorder.MaxLine, "reject a line longer than `BYTES` in files that are read by lines")
	flags.Int64Var(&o.maxSize, "max-size", 256<<20, "reject a file larger than `BYTES` if it is read as a whole,\nwhich takes 8 to 40 times as much memory")
	return flags
}

// parseOptions reads the command line.
func parseOptions(args []string) (o options, err error) {
	flags := newFlags(&o)
	if err := cli.Parse(flags, args); err != nil {
		return o, err
	}
	o.files = flags.Args()
	if len(o.files) == 0 {
		o.files = []string{"-"}
	}
	if err := o.setMode(); err != nil {
		return o, err
	}
	switch {
	case o.mode == inPlace && slices.Contains(o.files, "-"):
		return o, errors.New("-w needs the name of a file")
	case o.maxLine < 1 || o.maxSize < 1:
		return o, errors.New("-max-line and -max-size must be at least 1")
	}
	return o, nil
}

// setMode sets the mode from those chosen. With -diff or -explain, -check changes only the
// exit status.
func (o *options) setMode() error {
	o.check = o.chosen&(1<<check) != 0
	if o.chosen&(1<<diff|1<<explain) != 0 {
		o.chosen &^= 1 << check
	}
	if bits.OnesCount(o.chosen) > 1 {
		return errors.New("-w, -check, -diff and -explain cannot be combined, except -check with -diff or -explain")
	}
	if o.chosen != 0 {
		o.mode = mode(bits.TrailingZeros(o.chosen))
	}
	return nil
}

func (o *options) setForm(s string) error {
	form, err := normalize.ParseForm(s)
	if err != nil {
		return fmt.Errorf("%w%s", err, nearRules(s))
	}
	o.form = form
	return nil
}

// FormNames returns the names that a form may consist of.
func FormNames() []string {
	names := []string{"standard", "search"}
	for r := range normalize.Rules() {
		names = append(names, r.String())
	}
	return names
}

// nearRules suggests rules similar to the first unknown one in s.
func nearRules(s string) string {
	for _, name := range strings.Split(s, ",") {
		name = strings.TrimLeft(strings.TrimSpace(name), "+-")
		if !slices.Contains(FormNames(), name) {
			return cli.Near(name, FormNames())
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
		return errors.New("not a number from 0 to less than 1")
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

// writeHelp writes the complete output of -h.
func writeHelp(w io.Writer) {
	flags := newFlags(new(options))
	fmt.Fprint(w, `usage: parsitext normalize [FLAGS] [FILE...]

Normalizes the Persian texts in files and leaves every other byte unchanged. It reads
standard input if no file is given, or for "-". The exit status is 0, 1 if -check found a
file that is not normal, or 2 for errors; after an error, the other files are still
processed.

Flags:
`)
	cli.WriteFlags(w, flags)
	fmt.Fprint(w, "\nFormats:\n")
	for f := range format.All() {
		fmt.Fprintf(w, "  %-12s %s\n%15s%s\n", f.Name, f.Summary, "", strings.Join(append(slices.Clone(f.Files), f.Flags()...), " "))
	}
	fmt.Fprint(w, "\nRules (standard has most of them, search those for index keys):\n")
	for r := range normalize.Rules() {
		fmt.Fprintf(w, "  %-12s %s\n", r, r.Summary())
	}
}
