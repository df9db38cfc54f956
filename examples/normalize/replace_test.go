package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func TestInPlace(t *testing.T) {
	file := write(t, "a", "كتاب\n")
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(file, link); err != nil {
		t.Skip(err)
	}
	created, _ := os.Stat(file)
	if out, msg := command(t, ok, "", "-w", link); out+msg != "" {
		t.Errorf("printed %q and %q", out, msg)
	}
	if data, _ := os.ReadFile(file); string(data) != "کتاب\n" {
		t.Errorf("%q", data)
	}
	before, _ := os.Stat(file)
	command(t, ok, "", "-w", link)
	after, _ := os.Stat(file)
	if before.Mode() != created.Mode() || !os.SameFile(before, after) {
		t.Error("a normal file was written again, or its permissions were lost")
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is a file now")
	}
}

// TestReplaceFails checks that a file survives a disk that fills up.
func TestReplaceFails(t *testing.T) {
	file := write(t, "a", "كتاب")
	full := errors.New("full")
	err := replace(file, func(w io.Writer) (bool, error) {
		io.WriteString(w, "کت")
		return true, full
	})
	if !errors.Is(err, full) {
		t.Error(err)
	}
	if data, _ := os.ReadFile(file); string(data) != "كتاب" {
		t.Errorf("%q", data)
	}
	if files, _ := os.ReadDir(filepath.Dir(file)); len(files) != 1 {
		t.Errorf("left behind: %v", files)
	}
}
