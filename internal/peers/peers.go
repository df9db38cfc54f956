// Package peers reads the test cases of other programs, and the list of those that
// a package declines, with the reasons.
package peers

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A Case is a test case of another program.
type Case struct {
	Peer, Test      string
	Name            string `json:"-"` // peer:line, with the line in the file of cases
	Input, Expected any    // a text or a list
	Options         map[string]any
}

// Cases reads the cases of a program for a package from the corpora. The file has
// one JSON object per line.
func Cases(t *testing.T, pkg, peer string) (list []Case) {
	t.Helper()
	path := filepath.Join(corpora.Test(t), pkg, pkg+"_"+peer+".jsonl")
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for line := 1; in.Scan(); line++ {
		var c Case
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatalf("%s:%d: %v", path, line, err)
		}
		c.Name = fmt.Sprintf("%s:%d", peer, line)
		list = append(list, c)
	}
	if err := in.Err(); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return list
}

// Refusals are the reasons for which cases are declined.
type Refusals struct {
	path    string
	reasons map[string]string
	used    map[string]bool
}

// ReadRefusals reads the reasons. Each line has the name of a case, or of a group
// of cases, a tab and the reason; # begins a comment.
func ReadRefusals(t *testing.T, path string) *Refusals {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := &Refusals{path, map[string]string{}, map[string]bool{}}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, reason, ok := strings.Cut(line, "\t")
		if !ok || r.reasons[name] != "" {
			t.Fatalf("%s:%d: no reason, or a second one: %s", path, n, line)
		}
		r.reasons[name] = reason
	}
	return r
}

// Reason returns the reason for the first name that has one, or "". The names are
// those of a case and its groups.
func (r *Refusals) Reason(names ...string) string {
	i := slices.IndexFunc(names, func(name string) bool { return r.reasons[name] != "" })
	if i < 0 {
		return ""
	}
	r.used[names[i]] = true
	return r.reasons[names[i]]
}

// CheckUsed fails the test for each reason that Reason never returned.
func (r *Refusals) CheckUsed(t *testing.T) {
	t.Helper()
	for name, reason := range r.reasons {
		if !r.used[name] {
			t.Errorf("%s: no case is declined as %q: %s", r.path, name, reason)
		}
	}
}
