// Command compare measures what COMPARE.md says about parsitext and its peers:
//
//	go run ./internal/compare tokens    tokens and sentences of two treebanks
//	go run ./internal/compare cells     what happens to samples of each capability
//	go run ./internal/compare days      conversion of every day of 1206 to 1498, and of earlier Nowruz
//	go run ./internal/compare rate      speed over lines, and what a second pass changes
//	go run ./internal/compare lines     normalize the lines of standard input, as peers do
//
// With the flag -peer they measure the program of a command instead of parsitext, as
// internal/peers/run has them:
//
//	go run ./internal/compare tokens -peer "sh internal/peers/run/run.sh /tmp/peers tokens hazm"
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/parsitext/parsitext/internal/corpora"
)

// options are the flags.
type options struct {
	data, peer string
	lines      int
	verbose    bool
}

// tasks are the comparisons.
var tasks = map[string]func(options) error{"tokens": tokens, "cells": cells, "days": days, "rate": rate, "lines": lines}

func main() {
	log.SetFlags(0)
	log.SetPrefix("compare: ")
	var o options
	flags := flag.NewFlagSet("compare", flag.ExitOnError)
	flags.StringVar(&o.data, "data", corpora.Folder(), "`folder` of the corpora")
	flags.StringVar(&o.peer, "peer", "", "`command` of the peer; parsitext itself if empty")
	flags.IntVar(&o.lines, "lines", 400, "number of lines for rate")
	flags.BoolVar(&o.verbose, "v", false, "print what is wrong")
	if len(os.Args) < 2 || tasks[os.Args[1]] == nil {
		log.Fatal("tokens, cells, days, rate or lines")
	}
	flags.Parse(os.Args[2:])
	if err := tasks[os.Args[1]](o); err != nil {
		log.Fatal(err)
	}
}

// ask runs the command of a peer on a text. It returns what the peer writes and the
// processor time that it takes.
func ask(peer, text string) (out string, used time.Duration, err error) {
	words := strings.Fields(peer)
	cmd := exec.Command(words[0], words[1:]...)
	cmd.Stdin = strings.NewReader(text)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	written, err := cmd.Output()
	if err != nil {
		return "", 0, fmt.Errorf("%s: %w\n%s", peer, err, stderr.Bytes())
	}
	return string(written), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), nil
}
