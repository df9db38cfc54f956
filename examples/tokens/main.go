// Command tokens splits Persian text into tokens, sentences or paragraphs.
//
// Usage:
//
//	tokens [-json] [-sentences | -paragraphs | -count] [FILE...]
//
// It reads the files, or standard input if there are none or for "-", and prints a
// table: the place of each part (file:line:column, in characters), its kind and
// its text, with invisible characters shown. With -json it prints one JSON object
// per line, and with -count the number of occurrences of each word, the most
// frequent first. Try it from a clone:
//
//	go run ./examples/tokens testdata/article.txt
//	go run ./examples/tokens -json -sentences testdata/article.txt
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
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

const usage = "usage: tokens [-json] [-sentences | -paragraphs | -count] [FILE...]"

// run does the work of main in a given environment.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseOptions(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(stdout, usage)
		return ok
	case err != nil:
		return fail(stderr, badUsage, err)
	}
	var parts []part
	for _, name := range o.files {
		text, err := read(name, stdin)
		if err != nil {
			return fail(stderr, badInput, err)
		}
		parts = append(parts, o.split(name, text)...)
	}
	if err := o.write(stdout, parts); err != nil {
		return fail(stderr, badInput, err)
	}
	return ok
}

func fail(stderr io.Writer, status int, err error) int {
	fmt.Fprintln(stderr, "tokens:", err)
	return status
}

// read returns the text of a file, of standard input for "-".
func read(name string, stdin io.Reader) (string, error) {
	var data []byte
	var err error
	if name == "-" {
		data, err = io.ReadAll(stdin)
	} else {
		data, err = os.ReadFile(name)
	}
	return string(data), err
}
