package main

import (
	"bufio"
	"crypto/rand"
	"errors"
	"io"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// temporary is the folder of incomplete files, in the output folder.
const temporary = "temporary"

// A file is an output file. It is written under a temporary name and renamed when
// it is complete. A worker that tries again writes the same rows under the same
// name, so that each row exists once, however often it was written.
type file struct {
	*bufio.Writer
	fs         filesystem.Interface
	w          io.WriteCloser
	temp, name string
}

func create(ctx ctx, output, name string) (*file, error) {
	fs, err := filesystem.New(ctx, output)
	if err != nil {
		return nil, err
	}
	temp := output + "/" + temporary + "/" + name + "." + rand.Text()
	w, err := fs.OpenWrite(ctx, temp)
	if err != nil {
		fs.Close()
		return nil, err
	}
	return &file{bufio.NewWriterSize(w, 1<<18), fs, w, temp, output + "/" + name}, nil
}

// commit completes the file and gives it its name.
func (f *file) commit(ctx ctx) error {
	defer f.fs.Close()
	if err := errors.Join(f.Flush(), f.w.Close()); err != nil {
		return err
	}
	return filesystem.Rename(ctx, f.fs, f.temp, f.name)
}

// drop removes an incomplete file.
func (f *file) drop(ctx ctx) {
	defer f.fs.Close()
	f.w.Close()
	remove(ctx, f.fs, f.temp)
}

// remove removes a file if possible; a remaining file does no harm.
func remove(ctx ctx, fs filesystem.Interface, name string) {
	if r, ok := fs.(filesystem.Remover); ok {
		_ = r.Remove(ctx, name)
	}
}

// removeTemporary removes the files of failed attempts.
func removeTemporary(ctx ctx, output string) error {
	fs, err := filesystem.New(ctx, output)
	if err != nil {
		return err
	}
	defer fs.Close()
	names, err := fs.List(ctx, output+"/"+temporary+"/*")
	for _, name := range names {
		remove(ctx, fs, name)
	}
	remove(ctx, fs, output+"/"+temporary) // object stores have no folders
	return err
}

// writeFile writes a whole file.
func writeFile(ctx ctx, output, name string, data []byte) error {
	f, err := create(ctx, output, name)
	if err != nil {
		return err
	}
	f.Write(data)
	return f.commit(ctx)
}

// write is the step that writes the rows of a file; its name is their key.
type write struct{ Output string }

func (w *write) ProcessElement(ctx ctx, name string, rows func(*string) bool, emit func(int, tally)) error {
	f, err := create(ctx, w.Output, name)
	if err != nil {
		return err
	}
	n := int64(0)
	for row := ""; rows(&row); n++ {
		f.WriteString(row)
		f.WriteByte('\n')
	}
	if err := f.commit(ctx); err != nil {
		return err
	}
	emit(0, written(name, n))
	return nil
}
