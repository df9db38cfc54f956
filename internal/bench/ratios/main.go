// Command ratios runs the benchmarks with their peers and prints them as Markdown,
// with the time of each as a multiple of parsitext's:
//
//	go run ./internal/bench/ratios
//	go run ./internal/bench/ratios -data DIR -rounds 7 letters tokenize
//
// The arguments name modules in internal/bench; without arguments, all of them run.
// They are built first and then run in turn, round after round, so that a busy
// machine slows all of them equally. The fastest round of each benchmark counts.
// Benchmarks are named Benchmark<Task>/<contender>, and the contender parsitext is
// 1.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("ratios: ")
	data := flag.String("data", "", "`folder` of the corpora")
	rounds := flag.Int("rounds", 5, "how often to run each benchmark")
	each := flag.Duration("time", 200*time.Millisecond, "duration of one run")
	flag.Parse()
	dir, err := os.MkdirTemp("", "ratios")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := run(dir, *data, *rounds, *each, flag.Args()); err != nil {
		os.RemoveAll(dir)
		log.Fatal(err)
	}
}

func run(dir, data string, rounds int, each time.Duration, names []string) error {
	modules, err := build(dir, names)
	if err != nil {
		return err
	}
	args := []string{"-test.run=^$", "-test.bench=.", "-test.cpu=1", "-test.benchtime=" + each.String()}
	for range rounds {
		for _, m := range modules {
			if err := m.run(data, args); err != nil {
				return err
			}
		}
	}
	for _, m := range modules {
		m.table.write(os.Stdout, m.name)
	}
	return nil
}

// A module is a folder with benchmarks.
type module struct {
	name, program string
	table         table
}

const root = "internal/bench"

// build compiles the benchmarks of the named modules, or of all, into dir.
func build(dir string, names []string) (modules []*module, err error) {
	if len(names) == 0 {
		found, _ := filepath.Glob(filepath.Join(root, "*", "go.mod"))
		for _, path := range found {
			names = append(names, filepath.Base(filepath.Dir(path)))
		}
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no module in %s: run it from the root of a clone", root)
	}
	for _, name := range names {
		m := &module{name: name, program: filepath.Join(dir, name)}
		cmd := exec.Command("go", "test", "-c", "-o", m.program)
		cmd.Dir = filepath.Join(root, name)
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%s: %v\n%s", name, err, out)
		}
		modules = append(modules, m)
	}
	return modules, nil
}

// run runs the benchmarks once. It passes the flag -data to those that have it.
func (m *module) run(data string, args []string) error {
	if data != "" && m.takesData() {
		abs, err := filepath.Abs(data)
		if err != nil {
			return err
		}
		args = append([]string{"-data=" + abs}, args...)
	}
	cmd := exec.Command(m.program, args...)
	cmd.Dir = filepath.Join(root, m.name)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("%s: %v\n%s", m.name, err, out)
	}
	m.table.read(string(out))
	return nil
}

// takesData reports whether the benchmarks have the flag -data.
func (m *module) takesData() bool {
	usage, _ := exec.Command(m.program, "-h").CombinedOutput()
	return bytes.Contains(usage, []byte("\n  -data "))
}
