// Package cli is what the commands of parsitext share: their streams, exit statuses,
// flags and help.
package cli

import (
	"fmt"
	"io"
)

// The exit statuses.
const (
	OK     = 0
	Found  = 1 // what a check looks for
	Failed = 2
)

// Streams are what a command reads and writes.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// Fail reports an error and returns Failed.
func (s Streams) Fail(err error) int {
	fmt.Fprintln(s.Err, "parsitext:", err)
	return Failed
}

// A Command is a part of the program with a name of its own.
type Command struct {
	Name, Summary string
	Run           func(args []string, s Streams) int
}
