package lexicon

import "testing"

// FuzzLookup looks up any bytes as codes: a piece that is found is one of the
// lexicon, and is found by its letters too.
func FuzzLookup(f *testing.F) {
	for _, word := range []string{"کتاب", "می", "ها", "گفتگو", "", "ء"} {
		var codes []byte
		for _, r := range word {
			codes = append(codes, Fold(r))
		}
		f.Add(codes)
	}
	f.Add([]byte{0, 255, 36, 35})
	l := Default()
	f.Fuzz(func(t *testing.T, codes []byte) {
		id := l.Lookup(codes)
		if id < 0 {
			return
		}
		if int(id) >= l.Len() {
			t.Fatalf("%v is piece %d of %d", codes, id, l.Len())
		}
		var again []byte
		for _, r := range Spell(codes) {
			again = append(again, Fold(r))
		}
		if l.Lookup(again) != id {
			t.Fatalf("%v is piece %d, its letters %q are not", codes, id, Spell(codes))
		}
		l.Piece(id)
	})
}
