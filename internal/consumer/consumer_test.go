package consumer

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

// root is the folder of the module, which is packed as version.
const root = "../.."

func packed() module.Version {
	return module.Version{Path: "github.com/parsitext/parsitext", Version: "v0.0.1"}
}

// The nested modules for users, packed with the same version.
const (
	command  = "examples/parsitext"
	analyzer = "analysis/bleve"
)

// newProxy packs the modules into a proxy in the file system and returns its URL.
func newProxy(t *testing.T) string {
	t.Helper()
	proxy := t.TempDir()
	pack(t, proxy, packed(), root)
	for _, nested := range []string{command, analyzer} {
		m := packed()
		m.Path += "/" + nested
		pack(t, proxy, m, released(t, nested))
	}
	return "file://" + filepath.ToSlash(proxy)
}

// released returns a copy of a nested module as in a release: it requires the version of
// the root module, and has no replace line.
func released(t *testing.T, nested string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(root, filepath.FromSlash(nested)))); err != nil {
		t.Fatal(err)
	}
	m := packed()
	edit := exec.Command("go", "mod", "edit", "-dropreplace="+m.Path, "-require="+m.String())
	edit.Dir = dir
	if out, err := edit.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir
}

// pack adds the module in a folder to a proxy.
func pack(t *testing.T, proxy string, m module.Version, folder string) {
	t.Helper()
	dir := filepath.Join(proxy, filepath.FromSlash(m.Path), "@v")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	mod, err := os.ReadFile(filepath.Join(folder, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "list"), m.Version+"\n")
	write(t, filepath.Join(dir, m.Version+".info"), `{"Version":"`+m.Version+`"}`)
	write(t, filepath.Join(dir, m.Version+".mod"), string(mod))
	f, err := os.Create(filepath.Join(dir, m.Version+".zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := zip.CreateFromDir(f, m, folder); err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A user is an empty module elsewhere, with its own module cache.
type user struct {
	dir string
	env []string
}

// newUser returns a user who gets the module from a proxy, and its dependencies from the
// module cache of this machine or, if they are missing there, from its proxies.
func newUser(t *testing.T, proxy string) user {
	t.Helper()
	out, err := exec.Command("go", "env", "GOMODCACHE", "GOPROXY").Output()
	if err != nil {
		t.Fatal(err)
	}
	cache, proxies, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	local := "file://" + filepath.ToSlash(filepath.Join(cache, "cache", "download"))
	u := user{t.TempDir(), append(os.Environ(), "GOPROXY="+proxy+","+local+","+proxies, "GOSUMDB=off", "GOWORK=off",
		"GOFLAGS=-modcacherw", "GOTOOLCHAIN=local", "GOMODCACHE="+t.TempDir())}
	u.run(t, "mod", "init", "example.com/user")
	u.run(t, "get", packed().Path)
	return u
}

// run runs the go command as the user, and returns its output.
func (u user) run(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Env = u.dir, u.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("go %q: %v\n%s", args, err, out)
	}
	return string(out)
}

// program builds and runs a program of the user.
func (u user) program(t *testing.T, source string) string {
	t.Helper()
	write(t, filepath.Join(u.dir, "main.go"), source)
	return u.run(t, "run", ".")
}

func TestConsumer(t *testing.T) {
	u := newUser(t, newProxy(t))
	if got := u.run(t, "list", "-m", packed().Path); strings.TrimSpace(got) != packed().Path+" "+packed().Version {
		t.Errorf("got %s", got)
	}
	t.Run("program", func(t *testing.T) { testProgram(t, u) })
	t.Run("readme", func(t *testing.T) { testReadme(t, u) })
	t.Run("identifiers", func(t *testing.T) { testIdentifiers(t, u) })
	t.Run("commands", func(t *testing.T) { testCommands(t, u) })
	t.Run("install", func(t *testing.T) { testInstall(t, u) })
	t.Run("analyzer", func(t *testing.T) { testAnalyzer(t, u) })
	t.Run("hooks", func(t *testing.T) { testHooks(t, u) })
	t.Run("vet", func(t *testing.T) { // which also reads the tests
		u.run(t, "get", "-t", packed().Path+"/...")
		u.run(t, "vet", packed().Path+"/normalize", packed().Path+"/jalali", packed().Path+"/tokenize")
	})
}

// testProgram runs a program that uses all three packages.
func testProgram(t *testing.T, u user) {
	source, err := os.ReadFile("testdata/main.go.txt")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("testdata/main.golden")
	if err != nil {
		t.Fatal(err)
	}
	if got := u.program(t, string(source)); got != string(want) {
		t.Errorf("the program prints\n%q, want\n%q", got, want)
	}
}

// testCommands runs the programs of examples that do not need a clone.
func testCommands(t *testing.T, u user) {
	for name, args := range map[string][]string{"article": nil, "normalize": {"-h"}, "dates": {"-h"}, "tokens": {"-h"}} {
		program := packed().Path + "/examples/" + name + "@" + packed().Version
		if out := u.run(t, append([]string{"run", program}, args...)...); strings.TrimSpace(out) == "" {
			t.Errorf("%s prints nothing", program)
		}
	}
}

// testInstall installs the command of the nested module, which imports internal packages
// of the root module.
func testInstall(t *testing.T, u user) {
	bin := t.TempDir()
	u.env = append(u.env, "GOBIN="+bin)
	u.run(t, "install", packed().Path+"/"+command+"@"+packed().Version)
	for arg, want := range map[string]string{"help": "normalize", "-version": "parsitext " + packed().Version + ", library " + packed().Version, "man": ".TH PARSITEXT"} {
		out, err := exec.Command(filepath.Join(bin, "parsitext"), arg).Output()
		if err != nil || !strings.Contains(string(out), want) {
			t.Errorf("%s prints %.200s, %v", arg, out, err)
		}
	}
}

// testAnalyzer indexes a text with the analyzer for bleve.
func testAnalyzer(t *testing.T, u user) {
	u = user{t.TempDir(), u.env}
	u.run(t, "mod", "init", "example.com/search")
	u.run(t, "get", packed().Path+"/"+analyzer+"@"+packed().Version)
	source, err := os.ReadFile("testdata/search.go.txt")
	if err != nil {
		t.Fatal(err)
	}
	u.run(t, "get", "github.com/blevesearch/bleve/v2")
	if got := u.program(t, string(source)); got != "1\n" {
		t.Errorf("the program prints %s", got)
	}
}

// testHooks has pre-commit install the hooks and run them on two files.
func testHooks(t *testing.T, u user) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		t.Skip("no pre-commit")
	}
	hooks, repo := t.TempDir(), t.TempDir()
	manifest, err := os.ReadFile(filepath.Join(root, ".pre-commit-hooks.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(hooks, ".pre-commit-hooks.yaml"), string(manifest))
	write(t, filepath.Join(hooks, "go.mod"), "module "+packed().Path+"\n")
	write(t, filepath.Join(hooks, "doc.go"), "package parsitext\n")
	write(t, filepath.Join(repo, "good.md"), "کتاب\n")
	write(t, filepath.Join(repo, "bad.md"), "كتاب\n")
	env := append(u.env, "PRE_COMMIT_HOME="+t.TempDir(), "GIT_CONFIG_COUNT=2", "GIT_CONFIG_KEY_0=user.name", "GIT_CONFIG_VALUE_0=a",
		"GIT_CONFIG_KEY_1=user.email", "GIT_CONFIG_VALUE_1=a@example.com")
	run := func(dir, name string, args ...string) (string, error) {
		cmd := exec.Command(name, args...)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	for _, dir := range []string{hooks, repo} {
		for _, args := range [][]string{{"init", "-q"}, {"add", "."}, {"commit", "-qm", "a"}} {
			if out, err := run(dir, "git", args...); err != nil {
				t.Fatalf("git %q: %v\n%s", args, err, out)
			}
		}
	}
	out, err := run(repo, "pre-commit", "try-repo", hooks, "parsitext-check", "--all-files")
	if err == nil || !strings.Contains(out, "bad.md:1:1: not normal") || strings.Contains(out, "good.md:") {
		t.Errorf("the check: %v\n%s", err, out)
	}
	if out, err := run(repo, "pre-commit", "try-repo", hooks, "parsitext", "--all-files"); err == nil || !strings.Contains(out, "files were modified") {
		t.Errorf("in place: %v\n%s", err, out)
	}
	if text, err := os.ReadFile(filepath.Join(repo, "bad.md")); err != nil || string(text) != "کتاب\n" {
		t.Errorf("%q, %v", text, err)
	}
}

func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// testReadme runs the programs of the README.
func testReadme(t *testing.T, u user) {
	for _, block := range strings.Split(readme(t), "```go\n")[1:] {
		source, _, _ := strings.Cut(block, "```")
		if !strings.HasPrefix(source, "package main") {
			continue
		}
		if out := u.program(t, source); strings.TrimSpace(out) == "" {
			t.Errorf("prints nothing:\n%s", source)
		}
	}
}

// testIdentifiers looks up each public name of the README.
func testIdentifiers(t *testing.T, u user) {
	names := regexp.MustCompile(`\b(normalize|jalali|tokenize)\.([A-Z]\w*(?:\.[A-Z]\w*)?)`).FindAllStringSubmatch(readme(t), -1)
	if len(names) == 0 {
		t.Fatal("no name")
	}
	slices.SortFunc(names, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	names = slices.CompactFunc(names, slices.Equal)
	for _, n := range names {
		name := n[2]
		if constant, _, ok := strings.Cut(name, "."); ok && n[1] == "normalize" {
			u.run(t, "doc", packed().Path+"/normalize", constant)
			name = "Form" + strings.TrimPrefix(name, constant)
		}
		u.run(t, "doc", packed().Path+"/"+n[1], name)
	}
}
