package normalize

import (
	"errors"
	"strings"
	"testing"
)

func TestNew(t *testing.T) {
	n, err := New(Standard, "سن\u200cپترزبورگ", "كتاب", "کتاب")
	if err != nil {
		t.Fatal(err)
	}
	in := "وي گفت:بيا  . 12"
	want := Standard.String(in)
	b := []byte(in)
	var w strings.Builder
	out := n.Writer(&w)
	out.Write(b)
	out.Close()
	read, _ := readAll(n.Reader(strings.NewReader(in)))
	aligned, _ := n.Align(in)
	small, _ := smallDst(n.Transformer(), in)
	edits := 0
	for range n.Edits(in) {
		edits++
	}
	for i, got := range []string{n.String(in), string(n.Bytes(b)), string(n.Append(nil, b)), string(n.AppendString(nil, in)), w.String(), read, aligned, small} {
		if got != want {
			t.Errorf("method %d: %q, want %q", i, got, want)
		}
	}
	if n.IsNormal(b) || n.IsNormalString(in) || !n.IsNormalString(want) || edits == 0 {
		t.Error("IsNormal or Edits is wrong")
	}
}

func TestNewErrors(t *testing.T) {
	for _, c := range []struct {
		form  Form
		words []string
		names string // what the error says
	}{
		{Standard, []string{"سلام", "سن\nپ"}, `"سن\nپ"`},
		{Standard, []string{"۱۲"}, "۱۲"},
		{Standard, []string{""}, `""`},
		{Standard, []string{"سن\u200cپترزبورگ", "سنپترزبورگ"}, "سنپترزبورگ"},
		{Standard, []string{"كتاب خانه", "کتاب\u200cخانه"}, "کتاب خانه"},
		{Standard | ASCIIDigits, nil, "asciidigits"},
		{EzafeHamza | EzafeYeh, nil, "ezafeyeh"},
		{1 << 20, nil, "0x100000"},
	} {
		n, err := New(c.form, c.words...)
		if n != nil || err == nil || !strings.Contains(err.Error(), c.names) {
			t.Errorf("New(%d, %q): %v", c.form, c.words, err)
		}
	}
}

func TestWordError(t *testing.T) {
	for _, c := range []struct {
		words []string
		index int
	}{
		{[]string{"سلام", "سن\nپ"}, 1},
		{[]string{"سلام", "سلام", "۱۲"}, 2},
		{[]string{"كتاب خانه", "سلام", "کتاب\u200cخانه"}, 2},
	} {
		_, err := New(Standard, c.words...)
		var word *WordError
		if !errors.As(err, &word) || word.Index != c.index || word.Word != c.words[c.index] || word.Reason == "" {
			t.Errorf("New(%q): %v", c.words, err)
		}
	}
}

func TestZeroNormalizer(t *testing.T) {
	var n Normalizer
	if got := n.String("  ي"); got != "  ي" {
		t.Errorf("%q", got)
	}
}

// TestWordEndings shows that a word keeps its spelling before an ending, and that a word that the Form spells so itself
// does no harm to what the Form makes of its endings.
func TestWordEndings(t *testing.T) {
	for _, c := range []struct{ word, endings string }{
		{"دیجی\u200cکالا", "ست یم یی یش"}, // of the lexicon
		{"نرم\u200cافزار", "م مان ی یم ند"},
		{"تپسی\u200cفود", "م ش مان شان ی ید ند ه"}, // of the user alone
		{"مه\u200cپارس", "م ش مان شان ی ید ند ه"},
	} {
		n, err := New(Standard, c.word)
		if err != nil {
			t.Fatal(err)
		}
		for ending := range strings.FieldsSeq(c.endings) {
			want := c.word + ending
			in := strings.ReplaceAll(want, "\u200c", "")
			if got := n.String(in); got != want {
				t.Errorf("New(Standard, %s): %s gives %s, want %s", Visible(c.word), in, Visible(got), Visible(want))
			}
		}
	}
}
