// Command normalize normalizes Persian text in files and pipes.
//
// Usage:
//
//	normalize [FLAGS] [FILE...]
//
// It reads the files in turn, or standard input if there are none or for "-", and writes
// the normal text to standard output. Try it from a clone:
//
//	echo 'وي گفت:نرمافزارها میآیند' | go run ./examples/normalize
//	go run ./examples/normalize -explain testdata/article.txt
//
// The flags:
//
//	-form LIST     rules, as normalize.ParseForm reads them ("standard")
//	-words FILE    words of your own, one per line, each in its correct spelling
//	-jsonl FIELD   the input is JSON lines; only FIELD, a string or an array of
//	               strings, changes, and every other byte stays; a bad line is
//	               reported, and the others are still processed
//	-from CHARSET  convert to UTF-8 first: windows-1256, iso-8859-6, utf-16,
//	               utf-16le, utf-16be
//	-max-line N    maximum length of a line in bytes, for -jsonl, -diff, -explain
//	               and -check (67108864)
//	-w             write each file in place: completely or not at all
//	-force         with -w, also replace a file with several hard links
//	-diff          print the lines that change, with invisible characters shown
//	-explain       print each edit: file:line:column: rule: [before] → [after]
//	-check         print the first place at which each file is not normal
//	-z             compress the output with gzip
//
// At most one of -w, -diff, -explain and -check may be given. Input compressed with gzip is
// recognized by its first bytes, and -w compresses it again. A file that is not UTF-8 or
// has a NUL is rejected: -w leaves it unchanged. Columns count characters from 1.
//
// The exit status is 0, or 1 if -check found a text that is not normal, or 2 for errors. It
// is not an error if the reader of the output goes away.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/parsitext/parsitext/internal/progress"
	"github.com/parsitext/parsitext/internal/terminal"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a write to a closed pipe then returns EPIPE
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// The exit statuses.
const (
	ok        = 0
	notNormal = 1
	failed    = 2
)

// run does the work of main in a given environment.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseOptions(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(stdout, usage)
		return ok
	case err != nil:
		return fail(stderr, err)
	}
	p, err := newProgram(o, stdin, stdout, stderr)
	if err != nil {
		return fail(stderr, err)
	}
	if terminal.Is(stderr) && (o.mode == inPlace || !terminal.Is(stdout)) {
		stop := progress.Show(stderr, o.files, &p.read)
		defer stop()
	}
	return p.runFiles(stderr)
}

// runFiles processes all files, even after one that fails.
func (p *program) runFiles(stderr io.Writer) int {
	status := ok
	for _, name := range p.files {
		err := p.runFile(name)
		switch {
		case errors.Is(err, syscall.EPIPE):
			return status
		case errors.Is(err, errNotNormal):
			status = max(status, notNormal)
		case err != nil:
			status = fail(stderr, err)
		}
	}
	if p.bad {
		status = failed
	}
	return status
}

func fail(stderr io.Writer, err error) int {
	fmt.Fprintln(stderr, "normalize:", err)
	return failed
}
