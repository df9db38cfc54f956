package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/testdata"
)

// command runs the program and returns its output.
func command(t *testing.T, status int, stdin string, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, err strings.Builder
	if got := run(args, strings.NewReader(stdin), &out, &err); got != status {
		t.Errorf("article %q: exit status %d, want %d", args, got, status)
	}
	return out.String(), err.String()
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{"report": nil, "json": {"-json"}, "diff": {"-diff"}} {
		got, _ := command(t, ok, "", args...)
		golden.Check(t, name+".golden", got)
	}
}

func TestSources(t *testing.T) {
	want, _ := command(t, ok, "")
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte(testdata.Article()), 0o644); err != nil {
		t.Fatal(err)
	}
	if got, _ := command(t, ok, "", file); got != want {
		t.Error("a file gives another report than the embedded article")
	}
	if got, _ := command(t, ok, testdata.Article(), "-"); got != want {
		t.Error("standard input gives another report than the embedded article")
	}
}

func TestJSON(t *testing.T) {
	out, _ := command(t, ok, "عنوان\r\n31 ارديبهشت 1404\r\nمتن میشود.", "-json", "-")
	var r record
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatal(err)
	}
	if r.Date == nil || r.Date.Gregorian != "2025-05-21" || len(r.Sentences) != 3 || r.Sentences[2] != "متن می\u200cشود." {
		t.Errorf("%s", out)
	}
	if out, _ := command(t, ok, "", "-json", "-"); !strings.Contains(out, `"text": ""`) {
		t.Errorf("an empty text gives %s", out)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		status int
		args   []string
	}{
		{badUsage, []string{"-bad"}},
		{badUsage, []string{"-json", "-diff"}},
		{badUsage, []string{"a", "b"}},
		{badInput, []string{"no such file"}},
	} {
		out, msg := command(t, c.status, "", c.args...)
		if out != "" || !strings.HasPrefix(msg, "article: ") || strings.Count(msg, "\n") != 1 {
			t.Errorf("%q: printed %q and %q", c.args, out, msg)
		}
	}
	if out, _ := command(t, ok, "", "-h"); !strings.HasPrefix(out, "usage:") {
		t.Errorf("-h prints %q", out)
	}
}
