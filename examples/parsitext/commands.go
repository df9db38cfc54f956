package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/examples/parsitext/internal/filter"
)

// commands are the parts of the program.
var commands = []cli.Command{
	{Name: "normalize", Summary: "make the Persian texts in files normal", Run: filter.Run},
}

// run is main with its surroundings given.
func run(args []string, s cli.Streams) int {
	if len(args) == 0 {
		writeHelp(s.Err)
		return cli.Failed
	}
	if slices.Contains([]string{"help", "-h", "-help", "--help"}, args[0]) {
		return help(args[1:], s)
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
	for i := range commands {
		if commands[i].Name == name {
			return &commands[i]
		}
	}
	return nil
}

func names() []string {
	all := []string{"help"}
	for _, c := range commands {
		all = append(all, c.Name)
	}
	return all
}

func writeHelp(w io.Writer) {
	fmt.Fprint(w, "usage: parsitext COMMAND [FLAGS] [FILE...]\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  %-12s %s\n", c.Name, c.Summary)
	}
	fmt.Fprint(w, "\nparsitext help COMMAND tells more.\n")
}
