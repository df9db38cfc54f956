// Package cli is what the commands of parsitext share: their streams, exit statuses,
// flags and help.
package cli

import (
	"fmt"
	"io"
)

// The exit statuses. Statuses says what they mean.
const (
	OK     = 0
	Found  = 1
	Failed = 2
)

// Streams are what a command reads and writes.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// Fail reports an error and returns Failed. Names of files may have any characters.
func (s Streams) Fail(err error) int {
	fmt.Fprintln(s.Err, "parsitext:", Plain(err.Error()))
	return Failed
}

// Note tells what is no error.
func (s Streams) Note(text string) { fmt.Fprintln(s.Err, "parsitext:", Plain(text)) }

// A Command is a part of the program with a name of its own.
type Command struct {
	Name, Summary string
	Run           func(args []string, s Streams) int

	// Values are what a flag or, for "", an argument may be, for completion.
	Values map[string]func() []string
}

// A Status is an exit status and what it means.
type Status struct {
	Code    int
	Meaning string
}

// Statuses returns the exit statuses, for the help and the manual.
func Statuses() []Status {
	return []Status{
		{OK, "all went well"},
		{Found, "normalize -check found a file that is not normal"},
		{Failed, "a wrong command line, or a file that could not be read or written; the other files are worked on all the same"},
	}
}
