// Command static builds the page that works without a server: the library runs in the
// browser as WebAssembly. From the folder of parsitext:
//
//	go run ./internal/static -o DIR
//
// DIR then contains all files of the page, for any file server.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/page"
)

func main() {
	dir := flag.String("o", "", "`folder` to create")
	flag.Parse()
	if *dir == "" || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: static -o DIR")
		os.Exit(2)
	}
	if err := build(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "static:", err)
		os.Exit(1)
	}
}

// build writes the page to a folder.
func build(dir string) error {
	files, err := page.WASM().Files()
	if err != nil {
		return err
	}
	root, err := output("go", "env", "GOROOT")
	if err != nil {
		return err
	}
	if files["wasm_exec.js"], err = os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	return compile(filepath.Join(dir, "parsitext.wasm"))
}

// compile builds the library for browsers, without function names and line numbers.
func compile(file string) error {
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file,
		"github.com/parsitext/parsitext/examples/parsitext/internal/wasm")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	return cmd.Run()
}

func output(name string, args ...string) (string, error) {
	out, err := exec.Command(name, args...).Output()
	return strings.TrimSpace(string(out)), err
}
