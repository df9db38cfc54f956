package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/parsitext/parsitext/internal/corpora"
)

type options struct {
	from, out, data string
	without         []string
	partial         bool
	compare         string
}

// A builder makes the files. The lines it takes from a repository depend on the
// repositories before it, whose lines are not kept again.
type builder struct {
	options
	words *dictionary
	known *known
	files map[string]*output
	order []string // of the files
	parts []part
}

// A part is the range of lines that a repository added to a file, excluding the line at its
// end.
type part struct {
	*corpora.Repository
	from, to int
}

// build makes and writes the files of all repositories, and reports to w. It returns
// the reasons why repositories were skipped.
func (o *options) build(all []corpora.Repository, w io.Writer) (missing []error, err error) {
	b := &builder{options: *o, files: map[string]*output{}}
	r := newReport(w)
	// Files come first, because one of them has the words of Lilak.
	for _, whole := range []bool{true, false} {
		for i := range all {
			if (all[i].Kind == corpora.Whole) != whole {
				continue
			}
			var skip *missingError
			if err := b.part(&all[i], r); errors.As(err, &skip) {
				missing = append(missing, skip)
			} else if err != nil {
				return missing, err
			}
		}
	}
	if err := b.write(r); err != nil {
		return missing, err
	}
	return missing, r.flush()
}

// part adds what a repository gives, and reports it.
func (b *builder) part(repository *corpora.Repository, r *report) error {
	from := b.lines(repository.Output)
	d, err := b.repository(repository)
	if err != nil {
		return err
	}
	r.repository(repository, d)
	b.parts = append(b.parts, part{repository, from, b.lines(repository.Output)})
	return nil
}

// write writes the files, reports them, and compares them if that was asked for.
func (b *builder) write(r *report) error {
	for _, name := range b.order {
		sum, err := b.files[name].write(filepath.Join(b.out, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		r.file(name, b.files[name].lines, sum)
	}
	if b.compare == "" {
		return nil
	}
	return b.writeComparison()
}

// repository adds the lines of a repository to its file.
func (b *builder) repository(r *corpora.Repository) (*drawn, error) {
	c, err := open(b.from, r)
	if err != nil {
		return nil, err
	}
	d := newDrawn(c.commit)
	if r.Kind == corpora.Whole {
		return d, b.whole(c, r, d)
	}
	if b.words == nil {
		if err := b.prepare(); err != nil {
			return nil, err
		}
	}
	found, err := c.found(r)
	if err != nil {
		return nil, err
	}
	if r.Kind == corpora.Entries {
		b.entries(r, found, d)
	} else {
		b.paragraphs(r, found, d)
	}
	return d, nil
}

// whole copies a file unchanged.
func (b *builder) whole(c *checkout, r *corpora.Repository, d *drawn) error {
	return c.each(r.Paths, func(_ string, data []byte) error {
		out := b.file(r.Output)
		out.text.Write(data)
		n := countLines(data)
		out.lines += n
		d.found, d.kept = d.found+n, d.kept+n
		return nil
	})
}

// prepare reads the data by which paragraphs and entries are judged.
func (b *builder) prepare() (err error) {
	const lilak = "lexicon/lilak-lexicon.csv"
	var data []byte
	if made, ok := b.files[lilak]; ok {
		data = made.text.Bytes()
	} else if data, err = os.ReadFile(filepath.Join(b.data, filepath.FromSlash(lilak))); err != nil {
		return err
	}
	b.words = readDictionary(string(data))
	b.known, err = b.readKnown()
	return err
}

// file returns a file of the build.
func (b *builder) file(name string) *output {
	if b.files[name] == nil {
		b.files[name] = &output{entries: map[string]bool{}}
		b.order = append(b.order, name)
	}
	return b.files[name]
}

// lines returns the number of lines that a file has so far.
func (b *builder) lines(name string) int {
	if b.files[name] == nil {
		return 0
	}
	return b.files[name].lines
}

// A missingError says why a repository was left out.
type missingError struct{ name, why string }

func (e *missingError) Error() string { return e.name + ": " + e.why + ": skipped" }
