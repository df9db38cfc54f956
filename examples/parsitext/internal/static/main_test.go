package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

// TestBuild builds the page, and compares its answer, in Node, with that of the
// library.
func TestBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the library for browsers")
	}
	dir := t.TempDir()
	if err := build(dir); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"index.html", "engine.js", "worker.js", "wasm_exec.js", "style.css", "script.js", "vazirmatn.woff2", "vazirmatn-OFL.txt"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	info, err := os.Stat(filepath.Join(dir, "parsitext.wasm"))
	if err != nil || info.Size() > 12<<20 {
		t.Fatalf("%v, %v", info, err)
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no Node")
	}
	for _, form := range []string{"standard", "rules"} {
		request, _ := json.Marshal(api.Request{Text: testdata.Article(), Form: &form})
		out, err := exec.Command(node, "testdata/reply.js", dir, string(request)).Output()
		if err != nil {
			t.Fatal(err)
		}
		var reply struct{ Answer, Error string }
		var answer api.Answer
		if err := json.Unmarshal(out, &reply); err != nil {
			t.Fatal(err)
		}
		json.Unmarshal([]byte(reply.Answer), &answer)
		if form == "standard" && answer.Text != normalize.String(testdata.Article()) || form == "rules" && reply.Error == "" {
			t.Errorf("%s: %.500s", form, out)
		}
	}
}
