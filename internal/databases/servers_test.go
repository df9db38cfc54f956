package databases

import (
	"bytes"
	"database/sql"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"
)

// program returns the path of a server program, or skips the test if it is not installed.
func program(t *testing.T, name string, folders ...string) string {
	t.Helper()
	for _, pattern := range folders {
		if found, _ := filepath.Glob(filepath.Join(pattern, name)); len(found) > 0 {
			return found[len(found)-1]
		}
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed: %v", name, err)
	}
	return path
}

// freePort returns a loopback port on which nothing listens.
func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Skip(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// unprivileged returns a folder for a server, and the attributes to run it, because it
// refuses to run as root.
func unprivileged(t *testing.T, name string) (folder string, attr *syscall.SysProcAttr) {
	t.Helper()
	folder, err := os.MkdirTemp("", "parsitext") // short, because the path of a socket is limited
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	if os.Getuid() != 0 {
		return folder, nil
	}
	u, err := user.Lookup(name)
	if err != nil {
		t.Skipf("root may not run the server, and there is no user %s", name)
	}
	uid, _ := strconv.Atoi(u.Uid)
	gid, _ := strconv.Atoi(u.Gid)
	if err := os.Chown(folder, uid, gid); err != nil {
		t.Skip(err)
	}
	return folder, &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
}

// run runs a program until it ends.
func run(t *testing.T, attr *syscall.SysProcAttr, folder, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.SysProcAttr, cmd.Dir = attr, folder
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("%s: %v\n%s", name, err, out)
	}
}

// serve runs a server until the end of the test.
func serve(t *testing.T, attr *syscall.SysProcAttr, folder, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	var out bytes.Buffer
	cmd.SysProcAttr, cmd.Dir, cmd.Stdout, cmd.Stderr = attr, folder, &out, &out
	cmd.WaitDelay = time.Second // workers of the server may keep its output open
	if err := cmd.Start(); err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(syscall.SIGQUIT) // stops both servers without waiting for connections
		kill := time.AfterFunc(10*time.Second, func() { cmd.Process.Kill() })
		defer kill.Stop()
		cmd.Wait()
		if t.Failed() {
			t.Log(out.String())
		}
	})
}

// await opens a database that a server is about to provide.
func await(t *testing.T, driver, source string) *sql.DB {
	t.Helper()
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(2 * time.Minute); ; time.Sleep(50 * time.Millisecond) {
		if err = db.Ping(); err == nil {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s does not answer: %v", driver, err)
		}
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// postgres starts PostgreSQL and returns the address of its database.
func postgres(t *testing.T) string {
	const debian = "/usr/lib/postgresql/*/bin"
	initdb, server := program(t, "initdb", debian), program(t, "postgres", debian)
	folder, attr := unprivileged(t, "postgres")
	data, port := filepath.Join(folder, "data"), freePort(t)
	run(t, attr, folder, initdb, "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
	serve(t, attr, folder, server, "-D", data, "-p", strconv.Itoa(port), "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "timezone=Asia/Tehran")
	return fmt.Sprintf("postgres://postgres@127.0.0.1:%d/postgres?sslmode=disable", port)
}

// mariaDB starts MariaDB and returns the address of its database.
func mariaDB(t *testing.T) string {
	install, server := program(t, "mariadb-install-db"), program(t, "mariadbd", "/usr/sbin")
	folder, attr := unprivileged(t, "mysql")
	data, port := filepath.Join(folder, "data"), freePort(t)
	run(t, attr, folder, install, "--no-defaults", "--datadir="+data, "--auth-root-authentication-method=normal", "--skip-test-db")
	serve(t, attr, folder, server, "--no-defaults", "--datadir="+data, "--port="+strconv.Itoa(port), "--bind-address=127.0.0.1",
		"--socket="+filepath.Join(folder, "s"), "--pid-file="+filepath.Join(folder, "pid"), "--skip-networking=0", "--innodb-flush-log-at-trx-commit=0")
	return fmt.Sprintf("root@tcp(127.0.0.1:%d)/", port)
}
