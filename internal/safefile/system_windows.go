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

// raise ends the program, because it cannot send itself a signal on
// Windows.
func raise(os.Signal) { os.Exit(2) }

// links returns the number of names of the file, which is unknown here.
func links(fs.FileInfo) int { return 1 }

// keepOwner does nothing: a new file belongs to the user who creates it.
func keepOwner(*os.File, fs.FileInfo) error { return nil }

// errSharing is the error of a file that another program has open.
const errSharing = syscall.Errno(32)

// replacing adds details to an error of os.Rename.
func replacing(name string, err error) error {
	if errors.Is(err, errSharing) || errors.Is(err, syscall.ERROR_ACCESS_DENIED) {
		return fmt.Errorf("%s: another program has it open, or it is read-only: %w", name, err)
	}
	return err
}
