//go:build linux

package main

import (
	"context"
	"fmt"
	"path/filepath"
	"time"
)

// A cluster is a running engine with its job server.
type cluster struct {
	group
	endpoint string
	victim   *process // the worker to kill midway, or nil
}

// jobServer starts the job server of an engine and waits for it.
func (c *cluster) jobServer(ctx context.Context, l *lab, name, lib string, options []string, class string, args ...string) error {
	ports, err := freePorts(3)
	if err != nil {
		return err
	}
	c.endpoint = fmt.Sprintf("127.0.0.1:%d", ports[0])
	args = append(args, "--job-host=127.0.0.1", "--artifacts-dir="+l.path("artifacts"),
		fmt.Sprintf("--job-port=%d", ports[0]), fmt.Sprintf("--artifact-port=%d", ports[1]), fmt.Sprintf("--expansion-port=%d", ports[2]))
	p, err := c.java(l, name+"-jobserver", lib, options, class, args...)
	if err != nil {
		return err
	}
	return p.listening(ctx, c.endpoint)
}

// killMidway kills the victim when a quarter of the parts are written. It returns an
// error if the job is done first.
func (c *cluster) killMidway(output string, parts int, done <-chan struct{}) error {
	if c.victim == nil {
		return nil
	}
	for {
		select {
		case <-done:
			return fmt.Errorf("the job was done before %s could be killed", c.victim.name)
		case <-time.After(50 * time.Millisecond):
		}
		if n := written(output); n >= parts/4 {
			fmt.Printf("%s killed with %d of some %d parts written\n", c.victim.name, n, parts)
			return c.victim.cmd.Process.Kill()
		}
	}
}

// written returns the number of complete parts of the text.
func written(output string) int {
	files, _ := filepath.Glob(output + "/text-*")
	return len(files)
}
