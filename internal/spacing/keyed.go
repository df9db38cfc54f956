package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A keyed table holds values by the keys of words of up to five letters, each at its own place, so
// that it is asked of any word without a branch that depends on the word.
type keyed[V any] struct {
	factor uint64
	places [1 << keyedBits]place[V]
}

const keyedBits = 9

type place[V any] struct {
	key   uint32 // of the word
	value V
}

// newKeyed returns a table with places for words. The first factor that is tried should do.
func newKeyed[V any](factor uint64, words []string) *keyed[V] {
	t := &keyed[V]{factor: factor}
	for !t.fill(words) {
		t.factor *= 0xBF58476D1CE4E5B9
	}
	return t
}

// fill gives the words their places, and reports whether no two have the same.
func (t *keyed[V]) fill(words []string) bool {
	clear(t.places[:])
	for _, word := range words {
		key := lexicon.KeyOf([]byte(word))
		place := t.place(key)
		if place.key != 0 && place.key != uint32(key) {
			return false
		}
		place.key = uint32(key)
	}
	return true
}

// place returns where the value of a key would be.
func (t *keyed[V]) place(key lexicon.Key) *place[V] {
	return &t.places[uint64(key)*t.factor>>(64-keyedBits)]
}

// of returns the value of a word by its key, or the zero value.
func (t *keyed[V]) of(key lexicon.Key) (value V) {
	place := t.place(key)
	if uint64(place.key) == uint64(key) {
		value = place.value
	}
	return value
}
