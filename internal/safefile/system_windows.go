package safefile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

// ending are the signals that end a program.
var ending = []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}

// raise ends the program, which on Windows cannot send itself a signal.
func raise(os.Signal) { os.Exit(2) }

// links returns how many names the file has, which is not told here.
func links(fs.FileInfo) int { return 1 }

// keepOwner does nothing: a new file belongs to who writes it.
func keepOwner(*os.File, fs.FileInfo) error { return nil }

// errSharing is the error of a file that another program has open.
const errSharing = syscall.Errno(32)

// replacing says more of an error of os.Rename.
func replacing(name string, err error) error {
	if errors.Is(err, errSharing) || errors.Is(err, syscall.ERROR_ACCESS_DENIED) {
		return fmt.Errorf("%s: another program has it open, or it is read-only: %w", name, err)
	}
	return err
}
