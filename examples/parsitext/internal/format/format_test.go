package format_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/engine"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/normalize"
)

// normalized returns the normalized file.
func normalized(t *testing.T, f *format.Format, name string, src []byte) []byte {
	t.Helper()
	units := [][]byte{src}
	if f.Unit == format.Line {
		units = bytes.SplitAfter(src, []byte("\n"))
	}
	var all []byte
	for _, u := range units {
		_, out, err := engine.Normalize(normalize.Standard, f, format.Options{File: name}, u)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all = append(all, out...)
	}
	return all
}

// examples returns the names of the examples of a format in testdata: NAME.EXT, and those
// in the folder NAME.
func examples(f *format.Format) (names []string) {
	for _, pattern := range []string{f.Name + ".*", filepath.Join(f.Name, "*")} {
		found, _ := filepath.Glob(filepath.Join("testdata", pattern))
		for _, path := range found {
			if !strings.HasSuffix(path, ".golden") {
				names = append(names, strings.TrimPrefix(path, "testdata"+string(filepath.Separator)))
			}
		}
	}
	return names
}

func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestGolden compares each normalized example with its golden file, and checks that it
// changes, keeps its structure, and does not change in a second run.
func TestGolden(t *testing.T) {
	for f := range format.All() {
		if len(examples(f)) == 0 {
			t.Errorf("testdata has no file of the format %s", f.Name)
		}
		for _, name := range examples(f) {
			src := read(t, name)
			out := normalized(t, f, name, src)
			golden.Check(t, name+".golden", string(out))
			if bytes.Equal(out, src) {
				t.Errorf("%s does not change", name)
			}
			checkTree(t, f, name, src, out)
			if again := normalized(t, f, name, out); !bytes.Equal(again, out) {
				t.Errorf("%s: a second run changes\n%s\nto\n%s", name, out, again)
			}
			if got := format.ByFile(name); got != f {
				t.Errorf("%s has a different format", name)
			}
		}
	}
}

// checkTree compares the structure before and after the edits.
func checkTree(t *testing.T, f *format.Format, name string, src, out []byte) {
	t.Helper()
	if f.Tree == nil || f.Unit == format.Line {
		return
	}
	before, err := f.Tree(src)
	if err != nil {
		t.Error(name, err)
	}
	if after, err := f.Tree(out); err != nil || after != before {
		t.Errorf("%s: the tree\n%s\nbecomes\n%s, %v", name, before, after, err)
	}
}

// FuzzFormats damages the examples. A file that can be read must still be readable after
// it is normalized, with the same structure, and a second run must not change it.
// Normalize itself checks the first requirement.
func FuzzFormats(f *testing.F) {
	all := slices.Collect(format.All())
	for i, form := range all {
		for _, name := range examples(form) {
			f.Add(i, read(f, name))
		}
	}
	f.Fuzz(func(t *testing.T, i int, src []byte) {
		if i < 0 || i >= len(all) || bytes.ContainsRune(src, 0) {
			return
		}
		src = bytes.ToValidUTF8(src, []byte("?"))
		_, out, err := engine.Normalize(normalize.Standard, all[i], format.Options{}, src)
		if err != nil {
			if strings.Contains(err.Error(), "would break") {
				t.Fatalf("%s: %v\n%q", all[i].Name, err, src)
			}
			return
		}
		changes, _, err := engine.Normalize(normalize.Standard, all[i], format.Options{}, out)
		if err != nil || len(changes.Changes) > 0 && lawful(all[i], src) {
			t.Fatalf("%s: a second run changes %q: %v, %v", all[i].Name, out, changes, err)
		}
	})
}

// lawful reports whether a second run of package normalize leaves all parts of a file
// unchanged. That package tests this law itself.
func lawful(f *format.Format, src []byte) bool {
	d, err := f.Parse(src, format.Options{})
	return err == nil && !slices.ContainsFunc(d.Parts, func(p source.Part) bool {
		once := normalize.Standard.String(strings.TrimSpace(p.Text()))
		return !normalize.Standard.IsNormalString(once)
	})
}

// TestRegistry checks that the entries are complete.
func TestRegistry(t *testing.T) {
	seen := map[string]string{}
	for f := range format.All() {
		if f.Name == "" || f.Summary == "" || strings.HasSuffix(f.Summary, ".") || f.Parse == nil || len(f.Files) == 0 {
			t.Errorf("%+v is incomplete", f)
		}
		for _, end := range append(slices.Clone(f.Files), f.Name) {
			if end != strings.ToLower(end) || seen[end] != "" {
				t.Errorf("%s of %s: not in lower case, or also of %s", end, f.Name, seen[end])
			}
			seen[end] = f.Name
		}
		if format.ByName(f.Name) != f {
			t.Errorf("%s is not found", f.Name)
		}
	}
}

