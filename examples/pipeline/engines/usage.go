//go:build linux

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// A usage records the resources that the processes of a group have used, from
// /proc. It removes the copies of the pipeline that each worker leaves.
type usage struct {
	group  *group
	staged string // the folder in which each boot program has a folder, by process id
	seen   map[int]*used
	wire   int64 // bytes over loopback before
	done   chan struct{}
	ended  chan struct{}
}

// used holds the resources that a process has used.
type used struct {
	command string
	cpu     time.Duration
	peak    int64  // bytes of memory
	copies  string // the folder with its copy of the pipeline, to remove when it has ended
}

// watch observes the processes of a group until stop is called.
func watch(g *group, staged string) *usage {
	u := &usage{g, staged, map[int]*used{}, loopback(), make(chan struct{}), make(chan struct{})}
	go func() {
		defer close(u.ended)
		for {
			u.look()
			select {
			case <-u.done:
				return
			case <-time.After(100 * time.Millisecond):
			}
		}
	}()
	return u
}

func (u *usage) stop() {
	close(u.done)
	<-u.ended
	u.look()
	u.wire = loopback() - u.wire
	for _, p := range u.seen {
		p.removeCopies()
	}
}

func (p *used) removeCopies() {
	if p.copies != "" {
		os.RemoveAll(p.copies)
		p.copies = ""
	}
}

// look reads the resources that each process has used so far.
func (u *usage) look() {
	alive := map[int]bool{}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, stat := range stats {
		data, err := os.ReadFile(stat)
		if err != nil {
			continue // it has ended
		}
		command, rest, _ := strings.Cut(string(data), ") ")
		_, command, _ = strings.Cut(command, "(")
		fields := strings.Fields(rest)
		if pgid, err := strconv.Atoi(fields[2]); err == nil && u.group.has(pgid) {
			alive[u.note(filepath.Dir(stat), command, fields)] = true
		}
	}
	for pid, p := range u.seen {
		if !alive[pid] {
			p.removeCopies()
		}
	}
}

// note records what a process has used and returns its id.
func (u *usage) note(proc, command string, fields []string) (pid int) {
	pid, _ = strconv.Atoi(filepath.Base(proc))
	p := u.seen[pid]
	if p == nil || p.command != command {
		p = &used{command: command}
		u.seen[pid] = p
	}
	ticks := 0
	for _, field := range fields[11:13] { // user and system time, in hundredths of a second
		n, _ := strconv.Atoi(field)
		ticks += n
	}
	p.cpu = max(p.cpu, time.Duration(ticks)*10*time.Millisecond)
	p.peak = max(p.peak, peakMemory(proc))
	switch program, _ := os.Readlink(proc + "/exe"); {
	case command == "boot":
		p.copies = filepath.Join(u.staged, strconv.Itoa(pid))
	case command == "worker" && strings.HasPrefix(program, "/tmp/bin"):
		p.copies = filepath.Dir(program)
	}
	return pid
}

// peakMemory returns the peak memory of a process in bytes.
func peakMemory(proc string) int64 {
	data, _ := os.ReadFile(proc + "/status")
	_, after, _ := strings.Cut(string(data), "VmHWM:")
	kb := int64(0)
	fmt.Sscan(after, &kb)
	return kb << 10
}

// loopback returns the number of bytes that were sent over the loopback interface
// of this machine.
func loopback() int64 {
	data, _ := os.ReadFile("/proc/net/dev")
	_, after, _ := strings.Cut(string(data), "lo:")
	n := int64(0)
	fmt.Sscan(after, &n)
	return n
}

// report describes the total usage.
func (u *usage) report() string {
	var cpu = map[string]time.Duration{}
	var peak = map[string]int64{}
	workers := 0
	for _, p := range u.seen {
		cpu[p.command] += p.cpu
		peak[p.command] = max(peak[p.command], p.peak)
		if p.command == "worker" {
			workers++
		}
	}
	return fmt.Sprintf("  Go workers: %d, the largest %d MB, CPU %.1f s in all; Java: the largest %d MB, CPU %.1f s in all; loopback of this machine: %.0f MB",
		workers, peak["worker"]>>20, cpu["worker"].Seconds(), peak["java"]>>20, cpu["java"].Seconds(), float64(u.wire)/1e6)
}
