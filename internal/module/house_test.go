package module

import (
	"fmt"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

const (
	housePage  = "docs/house-style.md"
	houseTable = "internal/gen/lexicon/house.tsv"
)

// TestHouseTables checks that the last table of the page on the house style is that of
// the decoder's training. Entries with the same reason share a row.
func TestHouseTables(t *testing.T) {
	const head = "| read as | for | why |\n"
	want, last := head+"| --- | --- | --- |", ""
	var written, instead []string
	row := func() {
		if len(written) > 0 {
			want += fmt.Sprintf("\n| %s | %s | %s |", strings.Join(written, "، "), strings.Join(instead, "، "), last)
		}
		written, instead = nil, nil
	}
	for line := range strings.Lines(readDoc(t, houseTable)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || f[0] == "written" {
			continue
		}
		if len(f) != 3 {
			t.Fatalf("%s: %q has %d columns", houseTable, line, len(f))
		}
		if f[2] != last {
			row()
			last = f[2]
		}
		written, instead = append(written, f[0]), append(instead, f[1])
	}
	row()
	checkTable(t, housePage, head, want+"\n")
}

// TestHouseStyle checks that Standard makes the spellings "written" of the page from those
// "typed", and keeps them.
func TestHouseStyle(t *testing.T) {
	rows := 0
	for line := range strings.Lines(readDoc(t, housePage)) {
		if !strings.HasPrefix(line, "| `") {
			continue
		}
		cells := strings.Split(line, "`")
		if len(cells) < 5 {
			t.Fatalf("%q has %d cells", line, len(cells))
		}
		rows++
		typed, written := strings.ReplaceAll(cells[1], "⸱", "\u200c"), strings.ReplaceAll(cells[3], "⸱", "\u200c")
		for _, s := range []string{typed, written} {
			if got := normalize.String(s); got != written {
				t.Errorf("%s becomes %s, want %s", normalize.Visible(s), normalize.Visible(got), cells[3])
			}
		}
	}
	if rows < 20 {
		t.Errorf("only %d rows", rows)
	}
}

// TestKeys checks that the spellings in each row of the table of keys have that key, and the same terms.
func TestKeys(t *testing.T) {
	_, table, ok := strings.Cut(readDoc(t, "docs/rules.md"), "| spelled | key | why |")
	if !ok {
		t.Fatal("docs/rules.md has no table of keys")
	}
	table, _, _ = strings.Cut(table, "\n\n")
	rows := 0
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.ReplaceAll(line, "⸱", "\u200c"), "`")
		if len(cells) < 5 {
			continue
		}
		rows++
		for spelled := range strings.SplitSeq(cells[1], "، ") {
			if key := normalize.Search.String(spelled); key != cells[3] {
				t.Errorf("the key of %s is %s, want %s", normalize.Visible(spelled), normalize.Visible(key), cells[3])
			}
			if got, want := folded(spelled), folded(cells[3]); got != want {
				t.Errorf("the terms of %s are %s, want %s", normalize.Visible(spelled), got, want)
			}
		}
	}
	if rows < 10 {
		t.Errorf("only %d rows", rows)
	}
}

// folded joins the terms of a text.
func folded(s string) string {
	var terms []string
	for t := range tokenize.Terms(s) {
		terms = append(terms, t.Folded)
	}
	return strings.Join(terms, " ")
}