func TestByFile(t *testing.T) {
	for name, want := range map[string]string{"a/b.TXT": "text", "x.tar.json": "json", "x.jsonl.gz": "jsonl", "json": "", "a": "", ".gz": ""} {
		got := ""
		if f := format.ByFile(name); f != nil {
			got = f.Name
		}
		if got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestUnread(t *testing.T) {
	for name, want := range map[string]string{"a.Asc": "AsciiDoc", "b/a.rst.gz": "reStructuredText", "a.rest": "reStructuredText", "a.adoc": "AsciiDoc", "a.asciidoc": "AsciiDoc", "a.org": "Org", "org": "", "a.org.txt": "", "a.md": ""} {
		if got := format.Unread(name); got != want || want != "" && format.ByFile(name) != nil {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestCheck(t *testing.T) {
	err := format.Text().Check(format.Options{Column: "1"})
	if err == nil || err.Error() != "-column has no effect on the format text" {
		t.Error(err)
	}
	if err := format.ByName("json").Check(format.Options{Field: []string{"a"}}); err != nil {
		t.Error(err)
	}
}

func TestParseField(t *testing.T) {
	if got, err := format.ParseField(`a.b\.c`); !slices.Equal(got, []string{"a", "b.c"}) || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	for _, bad := range []string{"", "a.", ".a", "a..b"} {
		if _, err := format.ParseField(bad); err == nil {
			t.Errorf("%q is accepted as a field", bad)
		}
	}
}

func TestNoProse(t *testing.T) {
	for _, prose := range []string{"", "\n", "سلام دنیا\n", "او گفت: «نه»؛ و رفت، تا فردا، و باز هم.\n- یک\n", "1. یک\n2. دو\n", "[سلام] دنیا [خوب]",
		"[1] سلام\n" + strings.Repeat("دنیا\n", 9) + "[2]", "{سلام}\n" + strings.Repeat("دنیا\n", 4),
		"نام,شهر\nعلي,تهران\n", "\"سلام\", گفت علی\n\"خوبی\", گفت رضا\n", "او گفت:\"سلام\",و رفت\nسپس گفت:\"نه\",و آمد\n",
		"\"سلام خوبی\",\n\"سلام دنیا\",\n", "Travis, نسخه\u200cها\nGhost, نهاد\n", "نام,\"شهر"} {
		if got := format.NoProse(prose); got != "" {
			t.Errorf("%q looks like %s", prose, got)
		}
	}
	for text, want := range map[string]string{
		`{"a": "ب"}`: "JSON",
		"[\n" + strings.Repeat("\"<td>سلام\",\n", 9):    "JSON (-format json, jsonl)",
		"{\"a\":\n" + strings.Repeat("سلام\n", 9) + "}": "JSON (-format json, jsonl)",
		"{\"cells\": [\n{\"cell_type\": \"raw\"":        "a Jupyter notebook (-format notebook)",
		"<p>\nسلام\n</p>":                               "HTML",
		"1\n00:00:03,300 --> 00:00:05,000\nس":           "subtitles",
		"msgid \"a\"\nmsgstr \"ب\"":                     "gettext messages",
		"def f():\n    return 'ب'\n":                    "a program",
		"title: ب\nname: پ\n":                           "settings",
		"یک,دو,سه\nچهار,پنج,شش\n":                       "a table",
		"id,نام\n1,علي\n2,\"كتاب ها , نو\"\n":           "a table (-format csv, tsv)",
		"نام,شرح\n\nعلی,\"خط یک\nخط دو, سه\"\nرضا,خوب":  "a table",
		"نام;شرح\nعلی;\"خوب; بد\"\nرضا;خوب\n\"زهرا":     "a table",
		"نام,شرح\r\nعلی,\"گفت \"\"نه\"\"، رفت\"\r\n":    "a table",
		"\ufeffid,نام\n1,علي\n":                         "a table",
		"\ufeff{\"a\": \"ب\"}":                          "JSON",
		"name\tcity\nعلی\tتهران\n":                      "a table",
		"نام|id\nعلی|1\nرضا|2\n":                        "a table",
		`\section{سلام}`:                                "LaTeX (-format latex)",
		"# سلام\n```\nx\ny\n```\n":                      "Markdown (-format markdown)",
		"{{یخ}}\n== سلام ==\n[[رده:الف]]\n":             "wikitext (-format wikitext)",
		"a.b=سلام\n":                                    "settings",
		"INSERT INTO t VALUES\n(1, 'الف'),\n":           "a program",
	} {
		if got := format.NoProse(text); !strings.HasPrefix(got, want) {
			t.Errorf("%q looks like %q, want %s", text, got, want)
		}
	}
}
