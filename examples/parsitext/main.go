// Command parsitext provides the library on the command line: parsitext normalize
// normalizes the Persian texts in files of many formats; dates, tokens, terms and article
// print what they find in texts; and serve does both on a web page.
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
