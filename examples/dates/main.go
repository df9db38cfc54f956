// Command dates finds the dates of Persian text.
//
// Usage:
//
//	dates [-json] [-now DATE] [FILE...]
//
// It reads the files, or standard input if there are none or for "-", and prints
// a table: the place of each date (file:line:column, in characters), its Jalali
// and Gregorian day, its precision, and its words. With -json it prints one JSON
// object per line. With -now, a Jalali date such as 1404-02-31 or "today", it
// also finds dates relative to that day («دیروز») and completes those without a
// year. Try it from a clone:
//
//	go run ./examples/dates testdata/article.txt
//	echo 'جلسه دیروز تا ۱۵ خرداد' | go run ./examples/dates -json -now 1404-02-31
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/parsitext/parsitext/jalali"
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

const usage = "usage: dates [-json] [-now DATE] [FILE...]"

// run does the work of main in a given environment.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("dates", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "print one JSON object per line")
	var finder jalali.Finder
	flags.Func("now", "the day from which relative dates count", func(s string) (err error) {
		finder.Now, err = parseNow(s)
		return err
	})
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(stdout, usage)
		return ok
	case err != nil:
		return fail(stderr, badUsage, err)
	}
	var found []finding
	for _, name := range names(flags.Args()) {
		text, err := read(name, stdin)
		if err != nil {
			return fail(stderr, badInput, err)
		}
		found = append(found, find(finder, name, text)...)
	}
	write := writeTable
	if *asJSON {
		write = writeJSON
	}
	if err := write(stdout, found); err != nil {
		return fail(stderr, badInput, err)
	}
	return ok
}

// parseNow parses the argument of -now. A day stands for noon on that day.
func parseNow(s string) (time.Time, error) {
	if s == "today" {
		return time.Now(), nil
	}
	day, err := jalali.Parse("2006-01-02", s)
	if err != nil {
		return time.Time{}, err
	}
	return day.In(jalali.Tehran()).Add(12 * time.Hour), nil
}

func fail(stderr io.Writer, status int, err error) int {
	fmt.Fprintln(stderr, "dates:", err)
	return status
}

// names returns the names of the files to read, or "-" if there are none.
func names(args []string) []string {
	if len(args) == 0 {
		return []string{"-"}
	}
	return args
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
