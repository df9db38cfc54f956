package spacing

import (
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A mark says which reasons a single word gives in addition to those of its kind and flags.
type mark struct {
	key   uint32 // of the word
	gives reasons
}

// A marked table holds all marks by the keys of their words, each at its own place, so that it is
// asked of each word of a text without a branch that depends on the word.
type marked struct {
	factor uint64
	marks  [1 << markBits]mark
}

const (
	markBits    = 9
	firstFactor = 0x2741C9456253C45 // the first that is tried; it does at once
)

// theMarked returns the table.
var theMarked = sync.OnceValue(func() *marked {
	m := &marked{factor: firstFactor}
	for !m.fill() {
		m.factor *= 0xBF58476D1CE4E5B9
	}
	return m
})

// fill puts the marks in their places, and reports whether no two have the same.
func (m *marked) fill() (ok bool) {
	m.marks, ok = [1 << markBits]mark{}, true
	eachMarked(func(word string, gives reasons) {
		key := lexicon.KeyOf([]byte(word))
		place := m.place(key)
		ok = ok && (place.key == 0 || place.key == uint32(key))
		place.key, place.gives = uint32(key), place.gives|gives
	})
	return ok
}

// place returns where the mark of a key would be.
func (m *marked) place(key lexicon.Key) *mark {
	return &m.marks[uint64(key)*m.factor>>(64-markBits)]
}

// of returns the reasons that a word gives by itself.
func (m *marked) of(key lexicon.Key) (gives reasons) {
	place := m.place(key)
	if uint64(place.key) == uint64(key) {
		gives = place.gives
	}
	return gives | ofLast[key.Last()]
}

// ofLast has the reasons that a word gives by its last letter: any that ends in ه may be measured, and in
// ی or ن half of a derived word.
var ofLast = [lexicon.Codes]reasons{
	lexicon.He: isMeasured << asSecond, lexicon.Yeh: isLooseHalf << asSecond, lexicon.Noon: isLooseHalf << asSecond,
}

// eachMarked calls yield for each word that gives reasons by itself. A word may come twice.
func eachMarked(yield func(word string, gives reasons)) {
	for _, word := range [...]string{seen, noon, herOne, myOne} { // spokenPerson, isOneObject
		yield(word, isSuffix<<asSecond)
	}
	for first, seconds := range letterNames {
		for second := range lexicon.Codes {
			if seconds>>second&1 != 0 {
				yield(string([]byte{byte(first), byte(second)}), isInitial|isInitial<<asSecond)
			}
		}
	}
	for _, word := range surnames {
		yield(word, isSurname<<asSecond)
	}
	for _, word := range numbers {
		yield(word, isMeasured)
	}
	for _, word := range units {
		yield(word, isMeasured|isHundred)
	}
	for _, rest := range append(degreeCopulas, "") {
		yield(wet+rest, isRuled<<asSecond)
	}
	for _, word := range persons {
		yield(word, isRuled<<asSecond)
	}
	for _, word := range [...]string{spokenOurs, spokenYours, spokenTheirs} {
		yield(word+vav, isSpoken<<asSecond)
	}
	yield(hundred, isHundred<<asSecond)
	for _, word := range relatives {
		yield(word, isHalf<<asSecond)
	}
	yield(another, isHalf<<asSecond)
	for _, word := range qualities {
		yield(word, isQualified)
	}
	yield(without, isPrivative|isEnded)
	yield(road, isParted)
}
