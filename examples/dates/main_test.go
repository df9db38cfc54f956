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
		t.Errorf("dates %q: exit status %d, want %d", args, got, status)
	}
	return out.String(), err.String()
}

const text = "جلسه دیروز برگزار شد.\nاز ۱۲ تا ۱۵ مهر ۱۴۰۳ و در May بود؛ ۵ ژوئن ۲۰۲۴، یکشنبه ۳۱ اردیبهشت ۱۴۰۴ و بهار ۱۴۰۵، ۲۰ رمضان ۱۴۴۶\n"

func TestGolden(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		args []string
	}{
		"article":  {testdata.Article(), nil},
		"table":    {text, nil},
		"relative": {text, []string{"-now", "1404-02-31"}},
		"json":     {text, []string{"-json"}},
	} {
		got, _ := command(t, ok, c.in, c.args...)
		golden.Check(t, name+".golden", got)
	}
}

// TestOffsets checks that the offsets in the output are those of the date.
func TestOffsets(t *testing.T) {
	out, _ := command(t, ok, text, "-json", "-now", "1404-02-31")
	for line := range strings.Lines(out) {
		var f finding
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		row := strings.Split(text, "\n")[f.Line-1]
		if text[f.Start:f.End] != f.Text || !strings.HasPrefix(string([]rune(row)[f.Column-1:]), f.Text) {
			t.Errorf("%s", line)
		}
	}
}

func TestFiles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("۱۴۰۴/۰۲/۳۱"), 0o644); err != nil {
		t.Fatal(err)
	}
	out, _ := command(t, ok, "۱۴۰۴/۰۳/۰۱", file, "-")
	if !strings.HasPrefix(out, file+":1:1 ") || !strings.Contains(out, "\n-:1:1 ") {
		t.Errorf("%s", out)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		status int
		args   []string
	}{
		{badUsage, []string{"-bad"}},
		{badUsage, []string{"-now", "1404-02-32"}},
		{badUsage, []string{"-now", ""}},
		{badInput, []string{"no such file"}},
	} {
		out, msg := command(t, c.status, "", c.args...)
		if out != "" || !strings.HasPrefix(msg, "dates: ") || strings.Count(msg, "\n") != 1 {
			t.Errorf("%q: printed %q and %q", c.args, out, msg)
		}
	}
	if out, _ := command(t, ok, "", "-h"); !strings.HasPrefix(out, "usage:") {
		t.Errorf("-h prints %q", out)
	}
	command(t, ok, "", "-now", "today")
}
