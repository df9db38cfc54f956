package safefile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// Options say how a file is replaced.
type Options struct {
	Force bool        // also if the file has other names, which then keep the old text
	Warn  func(error) // is told what of the file could not be kept; it may be nil
}

// A Rewriter reads a file and writes what takes its place, and reports whether that is
// another text.
type Rewriter func(r io.Reader, w io.Writer) (changed bool, err error)

// Replace lets rewrite make a new file beside the file of that name, and puts it in its
// place once all of it is on the disk. On an error, or if nothing changed, the file stays
// as it is. A symbolic link goes on pointing to its file. Only a regular file is opened.
// A signal that ends the program takes the new file away first.
func Replace(name string, o Options, rewrite Rewriter) error {
	name, err := filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	if err := replaceable(name, info, o.Force); err != nil {
		return err
	}
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	temp, err := newTemporary(name)
	if err != nil {
		return err
	}
	defer temp.remove()
	changed, err := rewrite(in, temp)
	in.Close() // Windows replaces no file that is open
	if err != nil || !changed {
		return err
	}
	return temp.replace(name, info, o.Warn)
}

// replaceable reports why a file must not be written in place.
func replaceable(name string, info fs.FileInfo, force bool) error {
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%s: %s cannot be written in place", name, kindOf(info.Mode()))
	}
	if n := links(info); n > 1 && !force {
		return fmt.Errorf("%s: has %d hard links, and the others would keep the old text; -force writes this one", name, n)
	}
	return nil
}

// kindOf names what is no regular file.
func kindOf(mode fs.FileMode) string {
	switch {
	case mode.IsDir():
		return "a folder"
	case mode&fs.ModeNamedPipe != 0:
		return "a named pipe"
	case mode&fs.ModeSocket != 0:
		return "a socket"
	case mode&fs.ModeDevice != 0:
		return "a device"
	}
	return "what is no regular file"
}

// A temporary is a new file beside the one that it will replace.
type temporary struct {
	*os.File
	making  sync.Mutex // held while the file is made, and from a signal on
	unwatch func()
}

// newTemporary makes a file. Signals are watched before it is there, so that none leaves
// it behind.
func newTemporary(name string) (t *temporary, err error) {
	t = new(temporary)
	t.unwatch = onSignal(t.abandon)
	t.making.Lock()
	defer t.making.Unlock()
	t.File, err = os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		t.unwatch()
		return nil, err
	}
	return t, nil
}

// abandon takes the file away, if it is there, as the program ends.
func (t *temporary) abandon() {
	t.making.Lock()
	if t.File != nil {
		t.Close()
		os.Remove(t.Name())
	}
}

// remove takes the file away, unless it has replaced the other.
func (t *temporary) remove() {
	t.Close()
	os.Remove(t.Name()) // fails once it is renamed
	t.unwatch()
}

// replace gives the file the mode and owner of info and the name of the other.
func (t *temporary) replace(name string, info fs.FileInfo, warn func(error)) error {
	if err := keepOwner(t.File, info); err != nil && warn != nil {
		warn(fmt.Errorf("%s: the owner could not be kept: %w", name, err))
	}
	if err := errors.Join(t.Chmod(info.Mode()), t.Sync(), t.Close()); err != nil {
		return err
	}
	return replacing(name, os.Rename(t.Name(), name))
}
