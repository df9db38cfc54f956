package filter

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/internal/inorder"
	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/normalize"
)

// runFile processes one file. Its errors include the name of the file, and the place if
// it is known.
func (c *command) runFile(name string) error {
	if c.mode == inPlace {
		bad := false
		warn := func(err error) { c.streams.Fail(err) }
		err := safefile.Replace(name, safefile.Options{Force: c.force, Warn: warn}, func(r io.Reader, w io.Writer) (bool, error) {
			changed, err := c.rewrite(name, r, w)
			bad = errors.Is(err, errReported)
			if bad {
				err = nil // the other lines are written
			}
			return changed, err
		})
		if err == nil && bad {
			return errReported
		}
		return err
	}
	in, err := c.open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	_, err = c.rewrite(name, in, c.streams.Out)
	return err
}

// open opens a file for reading.
func (c *command) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(c.streams.In), nil
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s: a folder", name)
	}
	in, err := os.Open(name)
	if err != nil {
		return nil, safefile.Named(name, err)
	}
	return in, nil
}

// rewrite writes the output of the mode for the file r to w, and reports whether the
// file changes.
func (c *command) rewrite(name string, r io.Reader, w io.Writer) (changed bool, err error) {
	text, err := safefile.NewReader(c.read.Of(r), c.from)
	if err != nil {
		return false, safefile.Named(name, err)
	}
	in := bufio.NewReaderSize(text, headSize)
	f, err := c.formatOf(name, in)
	if err != nil {
		return false, safefile.Named(name, err)
	}
	out, closeOut := io.Writer(w), func() error { return nil }
	if c.zip || text.Gzipped && c.mode == inPlace {
		out, closeOut = safefile.NewGzipWriter(w)
	}
	j := job{command: c, format: f, name: safefile.Shown(name), out: out, choice: c.Options}
	if name != "-" {
		j.choice.File = name
	}
	if f.Unit == format.File {
		err = j.whole(in)
	} else {
		err = j.stream(in)
	}
	return j.changed || c.from != "", errors.Join(err, closeOut())
}

// headSize is the number of bytes that are read to determine the format of a file.
const headSize = 64 << 10

// formatOf returns the requested format, or the format given by the name of the file, or
// prose if the file looks like prose.
func (c *command) formatOf(name string, in *bufio.Reader) (*format.Format, error) {
	f := c.format
	if f == nil {
		f = format.ByFile(name)
	}
	if f == nil {
		if err := checkProse(name, in); err != nil && !c.force {
			return nil, err
		}
		f = format.Text()
	}
	return f, f.Check(c.Options)
}

// checkProse returns an error if the name of a file or its beginning shows that it is not
// prose.
func checkProse(name string, in *bufio.Reader) error {
	if language := format.Unread(name); language != "" {
		return fmt.Errorf("%s, which no format reads; use -force to treat it as prose", language)
	}
	if looks := format.NoProse(head(in)); looks != "" {
		return fmt.Errorf("looks like %s, not like prose; use -format to name its format, or -force to treat it as prose", looks)
	}
	return nil
}

// head returns the whole lines at the beginning of a file or, of a slow pipe, those
// already available.
func head(in *bufio.Reader) string {
	for n := 1; n <= headSize; n = in.Buffered() + 1 {
		_, err := in.Peek(n)
		b, _ := in.Peek(in.Buffered())
		if i := bytes.LastIndexByte(b, '\n'); i >= 0 {
			return string(b[:i])
		}
		if err != nil {
			return string(b)
		}
	}
	b, _ := in.Peek(headSize)
	return string(b)
}

// whole processes a file that is read as a whole.
func (j *job) whole(in io.Reader) error {
	src, err := io.ReadAll(io.LimitReader(in, j.maxSize+1))
	if err != nil {
		return safefile.Named(j.name, err)
	}
	if int64(len(src)) > j.maxSize {
		return fmt.Errorf("%s: more than %d bytes, which -max-size raises", j.name, j.maxSize)
	}
	r := j.work(nil, inorder.Batch{Text: src, Line: 1})
	if len(r.errs) > 0 {
		return r.errs[0]
	}
	return j.verdict(j.write(r))
}

// stream processes a file of any size.
func (j *job) stream(in io.Reader) error {
	src := inorder.Source{Reader: in, Cut: inorder.LastLine, MaxLine: j.maxLine}
	if j.format.Unit == format.Prose {
		src.Cut = normalize.Cut // not inside a code fence, which spans several lines
	}
	work := func(r *result, b inorder.Batch) (*result, error) { return j.work(r, b), nil }
	err := inorder.Run(src, work, func(r *result, _ inorder.Batch) error { return j.write(r) })
	if at := new(safefile.TextError); errors.As(err, &at) {
		return safefile.Named(j.name, at)
	}
	if at := new(inorder.LineError); errors.As(err, &at) {
		return fmt.Errorf("%s:%w", j.name, err)
	}
	return j.verdict(err)
}
