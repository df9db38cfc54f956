package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"golang.org/x/sync/errgroup"
)

type ctx = context.Context

// A part of the input is processed by one worker, and processed again as a whole if
// that fails. Its number depends only on the input, and so do the names of its output
// files.
type part struct {
	Number, Of int
	Spans      []span
}

// shard returns the end of the names of the output files of the part.
func (p part) shard() string { return shardName(p.Number, p.Of) }

func shardName(i, of int) string { return fmt.Sprintf("%05d-of-%05d", i, of) }

// A span is the lines of a file that start in [Start, End). Lines is their number,
// once it is known.
type span struct {
	File              string
	Start, End, Lines int64
}

// id identifies the span.
func (s span) id() string { return rowID(s.File, s.Start) }

// rowID identifies a line by its file and its offset in the uncompressed file.
func rowID(file string, offset int64) string { return fmt.Sprintf("%s:%d", file, offset) }

// list is the step that cuts the input into parts.
type list struct {
	Input, Output string
	PartSize      int64 // bytes
}

func (l *list) ProcessElement(ctx ctx, _ []byte, emit func(part)) error {
	if err := checkFailed(ctx, l.Output); err != nil {
		return err
	}
	files, err := find(ctx, l.Input)
	if err != nil {
		return err
	}
	parts := pack(cut(files, l.PartSize), l.PartSize)
	for i, spans := range parts {
		emit(part{i, len(parts), spans})
	}
	return nil
}

// find returns each file that matches the pattern, as a span. It is an error if there
// is none.
func find(ctx ctx, pattern string) ([]span, error) {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	names, err := fs.List(ctx, pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no file matches %q", pattern)
	}
	slices.Sort(names)
	return sized(ctx, fs, names)
}

// sized returns the files as spans. Object stores need a request for each size.
func sized(ctx ctx, fs filesystem.Interface, names []string) ([]span, error) {
	files := make([]span, len(names))
	var g errgroup.Group
	g.SetLimit(16)
	for i, name := range names {
		g.Go(func() error {
			size, err := fs.Size(ctx, name)
			files[i] = span{File: name, End: size}
			return err
		})
	}
	return files, g.Wait()
}

// cut returns the spans of files; it cuts large files into spans of size bytes.
func cut(files []span, size int64) (spans []span) {
	for _, f := range files {
		for canCut(f.File) && f.End-f.Start > size*3/2 {
			spans = append(spans, span{File: f.File, Start: f.Start, End: f.Start + size})
			f.Start += size
		}
		spans = append(spans, f)
	}
	return spans
}

// canCut reports whether a file can be read from an offset on. Beam's interface to
// object stores cannot do that.
func canCut(name string) bool { return !isGzip(name) && !strings.Contains(name, "://") }

func isGzip(name string) bool { return strings.HasSuffix(name, ".gz") }

// pack combines small spans into parts of about size bytes.
func pack(spans []span, size int64) (parts [][]span) {
	room := int64(0)
	for _, s := range spans {
		if n := s.End - s.Start; len(parts) == 0 || n > room {
			parts = append(parts, nil)
			room = size
		}
		last := len(parts) - 1
		parts[last] = append(parts[last], s)
		room -= s.End - s.Start
	}
	return parts
}

// checkOutput returns an error if the folder has the output of an earlier run,
// because rows would occur twice.
func checkOutput(ctx ctx, output string) error {
	fs, err := filesystem.New(ctx, output)
	if err != nil {
		return err
	}
	defer fs.Close()
	for _, pattern := range []string{"*-of-*", totalsName, failedName} {
		names, err := fs.List(ctx, output+"/"+pattern)
		if err != nil {
			return err
		}
		if len(names) > 0 {
			return errors.New(names[0] + " is the output of another run: remove it or choose another folder")
		}
	}
	return nil
}
