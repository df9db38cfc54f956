package normalize

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/fault"
)

// FuzzWords tests the laws with a word of the user.
func FuzzWords(f *testing.F) {
	f.Add("سن\u200cپترزبورگ", "شهر سنپترزبورگها و سن پترزبورگ")
	f.Add("هوش مصنوعی", "هوشمصنوعی ,هوش\u200cمصنوعي")
	f.Add("می", "میرود می شود")
	f.Add("a ب", "aب ab")
	f.Fuzz(func(t *testing.T, word, s string) {
		if len(s) >= Lookahead/4 || len(word) > 100 {
			return
		}
		n, err := New(Standard, word)
		if err != nil {
			if n != nil {
				t.Fatalf("New(%q) gives both", word)
			}
			return
		}
		checkNormalizer(t, n, s)
	})
}

// checkNormalizer checks that the entry points of a Normalizer agree.
func checkNormalizer(t *testing.T, n *Normalizer, s string) {
	t.Helper()
	want := n.String(s)
	got, a := n.Align(s)
	read, err := readAll(n.Reader(iotest.OneByteReader(strings.NewReader(s))))
	if got != want || read != want || err != nil {
		t.Fatalf("%q: String %q, Align %q, Reader %q, %v", s, want, got, read, err)
	}
	if back := a.Revert(func(Edit) bool { return true }); back != s {
		t.Fatalf("%q: reverted to %q", s, back)
	}
	if n.IsNormalString(s) != (want == s) || countInvalid(s) != countInvalid(want) {
		t.Fatalf("%q: String %q, normal %t", s, want, n.IsNormalString(s))
	}
}

func FuzzParseForm(f *testing.F) {
	for _, s := range []string{"standard", "search", "standard,-digits,+asciidigits", "", ",", "letters, kashida", "-standard", "digits,asciidigits", "Letters", "fold,fold"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		form, err := ParseForm(s)
		if err != nil {
			if form != 0 {
				t.Fatalf("ParseForm(%q) = %d beside %v", s, form, err)
			}
			return
		}
		text, err := form.MarshalText()
		var again Form
		if err != nil || again.UnmarshalText(text) != nil || again != form {
			t.Fatalf("ParseForm(%q) = %d is written %q, %v", s, form, text, err)
		}
	})
}

func FuzzVisible(f *testing.F) {
	for _, s := range []string{"می\u200cرود", "\u00a0\t\n\r\x00", "\u202e\ufeff\u2028", "\xff\xe2\x80", "\ufffd", "سلام"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Visible(s)
		hidden := func(r rune) bool { return r != ' ' && r != '\n' && unicode.In(r, unicode.C, unicode.Z) }
		if !utf8.ValidString(got) || strings.ContainsFunc(got, hidden) {
			t.Fatalf("Visible(%q) = %q", s, got)
		}
		if !strings.ContainsFunc(s, hidden) && utf8.ValidString(s) && got != s {
			t.Fatalf("Visible(%q) = %q changes what is visible", s, got)
		}
	})
}

// FuzzFaults breaks off a stream: its output is the beginning of that for the whole text.
func FuzzFaults(f *testing.F) {
	f.Add("يك ,دو\nسه", uint16(5), true)
	f.Add("\u200c\r\n\xd8\u2028 می شود", uint16(9), false)
	f.Fuzz(func(t *testing.T, s string, at uint16, with bool) {
		want := Standard.String(s)
		dst := &fault.Writer{Room: int(at), Err: fault.ErrBroken}
		w := Standard.Writer(dst)
		_, err := io.WriteString(w, s)
		if closed := w.Close(); err == nil {
			err = closed
		}
		if failed := len(want) > int(at); failed != (err == fault.ErrBroken) || string(dst.Got) != want[:min(int(at), len(want))] {
			t.Fatalf("%q broken at %d: %q, %v", s, at, dst.Got, err)
		}
		read := s[:min(int(at), len(s))]
		got, err := readAll(Standard.Reader(fault.FailingReader(read, with)))
		if err != fault.ErrBroken || got != Standard.String(read) {
			t.Fatalf("%q: %q, %v", read, got, err)
		}
	})
}
