package filter

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
)

// TestAtOnce checks several programs that write one file at the same time.
func TestAtOnce(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows cannot replace an open file")
	}
	name := write(t, "a.po", strings.Repeat("msgid \"a\"\nmsgstr \"كتاب\"\n", 2000))
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() { runCommand(t, cli.OK, "", "-w", name) })
	}
	all.Wait()
	has(t, name, strings.Repeat("msgid \"a\"\nmsgstr \"کتاب\"\n", 2000))
}

// gzipped returns the concatenation of texts that are compressed separately.
func gzipped(texts ...string) string {
	var b bytes.Buffer
	for _, text := range texts {
		z := gzip.NewWriter(&b)
		io.WriteString(z, text)
		z.Close()
	}
	return b.String()
}

func TestJoinedGzip(t *testing.T) {
	name := write(t, "a.csv.gz", gzipped("a,ك\n", "b,ي\n"))
	if out, _ := runCommand(t, cli.OK, "", name); out != "a,ک\nb,ی\n" {
		t.Errorf("%q", out)
	}
	cut := gzipped("a,ك\n", "b,ي\n")
	name = write(t, "a.csv.gz", cut[:len(cut)-9])
	runCommand(t, cli.Failed, "", "-w", name)
	has(t, name, cut[:len(cut)-9])
}

func TestReadOnlyFolder(t *testing.T) {
	name := write(t, "a.srt", "1\n00:00:01,000 --> 00:00:02,000\nك\n")
	folder := filepath.Dir(name)
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(folder, 0o700) })
	if f, err := os.Create(filepath.Join(folder, "b")); err == nil {
		f.Close()
		t.Skip("this user may write to any folder")
	}
	runCommand(t, cli.Failed, "", "-w", name)
	has(t, name, "1\n00:00:01,000 --> 00:00:02,000\nك\n")
}

// TestFormatErrors checks that each error of a format has its position, or says what is
// wrong there.
func TestFormatErrors(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a.csv", "a,\"b\nك", ":1:3: a cell begins with a quotation mark"},
		{"a.yaml", "x: 1\na: [ك\nc: d", "did not find expected ',' or ']'"},
		{"a.po", "msgid \"a\"\nmsgstr \"ك\n", ":2:8: not a string"},
		{"a.po", "كتاب\n", ":1:1: not a keyword"},
		{"a.strings", "\"a\" = \"ك\"\n\"c\" = \"d\";", ":2:1: missing semicolon"},
		{"strings.xml", "<resources>\n<string>ك", ":2:10: XML syntax error"},
		{"a.ftl", "a = ك\nك\n", ":2:1: not a comment, message or term"},
		{"a.ftl", "a = ك { $x\n", "a { without }"},
		{"a.srt", "1\n0:00 --> ك\n", ":2:1: the times of a cue"},
		{"a.vtt", "ك\n", ":1:1: no WEBVTT"},
		{"a.ass", "[Events]\nDialogue: ك\n", ":2:1: a dialogue before a Format line"},
		{"a.ass", "[Events]\nFormat: Start, Text\nDialogue: ك\n", ":3:1: a dialogue with too few fields"},
		{"a.xcstrings", "{\"strings\":}", ":1:12: invalid character"},
	} {
		name := write(t, c.name, c.text)
		if _, msg := runCommand(t, cli.Failed, "", "-w", name); !strings.Contains(msg, c.want) {
			t.Errorf("%q: %s, want %s", c.text, msg, c.want)
		}
		has(t, name, c.text)
	}
}

func TestColumn(t *testing.T) {
	const table = "نام,ك\nعلي,\"كتاب, ها\"\nك\n"
	for column, want := range map[string]string{
		"":    "نام,ک\nعلی,\"کتاب، ها\"\nک\n",
		"نام": "نام,ك\nعلی,\"كتاب, ها\"\nک\n",
		"ك":   "نام,ك\nعلي,\"کتاب، ها\"\nك\n",
		"2":   "نام,ک\nعلي,\"کتاب، ها\"\nك\n",
	} {
		if got, _ := runCommand(t, cli.OK, table, "-format", "csv", "-column", column); got != want {
			t.Errorf("%s: %q, want %q", column, got, want)
		}
	}
	for _, column := range []string{"x", "0", "3"} {
		if _, msg := runCommand(t, cli.Failed, table, "-format", "csv", "-column", column); !strings.Contains(msg, "no column \""+column+"\"; there are نام, ك, or 1 to 2") {
			t.Errorf("%s: %s", column, msg)
		}
	}
}
