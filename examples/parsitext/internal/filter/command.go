// Package filter is the command parsitext normalize: it reads files, has the engine edit
// their texts, and writes the files or reports the changes.
package filter

import (
	"errors"
	"flag"
	"syscall"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/internal/progress"
	"github.com/parsitext/parsitext/internal/terminal"
	"github.com/parsitext/parsitext/internal/wordfile"
	"github.com/parsitext/parsitext/normalize"
)

// Run runs the command.
func Run(args []string, s cli.Streams) int {
	o, err := parseOptions(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		writeHelp(s.Out)
		return cli.OK
	case err != nil:
		return s.Fail(err)
	}
	n, err := wordfile.Normalizer(o.form, o.words)
	if err != nil {
		return s.Fail(err)
	}
	c := command{options: o, streams: s, normalizer: n.WithConfidence(o.confidence)}
	if !o.zip {
		c.streams.Out, c.color = terminal.Output(s.Out, o.mode == diff)
	}
	if terminal.Is(s.Err) && (o.mode == inPlace || !terminal.Is(s.Out)) {
		defer progress.Show(s.Err, o.files, &c.read)()
	}
	return c.runFiles()
}

// A command holds the options and the values derived from them.
type command struct {
	options
	streams    cli.Streams
	normalizer *normalize.Normalizer
	color      bool
	read       progress.Counter // of bytes, before decompression
	listed     int              // texts that stay unchanged
}

// errNotNormal is the result of -check for a file that is not normal.
var errNotNormal = errors.New("not normal")

// errReported is an error that was already printed.
var errReported = errors.New("reported")

// runFiles processes all files, even after one that fails.
func (c *command) runFiles() int {
	status := cli.OK
	defer c.countLeft()
	for _, name := range c.files {
		err := c.runFile(name)
		switch {
		case errors.Is(err, syscall.EPIPE):
			return status
		case errors.Is(err, errReported):
			status = cli.Failed
		case errors.Is(err, errNotNormal):
			status = max(status, cli.Found)
		case err != nil:
			status = c.streams.Fail(err)
		}
	}
	return status
}
