package main

import (
	"errors"
	"flag"
	"fmt"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/examples/parsitext/internal/manual"
)

// man prints the manual page.
func man(args []string, s cli.Streams) int {
	h := cli.Help{Command: "man", About: "Prints the manual page: parsitext man | man -l -", Flags: cli.NewFlags("man")}
	return printed(h, args, s, func(args []string) (string, error) {
		if len(args) > 0 {
			return "", errors.New("man takes no arguments")
		}
		return manual.Page(commands()), nil
	})
}

// completion prints the completion for a shell.
func completion(args []string, s cli.Streams) int {
	h := cli.Help{
		Command: "completion SHELL",
		About: `Prints the completion for bash, zsh or fish. In a startup file of the shell:

  source <(parsitext completion bash)
  source <(parsitext completion zsh)
  parsitext completion fish | source`,
		Flags: cli.NewFlags("completion"),
	}
	return printed(h, args, s, func(args []string) (string, error) {
		if len(args) != 1 {
			return "", errors.New("completion takes the name of one shell; see parsitext completion -h")
		}
		return manual.Completion(args[0], commands())
	})
}

// printed runs a command that prints the text that the function text
// returns for its arguments.
func printed(h cli.Help, args []string, s cli.Streams, text func(args []string) (string, error)) int {
	err := cli.Parse(h.Flags, args)
	if errors.Is(err, flag.ErrHelp) {
		h.Write(s.Out)
		return cli.OK
	}
	var out string
	if err == nil {
		out, err = text(h.Flags.Args())
	}
	if err == nil {
		_, err = fmt.Fprint(s.Out, out)
	}
	if err != nil {
		return s.Fail(err)
	}
	return cli.OK
}
