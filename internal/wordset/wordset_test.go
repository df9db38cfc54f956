package wordset

import (
	"slices"
	"strconv"
	"testing"
)

func TestNew(t *testing.T) {
	for _, n := range []int{1, 2, 10, 1000, 5000} {
		var words []string
		for i := range n {
			words = append(words, "واژهٔ "+strconv.Itoa(i*i)+" است"[:i%8])
		}
		s, err := New(words)
		if err != nil {
			t.Fatal(err)
		}
		seen := make([]bool, n)
		for _, w := range words {
			i := s.Find(w)
			if i < 0 || s.Words[i] != w || seen[i] {
				t.Fatalf("%q of %d is in slot %d", w, n, i)
			}
			seen[i] = true
		}
		for _, w := range []string{"", "x", "واژهٔ ", "واژهٔ 2"} {
			if i := s.Find(w); (i >= 0) != slices.Contains(words, w) {
				t.Errorf("%q of %d is in slot %d", w, n, i)
			}
		}
	}
}

func TestCode(t *testing.T) {
	for _, c := range []struct {
		word string
		want uint64
	}{
		{"", 0}, {"و", 0x48}, {"از", 0x2732}, {"برا", 0x283127}, {"کتاب", 0xa92a2728},
		{"نوشتن", 0x4648342a46}, {"دانشگاه", 0x2f274634af2747}, {"ابپتثجچح", 0x27287e2a2b2c862d},
		{"ۿ\u0600", 0xff00}, {"ابپ\u0600\u0600\u0600\u0600", 0x27287e00000000},
		{"\u0600", 0}, {"\u0600و", 0}, {"ابپتثجچحخ", 0}, {"می\u200cرود", 0}, {"من و", 0},
		{"ab", 0}, {"é", 0}, {"ݐ", 0}, {"ـa", 0}, {"\xd8A", 0}, {"\xd8\xff", 0}, {"از\xd8", 0},
		{"کتاab", 0}, {"ab کتا", 0}, {"کتابabدو", 0}, {"abکتاب", 0}, {"کتابab", 0}, {"\xdc\x80کتاب", 0},
	} {
		if got := Code(c.word); got != c.want {
			t.Errorf("the code of %q is %#x, want %#x", c.word, got, c.want)
		}
	}
}

func TestTwice(t *testing.T) {
	if _, err := New([]string{"a", "a"}); err == nil {
		t.Error("a word that is there twice has a place")
	}
}

func BenchmarkFind(b *testing.B) {
	words := []string{"کتاب", "خانه", "می\u200cروند", "و", "از", "دانشگاه"}
	s, _ := New(words)
	for b.Loop() {
		for _, w := range words {
			s.Find(w)
		}
	}
}
