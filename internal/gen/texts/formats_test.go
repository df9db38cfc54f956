package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// examples has small files of each format, and the lines with Persian letters in them.
var examples = map[string]struct {
	file, text string
	want       []string
}{
	"lines":      {"a.txt", "سطر یکم\nline\r\nسطر دوم", []string{"سطر یکم", "سطر دوم"}},
	"html":       {"a.htm", "<p>بند <b>یکم</b></p><script>var s = 'نه';</script><li>بند دوم", []string{"بند <b>یکم</b>", "بند دوم"}},
	"json":       {"a.json", `{"کلید": "یک", "b": ["دو\nسه", {"c": "چهار", "d": {"پنج": 1}}], "e": "شش"}`, []string{"یک", "دو", "سه", "چهار", "شش"}},
	"jsonl":      {"a.jsonl", "{\"a\": \"یک\"}\n\n{\"a\": \"دو\"}\n", []string{"یک", "دو"}},
	"csv":        {"a.csv", "یک,\"دو, سه\"\nx,\"چهار\nپنج\"\nتنها\n", []string{"یک", "دو, سه", "چهار", "پنج", "تنها"}},
	"tsv":        {"a.tsv", "یک\tدو \"سه\"\n", []string{"یک", "دو \"سه\""}},
	"po":         {"a.po", "msgid \"نه\"\nmsgstr \"\"\n\"یک \"\n\"دو\\nسه\"\n\nmsgid \"x\"\nmsgstr[1] \"چهار\"\n", []string{"یک دو", "سه", "چهار"}},
	"properties": {"a.properties", `a = \u0633\u0644\u0627\u0645`, []string{"سلام"}},
	"code":       {"a.go", "s := \"یک \\\"دو\\\"\" // سه\nt: چهار\n", []string{`یک \"دو\"`, "سه", "چهار"}},
	"subtitles":  {"a.srt", "1\n00:00:01,000 --> 00:00:02,000\nیک\nدو\n\n2\n00:00:03,000 --> 00:00:04,000\nسه\n", []string{"یک دو", "سه"}},
	"quoted":     {"a.py", "names = ['علی', \"رضا\", `مینا`, 'x']", []string{"علی", "رضا", "مینا"}},
	"pickle":     {"a.pkl", "\x80\x04\x8C\x06علی\x94X\x08\x00\x00\x00مینا\x94\x8C\x01x.", []string{"علی", "مینا"}},
	"ner-bar":    {"a.txt", "کتاب های|O\nمن|O\n.|O\nبه طور کلی|O\n«|O\nنه|O\n»|O\n\n", []string{"کتاب\u200cهای من.", "به طور کلی «نه»"}},
	"ner-space":  {"a.txt", "یک O\nدو B_LOC\n\nسه O", []string{"یک دو", "سه"}},
	"ner-tab":    {"a.txt", "یک\tO\n،\tO\nدو\tO\n", []string{"یک، دو"}},
	"markdown": {"a.md", "# سرخط\n\nاین بند در دو سطر نوشته شده است و سطر نخست آن به اندازهٔ کافی دراز است\nتا بشود دانست که شکسته است\n\n- یک\n- دو\n\n```\nکد\n```\n\nکوتاه\nو کوتاه\n",
		[]string{"# سرخط", "این بند در دو سطر نوشته شده است و سطر نخست آن به اندازهٔ کافی دراز است تا بشود دانست که شکسته است", "- یک", "- دو", "کوتاه", "و کوتاه"}},
}

// lines returns the lines of a file that have Persian letters.
func lines(f *format, file, text string) (out []string) {
	all, _ := extract(f, file, []byte(text))
	for _, line := range all {
		if hasArabic(line) {
			out = append(out, line)
		}
	}
	return out
}

func TestFormats(t *testing.T) {
	for i := range formats {
		f := &formats[i]
		e, ok := examples[f.name]
		if !ok {
			t.Errorf("no example of %s", f.name)
			continue
		}
		if got := lines(f, e.file, e.text); !slices.Equal(got, e.want) {
			t.Errorf("%s: %q, want %q", f.name, got, e.want)
		}
		if f.endings == "" {
			continue
		}
		if got := lines(nil, e.file, e.text); !slices.Equal(got, e.want) {
			t.Errorf("%s: %q by its name, want %q", f.name, got, e.want)
		}
	}
}

// TestFormatOf checks that the format is found by the name, ignoring case, or by a tag.
func TestFormatOf(t *testing.T) {
	for _, c := range []struct{ file, text, want string }{
		{"README.MD", "", "markdown"}, {"dir.json/LICENSE", "", "lines"}, {"page", "\n<html>", "html"}, {"a.unknown", "", "lines"},
		{"a.md", "<!-- a note -->\n# A", "html"}, {"a.vue", "<template>", "html"}, {"a.vue", "import a", "code"}, {"a.csv", "<b>,1", "csv"},
	} {
		if got := formatOf(c.file, c.text).name; got != c.want {
			t.Errorf("%s: %s, want %s", c.file, got, c.want)
		}
	}
}

// TestEndings checks that no ending belongs to two formats.
func TestEndings(t *testing.T) {
	of := map[string]string{}
	for _, f := range formats {
		for _, e := range strings.Fields(f.endings) {
			if of[e] != "" {
				t.Errorf("%s is of %s and %s", e, of[e], f.name)
			}
			of[e] = f.name
		}
	}
}

// TestManifestFormats checks that the formats in the manifest exist.
func TestManifestFormats(t *testing.T) {
	all, err := corpora.Repositories()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range all {
		if r.Format == auto {
			continue
		}
		if _, err := formatNamed(r.Format); err != nil {
			t.Errorf("%s: %v", r.Name, err)
		}
	}
}

// TestBroken checks that a file whose content does not match its name is read as plain
// text, a file in UTF-16 as text, and a binary file not at all.
func TestBroken(t *testing.T) {
	if got := lines(nil, "a.json", `{"a": "یک"`); !slices.Equal(got, []string{`{"a": "یک"`}) {
		t.Errorf("broken JSON: %q", got)
	}
	if got := lines(nil, "a.txt", "\xFF\xFE\x33\x06\x44\x06"); !slices.Equal(got, []string{"سل"}) {
		t.Errorf("UTF-16: %q", got)
	}
	if got := lines(nil, "a.txt", "سلام\x00"); got != nil {
		t.Errorf("binary: %q", got)
	}
}

// FuzzFormats checks that no file causes a panic.
func FuzzFormats(f *testing.F) {
	for _, e := range examples {
		f.Add(e.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for i := range formats {
			lines(&formats[i], "a", text)
		}
	})
}
