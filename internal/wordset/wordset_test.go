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
