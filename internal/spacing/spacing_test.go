package spacing

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/linear"
	"github.com/parsitext/parsitext/internal/spacing/examples"
	"github.com/parsitext/parsitext/internal/span"
)

// appendChanges restores a line with the embedded lexicon.
func appendChanges(dst []Change, line []byte, protected []span.Span, halfSpaces, wordBreaks bool) []Change {
	r := Restorer{Lexicon: lexicon.Default(), HalfSpaces: halfSpaces, WordBreaks: wordBreaks}
	r.Restore(line, protected, func(c Change) { dst = append(dst, c) })
	return dst
}

// restored applies the edits of a line and checks that they are in order.
func restored(t *testing.T, line string, halfSpaces, wordBreaks bool) string {
	t.Helper()
	var b strings.Builder
	at := 0
	for _, e := range appendChanges(nil, []byte(line), nil, halfSpaces, wordBreaks) {
		if e.Start < at || e.End < e.Start || e.End > len(line) {
			t.Fatalf("%q: edit %v after %d", line, e, at)
		}
		b.WriteString(line[at:e.Start] + e.To.Text())
		at = e.End
	}
	return b.String() + line[at:]
}

func visible(s string) string { return strings.ReplaceAll(s, "\u200c", "⸱") }

// TestCases restores the examples of testdata. Once a known error comes out right, its mark must be removed.
func TestCases(t *testing.T) {
	for _, e := range examples.All(t, "testdata") {
		got := restored(t, e.In, true, true)
		switch {
		case got != e.Want && !e.Known:
			t.Errorf("%s: %s becomes %s, want %s", e.File, visible(e.In), visible(got), visible(e.Want))
		case got == e.Want && e.Known:
			t.Errorf("%s: %s is no longer wrong: take its mark away", e.File, visible(e.In))
		}
		if twice := restored(t, got, true, true); twice != got {
			t.Errorf("%s: %s becomes %s, and then %s", e.File, visible(e.In), visible(got), visible(twice))
		}
	}
}

// TestRules checks that each rule alone makes only its own changes.
func TestRules(t *testing.T) {
	const line = "ازدخترم میپرسم کتاب ها"
	for _, c := range []struct {
		halfSpaces, wordBreaks bool
		want                   string
	}{
		{true, true, "از دخترم می⸱پرسم کتاب⸱ها"},
		{true, false, "ازدخترم می⸱پرسم کتاب⸱ها"},
		{false, true, "از دخترم میپرسم کتاب ها"},
		{false, false, line},
	} {
		if got := visible(restored(t, line, c.halfSpaces, c.wordBreaks)); got != c.want {
			t.Errorf("%v %v: %s, want %s", c.halfSpaces, c.wordBreaks, got, c.want)
		}
	}
}

// TestLetters checks that the decoder reads letters in every way they may be typed, and
// sets a ZWNJ after the marks of a letter.
func TestLetters(t *testing.T) {
	for in, want := range map[string]string{
		"ميكند":         "مي⸱كند",
		"کِتابْهای":     "کِتابْ⸱های",
		"کتابـهای":      "کتابـ⸱های",
		"می آید":        "می⸱آید",
		"میا\u0653ید":   "می⸱ا\u0653ید",
		"کتاب  ها":      "کتاب⸱ها",
		"کتاب،ها":       "کتاب،ها",
		"\xffمیشود\xff": "\xffمی⸱شود\xff",
	} {
		if got := visible(restored(t, in, true, true)); got != want {
			t.Errorf("%s becomes %s, want %s", in, got, want)
		}
	}
}

// TestVowels checks that nothing is tied to a word that ends in a vowel mark, which is
// its ezafe or an Arabic ending, and that a text with vowel marks gets no spaces.
func TestVowels(t *testing.T) {
	for _, line := range []string{
		"آتَاهُمُ اللَّهُ", "قَائِلُهَا", "وَمَنْ", "رَاصِدُهَا", "برنامهٔ ریزی", "برنامه\u0654 ریزی", "کتابِ ها",
	} {
		if got := restored(t, line, true, true); got != line {
			t.Errorf("%s becomes %s", visible(line), visible(got))
		}
	}
}

func TestProtected(t *testing.T) {
	line := "میشود #میشود میشود"
	spans := []span.Span{{Start: 11, End: 22}}
	if got := len(appendChanges(nil, []byte(line), spans, true, true)); got != 2 {
		t.Errorf("%d edits, want 2", got)
	}
}

func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long with the race detector")
	}
	for _, unit := range []string{"ا", "م", "می", "می ", "کتابها", " ", "\u200c", "وفرصتهای", "ظ", "ـ", "دی", "ام "} {
		linear.Check(t, unit, 100_000, func(s string) { appendChanges(nil, []byte(s), nil, true, true) })
	}
}

func TestNoAllocation(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector empties pools")
	}
	line := []byte("این کتاب را می\u200cخواند و نرم\u200cافزارها را میبیند")
	edits := appendChanges(nil, line, nil, true, true)
	if n := testing.AllocsPerRun(100, func() { edits = appendChanges(edits[:0], line, nil, true, true) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzAppend(f *testing.F) {
	f.Add("میکند وفرصتهای کتاب ها\u200c")
	f.Fuzz(func(t *testing.T, line string) {
		once := restored(t, line, true, true)
		strip := strings.NewReplacer("\u200c", "", " ", "")
		if strip.Replace(once) != strip.Replace(line) {
			t.Fatalf("%q becomes %q", line, once)
		}
	})
}
