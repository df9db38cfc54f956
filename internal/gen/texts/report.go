package main

import (
	"bufio"
	"fmt"
	"io"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A drawn records the lines that came from a repository.
type drawn struct {
	commit        string
	found, kept   int // lines
	zwnjs         int
	before, after care
	dropped       [reasons]int
}

func newDrawn(commit string) *drawn { return &drawn{commit: commit} }

func (d *drawn) keep(line string, c care) {
	d.kept++
	d.zwnjs += zwnjs(line)
	d.after.add(c)
}

// A report describes the lines from each repository, and then the files that
// were made.
type report struct {
	out   *bufio.Writer
	files bool // the repositories have been reported
}

func newReport(w io.Writer) *report {
	r := &report{out: bufio.NewWriter(w)}
	r.print("output\trepository\tcommit\tfound\tkept\tmanifest\tZWNJ\tcare % before\tcare % kept")
	for _, name := range reasonNames[keep+1:] {
		r.print("\t" + name)
	}
	r.print("\n")
	return r
}

// print writes a line; flush reports the error.
func (r *report) print(s string) { _, _ = r.out.WriteString(s) }

func (r *report) repository(s *corpora.Repository, d *drawn) {
	commit, lines := d.commit, "-"
	if commit == "" {
		commit = "-"
	}
	if s.Lines >= 0 {
		lines = fmt.Sprint(s.Lines)
	}
	r.print(fmt.Sprintf("%s\t%s\t%s\t%d\t%d\t%s\t%d\t%s\t%s", s.Output, s.Name, commit, d.found, d.kept, lines, d.zwnjs, d.before.percent(), d.after.percent()))
	for _, n := range d.dropped[keep+1:] {
		r.print(fmt.Sprintf("\t%d", n))
	}
	r.print("\n")
}

// percent returns the share, or a dash if there is nothing to count.
func (c care) percent() string {
	if c.right+c.spaced+c.glued == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f", 100*c.share())
}

func (r *report) file(name string, lines int, sum string) {
	if !r.files {
		r.files = true
		r.print("\nfile\tlines\tsha256\n")
	}
	r.print(fmt.Sprintf("%s\t%d\t%s\n", name, lines, sum))
}

func (r *report) flush() error { return r.out.Flush() }
