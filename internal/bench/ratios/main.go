// Command ratios prints, as Markdown, the ratios that the library should reach, and the
// time of its peers as a multiple of its own:
//
//	go run ./internal/bench/ratios
//	go run ./internal/bench/ratios -data DIR -rounds 7 goals letters
//	go run ./internal/bench/ratios -data FILE goals
//
// The text is the news in the folder DIR, any text of yours in FILE, or the words of the
// article of the module.
//
// An argument is goals, which stands for the ratios to reach, or a module in
// internal/bench, whose benchmarks have peers; without arguments, all of them run. The
// modules are built first and then run in turn, round after round, so that a busy machine
// slows all of them equally. The tables give the median of the rounds. Benchmarks are named
// Benchmark<Task>/<contender>, and the contender parsitext is 1.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("ratios: ")
	data := flag.String("data", "", "`folder` of the corpora, or a text file")
	rounds := flag.Int("rounds", 5, "how often to run each benchmark")
	each := flag.Duration("time", 200*time.Millisecond, "duration of one run")
	flag.Parse()
	dir, err := os.MkdirTemp("", "ratios")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if *rounds < 1 {
		log.Fatal("-rounds must be at least 1")
	}
	if err := run(dir, *data, *rounds, *each, flag.Args()); err != nil {
		os.RemoveAll(dir)
		log.Fatal(err)
	}
}

func run(dir, data string, rounds int, each time.Duration, names []string) error {
	modules, err := build(dir, modulesOf(names))
	if err != nil {
		return err
	}
	if len(names) == 0 || slices.Contains(names, ownGoals) {
		if err := runGoals(data, rounds, each); err != nil {
			return err
		}
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

// ownGoals is the argument that stands for the ratios to reach.
const ownGoals = "goals"

// modulesOf returns the modules among the arguments, or all if there are no arguments.
func modulesOf(names []string) []string {
	if len(names) == 0 {
		return allModules()
	}
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == ownGoals })
}

func runGoals(data string, rounds int, each time.Duration) error {
	list, err := goals(data, usual)
	if err != nil {
		return err
	}
	writeGoals(os.Stdout, list, measure(list, rounds, each))
	return nil
}

// A module is a folder with benchmarks.
type module struct {
	name, program string
	table         table
}

const root = "internal/bench"

func allModules() (names []string) {
	found, _ := filepath.Glob(filepath.Join(root, "*", "go.mod"))
	for _, path := range found {
		names = append(names, filepath.Base(filepath.Dir(path)))
	}
	return names
}

// build compiles the benchmarks of the named modules into dir.
func build(dir string, names []string) (modules []*module, err error) {
	if len(allModules()) == 0 {
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
