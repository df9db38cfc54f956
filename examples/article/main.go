// Command article turns a Persian news article from the web into clean text, a
// dated record, sentences and tokens.
//
// Usage:
//
//	article [-json | -diff] [FILE]
//
// It reads FILE, standard input if FILE is -, or, without FILE, the article that
// comes with the module. The first line is the agency, the second the title; the
// date is the first one that is alone on its line.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/parsitext/parsitext/testdata"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// The exit statuses.
const (
	ok       = 0
	badInput = 1
	badUsage = 2
)

// run does the work of main in a given environment.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("article", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "print a JSON object for programs")
	diff := flags.Bool("diff", false, "print the lines with their edits marked")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(stdout, usage)
			return ok
		}
		return fail(stderr, badUsage, err)
	}
	if flags.NArg() > 1 || *asJSON && *diff {
		return fail(stderr, badUsage, errors.New(usage))
	}
	text, err := read(flags.Arg(0), stdin)
	if err != nil {
		return fail(stderr, badInput, err)
	}
	write := writeReport
	switch {
	case *asJSON:
		write = writeJSON
	case *diff:
		write = writeDiff
	}
	if err := write(stdout, newRecord(text)); err != nil {
		return fail(stderr, badInput, err)
	}
	return ok
}

const usage = "usage: article [-json | -diff] [FILE]"

func fail(stderr io.Writer, status int, err error) int {
	fmt.Fprintln(stderr, "article:", err)
	return status
}

// read returns the text of a file, of standard input for "-", or of the module's
// article for "".
func read(name string, stdin io.Reader) (string, error) {
	var data []byte
	var err error
	switch name {
	case "":
		return testdata.Article(), nil
	case "-":
		data, err = io.ReadAll(stdin)
	default:
		data, err = os.ReadFile(name)
	}
	return string(data), err
}
