package safefile

import (
	"errors"
	"fmt"
	"io/fs"
)

// Shown returns the name of a file for people; "-" is standard input.
func Shown(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}

// Named returns an error with the name of its file and, for a *TextError, its place. It
// leaves out the name of the system call that failed.
func Named(name string, err error) error {
	if at := new(TextError); errors.As(err, &at) {
		return fmt.Errorf("%s:%d:%d: %w", Shown(name), at.Line, at.Column, err)
	}
	return fmt.Errorf("%s: %w", Shown(name), cause(err))
}

// cause returns the reason of an error of package os, without the call and the path.
func cause(err error) error {
	if call := new(fs.PathError); errors.As(err, &call) {
		return call.Err
	}
	return err
}
