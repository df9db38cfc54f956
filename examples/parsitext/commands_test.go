package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
)

func parsitext(t *testing.T, status int, stdin string, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, err strings.Builder
	if got := run(args, cli.Streams{In: strings.NewReader(stdin), Out: &out, Err: &err}); got != status {
		t.Errorf("parsitext %q: exit status %d, want %d: %s", args, got, status, err.String())
	}
	return out.String(), err.String()
}

func TestCommands(t *testing.T) {
	if out, _ := parsitext(t, cli.OK, "كتاب", "normalize"); out != "کتاب" {
		t.Error(out)
	}
	if _, msg := parsitext(t, cli.Failed, "", "normalise"); msg != "parsitext: no command \"normalise\" (did you mean normalize?); parsitext help lists them\n" {
		t.Error(msg)
	}
	if _, msg := parsitext(t, cli.Failed, ""); !strings.HasPrefix(msg, "usage:") {
		t.Error(msg)
	}
	help, _ := parsitext(t, cli.OK, "", "help")
	for _, c := range commands() {
		if !strings.Contains(help, c.Name) || !strings.Contains(help, c.Summary) {
			t.Errorf("the help lacks %s", c.Name)
		}
		if out, _ := parsitext(t, cli.OK, "", "help", c.Name); !strings.HasPrefix(out, "usage: parsitext "+c.Name) {
			t.Errorf("help %s prints %s", c.Name, out)
		}
	}
}
