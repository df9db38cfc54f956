package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A checkout is a repository on disk.
type checkout struct {
	dir    string
	commit string // empty if it has no .git
	files  []string
}

// open opens the checkout of a repository, and rejects a commit other than the one in
// the manifest. A folder without .git, such as an unpacked archive, is accepted
// unchecked.
func open(from string, r *corpora.Repository) (*checkout, error) {
	c := &checkout{dir: filepath.Join(from, filepath.FromSlash(r.Name))}
	if info, err := os.Stat(c.dir); err != nil || !info.IsDir() {
		return nil, &missingError{r.Name, "no folder " + c.dir}
	}
	var err error
	if c.commit, err = head(filepath.Join(c.dir, ".git")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if c.commit != "" && c.commit != r.Commit {
		return nil, &missingError{r.Name, "is at " + c.commit + ", the manifest names " + r.Commit}
	}
	if err := c.list(); err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(c.files, paths(r.Paths).match) {
		return nil, &missingError{r.Name, "has no file " + r.Paths}
	}
	return c, nil
}

// head returns the hash of the commit that a git directory has checked out.
func head(git string) (string, error) {
	data, err := os.ReadFile(filepath.Join(git, "HEAD"))
	if err != nil {
		return "", err
	}
	at := strings.TrimSpace(string(data))
	ref, isRef := strings.CutPrefix(at, "ref: ")
	if !isRef {
		return at, nil
	}
	if data, err := os.ReadFile(filepath.Join(git, filepath.FromSlash(ref))); err == nil {
		return strings.TrimSpace(string(data)), nil
	}
	packed, err := os.ReadFile(filepath.Join(git, "packed-refs"))
	for line := range strings.Lines(string(packed)) {
		if hash, name, _ := strings.Cut(strings.TrimSpace(line), " "); name == ref {
			return hash, nil
		}
	}
	return "", err
}

// largest is the least size of a file that is left out: such a file holds data, such as a
// model, an audiobook or a set for another task.
const largest = 4 << 20

// list finds the files, in the order of their paths as git has it.
func (c *checkout) list() error {
	err := filepath.WalkDir(c.dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.Name() == ".git":
			return skip(d)
		case !d.Type().IsRegular():
			return nil
		}
		info, err := d.Info()
		if err != nil || info.Size() >= largest {
			return err
		}
		rel, err := filepath.Rel(c.dir, path)
		c.files = append(c.files, filepath.ToSlash(rel))
		return err
	})
	slices.Sort(c.files)
	return err
}

// skip omits a folder with its content, or a file.
func skip(d fs.DirEntry) error {
	if d.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// each calls yield for each file that globs name, in the order of the paths.
func (c *checkout) each(globs string, yield func(path string, data []byte) error) error {
	match := paths(globs).match
	for _, path := range c.files {
		if !match(path) {
			continue
		}
		data, err := os.ReadFile(filepath.Join(c.dir, filepath.FromSlash(path)))
		if err != nil {
			return err
		}
		if err := yield(path, data); err != nil {
			return err
		}
	}
	return nil
}
