// Package inspect has the commands of parsitext that describe a text without changing it:
// dates, tokens, terms and article.
//
// They print one line per finding: its place, its properties and, last, its words, so that
// a line is readable in terminals with and without support for Persian. With -json they
// print one JSON object per line instead.
package inspect

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/internal/safefile"
)

// A command holds what the commands share: a help, flags and the files.
type command struct {
	help    cli.Help
	from    string
	maxSize int64
	json    bool
	files   []string // "-" is standard input
}

// newCommand returns a command with the common flags.
func newCommand(name, about string) *command {
	about += `

Files are plain text in UTF-8, and may be compressed with gzip. It reads standard input if no
file is given, or for "-".`
	c := &command{help: cli.Help{Command: name + " [FLAGS] [FILE...]", About: about, Flags: cli.NewFlags(name)}}
	flags := c.help.Flags
	flags.BoolVar(&c.json, "json", false, "print one JSON object per line, for programs")
	flags.Func("from", "convert from `CHARSET` to UTF-8 first: "+strings.Join(safefile.Charsets(), ", "), c.setFrom)
	flags.Int64Var(&c.maxSize, "max-size", 256<<20, "reject a file larger than `BYTES`")
	return c
}

func (c *command) setFrom(name string) error {
	c.from = name
	if err := safefile.CheckCharset(name); err != nil {
		return fmt.Errorf("%w%s", err, cli.Near(name, safefile.Charsets()))
	}
	return nil
}

// run parses the arguments, calls check, and writes the output of report for each file,
// even after a file that fails.
func (c *command) run(args []string, s cli.Streams, check func() error, report func(*printer, string)) int {
	err := cli.Parse(c.help.Flags, args)
	if errors.Is(err, flag.ErrHelp) {
		c.help.Write(s.Out)
		return cli.OK
	}
	if err == nil {
		err = check()
	}
	if err != nil {
		return s.Fail(err)
	}
	if c.files = c.help.Flags.Args(); len(c.files) == 0 {
		c.files = []string{"-"}
	}
	status := cli.OK
	for _, name := range c.files {
		switch err := c.file(name, s, report); {
		case errors.Is(err, syscall.EPIPE):
			return status
		case err != nil:
			status = s.Fail(err)
		}
	}
	return status
}

// file writes the output of report for one file.
func (c *command) file(name string, s cli.Streams, report func(*printer, string)) error {
	text, err := c.read(name, s.In)
	if err != nil {
		return err
	}
	p := &printer{out: bufio.NewWriter(s.Out), file: name, json: c.json, named: len(c.files) > 1}
	report(p, text)
	return p.out.Flush()
}

// read returns the text of a file.
func (c *command) read(name string, stdin io.Reader) (string, error) {
	in := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return "", safefile.Named(name, err)
		}
		defer f.Close()
		in = f
	}
	text, err := safefile.NewReader(in, c.from)
	if err != nil {
		return "", safefile.Named(name, err)
	}
	data, err := io.ReadAll(io.LimitReader(text, c.maxSize+1))
	if err != nil {
		return "", safefile.Named(name, err)
	}
	if int64(len(data)) > c.maxSize {
		return "", fmt.Errorf("%s: more than %d bytes, which -max-size raises", safefile.Shown(name), c.maxSize)
	}
	return string(data), nil
}

// A printer prints the findings of a file.
type printer struct {
	out   *bufio.Writer
	file  string
	named bool // lines begin with the name of the file
	json  bool
}

// row prints a line for people: the place, the columns, and the words last.
func (p *printer) row(at place, columns, words string) {
	where := fmt.Sprintf("%d:%d", at.Line, at.Column)
	if p.named {
		where = cli.Line(p.file) + ":" + where
	}
	fmt.Fprintf(p.out, "%-9s %s  %s\n", where, columns, cli.Line(words))
}

// object prints a line for programs.
func (p *printer) object(v any) {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.Encode(v) // a type of this package, which cannot fail
	p.out.Write(cli.AppendJSON(nil, []byte(b.String())))
}
