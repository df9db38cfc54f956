package normalize

import (
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/testdata"
)

// checkAlign checks an Alignment against the edits.
func checkAlign(t *testing.T, f Form, s string) {
	t.Helper()
	normal, a := f.Align(s)
	if want := f.String(s); normal != want {
		t.Fatalf("%s: Align(%q) gives %q, want %q", formText(f), Visible(s), Visible(normal), Visible(want))
	}
	edits := slices.Collect(f.Edits(s))
	if !slices.Equal(slices.Collect(a.Edits()), edits) {
		t.Errorf("%s: %q: other edits", formText(f), Visible(s))
	}
	if got := a.Revert(func(Edit) bool { return true }); got != s {
		t.Errorf("%s: reverted to %q, want %q", formText(f), Visible(got), Visible(s))
	}
	if got := a.Revert(func(Edit) bool { return false }); got != normal {
		t.Errorf("%s: nothing reverted: %q, want %q", formText(f), Visible(got), Visible(normal))
	}
	if a.Source(len(normal)) != len(s) || a.Normal(len(s)) != len(normal) {
		t.Errorf("%s: %q: the ends do not match", formText(f), Visible(s))
	}
	source, target := 0, 0
	kept := func(n int) {
		for range n {
			if a.Normal(source) != target || a.Source(target) != source {
				t.Errorf("%s: %q: byte %d is at %d, want %d", formText(f), Visible(s), source, a.Normal(source), target)
			}
			source, target = source+1, target+1
		}
	}
	for _, e := range edits {
		kept(e.Start - source)
		for i := range e.End - e.Start {
			if a.Normal(e.Start+i) != target {
				t.Errorf("%s: %q: Normal(%d) is not where %+v begins", formText(f), Visible(s), e.Start+i, e)
			}
		}
		for i := range len(e.New) {
			if a.Source(target+i) != e.Start {
				t.Errorf("%s: %q: Source(%d) is not where %+v begins", formText(f), Visible(s), target+i, e)
			}
		}
		source, target = e.End, target+len(e.New)
	}
	kept(len(s) - source)
}

// checkRanges checks SourceRange: a range has the source of its bytes, and the
// ranges of neighbours are in order.
func checkRanges(t *testing.T, f Form, s string) {
	t.Helper()
	normal, a := f.Align(s)
	for start := range len(normal) {
		from, to := a.SourceRange(start, start+1)
		if from != a.Source(start) || to < from || to > len(s) {
			t.Fatalf("%s: %q: byte %d has the source [%d,%d)", formText(f), Visible(s), start, from, to)
		}
		if from, to := a.SourceRange(start, start); from != to || from != a.Source(start) {
			t.Fatalf("%s: %q: the empty range at %d has the source [%d,%d)", formText(f), Visible(s), start, from, to)
		}
		for end := start + 1; end <= min(len(normal), start+40); end++ {
			more, stop := a.SourceRange(start, end)
			if more != from || stop < to {
				t.Fatalf("%s: %q: [%d,%d) has the source [%d,%d)", formText(f), Visible(s), start, end, more, stop)
			}
			to = stop
		}
	}
}

func TestSourceRange(t *testing.T) {
	for _, c := range []struct{ in, part, want string }{
		{"در 31 ارديبهشت میآید", "اردیبهشت", "ارديبهشت"},
		{"در 31 ارديبهشت میآید", "می\u200cآید", "میآید"},
		{"در  31  سال", "۳۱", "31"},
		{"محمدﷺ گفت", "علیه", "ﷺ"},
		{"ســـلام \u200b، علی", "سلام،", "ســـلام \u200b،"},
		{"ســـلام \u200b، علی", "سلام", "ســـلام"},
		{"گفت:نه", ": ", ":"},
		{"ســـلام ", "سلام", "ســـلام"},
	} {
		normal, a := Standard.Align(c.in)
		i := strings.Index(normal, c.part)
		from, to := a.SourceRange(i, i+len(c.part))
		if got := c.in[from:to]; got != c.want {
			t.Errorf("%q of %q comes from %q, want %q", Visible(c.part), Visible(normal), Visible(got), Visible(c.want))
		}
		checkRanges(t, Standard, c.in)
	}
	normal, a := Search.Align("مُدَرِّسُ خوب")
	if from, to := a.SourceRange(0, strings.Index(normal, " ")); from != 0 || to != len("مُدَرِّسُ") {
		t.Errorf("the last mark does not belong to its word: [%d,%d)", from, to)
	}
	checkRanges(t, Standard, testdata.Article())
	checkRanges(t, Search, testdata.Article())
}

func TestAlign(t *testing.T) {
	checkAlign(t, Standard, testdata.Article())
	checkAlign(t, Standard, "")
	s := "در 31 ارديبهشت میآید"
	normal, a := Standard.Align(s)
	if got, want := a.Revert(func(e Edit) bool { return Digits.Has(e.Rule) }), "در 31 اردیبهشت می\u200cآید"; got != want {
		t.Errorf("without digits %q, want %q", got, want)
	}
	if normal[a.Normal(7):a.Normal(9)] != " ا"[:2] {
		t.Errorf("Normal(7) is %d", a.Normal(7))
	}
}

func TestAlignmentOutOfRange(t *testing.T) {
	_, a := Standard.Align("سلام")
	for _, f := range []func(int) int{a.Source, a.Normal} {
		for _, i := range []int{-1, 9} {
			func() {
				defer func() {
					if recover() == nil {
						t.Errorf("no panic for %d", i)
					}
				}()
				f(i)
			}()
		}
	}
}

func BenchmarkAlignment(b *testing.B) {
	text := testdata.Article()
	normal, a := Standard.Align(text)
	for i := range b.N {
		a.Source(i % len(normal))
	}
}
