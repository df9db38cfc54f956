package filter

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

// runCommand runs the command and returns its output.
func runCommand(t *testing.T, status int, stdin string, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, err strings.Builder
	if got := Run(args, cli.Streams{In: strings.NewReader(stdin), Out: &out, Err: &err}); got != status {
		t.Errorf("normalize %q: exit status %d, want %d: %s", args, got, status, err.String())
	}
	return out.String(), err.String()
}

// write creates a file for a test, alone in its folder.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	return path
}

// has checks the content of a file, and that no other file is left in its
// folder.
func has(t *testing.T, name, want string) {
	t.Helper()
	if got, err := os.ReadFile(name); string(got) != want || err != nil {
		t.Errorf("%s has %q, want %q: %v", name, got, want, err)
	}
	if files, _ := os.ReadDir(filepath.Dir(name)); len(files) != 1 {
		t.Errorf("left behind: %v", files)
	}
}

const row = `{"text":"كتاب"}` + "\n"

func TestModes(t *testing.T) {
	name := write(t, "a.json", "{\n \"a\": \"x\",\n \"b\": \"می شود ك\"\n}\n")
	explained := name + ":3:10: halfspaces: [ ] → [⸱]\n" + name + ":3:15: letters: [ك] → [ک]\n"
	changed := "--- " + name + "\n+++ " + name + "\n@@ -2,3 +2,3 @@\n  \"a\": \"x\",\n- \"b\": \"می شود ك\"\n+ \"b\": \"می\u200cشود ک\"\n }\n"
	for _, c := range []struct {
		status int
		want   string
		args   []string
	}{
		{cli.OK, "{\n \"a\": \"x\",\n \"b\": \"می\u200cشود ک\"\n}\n", nil},
		{cli.OK, explained, []string{"-explain"}},
		{cli.Found, explained, []string{"-explain", "-check"}},
		{cli.Found, name + ":3:10: not normal: halfspaces: [ ] → [⸱]\n", []string{"-check"}},
		{cli.OK, changed, []string{"-diff"}},
		{cli.Found, changed, []string{"-check", "-diff"}},
		{cli.OK, "{\n \"a\": \"x\",\n \"b\": \"می شود ک\"\n}\n", []string{"-form", "letters"}},
		{cli.OK, "{\n \"a\": \"x\",\n \"b\": \"می شود ك\"\n}\n", []string{"-field", "a"}},
		{cli.OK, "", []string{"-check", "-field", "a"}},
		{cli.OK, "", []string{"-check", "-diff", "-field", "a"}},
		{cli.OK, "", []string{"-w"}},
	} {
		if got, _ := runCommand(t, c.status, "", append(c.args, name)...); got != c.want {
			t.Errorf("%q prints\n%s, want\n%s", c.args, got, c.want)
		}
	}
	has(t, name, "{\n \"a\": \"x\",\n \"b\": \"می\u200cشود ک\"\n}\n")
}

// TestLeft checks that unchanged texts are reported: the first few of all files,
// or all.
func TestLeft(t *testing.T) {
	const ar = "<p lang=ar>كتاب</p>\n"
	page := write(t, "a.html", "<p>ك</p>\n"+ar+ar)
	table := write(t, "a.tsv", "الف\tكتاب\n\"الف\tكتاب\n")
	rows := write(t, "a.jsonl", `{"a": "ڕێکخستنەکانی نەخشە"}`+"\n"+row)
	all := []string{
		page + ":2:12: unchanged: the file says that it is in another language",
		page + ":3:12: unchanged: the file says that it is in another language",
		table + ":2:1: unchanged: a quotation mark in a cell, which may not be text",
		rows + ":1:8: unchanged: taken for another language, ckb",
	}
	_, got := runCommand(t, cli.OK, "", page, table, rows)
	want := "parsitext: " + strings.Join(all[:3], "\nparsitext: ") + "\nparsitext: 1 more unchanged texts; -left lists them\n"
	if got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
	if _, got := runCommand(t, cli.OK, "", "-left", "-diff", page, table, rows); got != "parsitext: "+strings.Join(all, "\nparsitext: ")+"\n" {
		t.Errorf("-left: %s", got)
	}
}

// TestBadCue checks that a cue without readable times stays, and the others do not.
func TestBadCue(t *testing.T) {
	const in = "1\n00:00:01,000 --> 00:00:02,000\nكتاب\n\n2\n0:03 --> 0:04\nكتاب ها\n\n3\n00:00:05,000 --> 00:00:06,000\nكتاب\n"
	name := write(t, "a.srt", in)
	_, msg := runCommand(t, cli.OK, "", "-w", name)
	if msg != "parsitext: "+name+":6:1: unchanged: the times of a cue cannot be read\n" {
		t.Error(msg)
	}
	has(t, name, strings.ReplaceAll(in, "كتاب\n", "کتاب\n"))
}

