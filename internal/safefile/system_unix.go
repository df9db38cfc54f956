//go:build unix

package safefile

import (
	"io/fs"
	"os"
	"syscall"
)

// ending are the signals that end a program.
var ending = []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}

// raise sends the signal s, which is no longer caught, to the program
// itself.
func raise(s os.Signal) {
	if err := syscall.Kill(os.Getpid(), s.(syscall.Signal)); err != nil {
		os.Exit(2)
	}
}

// links returns the number of names of the file.
func links(info fs.FileInfo) int {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return int(s.Nlink)
	}
	return 1
}

// keepOwner gives f the owner and the group of info, unless it has them.
func keepOwner(f *os.File, info fs.FileInfo) error {
	now, err := f.Stat()
	if err != nil {
		return err
	}
	want, ok := info.Sys().(*syscall.Stat_t)
	have, ok2 := now.Sys().(*syscall.Stat_t)
	if !ok || !ok2 || want.Uid == have.Uid && want.Gid == have.Gid {
		return nil
	}
	return f.Chown(int(want.Uid), int(want.Gid))
}

// replacing adds details to an error of os.Rename.
func replacing(_ string, err error) error { return err }
