package parsitext

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// programs that use one package each.
var programs = map[string]string{
	"none":      `package main; import "fmt"; func main() { fmt.Println("سلام") }`,
	"jalali":    `package main; import ("fmt"; "time"; "` + module + `/jalali"); func main() { for m := range jalali.Find("۳۱ اردیبهشت ۱۴۰۴") { fmt.Println(m.Date(), jalali.Format(time.Now(), "2006")) } }`,
	"tokenize":  `package main; import ("fmt"; "` + module + `/tokenize"); func main() { for t := range tokenize.Words("سلام") { fmt.Println(t) }; for s := range tokenize.Sentences("سلام.") { fmt.Println(s) } }`,
	"normalize": `package main; import ("fmt"; "` + module + `/normalize"); func main() { fmt.Println(normalize.String("سلام")) }`,
}

// TestSize builds a program with each package. Only one with normalize carries the
// lexicon. What each adds to a program is bounded.
func TestSize(t *testing.T) {
	if testing.Short() {
		t.Skip("links programs")
	}
	lexicon, err := os.ReadFile(filepath.Join("internal", "lexicon", "lexicon.bin"))
	if err != nil {
		t.Fatal(err)
	}
	base := len(build(t, "none"))
	for name, most := range map[string]int{"jalali": 1 << 20, "tokenize": 1 << 20, "normalize": 5 << 20} {
		program := build(t, name)
		if grown := len(program) - base; grown > most {
			t.Errorf("%s adds %d bytes to a program, more than %d", name, grown, most)
		} else {
			t.Logf("%s adds %d bytes", name, grown)
		}
		if has := bytes.Contains(program, lexicon[:1<<10]); has != (name == "normalize") {
			t.Errorf("a program with %s carries the lexicon: %t", name, has)
		}
	}
}

// build returns a linked program.
func build(t *testing.T, name string) []byte {
	t.Helper()
	source, binary := filepath.Join(t.TempDir(), "main.go"), filepath.Join(t.TempDir(), "program")
	if err := os.WriteFile(source, []byte(programs[name]), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-ldflags=-s -w", "-o", binary, source).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	b, err := os.ReadFile(binary)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
