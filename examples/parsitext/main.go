// Command parsitext is the library for the shell: parsitext normalize makes the Persian
// texts in files of many formats normal, dates, tokens, terms and article print what is in
// texts, and serve shows it on a web page.
//
//	go install github.com/parsitext/parsitext/examples/parsitext@latest
//	parsitext help
package main

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a write to a closed pipe then returns EPIPE
	os.Exit(run(os.Args[1:], cli.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}))
}
