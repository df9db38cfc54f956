package module

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// programs use one package each; one uses Lemma, which is the only part of tokenize
// with the lexicon.
var programs = map[string]string{
	"none":      `package main; import "fmt"; func main() { fmt.Println("سلام") }`,
	"jalali":    `package main; import ("fmt"; "time"; "` + module + `/jalali"); func main() { for m := range jalali.Find("۳۱ اردیبهشت ۱۴۰۴") { fmt.Println(m.Date(), jalali.Format(time.Now(), "2006")) } }`,
	"tokenize":  `package main; import ("fmt"; "` + module + `/tokenize"); func main() { for t := range tokenize.Words("سلام") { fmt.Println(t) }; for t := range tokenize.JoinVerbs("سلام") { fmt.Println(t) }; for s := range tokenize.Sentences("سلام.") { fmt.Println(s) } }`,
	"lemma":     `package main; import ("fmt"; "` + module + `/tokenize"); func main() { fmt.Println(tokenize.Lemma("سلام")) }`,
	"normalize": `package main; import ("fmt"; "` + module + `/normalize"); func main() { fmt.Println(normalize.String("سلام")) }`,
}

// TestPrograms builds a program with each package and checks its size and its
// initialization.
func TestPrograms(t *testing.T) {
	if testing.Short() {
		t.Skip("links programs")
	}
	lexicon, err := os.ReadFile(inRoot("internal", "lexicon", "lexicon.bin"))
	if err != nil {
		t.Fatal(err)
	}
	base := len(read(t, build(t, "none")))
	for name, most := range map[string]int{"jalali": 1 << 20, "tokenize": 1 << 20, "lemma": 11 << 19, "normalize": 3 << 21} {
		t.Run(name, func(t *testing.T) {
			path := build(t, name)
			program := read(t, path)
			if grown := len(program) - base; grown > most {
				t.Errorf("%s adds %d bytes to a program, more than %d", name, grown, most)
			} else {
				t.Logf("%s adds %d bytes", name, grown)
			}
			if has := bytes.Contains(program, lexicon[:1<<10]); has != (name == "normalize" || name == "lemma") { // no other program contains it
				t.Errorf("a program with %s carries the lexicon: %t", name, has)
			}
			checkStart(t, path)
		})
	}
}

// checkStart checks that the packages of this module do nothing at program start
// except create the values of sync.OnceValue, each a few tens of bytes.
func checkStart(t *testing.T, program string) {
	t.Helper()
	const most = 512 // bytes
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	trace, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(trace), "init runtime @") {
		t.Fatalf("%v\n%s", err, trace)
	}
	for line := range strings.Lines(string(trace)) {
		var path string
		var at, clock float64
		var bytes int
		_, err := fmt.Sscanf(line, "init %s @%f ms, %f ms clock, %d bytes", &path, &at, &clock, &bytes)
		if err == nil && strings.HasPrefix(path, module) && bytes > most {
			t.Errorf("%s", line)
		}
	}
}

// build links a program and returns its path.
func build(t *testing.T, name string) string {
	t.Helper()
	source, binary := filepath.Join(t.TempDir(), "main.go"), filepath.Join(t.TempDir(), "program.exe")
	if err := os.WriteFile(source, []byte(programs[name]), 0o644); err != nil {
		t.Fatal(err)
	}
	goTool(t, "build", "-ldflags=-s -w", "-o", binary, source)
	return binary
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
