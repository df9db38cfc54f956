package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/parsitext/parsitext/internal/release"
)

// A runner runs commands with a release of Go.
type runner struct {
	clone   string
	proxies string // of the release and its dependencies
	data    string // the corpora; empty if there are none
	short   bool
	own     toolchain // for modules that need a newer Go than the one of the round

	work      string            // of a round
	ready     map[string]bool   // folders and programs that were made in it
	outputs   map[string]string // of its commands that take minutes, each of which is run once
	run, left int               // commands
}

// limit is the maximum duration of a command.
const limit = 20 * time.Minute

// round runs all blocks with a release of Go, and returns what failed.
func (r *runner) round(t toolchain, all []block) (failed []string) {
	var servers []*exec.Cmd
	doc := ""
	for _, b := range all {
		if len(b.commands) > 0 && b.commands[0].doc != doc {
			stop(servers)
			servers, doc = nil, b.commands[0].doc
			if err := r.clean(); err != nil {
				return append(failed, err.Error())
			}
		}
		started, err := r.block(t, b)
		servers = append(servers, started...)
		if err != nil {
			failed = append(failed, fmt.Sprintf("%s: %v", t.version, err))
			fmt.Println("FAIL", err)
		}
	}
	stop(servers)
	return failed
}

// clean removes from the clone the files that the commands of a document wrote.
func (r *runner) clean() error {
	for _, args := range [][]string{{"reset", "-q", "--hard"}, {"clean", "-q", "-ffdx"}} {
		if out, err := exec.Command("git", append([]string{"-C", r.clone}, args...)...).CombinedOutput(); err != nil {
			return fmt.Errorf("git %q: %w\n%s", args, err, out)
		}
	}
	return nil
}

// block runs a block and compares its output with the one that the document shows.
func (r *runner) block(t toolchain, b block) (servers []*exec.Cmd, err error) {
	printed, before, all := "", "", true
	user := asUser(b)
	for _, c := range b.commands {
		out, again := r.outputs[c.place()]
		reason := r.leftOut(c)
		if again {
			reason = "it was run for another document"
			printed += out
		}
		if reason != "" {
			fmt.Printf("--   %-9s %s (%s)\n", t.version, c, reason)
			r.left++
			all = all && again
			continue
		}
		start := time.Now()
		cmd, err := r.command(t, c, before, user)
		if err != nil {
			return servers, fmt.Errorf("%s: %w", c, err)
		}
		if persists.MatchString(c.text) {
			before += c.text + "\n"
		}
		if server(c) {
			if err := serve(cmd); err != nil {
				return servers, fmt.Errorf("%s: %w", c, err)
			}
			servers = append(servers, cmd)
			r.run++
			fmt.Printf("on   %-9s %s\n", t.version, c)
			continue
		}
		text, err := cmd.CombinedOutput()
		if err != nil {
			return servers, fmt.Errorf("%s: %w\n%s", c, err, text)
		}
		printed += string(text)
		if c.takesMinutes() {
			r.outputs[c.place()] = string(text)
		}
		r.run++
		fmt.Printf("ok   %-9s %5.1fs %s\n", t.version, time.Since(start).Seconds(), c)
	}
	if all {
		err = shows(printed, b)
	}
	return servers, err
}

// leftOut returns the reason for which a command is not run, or "".
func (r *runner) leftOut(c command) string {
	for _, e := range exceptions {
		if e.matches(c) && !e.met() {
			return e.reason
		}
	}
	if r.data == "" && needCorpora.MatchString(c.text) {
		return "no corpora"
	}
	if r.short && c.takesMinutes() {
		return "-short"
	}
	return ""
}

// takesMinutes reports whether a command takes minutes.
func (c command) takesMinutes() bool {
	return slices.ContainsFunc(long, func(re *regexp.Regexp) bool { return re.MatchString(c.text) })
}

// place returns the command with its folder.
func (c command) place() string { return c.dir + ": " + c.text }

// persists matches commands on which the next ones of a block depend.
var persists = regexp.MustCompile(`^(cd|export|source) `)

// asUser reports whether a block is for a user's module, and not for a clone.
func asUser(b block) bool {
	return slices.ContainsFunc(b.commands, func(c command) bool {
		return userModule.MatchString(c.text) || c.dir == "" && userProgram.MatchString(c.text)
	})
}

var (
	userModule  = regexp.MustCompile(`\bgo (get|mod (init|tidy|vendor|download))|-mod=vendor`)
	userProgram = regexp.MustCompile(`\bgo (run \.|build|vet)( *|\s+#.*)$`) // the root has no program
	published   = regexp.MustCompile(`\bgo (install|run) .*@|\bgo env -w `)
)

