package main

import (
	"encoding/json"
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
		t.Errorf("tokens %q: exit status %d, want %d", args, got, status)
	}
	return out.String(), err.String()
}

const text = "وی افزود:بر اساس ۱۲٫۵٪ از می\u200cروند.\n\nجلسه در ۱۴۰۴/۰۲/۳۱ ساعت ۱۱:۲۹ (https://example.com/خبر) بود. بود؟\n"

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"table": nil, "json": {"-json"}, "sentences": {"-sentences"}, "paragraphs": {"-paragraphs", "-json"}, "count": {"-count"},
	} {
		got, _ := command(t, ok, text, args...)
		golden.Check(t, name+".golden", got)
	}
}

// TestOffsets checks that the offsets in the output are those of the part.
func TestOffsets(t *testing.T) {
	text := testdata.Article()
	out, _ := command(t, ok, text, "-json")
	for line := range strings.Lines(out) {
		var p part
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			t.Fatal(err)
		}
		row := strings.Split(text, "\n")[p.Line-1]
		if text[p.Start:p.End] != p.Text || !strings.HasPrefix(string([]rune(row)[p.Column-1:]), p.Text) {
			t.Errorf("%s", line)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		status int
		args   []string
	}{
		{badUsage, []string{"-bad"}},
		{badUsage, []string{"-sentences", "-paragraphs"}},
		{badUsage, []string{"-sentences", "-count"}},
		{badInput, []string{"no such file"}},
	} {
		out, msg := command(t, c.status, "", c.args...)
		if out != "" || !strings.HasPrefix(msg, "tokens: ") || strings.Count(msg, "\n") != 1 {
			t.Errorf("%q: printed %q and %q", c.args, out, msg)
		}
	}
	if out, _ := command(t, ok, "", "-h"); !strings.HasPrefix(out, "usage:") {
		t.Errorf("-h prints %q", out)
	}
	if out, _ := command(t, ok, "", "-count", "-json"); out != "" {
		t.Errorf("an empty text gives %q", out)
	}
}
