package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/parsitext/parsitext/internal/inorder"
	"github.com/parsitext/parsitext/internal/progress"
	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/internal/terminal"
	"github.com/parsitext/parsitext/internal/wordfile"
	"github.com/parsitext/parsitext/normalize"
)

// A program holds the options and the values derived from them.
type program struct {
	options
	normalizer *normalize.Normalizer
	stdin      io.Reader
	stdout     io.Writer
	color      bool
	stderr     io.Writer
	bad        bool             // a line could not be read
	read       progress.Counter // of bytes, before decompression
}

func newProgram(o options, stdin io.Reader, stdout, stderr io.Writer) (*program, error) {
	n, err := wordfile.Normalizer(o.form, o.words)
	if err != nil {
		return nil, err
	}
	color := false
	if !o.gzip {
		stdout, color = terminal.Output(stdout, o.mode == diff)
	}
	return &program{options: o, normalizer: n, stdin: stdin, stdout: stdout, stderr: stderr, color: color}, nil
}

// errNotNormal is the result of -check for a file that is not normal.
var errNotNormal = errors.New("not normal")

// runFile processes one file. Its errors include the name of the file, and the line
// if it is known.
func (p *program) runFile(name string) error {
	if p.mode == inPlace {
		o := safefile.Options{Force: p.force, Warn: func(err error) { fail(p.stderr, err) }}
		return safefile.Replace(name, o, func(r io.Reader, w io.Writer) (bool, error) { return p.rewrite(name, r, w) })
	}
	in, err := p.open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	_, err = p.rewrite(name, in, p.stdout)
	return err
}

// rewrite writes the output of the mode for the file r to w, and reports whether the
// text changed.
func (p *program) rewrite(name string, r io.Reader, w io.Writer) (changed bool, err error) {
	text, err := safefile.NewReader(p.read.Of(r), p.from)
	if err != nil {
		return false, fmt.Errorf("%s:1: %w", safefile.Shown(name), err)
	}
	return p.process(name, text, w, text.Gzipped && p.mode == inPlace || p.gzip)
}

// process writes the output of the mode for text to w, and reports whether the text
// changed.
func (p *program) process(name string, text io.Reader, w io.Writer, zip bool) (changed bool, err error) {
	out, closeOut := w, func() error { return nil }
	if zip {
		out, closeOut = safefile.NewGzipWriter(w)
	}
	if p.field == "" && (p.mode == filter || p.mode == inPlace) {
		changed, err = p.copy(name, out, text)
	} else {
		changed, err = p.eachLine(name, out, text)
	}
	return changed || p.from != "", errors.Join(err, closeOut())
}

// eachLine is process for the modes that look at lines.
func (p *program) eachLine(name string, out io.Writer, text io.Reader) (changed bool, err error) {
	src := inorder.Source{Reader: text, Cut: normalize.Cut, MaxLine: p.maxLine} // not inside a code fence, which spans several lines
	err = inorder.Run(src, p.work(safefile.Shown(name)), func(result output, b inorder.Batch) error {
		changed = changed || !bytes.Equal(b.Text, result.text)
		for _, err := range result.bad {
			p.bad = true
			fail(p.stderr, err)
		}
		_, err := out.Write(result.text)
		return err
	})
	if at := new(inorder.LineError); errors.As(err, &at) && !errors.Is(err, errNotNormal) {
		err = fmt.Errorf("%s:%w", safefile.Shown(name), err)
	}
	return changed, err
}

func (p *program) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(p.stdin), nil
	}
	return os.Open(name)
}