// command returns a command, ready to run.
func (r *runner) command(t toolchain, c command, before string, user bool) (*exec.Cmd, error) {
	dir := filepath.Join(r.clone, filepath.FromSlash(c.dir))
	env := append(os.Environ(), "GOENV="+filepath.Join(r.work, "goenv"), "GOSUMDB=off", "GOWORK=off", "GOTOOLCHAIN=local", "CDPATH=",
		"GOBIN="+filepath.Join(r.work, "bin"), "GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=url.file://"+filepath.ToSlash(r.clone)+".insteadOf",
		"GIT_CONFIG_VALUE_0=https://"+release.Root)
	if r.data != "" {
		env = append(env, "PARSITEXT_DATA="+r.data)
	}
	if !t.builds(dir) {
		t = r.own
	}
	env = append(env, "PATH="+strings.Join([]string{t.bin, filepath.Join(r.work, "bin"), os.Getenv("PATH")}, string(os.PathListSeparator)))
	if err := r.prepare(t, c, env); err != nil {
		return nil, err
	}
	if user {
		var err error
		if dir, err = r.userModule(t, c, env); err != nil {
			return nil, err
		}
	}
	if user || published.MatchString(c.text) {
		env = append(env, r.userEnv()...)
	}
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	cmd := exec.CommandContext(ctx, "bash", "-c", "set -eo pipefail\n"+before+r.adapted(c.text))
	if fish.MatchString(c.text) {
		cmd = exec.CommandContext(ctx, "fish", "--no-config", "-c", c.text)
	}
	cmd.Dir, cmd.Env = dir, env
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { defer cancel(); return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	return cmd, nil
}

// userEnv returns the environment of a user, who has a module cache for the round only:
// the clone's version must not stay in the cache of this machine.
func (r *runner) userEnv() []string {
	return []string{"GOPROXY=" + r.proxies, "GOMODCACHE=" + filepath.Join(r.work, "cache"), "GOFLAGS=-modcacherw -trimpath"}
}

var (
	mirror        = regexp.MustCompile(`https://[^\s,|"]+`)
	proxyVariable = regexp.MustCompile(`GOPROXY=\S+`)
)

// adapted returns a command with its placeholders replaced by folders of this machine, and
// with the module proxies of the network replaced by those of the runner.
func (r *runner) adapted(text string) string {
	for _, p := range placeholders {
		folder := map[string]string{corpora: r.data, scratch: filepath.Join(r.work, "scratch")}[p.folder]
		if m := p.text.FindStringSubmatchIndex(text); m != nil {
			text = text[:m[2]] + folder + text[m[3]:]
		}
	}
	return proxyVariable.ReplaceAllStringFunc(text, func(s string) string {
		return mirror.ReplaceAllLiteralString(s, r.proxies)
	})
}

// prepare creates, once in a round, the files that a document mentions and the commands
// that it assumes to be installed.
func (r *runner) prepare(t toolchain, c command, env []string) error {
	if r.ready[c.doc] {
		return nil
	}
	r.ready[c.doc] = true
	for _, f := range files {
		if f.doc != c.doc {
			continue
		}
		text := []byte(f.text)
		if f.from != "" {
			var err error
			if text, err = os.ReadFile(filepath.Join(r.clone, filepath.FromSlash(f.from))); err != nil {
				return err
			}
		}
		name := filepath.Join(r.clone, filepath.FromSlash(c.dir), filepath.FromSlash(f.name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, text, 0o644); err != nil {
			return err
		}
	}
	for name, module := range installed {
		if r.ready[name] {
			continue
		}
		r.ready[name] = true
		cmd := exec.Command(filepath.Join(t.bin, "go"), "install", release.Root+"/"+module+"@latest")
		cmd.Dir, cmd.Env = r.work, append(slices.Clone(env), r.userEnv()...)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%w\n%s", err, out)
		}
	}
	return nil
}

// goProgram matches a Go program in a document.
var goProgram = regexp.MustCompile("(?ms)^```go\n(package main\n.*?)^```")

// userModule returns the module in which a user follows a document: it has only the
// program of README.md, and a later block finds what an earlier one fetched.
func (r *runner) userModule(t toolchain, c command, env []string) (string, error) {
	dir := filepath.Join(r.work, "user", strings.ReplaceAll(c.doc, "/", "-"))
	if r.ready[dir] {
		return dir, nil
	}
	r.ready[dir] = true
	readme, err := os.ReadFile(filepath.Join(r.clone, "README.md"))
	if err != nil {
		return "", err
	}
	program := goProgram.FindSubmatch(readme)
	if program == nil {
		return "", fmt.Errorf("README.md has no program")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	if err := os.WriteFile(filepath.Join(dir, "main.go"), program[1], 0o644); err != nil {
		return "", err
	}
	cmd := exec.Command(filepath.Join(t.bin, "go"), "mod", "init", "example.com/user")
	cmd.Dir, cmd.Env = dir, env
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return dir, nil
}
