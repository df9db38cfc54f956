package lexicon

import "testing"

// FuzzLookup looks up the letters of any text. A piece that is found is one of the
// lexicon, and its spelling finds it too.
func FuzzLookup(f *testing.F) {
	for _, word := range []string{"کتاب", "می", "ها", "گفت\u200cوگو", "", "ء", "آ\u0653", "كتاب"} {
		f.Add(word)
	}
	l := Default()
	f.Fuzz(func(t *testing.T, word string) {
		codes := codesOf(word)
		id := l.Lookup(codes)
		if int(id) >= l.Len() || id < -1 {
			t.Fatalf("%q is piece %d of %d", word, id, l.Len())
		}
		if again := l.Lookup(codesOf(Spell(codes))); again != id {
			t.Fatalf("%q is piece %d, as %q piece %d", word, id, Spell(codes), again)
		}
	})
}

// codesOf returns the codes of the letters of a text.
func codesOf(text string) (codes []byte) {
	for _, r := range text {
		if c := Fold(r); c != 0 && c != Mark {
			codes = append(codes, c)
		}
	}
	return codes
}
