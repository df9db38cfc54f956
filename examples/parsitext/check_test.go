package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestCheckScript runs the script of the GitHub Action in a git repository.
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
		{"", "", "::error file=bad text.md,line=2,col=1::not normal: letters: [ك] → [ک]; parsitext"},
		{"good.md", "", ""},
		{"nothing.md", "", ""},
		{"*.md", "quotes", ""},
		{"*.md *.json", "letters", "::error file=other.json,line=1,col=2::not normal: letters: [ك] → [ک]; parsitext"},
		{"good.md", "letter", "did you mean letters?"},
	} {
		out, err := run([]string{"FILES=" + c.files, "FORM=" + c.form}, "bash", script)
		if !strings.Contains(out, c.want) || (err == nil) != (c.want == "") || c.want == "" && out != "" {
			t.Errorf("%q with %q prints %q, want %q; %v", c.files, c.form, out, c.want, err)
		}
	}
}

// TestAction runs the script steps of action.yml as GitHub does, in a repository with one
// text that is not normal.
func TestAction(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip(err)
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(root, "action.yml"))
	if err != nil {
		t.Fatal(err)
	}
	var action struct {
		Inputs map[string]struct{ Default string }
		Runs   struct {
			Steps []struct {
				Uses, Run, Shell string
				With, Env        map[string]string
			}
		}
	}
	if err := yaml.Unmarshal(data, &action); err != nil {
		t.Fatal(err)
	}
	repo, temp := t.TempDir(), t.TempDir()
	if err := os.WriteFile(filepath.Join(repo, "a.md"), []byte("كتاب\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}} {
		cmd := exec.Command("git", args...)
		if cmd.Dir = repo; cmd.Run() != nil {
			t.Skip("no git")
		}
	}
	fill := func(s string) string {
		for name, input := range action.Inputs {
			s = strings.ReplaceAll(s, "${{ inputs."+name+" }}", input.Default)
		}
		return strings.ReplaceAll(s, "${{ github.action_path }}", root)
	}
	last, ran := "", 0
	for _, step := range action.Runs.Steps {
		for _, path := range step.With {
			if path = fill(path); filepath.IsAbs(path) {
				if _, err := os.Stat(path); err != nil {
					t.Errorf("%s: %v", step.Uses, err)
				}
			}
		}
		if step.Run == "" {
			continue
		}
		cmd := exec.Command(bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", fill(step.Run))
		cmd.Dir = repo
		cmd.Env = append(os.Environ(), "GITHUB_ACTION_PATH="+root, "RUNNER_TEMP="+temp)
		for name, value := range step.Env {
			cmd.Env = append(cmd.Env, name+"="+fill(value))
		}
		out, err := cmd.CombinedOutput()
		if strings.Contains(string(out), "${{") || step.Shell != "bash" {
			t.Errorf("%s: %s", step.Run, out)
		}
		if ran++; ran == 1 && err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		last = string(out)
	}
	if want := "::error file=a.md,line=1,col=1::not normal"; ran != 2 || !strings.Contains(last, want) {
		t.Errorf("%d steps, the last prints %q, want %q", ran, last, want)
	}
}