// TestStream compares the output for texts of many batches with the normal form
// of the whole.
func TestStream(t *testing.T) {
	text := strings.Repeat(testdata.Article()+"\r\n\n", 150) + "آخر كتاب"
	if got, _ := runCommand(t, cli.OK, text); got != normalize.String(text) {
		t.Error("prose: the batches give another text than the whole")
	}
	rows := strings.Repeat(row+"\n", 30000)
	if got, _ := runCommand(t, cli.OK, rows, "-format", "jsonl"); got != strings.ReplaceAll(rows, "ك", "ک") {
		t.Error("jsonl: the rows are not in order")
	}
	diff, _ := runCommand(t, cli.OK, "كتاب\n\u2028كتاب\n"+strings.Repeat("خوب\n", 200000)+"كتاب", "-diff")
	if !strings.HasSuffix(diff, "@@ -200003,1 +200004,1 @@\n-كتاب\n\\ No newline at end of file\n+کتاب\n\\ No newline at end of file\n") {
		t.Error(diff)
	}
}

// TestBadRows checks that the rows after a bad one are processed.
func TestBadRows(t *testing.T) {
	in := row + "{\"text\":\n" + row + "{\"t\":\"ك\"}\n[1]\n" + row
	want := strings.Replace(in, "كتاب", "کتاب", -1)
	out, msg := runCommand(t, cli.Failed, in, "-format", "jsonl", "-field", "text")
	if out != want || msg != "parsitext: standard input:2:9: unexpected end of JSON input\nparsitext: standard input:4: no field \"text\"; texts are in t\nparsitext: standard input:5: no field \"text\"\n" {
		t.Errorf("%s%s", out, msg)
	}
	for _, mode := range []string{"-check", "-diff"} { // an error weighs more than text that is not normal
		runCommand(t, cli.Failed, "{\n"+row, "-check", mode, "-format", "jsonl")
	}
	name := write(t, "a.jsonl", in)
	runCommand(t, cli.Failed, "", "-w", "-field", "text", name)
	has(t, name, want)
}

// TestRefused checks that files that cannot be read stay unchanged.
func TestRefused(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a.txt", "كتاب\x00", ":1:5: a NUL, so a binary file, at byte 8"},
		{"a.txt", "خوب\nخوب \xff", ":2:5: invalid UTF-8 at byte 14"},
		{"a.json", "{\n\"\xff\"}", ":2:2: invalid UTF-8 at byte 3"},
		{"a.json", `{"a":"ك",}`, ":1:10: invalid character '}'"},
		{"a.txt", "\xff\xfe\x2e\x06", "UTF-16"},
		{"a.jsonl", "\xdf\xca\xc7\xc8", "Windows-1256"},
		{"a", `{"a": "ك"}`, "looks like JSON"},
		{"a.adoc", "كتاب", "AsciiDoc, which no format reads; use -force"},
		{"a.rst.gz", "كتاب", "reStructuredText, which"},
		{"a.ORG", "كتاب", "Org, which"},
		{"a", "id,نام\n1,علي\n2,\"كتاب ها , نو\"\n", "looks like a table (-format csv, tsv)"},
		{"a.conf", "a = ك\nb = ك\n", "looks like settings"},
	} {
		name := write(t, c.name, c.text)
		if _, msg := runCommand(t, cli.Failed, "", "-w", name); !strings.HasPrefix(msg, "parsitext: "+name) || !strings.Contains(msg, c.want) {
			t.Errorf("%q: %s", c.text, msg)
		}
		has(t, name, c.text)
		if out, _ := runCommand(t, cli.Failed, "", name); strings.Contains(out, "ک") {
			t.Errorf("%q: prints %q", c.text, out)
		}
	}
	for _, file := range []string{"a", "a.rst"} {
		name := write(t, file, "a = ك\n")
		runCommand(t, cli.OK, "", "-w", "-force", name)
		has(t, name, "a = ک\n")
	}
}

func TestFrom(t *testing.T) {
	name := write(t, "a.txt", "\xdf\xca\xc7\xc8")
	runCommand(t, cli.OK, "", "-w", "-from", "windows-1256", name)
	has(t, name, "کتاب")
	for _, name := range []string{name, write(t, "a.json", `["كتاب"]`)} {
		text, _ := os.ReadFile(name)
		for _, args := range [][]string{{"-w"}, nil, {"-check"}} { // a second time
			out, msg := runCommand(t, cli.Failed, "", append(args, "-from", "windows-1256", name)...)
			if out != "" || !strings.Contains(msg, name+":1:") || !strings.Contains(msg, "UTF-8 and not windows-1256 (leave out -from)") {
				t.Errorf("%q: %s%s", args, out, msg)
			}
		}
		has(t, name, string(text))
	}
}

