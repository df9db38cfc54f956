package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

// command runs the program and returns its output.
func command(t *testing.T, status int, stdin string, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, err strings.Builder
	if got := run(args, strings.NewReader(stdin), &out, &err); got != status {
		t.Errorf("normalize %q: exit status %d, want %d: %s", args, got, status, err.String())
	}
	return out.String(), err.String()
}

// write creates a file for a test.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{"text": nil, "diff": {"-diff"}, "explain": {"-explain"}} {
		got, _ := command(t, ok, testdata.Article(), args...)
		golden.Check(t, name+".golden", got)
	}
}

// TestWhole compares the output for a text of many batches with the normal
// form of the whole.
func TestWhole(t *testing.T) {
	text := strings.Repeat(testdata.Article()+"\r\n\n", 150) + "آخر كتاب"
	got, _ := command(t, ok, text)
	if got != normalize.String(text) {
		t.Error("the batches give another text than the whole")
	}
}

// TestUsage checks that the usage names each flag.
func TestUsage(t *testing.T) {
	modes := 0
	flagSet(new(options), &modes).VisitAll(func(f *flag.Flag) {
		if !regexp.MustCompile(`-` + f.Name + `\b[^-]`).MatchString(usage) {
			t.Errorf("the usage lacks -%s", f.Name)
		}
	})
}

func TestFlags(t *testing.T) {
	words := write(t, "words", "# our own\n\nسن\u200cپترزبورگ\n")
	for _, c := range []struct {
		in, want string
		args     []string
	}{
		{"", "", nil},
		{"كتاب 12", "کتاب 12", []string{"-form", "letters"}},
		{"كتاب 12", "کتاب ۱۲", nil},
		{"در سنپترزبورگ\n", "در سن\u200cپترزبورگ\n", []string{"-words", words}},
		{"\xdf\xca\xc7\xc8 12", "کتاب ۱۲", []string{"-from", "windows-1256"}},
	} {
		if got, _ := command(t, ok, c.in, c.args...); got != c.want {
			t.Errorf("%q %q gives %q, want %q", c.args, c.in, got, c.want)
		}
	}
}

func TestCheck(t *testing.T) {
	if out, msg := command(t, notNormal, "خوب\nكتاب\nكتاب\n", "-check"); out != "standard input:2: not normal\n" || msg != "" {
		t.Errorf("printed %q and %q", out, msg)
	}
	if out, msg := command(t, ok, "خوب\n", "-check"); out+msg != "" {
		t.Errorf("printed %q and %q", out, msg)
	}
}

func TestGzip(t *testing.T) {
	zipped, _ := command(t, ok, "كتاب\n", "-z")
	if got, _ := command(t, ok, zipped); got != "کتاب\n" {
		t.Errorf("%q", got)
	}
	if _, msg := command(t, failed, zipped[:len(zipped)-4]); !strings.HasPrefix(msg, "normalize: standard input:") {
		t.Errorf("%q", msg)
	}
	file := write(t, "a.gz", zip("ي\n"))
	command(t, ok, "", "-w", file)
	data, _ := os.ReadFile(file)
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(z); string(text) != "ی\n" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
}

func zip(text string) string {
	var b strings.Builder
	w, done := safefile.NewGzipWriter(&b)
	io.WriteString(w, text)
	done()
	return b.String()
}

func TestErrors(t *testing.T) {
	words := write(t, "words", "خوب\nکتاب\u200cخانه\n\nکتاب خانه\n")
	for _, c := range []struct {
		want string
		args []string
	}{
		{"normalize: ", []string{"-bad"}},
		{"normalize: usage: ", []string{"-diff", "-check"}},
		{"normalize: invalid value", []string{"-form", "digits,asciidigits"}},
		{"normalize: -w needs", []string{"-w"}},
		{"normalize: -max-line must", []string{"-max-line", "0"}},
		{"normalize: invalid value \"x\" for flag -from: no charset", []string{"-from", "x"}},
		{"normalize: open no such file: ", []string{"no such file"}},
		{"normalize: " + words + ":4: ", []string{"-words", words}},
		{"normalize: invalid value \"\" for flag -jsonl: an empty field", []string{"-jsonl", ""}},
		{"normalize: standard input:2: no field ", []string{"-jsonl", "b"}},
	} {
		_, msg := command(t, failed, `{"a":"x","b":"y"}`+"\n"+`{"a":"x"}`, c.args...)
		if !strings.HasPrefix(msg, c.want) || strings.Count(msg, "\n") != 1 {
			t.Errorf("%q: printed %q", c.args, msg)
		}
	}
	if out, _ := command(t, ok, "", "-h"); !strings.HasPrefix(out, "usage:") {
		t.Errorf("-h prints %q", out)
	}
	if _, msg := command(t, failed, "خوب\nخوب\n\xff", "-form", "letters"); msg != "normalize: standard input:3: invalid UTF-8 at byte 14\n" {
		t.Errorf("of invalid UTF-8: printed %q", msg)
	}
	good := write(t, "good", "كتاب")
	if out, _ := command(t, failed, "", "no such file", good); out != "کتاب" {
		t.Errorf("after a missing file: %q", out)
	}
}

// A brokenWriter fails with its error.
type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestBrokenOutput(t *testing.T) {
	for err, want := range map[error]int{syscall.EPIPE: ok, syscall.ENOSPC: failed} {
		for _, args := range [][]string{nil, {"-z"}, {"-explain"}} {
			var msg strings.Builder
			in := strings.NewReader(strings.Repeat(testdata.Article(), 100))
			if got := run(args, in, brokenWriter{err}, &msg); got != want || want == ok && msg.Len() > 0 {
				t.Errorf("%v %q: status %d, %s", err, args, got, msg.String())
			}
		}
	}
	if errors.Is(syscall.ENOSPC, syscall.EPIPE) {
		t.Error("a full disk is a broken pipe")
	}
}
