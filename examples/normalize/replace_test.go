package main

import (
	"os"
	"path/filepath"
	"strings"
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

// TestNoText checks that a file that is not text stays unchanged.
func TestNoText(t *testing.T) {
	for _, text := range []string{"كتاب\x00", "\xdf\xca\xc7\xc8 12\n", "\xff\xfe\x2e\x06"} {
		file := write(t, "a", text)
		if _, msg := command(t, failed, "", "-w", file); !strings.HasPrefix(msg, "normalize: "+file+":1: ") {
			t.Errorf("%q", msg)
		}
		if data, _ := os.ReadFile(file); string(data) != text {
			t.Errorf("%q", data)
		}
		if files, _ := os.ReadDir(filepath.Dir(file)); len(files) != 1 {
			t.Errorf("left behind: %v", files)
		}
	}
}
