package inspect

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/testdata"
)

// runs has the commands by name.
var runs = map[string]func([]string, cli.Streams) int{"dates": Dates, "tokens": Tokens, "terms": Terms, "article": Article}

// try runs a command and returns its output.
func try(t *testing.T, status int, stdin string, name string, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, err strings.Builder
	if got := runs[name](args, cli.Streams{In: strings.NewReader(stdin), Out: &out, Err: &err}); got != status {
		t.Errorf("%s %q: exit status %d, want %d: %s", name, args, got, status, err.String())
	}
	return out.String(), err.String()
}

const text = "جلسه دیروز برگزار شد.\nاز ۱۲ تا ۱۵ مهر ۱۴۰۳ و در May بود؛ یکشنبه ۳۱ اردیبهشت ۱۴۰۴ و بهار ۱۴۰۵، ۲۰ رمضان ۱۴۴۶\n\nكتابهايش را می\u200cخوانم، ۱۲٫۵٪ از آن. بود؟ و بود.\n"

func TestGolden(t *testing.T) {
	for file, args := range map[string][]string{
		"dates": {"dates"}, "dates.json": {"dates", "-json"}, "dates.now": {"dates", "-now", "1404-02-31"},
		"tokens": {"tokens"}, "tokens.json": {"tokens", "-json", "-kind", "number,percent,space"},
		"tokens.sentences": {"tokens", "-sentences"}, "tokens.paragraphs": {"tokens", "-paragraphs"},
		"tokens.count": {"tokens", "-count"}, "tokens.count.json": {"tokens", "-count", "-kind", "number,punct", "-json"},
		"terms": {"terms"}, "terms.json": {"terms", "-json", "-stops=false"},
		"article": {"article"}, "article.json": {"article", "-json"},
	} {
		in := text
		if args[0] == "article" {
			in = testdata.Article()
		}
		got, _ := try(t, cli.OK, in, args[0], args[1:]...)
		golden.Check(t, file+".golden", got)
	}
}

// TestPlaces checks that the offsets in bytes and characters are those of the words.
func TestPlaces(t *testing.T) {
	text := testdata.Article()
	for _, name := range []string{"dates", "tokens", "terms"} {
		out, _ := try(t, cli.OK, text, name, "-json")
		for line := range strings.Lines(out) {
			var p part
			if err := json.Unmarshal([]byte(line), &p); err != nil {
				t.Fatal(err)
			}
			row := strings.Split(text, "\n")[p.Line-1]
			if text[p.Start:p.End] != p.Text || !strings.HasPrefix(string([]rune(row)[p.Column-1:]), p.Text) {
				t.Errorf("%s: %s", name, line)
			}
		}
	}
}

// TestControls checks that control characters, in a text and in the name of a file, do not
// reach the terminal.
func TestControls(t *testing.T) {
	const bad = "\x1b]0;x\x07\u009b31m\u202e\x7f"
	file := filepath.Join(t.TempDir(), "a\x1b[2J.txt")
	if err := os.WriteFile(file, []byte("عنوان "+bad+"\n«"+bad+"» کتاب "+bad+"\n31 \u009b مهر 1404\u202e 30 مهر 1404 https://a.ir/"+bad+"\n"), 0o644); err != nil {
		t.Skip(err) // on systems where a name cannot contain it
	}
	for name := range runs {
		for _, args := range [][]string{{file, file}, {"-json", file, file}} {
			out, _ := try(t, cli.OK, "", name, args...)
			if strings.ContainsAny(out, bad[:1]+"\a\u009b\u202e\x7f") || out == "" {
				t.Errorf("%s %q prints %q", name, args, out)
			}
		}
		_, msg := try(t, cli.Failed, "", name, file+"x")
		if strings.Contains(msg, "\x1b") {
			t.Errorf("%s prints %q", name, msg)
		}
	}
}

// TestPersianLast checks that the columns with Latin letters come before the Persian one.
func TestPersianLast(t *testing.T) {
	for _, name := range []string{"dates", "tokens", "terms"} {
		out, _ := try(t, cli.OK, text, name)
		for line := range strings.Lines(out) {
			head, _, ok := strings.Cut(line, "  ")
			if !ok || strings.ContainsFunc(head, func(r rune) bool { return r > 0x5ff }) {
				t.Errorf("%s: %s", name, line)
			}
		}
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	good, bad := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	for name, text := range map[string]string{good: "\ufeff۱۴۰۴/۰۲/۳۱", bad: "\xff\x00"} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out, msg := try(t, cli.Failed, "۱۴۰۴/۰۳/۰۱", "dates", bad, good, "-")
	if !strings.HasPrefix(out, good+":1:") || !strings.Contains(out, "\n-:1:1 ") || !strings.HasPrefix(msg, "parsitext: "+bad+":1:1: invalid UTF-8") {
		t.Errorf("%s%s", out, msg)
	}
	if out, _ := try(t, cli.OK, "\xdf\xca\xc7\xc8", "tokens", "-from", "windows-1256"); !strings.Contains(out, "كتاب") {
		t.Error(out)
	}
	if out, msg := try(t, cli.Failed, "کتاب", "tokens", "-from", "windows-1256"); out != "" || !strings.Contains(msg, "UTF-8 and not windows-1256") {
		t.Error(out, msg)
	}
	if _, msg := try(t, cli.Failed, "", "tokens", bad+"x"); !strings.HasPrefix(msg, "parsitext: "+bad+"x: ") {
		t.Error(msg)
	}
	if _, msg := try(t, cli.Failed, "کتاب", "tokens", "-max-size", "3"); !strings.Contains(msg, "-max-size") {
		t.Error(msg)
	}
	for name := range runs {
		try(t, cli.OK, "", name)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"dates -nwo x", "did you mean -now?"},
		{"dates -now 1404-02-32", "-now"},
		{"dates -now 2025-05-21", "Gregorian"},
		{"dates -now=", "no date"},
		{"tokens -kind wrod", "did you mean word?"},
		{"tokens -sentences -paragraphs", "cannot be combined"},
		{"tokens -sentences -count", "cannot be combined"},
		{"terms -from windows1256", "did you mean windows-1256?"},
		{"article nosuchfile", "nosuchfile"},
	} {
		args := strings.Fields(c.args)
		if out, msg := try(t, cli.Failed, "", args[0], args[1:]...); out != "" || !strings.Contains(msg, c.want) || strings.Count(msg, "\n") != 1 {
			t.Errorf("%s prints %q and %q", c.args, out, msg)
		}
	}
	try(t, cli.OK, "", "dates", "-now", "today")
	want, _ := try(t, cli.OK, text, "dates", "-now", "1404-02-31")
	for _, now := range []string{"1404/2/31", "۱۴۰۴/۲/۳۱", "14040231"} {
		if got, _ := try(t, cli.OK, text, "dates", "-now", now); got != want {
			t.Errorf("-now %s: %s", now, got)
		}
	}
}
