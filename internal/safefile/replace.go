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

// Options control how a file is replaced.
type Options struct {
	Force bool        // replace the file even if it has other names, which keep the old text
	Warn  func(error) // called with attributes of the file that could not be kept; may be nil
}

// A Rewriter reads a file and writes its replacement, and reports whether the text
// changed.
type Rewriter func(r io.Reader, w io.Writer) (changed bool, err error)

// Replace calls rewrite to write a new file in the folder of the named file, and renames
// it to that name once its data are on disk. On an error, or if nothing changed, the file
// stays as it is. A symbolic link is kept and still points to its file. Only regular
// files are opened. If a signal ends the program, the new file is removed first. Errors
// have the name of the file, those of rewrite as it gives them.
func Replace(name string, o Options, rewrite Rewriter) error {
	given := name
	name, err := filepath.EvalSymlinks(given)
	if err != nil {
		return Named(given, err)
	}
	info, err := os.Stat(name)
	if err != nil {
		return Named(given, err)
	}
	if err := replaceable(name, info, o.Force); err != nil {
		return err
	}
	in, err := os.Open(name)
	if err != nil {
		return Named(given, err)
	}
	defer in.Close()
	temp, err := newTemporary(name)
	if err != nil {
		return Named(given, fmt.Errorf("no file can be created in its folder: %w", cause(err)))
	}
	defer temp.remove()
	changed, err := rewrite(in, temp)
	in.Close() // Windows does not replace an open file
	if err != nil || !changed {
		return err
	}
	return temp.replace(name, info, o.Warn)
}

// replaceable returns an error if a file must not be rewritten in place.
func replaceable(name string, info fs.FileInfo, force bool) error {
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%s: %s cannot be written in place", name, kindOf(info.Mode()))
	}
	if n := links(info); n > 1 && !force {
		return fmt.Errorf("%s: has %d hard links, and the others would keep the old text; -force writes this one", name, n)
	}
	return nil
}

// kindOf names the type of a file that is not regular.
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
	return "a special file"
}

// A temporary is a new file next to the one that it will replace.
type temporary struct {
	*os.File
	making  sync.Mutex // held while the file is created, and after a signal
	unwatch func()
}

// newTemporary creates a file. It watches for signals before the file exists, so that no
// signal leaves it on disk.
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

// abandon removes the file, if it exists, when the program ends.
func (t *temporary) abandon() {
	t.making.Lock()
	if t.File != nil {
		t.Close()
		os.Remove(t.Name())
	}
}

// remove removes the file, unless it has replaced the other.
func (t *temporary) remove() {
	t.Close()
	os.Remove(t.Name()) // fails once it is renamed
	t.unwatch()
}

// replace gives the file the mode, owner and name of the other.
func (t *temporary) replace(name string, info fs.FileInfo, warn func(error)) error {
	if err := keepOwner(t.File, info); err != nil && warn != nil {
		warn(fmt.Errorf("%s: the owner could not be kept: %w", name, err))
	}
	if err := errors.Join(t.Chmod(info.Mode()), t.Sync(), t.Close()); err != nil {
		return err
	}
	return replacing(name, os.Rename(t.Name(), name))
}
