package normalize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/testdata"
)

func TestApply(t *testing.T) {
	s := testdata.Article()
	edits := slices.Collect(Standard.Edits(s))
	if got, err := Apply(s, edits...); got != String(s) || err != nil {
		t.Errorf("%v: %s", err, firstDifference(got, String(s)))
	}
	if got, err := Apply(s); got != s || err != nil {
		t.Error(err)
	}
	last := edits[len(edits)-1]
	if got, err := Apply(s, last); got != s[:last.Start]+last.New+s[last.End:] || err != nil {
		t.Error(err)
	}
}

func TestApplyErrors(t *testing.T) {
	const s = "كتاب"
	for _, c := range []struct {
		edits []Edit
		want  string
	}{
		{[]Edit{{Start: -1, End: 2}}, "edit 0, [-1,2), is not within a text of 8 bytes"},
		{[]Edit{{Start: 4, End: 2}}, "edit 0, [4,2), is not"},
		{[]Edit{{Start: 0, End: 2}, {Start: 8, End: 9}}, "edit 1, [8,9), is not"},
		{[]Edit{{Start: 0, End: 4}, {Start: 2, End: 6}}, "edit 1, [2,6), begins before edit 0 ends, at byte 4"},
		{[]Edit{{Start: 4, End: 6}, {Start: 0, End: 2}}, "edit 1, [0,2), begins before"},
	} {
		if got, err := Apply(s, c.edits...); got != s || err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: %q, %v", c.edits, got, err)
		}
	}
}

func TestFormFormat(t *testing.T) {
	const unknown = Form(1 << 20)
	for _, c := range [][2]string{
		{fmt.Sprint(Standard, Letters|Kashida), "standard letters,kashida"},
		{fmt.Sprintf("%s, %10v|%-8s|", Search, Marks, Fold), "search,      marks|fold    |"},
		{fmt.Sprintf("%d %x %#v", Letters, Letters, Letters), fmt.Sprintf("%d %x %#v", uint32(Letters), uint32(Letters), uint32(Letters))},
		{fmt.Sprintf("%v %s", unknown, unknown), "1048576 1048576"},
	} {
		if c[0] != c[1] {
			t.Errorf("%q, want %q", c[0], c[1])
		}
	}
}

func TestFormWithConfidence(t *testing.T) {
	s := testdata.Article()
	if got, want := Standard.WithConfidence(0.99).String(s), sure(t, 0.99).String(s); got != want {
		t.Error(firstDifference(got, want))
	}
}
