package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/examples/parsitext/internal/filter"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/inspect"
	"github.com/parsitext/parsitext/examples/parsitext/internal/manual"
	"github.com/parsitext/parsitext/examples/parsitext/internal/serve"
	"github.com/parsitext/parsitext/internal/safefile"
)

// A values function returns the possible values of flags.
type values = map[string]func() []string

// commands returns the commands of the program. The help, the completion and the manual are
// derived from it.
func commands() []cli.Command {
	return []cli.Command{
		{Name: "normalize", Summary: "normalize the Persian texts in files", Run: filter.Run,
			Values: values{"-form": filter.FormNames, "-format": format.Names, "-from": safefile.Charsets}},
		{Name: "dates", Summary: "print the dates in texts, in both calendars", Run: inspect.Dates,
			Values: values{"-from": safefile.Charsets, "-now": func() []string { return []string{"today"} }}},
		{Name: "tokens", Summary: "print words, sentences or paragraphs", Run: inspect.Tokens,
			Values: values{"-from": safefile.Charsets, "-kind": inspect.KindNames}},
		{Name: "terms", Summary: "print the terms for a search engine", Run: inspect.Terms,
			Values: values{"-from": safefile.Charsets}},
		{Name: "article", Summary: "print a record of a news article", Run: inspect.Article,
			Values: values{"-from": safefile.Charsets}},
		{Name: "serve", Summary: "serve a web page for texts", Run: serve.Run},
		{Name: "completion", Summary: "print the completion for a shell", Run: completion,
			Values: values{"": manual.Shells}},
		{Name: "man", Summary: "print the manual page", Run: man},
	}
}

// run does the work of main in a given environment.
func run(args []string, s cli.Streams) int {
	if len(args) == 0 {
		writeHelp(s.Err)
		return cli.Failed
	}
	switch {
	case slices.Contains([]string{"help", "-h", "-help", "--help"}, args[0]):
		return help(args[1:], s)
	case slices.Contains([]string{"version", "-version", "--version"}, args[0]):
		fmt.Fprintln(s.Out, version())
		return cli.OK
	}
	if c := find(args[0]); c != nil {
		return c.Run(args[1:], s)
	}
	return s.Fail(fmt.Errorf("no command %q%s; parsitext help lists them", args[0], cli.Near(args[0], names())))
}

// help writes the help of the program, or of a command.
func help(args []string, s cli.Streams) int {
	if len(args) == 0 {
		writeHelp(s.Out)
		return cli.OK
	}
	return run([]string{args[0], "-h"}, s)
}

func find(name string) *cli.Command {
	for _, c := range commands() {
		if c.Name == name {
			return &c
		}
	}
	return nil
}

func names() []string {
	all := []string{"help", "version"}
	for _, c := range commands() {
		all = append(all, c.Name)
	}
	return all
}

func writeHelp(w io.Writer) {
	fmt.Fprint(w, "usage: parsitext COMMAND [FLAGS] [FILE...]\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-12s %s\n", c.Name, c.Summary)
	}
	fmt.Fprint(w, "\nUse parsitext help COMMAND for details, and parsitext -version for the version.\n\nExit statuses:\n")
	for _, status := range cli.Statuses() {
		fmt.Fprintf(w, "  %d  %s\n", status.Code, status.Meaning)
	}
}