func TestGzip(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, row)
	z.Close()
	name := write(t, "a.jsonl.gz", b.String())
	runCommand(t, cli.OK, "", "-w", name)
	out, _ := runCommand(t, cli.OK, "", name)
	if out != strings.ReplaceAll(row, "ك", "ک") {
		t.Errorf("%q", out)
	}
	if data, _ := os.ReadFile(name); !bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		t.Error("the file is not compressed again")
	}
}

func TestByteOrderMark(t *testing.T) {
	if out, _ := runCommand(t, cli.OK, "\ufeff[\"ك\"]", "-format", "json"); out != "\ufeff[\"ک\"]" {
		t.Errorf("%q", out)
	}
}

func TestErrors(t *testing.T) {
	words := write(t, "words", "خوب\nکتاب\u200cخانه\n\nکتاب خانه\n")
	for _, c := range []struct {
		want string
		args []string
	}{
		{"no flag -chek (did you mean -check?)", []string{"-chek"}},
		{"(did you mean digits?)", []string{"-form", "standard,-digitz"}},
		{"no format \"jsno\" (did you mean json?); there are text,", []string{"-format", "jsno"}},
		{"no charset \"windows-1265\"", []string{"-from", "windows-1265"}},
		{"empty key", []string{"-field", ""}},
		{"-w follows a file, but flags come before the files", []string{words, "-w"}},
		{"from 0 to less than 1", []string{"-confidence", "1"}},
		{"cannot be combined", []string{"-w", "-diff"}},
		{"cannot be combined", []string{"-w", "-check"}},
		{"cannot be combined", []string{"-check", "-diff", "-explain"}},
		{"-w needs the name", []string{"-w"}},
		{"must be at least 1", []string{"-max-line", "0"}},
		{"more than 3 bytes, which -max-size raises", []string{"-format", "json", "-max-size", "3"}},
		{"a line longer than 9 bytes", []string{"-max-line", "9", "-format", "jsonl"}},
		{"-column has no effect on the format text", []string{"-column", "1"}},
		{"parsitext: " + words + ":4: \"کتاب خانه\" has the letters", []string{"-words", words}},
		{"parsitext: " + words + "x: ", []string{"-words", words + "x"}},
		{"parsitext: " + words + "x: ", []string{words + "x"}},
		{"parsitext: " + words + "x: ", []string{"-w", words + "x"}},
		{"a folder", []string{t.TempDir()}},
	} {
		_, msg := runCommand(t, cli.Failed, strings.Repeat("خوب ", 100000), c.args...)
		if !strings.HasPrefix(msg, "parsitext: ") || !strings.Contains(msg, c.want) || strings.Count(msg, "\n") != 1 {
			t.Errorf("%q: printed %q", c.args, msg)
		}
	}
	good := write(t, "good", "كتاب")
	if out, _ := runCommand(t, cli.Failed, "", "no such file", good); out != "کتاب" {
		t.Errorf("after a missing file: %q", out)
	}
}

// TestHelp checks that the help has every flag, format and rule.
func TestHelp(t *testing.T) {
	help, _ := runCommand(t, cli.OK, "", "-h")
	for _, m := range modes {
		if !strings.Contains(help, "\n  -"+m.flag+" ") {
			t.Errorf("no -%s", m.flag)
		}
	}
	for _, name := range append(format.Names(), FormNames()[2:]...) {
		if !strings.Contains(help, "\n  "+name+" ") {
			t.Errorf("no %s", name)
		}
	}
}

// A brokenWriter fails with its error.
type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestBrokenOutput(t *testing.T) {
	for err, want := range map[error]int{syscall.EPIPE: cli.OK, syscall.ENOSPC: cli.Failed} {
		for _, args := range [][]string{{"-format", "jsonl"}, {"-format", "jsonl", "-z"}, {"-format", "jsonl", "-explain"}} {
			var msg strings.Builder
			in := strings.NewReader(strings.Repeat(row, 20000))
			if got := Run(args, cli.Streams{In: in, Out: brokenWriter{err}, Err: &msg}); got != want || want == cli.OK && msg.Len() > 0 {
				t.Errorf("%v %q: status %d, %s", err, args, got, msg.String())
			}
		}
	}
	if errors.Is(syscall.ENOSPC, syscall.EPIPE) {
		t.Error("a full disk is a broken pipe")
	}
}
