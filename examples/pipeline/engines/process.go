//go:build linux

package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// A process is a started process with all processes that it starts itself, in one
// process group.
type process struct {
	name string
	cmd  *exec.Cmd
	gone chan struct{} // closed when it has ended
}

// A group is the processes of an engine.
type group struct {
	mu  sync.Mutex
	all []*process
}

// java starts a Java program. Its output goes to a log with the given name.
func (g *group) java(l *lab, name, lib string, options []string, class string, args ...string) (*process, error) {
	log, err := os.Create(l.path("log/" + name + ".log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	line := append(options, "-Djava.io.tmpdir="+l.folder, "-XX:+UseSerialGC")
	for _, open := range []string{"java.lang", "java.nio", "java.util", "sun.nio.ch"} {
		line = append(line, "--add-opens=java.base/"+open+"=ALL-UNNAMED")
	}
	cmd := exec.Command("java", append(append(line, "-cp", filepath.Join(lib, "*"), class), args...)...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.Dir = l.folder
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &process{name, cmd, make(chan struct{})}
	go func() {
		_ = cmd.Wait() // the error has no meaning, because the process is killed
		close(p.gone)
	}()
	g.mu.Lock()
	defer g.mu.Unlock()
	g.all = append(g.all, p)
	return p, nil
}

// has reports whether a process group is one of these.
func (g *group) has(pgid int) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, p := range g.all {
		if p.cmd.Process.Pid == pgid {
			return true
		}
	}
	return false
}

// ended returns a process that has ended on its own, or nil.
func (g *group) ended() *process {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, p := range g.all {
		select {
		case <-p.gone:
			return p
		default:
		}
	}
	return nil
}

// stop ends all processes and what they have started.
func (g *group) stop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, p := range g.all {
		_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) // unless it has ended
	}
	for _, p := range g.all {
		<-p.gone
	}
}

// listening waits until a server listens at an address or the process has ended.
func (p *process) listening(ctx context.Context, address string) error {
	for {
		c, err := net.DialTimeout("tcp", address, time.Second)
		if err == nil {
			return c.Close()
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s does not listen at %s: %w", p.name, address, ctx.Err())
		case <-p.gone:
			return fmt.Errorf("%s has ended", p.name)
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// freePorts returns unused ports of this machine.
func freePorts(n int) (ports []int, err error) {
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer l.Close() // after all are chosen, so that they differ
		ports = append(ports, l.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}
