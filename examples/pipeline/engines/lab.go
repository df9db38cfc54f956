//go:build linux

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

const (
	pipelinePackage = "github.com/parsitext/parsitext/examples/pipeline"
	bootPackage     = "github.com/apache/beam/sdks/v2/go/container" // the program that starts a worker
)

// A lab is a folder with a corpus, the programs, and the expected results.
type lab struct {
	options
	folder string
	bad    []badLine
	want   *results
}

func newLab(ctx context.Context, o options) (*lab, error) {
	l := &lab{options: o}
	if err := l.makeFolder(); err != nil {
		return nil, err
	}
	if err := l.prepare(ctx); err != nil {
		l.close()
		return nil, err
	}
	return l, nil
}

func (l *lab) makeFolder() (err error) {
	if l.work == "" {
		l.folder, err = os.MkdirTemp("", "engines")
		return err
	}
	if l.folder, err = filepath.Abs(l.work); err != nil {
		return err
	}
	return os.MkdirAll(l.folder, 0o755)
}

func (l *lab) path(name string) string { return filepath.Join(l.folder, name) }

// prepare builds the programs and makes the corpus.
func (l *lab) prepare(ctx context.Context) (err error) {
	for name, pkg := range map[string]string{"pipeline": pipelinePackage, "boot": bootPackage} {
		// Without symbols, because every worker has two copies of the pipeline.
		if out, err := exec.CommandContext(ctx, "go", "build", "-ldflags=-s -w", "-o", l.path(name), pkg).CombinedOutput(); err != nil {
			return fmt.Errorf("building %s: %w\n%s", pkg, err, out)
		}
	}
	// Each worker keeps the files that it is sent in a separate folder.
	script := fmt.Sprintf("#!/bin/sh\nexec '%s' -semi_persist_dir='%s'/$$ \"$@\"\n", l.path("boot"), l.path("staged"))
	if err := os.WriteFile(l.path("boot.sh"), []byte(script), 0o755); err != nil {
		return err
	}
	for _, name := range []string{"input", "log"} {
		if err := os.MkdirAll(l.path(name), 0o755); err != nil {
			return err
		}
	}
	if l.bad, err = makeCorpus(l.path("input"), l.data, int64(l.mb)*1e6); err != nil {
		return err
	}
	start := time.Now()
	if l.want, err = expected(l.path("input")); err != nil {
		return err
	}
	fmt.Printf("corpus: %d MB, %d rows and %d bad ones, %d words, %d dates; one program without Beam needs %.1f s\n",
		l.mb, len(l.want.text), len(l.bad), len(l.want.words), len(l.want.dates), time.Since(start).Seconds())
	return nil
}

// close removes the folder if it is a temporary one.
func (l *lab) close() {
	if l.work == "" {
		os.RemoveAll(l.folder)
	}
}

// try runs the pipeline on an engine and checks its output.
func (l *lab) try(ctx context.Context, e engine) error {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Minute)
	defer cancel()
	output := l.path("output-" + e.name)
	if err := os.RemoveAll(output); err != nil {
		return err
	}
	startup, cancelStartup := context.WithTimeout(ctx, 2*time.Minute)
	defer cancelStartup()
	c, err := e.start(startup, l)
	defer c.stop()
	if err != nil {
		return err
	}
	u := watch(&c.group, l.path("staged"))
	start := time.Now()
	out, err := l.runJob(ctx, c, e.name, output)
	took := time.Since(start)
	u.stop()
	if err != nil {
		return err
	}
	if err := compare(l.want, l.bad, output); err != nil {
		return err
	}
	fmt.Printf("%s, workers %d: %.1f s; text by id, words, dates and bad rows equal; %s\n%s\n", e.name, l.workers, took.Seconds(), lastLine(out), u.report())
	return nil
}

// runJob runs the pipeline, which has access to neither Go nor the source.
func (l *lab) runJob(ctx context.Context, c *cluster, name, output string) (string, error) {
	done := make(chan struct{})
	killed := make(chan error, 1)
	go func() { killed <- c.killMidway(l.path("output-"+name), l.parts(), done) }()
	job := exec.CommandContext(ctx, l.path("pipeline"), "-runner", name, "-endpoint", c.endpoint,
		"-environment_type", "PROCESS", "-environment_config", fmt.Sprintf(`{"command":%q}`, l.path("boot.sh")),
		"-parallelism", fmt.Sprint(l.workers), "-part", fmt.Sprint(l.partMB()),
		"-input", l.path("input")+"/*", "-jsonl", "text", "-output", output)
	job.Dir = l.folder
	job.Env = []string{"PATH=", "HOME=" + l.folder}
	out, err := job.CombinedOutput()
	close(done)
	werr := os.WriteFile(l.path("log/"+name+"-pipeline.log"), out, 0o644)
	switch {
	case err != nil: // also if the disk is full
		return "", fmt.Errorf("the job failed: %w\n%s", err, tail(string(out), 20))
	case werr != nil:
		return "", werr
	}
	return string(out), <-killed
}

// parts returns the approximate number of parts into which the input is cut.
func (l *lab) parts() int { return 24 }

func (l *lab) partMB() float64 { return float64(l.mb) / float64(l.parts()) }

// logs returns the first errors in the logs, and the ends of the logs.
func (l *lab) logs() string {
	var b strings.Builder
	files, _ := filepath.Glob(l.path("log/*"))
	for _, file := range files {
		data, _ := os.ReadFile(file)
		fmt.Fprintf(&b, "\n== %s\n%s%s", filepath.Base(file), firstError(string(data)), tail(string(data), 4))
	}
	return b.String()
}

// firstError returns the first line of a log that reports an error, with some lines
// after it, or "". A worker that cannot start says why there; what fails later because
// of it is at the end.
func firstError(log string) string {
	_, after, found := strings.Cut(log, "ERROR")
	if !found {
		return ""
	}
	lines := strings.SplitN("ERROR"+after, "\n", 9)
	return strings.Join(lines[:min(len(lines), 8)], "\n") + "\n…\n"
}

// tail returns the last lines of a text.
func tail(s string, n int) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n")
}

func lastLine(s string) string { return tail(s, 1) }
