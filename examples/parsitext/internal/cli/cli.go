// Package cli holds what the commands of parsitext share: streams, exit statuses,
// flags and help.
package cli

import (
	"fmt"
	"io"
)

// The exit statuses. Statuses describes them.
const (
	OK     = 0
	Found  = 1
	Failed = 2
)

// Streams are the streams that a command reads and writes.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// Fail prints an error and returns Failed. Names of files may contain any
// characters.
func (s Streams) Fail(err error) int {
	fmt.Fprintln(s.Err, "parsitext:", Plain(err.Error()))
	return Failed
}

// Note prints a message that is not an error.
func (s Streams) Note(text string) { fmt.Fprintln(s.Err, "parsitext:", Plain(text)) }

// A Command is a named command of the program.
type Command struct {
	Name, Summary string
	Run           func(args []string, s Streams) int

	// Values returns the possible values of a flag or, for "", of an argument, for
	// completion.
	Values map[string]func() []string
}

// A Status is an exit status with its meaning.
type Status struct {
	Code    int
	Meaning string
}

// Statuses returns the exit statuses, for the help and the manual.
func Statuses() []Status {
	return []Status{
		{OK, "success"},
		{Found, "normalize -check found a file that is not normal"},
		{Failed, "a wrong command line, or a file that could not be read or written; the other files are still processed"},
	}
}
