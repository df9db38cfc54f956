package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/manual"
	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/normalize"
)

// TestManual compares the manual page, parsitext.1, with the help of the commands.
// With -update it writes the page.
func TestManual(t *testing.T) {
	page, _ := parsitext(t, cli.OK, "", "man")
	golden.CheckFile(t, "parsitext.1", page)
	page = strings.ReplaceAll(page, `\-`, "-")
	for _, c := range commands() {
		if !strings.Contains(page, "\n.SS "+c.Name+"\n") {
			t.Errorf("the manual lacks %s", c.Name)
		}
	}
	for f := range format.All() {
		if !strings.Contains(page, f.Summary) {
			t.Errorf("the manual lacks the format %s", f.Name)
		}
	}
	for r := range normalize.Rules() {
		if !strings.Contains(page, "  "+r.String()+" ") {
			t.Errorf("the manual lacks the rule %s", r)
		}
	}
}

// TestManualReads checks the page with man.
func TestManualReads(t *testing.T) {
	groff, err := exec.LookPath("groff")
	if err != nil {
		t.Skip("no groff")
	}
	cmd := exec.Command(groff, "-man", "-Tutf8", "-Kutf8", "-ww", "parsitext.1")
	if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "parsitext normalize [FLAGS]") || strings.Contains(string(out), "warning:") {
		t.Errorf("%v\n%.2000s", err, out)
	}
}

// completeBash prints the completions of bash for the last of its arguments.
const completeBash = `source <(printf '%s' "$SCRIPT"); COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _parsitext; printf '%s\n' "${COMPREPLY[@]}"`

// TestBash checks the completion in a real bash.
func TestBash(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash")
	}
	script, _ := parsitext(t, cli.OK, "", "completion", "bash")
	for _, c := range []struct{ words, want string }{
		{"no", "normalize"},
		{"help da", "dates"},
		{"tokens -kind percent,wo", "percent,word"},
		{"normalize -form standard,asciid", "standard,asciidigits"},
		{"normalize -format json", "json jsonl"},
		{"dates -js", "-json"},
		{"completion f", "fish"},
		{"dates commands_t", "commands_test.go"},
		{"normalize -words commands_t", "commands_test.go"},
	} {
		cmd := exec.Command(bash, append([]string{"-c", completeBash, "bash", "parsitext"}, strings.Fields(c.words)...)...)
		cmd.Env = append(cmd.Environ(), "SCRIPT="+script)
		out, err := cmd.CombinedOutput()
		if got := strings.Join(strings.Fields(string(out)), " "); err != nil || got != c.want {
			t.Errorf("%s completes to %q, want %q, %v", c.words, got, c.want, err)
		}
	}
}

// TestShells checks that each installed shell can read its completion.
func TestShells(t *testing.T) {
	for _, name := range manual.Shells() {
		script, _ := parsitext(t, cli.OK, "", "completion", name)
		for _, c := range commands() {
			if !strings.Contains(script, c.Name) {
				t.Errorf("%s: no %s", name, c.Name)
			}
		}
		shell, err := exec.LookPath(name)
		if err != nil {
			t.Logf("no %s", name)
			continue
		}
		cmd := exec.Command(shell, "-n")
		cmd.Stdin = strings.NewReader(script)
		if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
	if _, msg := parsitext(t, cli.Failed, "", "completion", "fihs"); !strings.Contains(msg, "did you mean fish?") {
		t.Error(msg)
	}
}

// TestFish checks the completion in a real fish.
func TestFish(t *testing.T) {
	fish, err := exec.LookPath("fish")
	if err != nil {
		t.Skip("no fish")
	}
	script, _ := parsitext(t, cli.OK, "", "completion", "fish")
	for words, want := range map[string]string{"nor": "normalize", "tokens -kind pe": "percent", "dates -js": "-json", "completion z": "zsh"} {
		cmd := exec.Command(fish, "--no-config", "-c", script+"\ncomplete -C 'parsitext "+words+"'")
		out, err := cmd.CombinedOutput()
		if got, _, _ := strings.Cut(string(out), "\t"); err != nil || strings.TrimSpace(got) != want {
			t.Errorf("%s completes to %q, want %q, %v", words, out, want, err)
		}
	}
}

// completeZsh types a line and TAB in a separate zsh, and prints its output.
const completeZsh = `zmodload zsh/zpty
zpty -b t zsh -f -i
zpty -w t "PS1='> '; autoload -Uz compinit; compinit -D -u; source $SCRIPT; stty -echo; echo READY"
zpty -r -m t out '*READY*READY*'
zpty -w -n t "parsitext $1"$'\t'
sleep 0.5
zpty -w -n t $'\C-a\C-kecho DONE\n'
zpty -r -m t out '*DONE*'
print -r -- $out`

// TestZsh checks the completion in a real zsh.
func TestZsh(t *testing.T) {
	zsh, err := exec.LookPath("zsh")
	if err != nil {
		t.Skip("no zsh")
	}
	script := filepath.Join(t.TempDir(), "_parsitext")
	text, _ := parsitext(t, cli.OK, "", "completion", "zsh")
	if err := os.WriteFile(script, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]string{
		"nor": "normalize", "tokens -kind pe": "tokens -kind percent", "dates -js": "dates -json",
		"normalize -form standard,asciid": "standard,asciidigits",
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute) // if zsh hangs
		cmd := exec.CommandContext(ctx, zsh, "-f", "-c", completeZsh, "zsh", words)
		cmd.Env = append(cmd.Environ(), "SCRIPT="+script, "TERM=dumb")
		out, err := cmd.CombinedOutput()
		if cancel(); err != nil || !strings.Contains(string(out), want) {
			t.Errorf("%s completes to %q, want %q, %v", words, out, want, err)
		}
	}
}

func TestVersion(t *testing.T) {
	out, _ := parsitext(t, cli.OK, "", "-version")
	if !strings.HasPrefix(out, "parsitext ") || !strings.Contains(out, "rules "+normalize.Version) {
		t.Error(out)
	}
}
