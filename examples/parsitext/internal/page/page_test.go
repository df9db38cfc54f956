package page

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/internal/persian"
	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
	"github.com/parsitext/parsitext/tokenize"
)

// TestNames compares the Persian names with the registries.
func TestNames(t *testing.T) {
	var known []string
	for k := tokenize.Word; k <= tokenize.Space; k++ {
		known = append(known, k.String())
	}
	compare(t, "kinds", slices.Collect(maps.Keys(names["kind"])), known)
	known = nil
	for p := range 256 {
		if s := jalali.Precision(p).String(); !strings.Contains(s, "(") && s != "none" {
			known = append(known, s)
		}
	}
	compare(t, "precisions", slices.Collect(maps.Keys(names["precision"])), known)
	known = nil
	for c := jalali.Jalali; c <= jalali.Lunar; c++ {
		known = append(known, c.String())
	}
	compare(t, "calendars", slices.Collect(maps.Keys(names["calendar"])), known)
}

func compare(t *testing.T, what string, named, known []string) {
	t.Helper()
	slices.Sort(named)
	slices.Sort(known)
	if !slices.Equal(named, known) {
		t.Errorf("%s have the names %q, want %q", what, named, known)
	}
}

// TestColours checks that the edits of each rule have a colour.
func TestColours(t *testing.T) {
	css, err := files.ReadFile("files/style.css")
	if err != nil {
		t.Fatal(err)
	}
	for r := range normalize.Rules() {
		if !regexp.MustCompile(`\.` + r.String() + `\b[^{}]*\{ --h: `).Match(css) {
			t.Errorf("style.css has no colour --h for .%s", r)
		}
	}
}

// TestLanguages checks that lines in several languages have a name. That each language has
// one is a test of internal/module.
func TestLanguages(t *testing.T) {
	for _, line := range []string{"سلام دنیا", "hello", "ئەم کتێبە زۆر باشە و دەیخوێنمەوە", "یہ ایک اچھی کتاب ہے", "دا ډېر ښه کتاب دی او زه يې لولم", "هذه الرسالةُ مُهِمَّةٌ"} {
		if tag := normalize.Language(line); names["language"][tag] == "" {
			t.Errorf("%s: no name of %q", line, tag)
		}
	}
}

// TestFiles checks the files of both pages: the page itself must have no script, and must
// load nothing from elsewhere.
func TestFiles(t *testing.T) {
	for _, e := range []Engine{Server(), WASM()} {
		all, err := e.Files()
		if err != nil {
			t.Fatal(err)
		}
		html := string(all["index.html"])
		if strings.Contains(html, "src=\"http") || strings.Contains(html, "style=") || strings.Contains(html, "onclick") {
			t.Error("the page loads files from elsewhere or has inline styles or scripts")
		}
		_, rest, _ := strings.Cut(html, `type="application/json">`)
		object, _, _ := strings.Cut(rest, "</script>")
		var d data
		if err := json.Unmarshal([]byte(object), &d); err != nil || len(d.Rules) != len(persian.Rules()) || d.MaxText != api.MaxText || d.Examples[0].Text != testdata.Article() {
			t.Errorf("%v: %.300s", err, object)
		}
		for name, data := range all {
			if len(data) == 0 {
				t.Errorf("%s is empty", name)
			}
		}
	}
}
