package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

// replace lets write make a new file beside the file of that name, and puts it in
// its place once all of it is on the disk. On an error, or if write reports that
// nothing changed, the file stays as it is. A link goes on pointing to its file.
func replace(name string, write func(io.Writer) (changed bool, err error)) error {
	name, err := filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return errors.New(name + ": not a regular file")
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // fails once it is renamed
	changed, err := write(temp)
	if err != nil || !changed {
		return errors.Join(err, temp.Close())
	}
	if err := errors.Join(temp.Chmod(info.Mode()), temp.Sync(), temp.Close()); err != nil {
		return err
	}
	return os.Rename(temp.Name(), name)
}
