//go:build unix

package safefile

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestNamedPipe(t *testing.T) {
	name := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(name, 0o600); err != nil {
		t.Skip(err)
	}
	err := Replace(name, Options{}, writes("new", nil)) // hangs if it is opened
	if err == nil || !strings.HasSuffix(err.Error(), "a named pipe cannot be written in place") {
		t.Error(err)
	}
}

func TestDevice(t *testing.T) {
	err := Replace(os.DevNull, Options{Force: true}, writes("new", nil))
	if err == nil || !strings.HasSuffix(err.Error(), "a device cannot be written in place") {
		t.Error(err)
	}
}

func TestHardLink(t *testing.T) {
	name := file(t, "old")
	other := filepath.Join(t.TempDir(), "other")
	if err := os.Link(name, other); err != nil {
		t.Skip(err)
	}
	err := Replace(name, Options{}, writes("new", nil))
	if err == nil || !strings.Contains(err.Error(), "has 2 hard links") {
		t.Error(err)
	}
	check(t, name, "old")
	if err := Replace(name, Options{Force: true}, writes("new", nil)); err != nil {
		t.Error(err)
	}
	check(t, name, "new")
	check(t, other, "old")
}

func TestOwner(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root gives files away")
	}
	name := file(t, "old")
	if err := os.Chown(name, 1234, 5678); err != nil {
		t.Skip(err)
	}
	if err := os.Chmod(name, 0o640|os.ModeSetgid); err != nil {
		t.Fatal(err)
	}
	warn := func(err error) { t.Error(err) }
	if err := Replace(name, Options{Warn: warn}, writes("new", nil)); err != nil {
		t.Fatal(err)
	}
	info, _ := os.Stat(name)
	if s := info.Sys().(*syscall.Stat_t); s.Uid != 1234 || s.Gid != 5678 || info.Mode() != 0o640|os.ModeSetgid {
		t.Errorf("owner %d:%d, mode %v", s.Uid, s.Gid, info.Mode())
	}
}

// TestSignals ends a child process while it writes.
func TestSignals(t *testing.T) {
	if name := os.Getenv("SAFEFILE_CHILD"); name != "" {
		Replace(name, Options{}, func(_ io.Reader, w io.Writer) (bool, error) {
			io.WriteString(w, "half")
			fmt.Println("writing")
			select {}
		})
	}
	for _, s := range ending {
		if signal.Ignored(s) { // as SIGHUP is where nohup runs the tests
			continue
		}
		name := file(t, "old")
		child := exec.Command(os.Args[0], "-test.run=TestSignals")
		child.Env = append(os.Environ(), "SAFEFILE_CHILD="+name)
		out, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
			t.Fatal(err)
		}
		if files, _ := os.ReadDir(filepath.Dir(name)); len(files) != 2 {
			t.Errorf("the child does not write: %v", files)
		}
		child.Process.Signal(s)
		child.Wait()
		if got := child.ProcessState.Sys().(syscall.WaitStatus); !got.Signaled() || got.Signal() != s {
			t.Errorf("%v: %v", s, child.ProcessState)
		}
		check(t, name, "old")
	}
}
