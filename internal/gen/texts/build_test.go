package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A tree holds the contents of files, keyed by path.
type tree map[string]string

func (files tree) write(t *testing.T, dir string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(typed(text)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Sentences that no source has. The first is in the development sets.
const (
	heldSentence  = "سیب⸱هایی که دیروز از باغ همسایه چیده بودیم در سبد بزرگ آشپزخانه است"
	trainSentence = "هر کتاب⸱ای را که نمی⸱رود باید به صاحب آن پس داد"
	good          = "این کتاب⸱ها را هر هفته می⸱شود خواند و پس داد"
	better        = "در آن باغ سیب⸱ها سرخ می⸱شود و کسی نمی⸱رود"
)

// data is a folder of corpora.
var data = tree{
	"lexicon/lilak-lexicon.csv":   lilak,
	"spacing/dev-natural.jsonl":   `{"genre": "x", "text": "چیزی دیگر", "gaps": {}}` + "\n",
	"spacing/dev-news.jsonl":      `{"raw": "خبر یکم", "gold": ["` + heldSentence + `"]}` + "\n",
	"spacing/dev-perdt.txt":       "جملهٔ یکم\n",
	"spacing/dev-seraji.txt":      "جملهٔ دوم\n",
	"spacing/train-perdt.txt":     trainSentence + "\n",
	"spacing/train-perspell.txt":  "",
	"spacing/train-wikipedia.txt": "",
}

const hash = "0123456789abcdef0123456789abcdef01234567"

// build makes the files of a manifest from checkouts, and returns them and the report.
func build(t *testing.T, manifest string, checkouts tree) (made func(string) string, report string, missing []error) {
	t.Helper()
	all, err := corpora.ParseRepositories("head\n" + manifest)
	if err != nil {
		t.Fatal(err)
	}
	o := options{from: t.TempDir(), out: t.TempDir(), data: t.TempDir()}
	data.write(t, o.data)
	checkouts.write(t, o.from)
	var b bytes.Buffer
	missing, err = o.build(all, &b)
	if err != nil {
		t.Fatal(err)
	}
	return func(name string) string {
		text, err := os.ReadFile(filepath.Join(o.out, filepath.FromSlash(name)))
		if err != nil {
			t.Error(err)
		}
		return shown(string(text))
	}, b.String(), missing
}

// TestBuild checks that careful paragraphs are kept, each once, but none of the
// development sets.
func TestBuild(t *testing.T) {
	manifest := "spacing/a.txt\to/one\t" + hash + "\t**\tauto\ttext\tMIT\t1\n" +
		"spacing/a.txt\to/two\t" + hash + "\t*.json\tauto\ttext,each\tMIT\t-\n" +
		"lexicon/b.txt\to/one\t" + hash + "\tnames.txt\tlines\tlist\tMIT\t-\n" +
		"lexicon/c.txt\to/one\t" + hash + "\tnames.txt\tlines\tlist,zwnj\tMIT\t-\n" +
		"lexicon/d.csv\to/two\t" + hash + "\td.csv\tlines\tfile\tMIT\t-"
	checkouts := tree{
		"o/one/a.md":                     "# " + good + "\n\n" + good + "!\n\nدر یک جمله " + heldSentence + "\n\n" + trainSentence + "\n\nنه، هرگز نمی⸱رود.\n",
		"o/one/b.md":                     "کتاب ها و سیب ها را میشود خواند و نوشت",
		"o/one/names.txt":                "علی\nمریم (نام)\nعلی\nکتاب⸱خانه\nسیب ها\nJack\n",
		"o/two/.git/HEAD":                "ref: refs/heads/main\n",
		"o/two/.git/packed-refs":         "# pack-refs\n" + hash + " refs/heads/main\n",
		"o/two/a.json":                   `["` + better + `", "` + strings.ReplaceAll(good, "⸱", " ") + `", "این کتاب دربارهٔ هیچ چیز نیست"]`,
		"o/two/d.csv":                    "a,ي\nb",
		"o/two/.git/objects/ignored.txt": good,
	}
	made, report, missing := build(t, manifest, checkouts)
	if len(missing) > 0 {
		t.Error(missing)
	}
	for name, want := range map[string]string{
		"spacing/a.txt": good + "\n" + better + "\n",
		"lexicon/b.txt": "علی\nمریم\nکتاب⸱خانه\n",
		"lexicon/c.txt": "کتاب⸱خانه\n",
		"lexicon/d.csv": "a,ي\nb",
	} {
		if got := made(name); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
		}
	}
	for _, want := range []string{
		"spacing/a.txt\to/one\t-\t5\t1\t1\t2\t62.5\t100.0\t1\t1\t0\t0\t0\t1\t1\n",
		"spacing/a.txt\to/two\t" + hash + "\t3\t1\t-\t3\t60.0\t100.0\t0\t1\t1\t0\t0\t0\t0\n",
	} {
		if !strings.Contains(report, want) {
			t.Errorf("no line\n%sin\n%s", want, report)
		}
	}
	if _, again, _ := build(t, manifest, checkouts); again != report {
		t.Errorf("another report:\n%s", again)
	}
}

// TestMissing checks that repositories that are missing or at another commit are
// reported, and that the rest is made.
func TestMissing(t *testing.T) {
	const rest = "\t**\tauto\ttext\tMIT\t1\n"
	made, _, missing := build(t, "spacing/a.txt\to/none\t"+hash+rest+"spacing/a.txt\to/old\t"+hash+rest+
		"spacing/a.txt\to/one\t"+hash+rest+"spacing/a.txt\to/one\t"+hash+"\t*.csv\tauto\ttext\tMIT\t1\n", tree{
		"o/old/.git/HEAD": strings.Repeat("f", 40) + "\n",
		"o/old/a.md":      better,
		"o/one/a.md":      better,
	})
	if len(missing) != 3 {
		t.Fatal(missing)
	}
	for i, want := range []string{"o/none: no folder ", "o/old: is at ffff", "o/one: has no file *.csv"} {
		if !strings.HasPrefix(missing[i].Error(), want) {
			t.Errorf("%v, want %s", missing[i], want)
		}
	}
	if got := made("spacing/a.txt"); got != better+"\n" {
		t.Errorf("%q", got)
	}
}

// TestKnown checks that a paragraph that shares eight words in a row with a set is
// dropped, whatever its spacing, and one that shares fewer is kept.
func TestKnown(t *testing.T) {
	k := newKnown()
	k.hold(typed(heldSentence))
	words := strings.Fields(heldSentence)
	if !k.held(bare("گفت: " + strings.Join(words[2:12], "") + "!")) {
		t.Error("ten words of a set are not held out")
	}
	if k.held(bare(strings.Join(words[2:6], " ") + " و چیزهای دیگر که آنجا نبود و نیست")) {
		t.Error("four words are")
	}
	if k.keep(bare(heldSentence)) || !k.keep(bare(good)) || k.keep(bare(strings.ReplaceAll(good, "⸱", "")+"؟")) {
		t.Error("a paragraph is new twice, or never")
	}
}

// TestWithout checks that the lines of other files are held out, or their strings if
// they are JSON.
func TestWithout(t *testing.T) {
	dir := t.TempDir()
	tree{"a.jsonl": `{"text": "` + heldSentence + `"}`, "b.txt": good}.write(t, dir)
	k := newKnown()
	for _, name := range []string{"a.jsonl", "b.txt"} {
		if err := k.holdFile(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if !k.held(bare(heldSentence)) || k.keep(bare(good)) {
		t.Error("a line is not held out")
	}
}

// TestListed checks that each repository is listed once.
func TestListed(t *testing.T) {
	all, err := corpora.ParseRepositories("head\na\to/one\t" + hash + "\t**\tauto\ttext\tMIT\t1\nb\to/one\t" + hash + "\t**\tauto\ttext\tMIT\t1\nb\to/two\t" + hash + "\t**\tauto\ttext\tMIT\t1")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := listed(all), "o/one "+hash+"\no/two "+hash+"\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestLargest leaves large files out.
func TestLargest(t *testing.T) {
	made, _, missing := build(t, "spacing/a.txt\to/one\t"+hash+"\t**\tauto\ttext\tMIT\t1\n", tree{
		"o/one/a.txt": better + strings.Repeat("\n", largest-len(typed(better))-1),
		"o/one/b.txt": good + strings.Repeat("\n", largest-len(typed(good))),
	})
	if len(missing) > 0 {
		t.Error(missing)
	}
	if got := made("spacing/a.txt"); got != better+"\n" {
		t.Errorf("%q", got)
	}
}
