package tokenize

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/parsitext/parsitext/testdata"
)

func checkOffsets(t *testing.T, s string) {
	t.Helper()
	o := NewOffsets(s)
	runes, units := 0, 0
	for i, r := range s {
		if o.Runes(i) != runes || o.UTF16(i) != units || o.FromRunes(runes) != i || o.FromUTF16(units) != i {
			t.Fatalf("%.40q: byte %d is rune %d, unit %d, want %d, %d", s, i, o.Runes(i), o.UTF16(i), runes, units)
		}
		runes++
		units += len(utf16.AppendRune(nil, r))
	}
	for _, i := range []int{len(s), len(s) + 9} {
		if o.Runes(i) != runes || o.UTF16(i) != units || o.FromRunes(runes+i) != len(s) || o.FromUTF16(units+i) != len(s) {
			t.Fatalf("%.40q: the end is rune %d, unit %d, want %d, %d", s, o.Runes(i), o.UTF16(i), runes, units)
		}
	}
	if o.Runes(-1) != 0 || o.FromUTF16(-1) != 0 {
		t.Fatal("before the text")
	}
}

func TestOffsets(t *testing.T) {
	for _, s := range []string{"", "a", "کتاب", "😀ب😀", "\xff\xd8ب", strings.Repeat("سلام 😀 x", 200), testdata.Article()} {
		checkOffsets(t, s)
	}
	if o := NewOffsets("😀ب"); o.Runes(2) != 1 || o.FromUTF16(1) != 4 {
		t.Error("inside a rune")
	}
}

func FuzzOffsets(f *testing.F) {
	f.Add("سلام 😀\xff")
	f.Fuzz(func(t *testing.T, s string) {
		checkOffsets(t, s)
		if utf8.ValidString(s) && NewOffsets(s).UTF16(len(s)) != len(utf16.Encode([]rune(s))) {
			t.Fatalf("%q", s)
		}
	})
}
