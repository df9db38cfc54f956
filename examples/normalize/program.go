package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/parsitext/parsitext/normalize"
)

// A program is the options with what they name.
type program struct {
	options
	normalizer *normalize.Normalizer
	stdin      io.Reader
	stdout     io.Writer
	color      bool
	read       counter // of bytes, compressed ones as they are
}

func newProgram(o options, stdin io.Reader, stdout io.Writer) (*program, error) {
	n, err := newNormalizer(o.form, o.words)
	if err != nil {
		return nil, err
	}
	color := isTerminal(stdout) && os.Getenv("NO_COLOR") == "" && !o.gzip
	return &program{options: o, normalizer: n, stdin: stdin, stdout: stdout, color: color}, nil
}

// errNotNormal is the finding of -check.
var errNotNormal = errors.New("not normal")

// runFile works on one file. Its errors name the file, and the line where there
// is one.
func (p *program) runFile(name string) error {
	in, err := p.open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	text, zipped, err := gunzip(p.read.of(in))
	if err != nil {
		return fmt.Errorf("%s:1: %w", shown(name), err)
	}
	if p.mode == inPlace {
		return replace(name, func(w io.Writer) (bool, error) {
			return p.process(name, text, w, zipped || p.gzip)
		})
	}
	_, err = p.process(name, text, p.stdout, p.gzip)
	return err
}

// process writes to w what the mode makes of text, and reports whether that is
// another text.
func (p *program) process(name string, text io.Reader, w io.Writer, zip bool) (changed bool, err error) {
	out, closeOut := w, func() error { return nil }
	if zip {
		out, closeOut = gzipWriter(w)
	}
	err = inOrder(text, p.work(shown(name)), func(in, result []byte) error {
		changed = changed || !bytes.Equal(in, result)
		_, err := out.Write(result)
		return err
	})
	if at := new(lineError); errors.As(err, &at) && !errors.Is(err, errNotNormal) {
		err = fmt.Errorf("%s:%w", shown(name), err)
	}
	return changed, errors.Join(err, closeOut())
}

func (p *program) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(p.stdin), nil
	}
	return os.Open(name)
}

// shown returns the name of a file for people.
func shown(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}
