package consumer

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/release"
)

// root is the root of the repository.
const root = "../../.."

// A publication is a release in a clone, with a proxy for its modules.
type publication struct {
	clone, version string
	proxy          string
}

// publish makes a release in a clone, and a proxy from its tags.
func publish(t *testing.T) publication {
	t.Helper()
	version, err := release.Newest(root)
	if err != nil {
		t.Fatal(err)
	}
	p := publication{clone: filepath.Join(t.TempDir(), "clone"), version: version}
	if err := release.Clone(root, p.clone); err != nil {
		t.Fatal(err)
	}
	if _, err := release.Tag(p.clone, version); err != nil {
		t.Fatal(err)
	}
	if p.proxy, err = release.Proxy(p.clone, version, t.TempDir()); err != nil {
		t.Fatal(err)
	}
	return p
}

// dependencies returns the proxies for the dependencies of the modules.
func dependencies(t *testing.T) string {
	t.Helper()
	proxies, err := release.Dependencies()
	if err != nil {
		t.Fatal(err)
	}
	return proxies
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

// newUser returns a user with proxies. Builds do not contain the paths of source files, so
// that the build cache serves every user.
func newUser(t *testing.T, proxies string) user {
	t.Helper()
	u := user{t.TempDir(), append(os.Environ(), "GOPROXY="+proxies, "GOSUMDB=off", "GOWORK=off", "GOENV=off",
		"GOFLAGS=-modcacherw -trimpath", "GOTOOLCHAIN=local", "GOMODCACHE="+t.TempDir())}
	u.run(t, "mod", "init", "example.com/user")
	return u
}

// with returns the user with more variables.
func (u user) with(env ...string) user {
	return user{u.dir, append(slices.Clone(u.env), env...)}
}

// run runs the go command as the user, and returns its output.
func (u user) run(t *testing.T, args ...string) string {
	t.Helper()
	out, err := u.try(args...)
	if err != nil {
		t.Fatalf("go %q: %v\n%s", args, err, out)
	}
	return out
}

func (u user) try(args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Env = u.dir, u.env
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// program builds and runs a program of the user.
func (u user) program(t *testing.T, source string) string {
	t.Helper()
	write(t, filepath.Join(u.dir, "main.go"), source)
	return u.run(t, "run", ".")
}

func TestConsumer(t *testing.T) {
	p := publish(t)
	u := newUser(t, p.proxy+","+dependencies(t))
	u.run(t, "get", release.Root)
	if got := u.run(t, "list", "-m", release.Root); strings.TrimSpace(got) != release.Root+" "+p.version {
		t.Errorf("got %s", got)
	}
	t.Run("program", func(t *testing.T) { testProgram(t, u) })
	t.Run("readme", func(t *testing.T) { testReadme(t, u) })
	t.Run("identifiers", func(t *testing.T) { testIdentifiers(t, u) })
	t.Run("commands", func(t *testing.T) { testCommands(t, u, p.version) })
	t.Run("install", func(t *testing.T) { testInstall(t, u, p.version) })
	t.Run("analyzer", func(t *testing.T) { testAnalyzer(t, u, p.version) })
	t.Run("hooks", func(t *testing.T) { testHooks(t, u) })
	t.Run("all packages", func(t *testing.T) { testAllPackages(t, u) })
	t.Run("vendor", func(t *testing.T) { testVendor(t, u) })
	t.Run("mirror", func(t *testing.T) { testMirror(t, p) })
	t.Run("direct", func(t *testing.T) { testDirect(t, p) })
	t.Run("tags", func(t *testing.T) { testTags(t, p, u) })
	t.Run("vet", func(t *testing.T) { // it also loads the tests
		u.run(t, "get", "-t", release.Root+"/...")
		u.run(t, "vet", release.Root+"/normalize", release.Root+"/jalali", release.Root+"/tokenize")
	})
}

func file(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// testProgram runs a program that uses all three packages.
func testProgram(t *testing.T, u user) {
	want := file(t, "testdata/main.golden")
	if got := u.program(t, file(t, "testdata/main.go.txt")); got != want {
		t.Errorf("the program prints\n%q, want\n%q", got, want)
	}
}

// elsewhere returns the user in another empty module.
func (u user) elsewhere(t *testing.T) user {
	t.Helper()
	u.dir = t.TempDir()
	u.run(t, "mod", "init", "example.com/user")
	return u
}

// testAllPackages gets every package of the module and runs the program.
func testAllPackages(t *testing.T, u user) {
	u = u.elsewhere(t)
	u.run(t, "get", release.Root+"/...")
	testProgram(t, u)
}

// testVendor vendors the dependencies of the program, and builds it without a proxy and
// without a module cache.
func testVendor(t *testing.T, u user) {
	u = u.elsewhere(t)
	write(t, filepath.Join(u.dir, "main.go"), file(t, "testdata/main.go.txt"))
	u.run(t, "get", release.Root)
	u.run(t, "mod", "vendor")
	alone := u.with("GOFLAGS=-mod=vendor -trimpath", "GOPROXY=off", "GOMODCACHE="+t.TempDir())
	testProgram(t, alone)
}

// testMirror gets the module if only a mirror can be reached and no other Go release may be
// used.
func testMirror(t *testing.T, p publication) {
	mirror := dependencies(t)
	u := newUser(t, p.proxy+","+mirror+",direct").with("GOTOOLCHAIN=local")
	u.run(t, "get", release.Root+"@latest")
	testProgram(t, u)
}

// testDirect gets the modules from the repository itself, without a proxy: the go command
// looks up their tags in a clone.
func testDirect(t *testing.T, p publication) {
	local, _, _ := strings.Cut(dependencies(t), ",")
	u := newUser(t, local+",direct").with("GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=url.file://"+filepath.ToSlash(p.clone)+".insteadOf",
		"GIT_CONFIG_VALUE_0=https://"+release.Root)
	u.run(t, "get", release.Root+"@latest")
	testProgram(t, u)
	for _, m := range release.Tagged() {
		if got := u.run(t, "list", "-m", m.Path()+"@latest"); strings.TrimSpace(got) != m.Path()+" "+p.version {
			t.Errorf("the latest release of %s is %s", m.Path(), got)
		}
	}
}

// testTags builds each nested module from its tag, with the hashes of its go.sum.
func testTags(t *testing.T, p publication, u user) {
	for _, m := range release.Tagged() {
		checkout := exec.Command("git", "checkout", "-q", m.TagName(p.version))
		checkout.Dir = p.clone
		if out, err := checkout.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		u.dir = filepath.Join(p.clone, filepath.FromSlash(m.Dir))
		if edit := u.run(t, "mod", "edit", "-json"); strings.Contains(edit, `"Old":`) {
			t.Errorf("%s replaces modules:\n%s", m.Path(), edit)
		}
		u.run(t, "list", "-deps", "./...")
		if out, err := u.try("mod", "verify"); err != nil {
			t.Errorf("%s: %s", m.Path(), out)
		}
	}
}

// testCommands runs the programs of examples that do not need a clone.
func testCommands(t *testing.T, u user, version string) {
	for name, args := range map[string][]string{"article": nil, "normalize": {"-h"}, "dates": {"-h"}, "tokens": {"-h"}} {
		program := release.Root + "/examples/" + name + "@" + version
		if out := u.run(t, append([]string{"run", program}, args...)...); strings.TrimSpace(out) == "" {
			t.Errorf("%s prints nothing", program)
		}
	}
}

// testInstall installs the commands of nested modules, which import internal packages of
// the library.
func testInstall(t *testing.T, u user, version string) {
	u = u.with("GOBIN=" + t.TempDir())
	for _, m := range release.Tagged() {
		dir := filepath.Join(root, filepath.FromSlash(m.Dir))
		name, err := exec.Command("go", "list", "-C", dir, "-f", "{{.Name}}", ".").Output()
		if err != nil {
			t.Fatal(err)
		}
		if strings.TrimSpace(string(name)) == "main" {
			t.Run(m.Dir, func(t *testing.T) { testInstalled(t, u, m, version) })
		}
	}
}

// testInstalled installs a command and runs it.
func testInstalled(t *testing.T, u user, m release.Module, version string) {
	if heavy[m.Dir] && testing.Short() {
		t.Skip("-short")
	}
	u.run(t, "install", m.Path()+"@"+version)
	for arg, want := range installed(m.Dir, version) {
		command := filepath.Join(strings.TrimSpace(u.run(t, "env", "GOBIN")), path.Base(m.Dir))
		out, _ := exec.Command(command, arg).CombinedOutput() // -h may exit with 2
		if !strings.Contains(string(out), want) {
			t.Errorf("%s %s prints %.200s", m.Dir, arg, out)
		}
	}
}

// heavy has the modules that take minutes to build.
var heavy = map[string]bool{"examples/pipeline": true}

// installed returns arguments for a command, and its expected output.
func installed(dir, version string) map[string]string {
	if dir == "examples/parsitext" {
		return map[string]string{"help": "normalize", "man": ".TH PARSITEXT",
			"-version": "parsitext " + version + ", library " + version}
	}
	return map[string]string{"-h": "Usage"}
}

// testAnalyzer indexes a text with the analyzer for bleve.
func testAnalyzer(t *testing.T, u user, version string) {
	u = u.elsewhere(t)
	u.run(t, "get", release.Root+"/analysis/bleve@"+version)
	u.run(t, "get", "github.com/blevesearch/bleve/v2")
	if got := u.program(t, file(t, "testdata/search.go.txt")); got != "1\n" {
		t.Errorf("the program prints %s", got)
	}
}

// testHooks lets pre-commit install the hooks and run them on two files.
func testHooks(t *testing.T, u user) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		t.Skip("no pre-commit")
	}
	hooks, repo := t.TempDir(), t.TempDir()
	write(t, filepath.Join(hooks, ".pre-commit-hooks.yaml"), file(t, filepath.Join(root, ".pre-commit-hooks.yaml")))
	write(t, filepath.Join(hooks, "go.mod"), "module "+release.Root+"\n")
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
	if text := file(t, filepath.Join(repo, "bad.md")); text != "کتاب\n" {
		t.Errorf("%q", text)
	}
}

// testReadme runs the programs in the README.
func testReadme(t *testing.T, u user) {
	for _, block := range strings.Split(file(t, filepath.Join(root, "README.md")), "```go\n")[1:] {
		source, _, _ := strings.Cut(block, "```")
		if !strings.HasPrefix(source, "package main") {
			continue
		}
		if out := u.program(t, source); strings.TrimSpace(out) == "" {
			t.Errorf("prints nothing:\n%s", source)
		}
	}
}

// testIdentifiers looks up each public name in the README.
func testIdentifiers(t *testing.T, u user) {
	names := regexp.MustCompile(`\b(normalize|jalali|tokenize)\.([A-Z]\w*(?:\.[A-Z]\w*)?)`).FindAllStringSubmatch(file(t, filepath.Join(root, "README.md")), -1)
	if len(names) == 0 {
		t.Fatal("no name")
	}
	slices.SortFunc(names, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	names = slices.CompactFunc(names, slices.Equal)
	for _, n := range names {
		name := n[2]
		if constant, _, ok := strings.Cut(name, "."); ok && n[1] == "normalize" {
			u.run(t, "doc", release.Root+"/normalize", constant)
			name = "Form" + strings.TrimPrefix(name, constant)
		}
		u.run(t, "doc", release.Root+"/"+n[1], name)
	}
}
