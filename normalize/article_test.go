package normalize

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/testdata"
)

func TestArticle(t *testing.T) {
	source := testdata.Article()
	normal := String(source)
	golden.Check(t, "article.golden", normal)
	if again := String(normal); again != normal {
		t.Errorf("the normal form changes: %s", cmp.Diff(Visible(normal), Visible(again)))
	}
	if n := strings.Count(normal, string(script.ZWNJ)); n != 38 {
		t.Errorf("%d half-spaces, want 38", n)
	}
	var edits strings.Builder
	for e := range Standard.Edits(source) {
		fmt.Fprintf(&edits, "%d\t%d\t%s\t%q\t→\t%q\n", e.Start, e.End, e.Rule, Visible(source[e.Start:e.End]), Visible(e.New))
	}
	golden.Check(t, "article.edits.golden", edits.String())
	checkLaws(t, Standard, source)
	if got := applyEdits(t, Standard, source); got != normal {
		t.Errorf("the edits give %s", cmp.Diff(Visible(normal), Visible(got)))
	}
}

// TestArticleKeeps checks what must stay as it is.
func TestArticleKeeps(t *testing.T) {
	source, normal := testdata.Article(), String(testdata.Article())
	for _, s := range []string{
		"رویدادها", "پهپادها", "دوجانبه", "به عنوان", "به ویژه", "رادیو الکترونیک", "بیشتر", "شده است",
		"http://www.sepahannews.ir/Fa/News/966166/تقویت-همکاریهای-ایران-و-روسیه-در-زمینههای-تجاری،-فناوری-و-فرهنگی",
	} {
		if !strings.Contains(source, s) || !strings.Contains(normal, s) {
			t.Errorf("%q did not stay", s)
		}
	}
	if a, b := strings.Count(source, "\n"), strings.Count(normal, "\n"); a != b {
		t.Errorf("%d line breaks became %d", a, b)
	}
}
