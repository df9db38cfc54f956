package main

import (
	"errors"
	"net"
	"os/exec"
	"syscall"
	"time"
)

// server reports whether a command runs until it is stopped.
func server(c command) bool { return servers.MatchString(c.text) }

// address is the address at which the servers of documents listen.
const address = "localhost:8080"

// serve starts a server and waits until it answers.
func serve(cmd *exec.Cmd) error {
	if answers() {
		return errors.New("another program is listening at " + address)
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	for range 100 {
		if answers() {
			return nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	stop([]*exec.Cmd{cmd})
	return errors.New("it does not answer")
}

func answers() bool {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return false
	}
	conn.Close()
	return true
}

// stop ends servers with the processes that they started.
func stop(servers []*exec.Cmd) {
	for _, s := range servers {
		syscall.Kill(-s.Process.Pid, syscall.SIGTERM)
		s.Wait()
	}
}
