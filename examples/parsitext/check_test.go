package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestCheckScript runs the script of the GitHub Action in a repository of git.
func TestCheckScript(t *testing.T) {
	for _, name := range []string{"bash", "git", "xargs", "sed"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skip(err)
		}
	}
	bin, repo := t.TempDir(), t.TempDir()
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	script, err := filepath.Abs("check.sh")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"good.md": "کتاب", "bad text.md": "کتاب\nكتاب\n", "other.json": `"كتاب"`} {
		if err := os.WriteFile(filepath.Join(repo, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run := func(env []string, name string, args ...string) (string, error) {
		cmd := exec.Command(name, args...)
		cmd.Dir = repo
		cmd.Env = append(append(os.Environ(), "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH")), env...)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}} {
		if out, err := run(nil, "git", args...); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	for _, c := range []struct{ files, form, want string }{
		{"", "", "::error file=bad text.md,line=2,col=1::not normal"},
		{"good.md", "", ""},
		{"nothing.md", "", ""},
		{"*.md", "quotes", ""},
		{"*.md *.json", "letters", "::error file=other.json,line=1,col=2::not normal"},
		{"good.md", "letter", "did you mean letters?"},
	} {
		out, err := run([]string{"FILES=" + c.files, "FORM=" + c.form}, "bash", script)
		if !strings.Contains(out, c.want) || (err == nil) != (c.want == "") || c.want == "" && out != "" {
			t.Errorf("%q with %q prints %q, want %q; %v", c.files, c.form, out, c.want, err)
		}
	}
}
