package spacing

import (
	"slices"
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// marked has the reasons that single words give in addition to those of their kinds and flags.
type marked = keyed[reasons]

const firstMarked = 0xeef70cd7abf4fa5 // the factor

// theMarked returns the table of the marked words.
var theMarked = sync.OnceValue(func() *marked {
	var words []string
	eachMarked(func(word string, _ reasons) { words = append(words, word) })
	m := newKeyed[reasons](firstMarked, words)
	eachMarked(func(word string, gives reasons) { m.place(lexicon.KeyOf([]byte(word))).value |= gives })
	return m
})

// marksOf returns the reasons for which a word is marked.
func marksOf(word []byte) reasons { return theMarked().of(lexicon.KeyOf(word)) }

// byItself returns the reasons that a word gives by itself.
func (l *lattice) byItself(key lexicon.Key) reasons { return l.marked.of(key) | ofLast[key.Last()] }

// ofLast has the reasons that a word gives by its last letter: any that ends in ه or ی may be measured or have an ending,
// and in ی or ن be half of a derived word.
var ofLast = [lexicon.Codes]reasons{
	lexicon.He: (isEnded | isMeasured) << asSecond, lexicon.Yeh: (isEnded | isLooseHalf | isMeasured) << asSecond, lexicon.Noon: isLooseHalf << asSecond,
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
	for _, rest := range slices.Concat(degreeCopulas, []string{""}) {
		yield(wet+rest, isRuled<<asSecond)
	}
	for _, list := range [...][]string{persons, pronounCopulas, someones} {
		for _, word := range list {
			yield(word, isRuled<<asSecond)
		}
	}
	for _, word := range [...]string{spokenOurs, spokenYours, spokenTheirs} {
		yield(word+vav, isSpoken<<asSecond)
	}
	yield(duration, isRuled<<asSecond)
	yield(hundred, isHundred<<asSecond)
	for _, list := range [...][]string{relatives, inLaws, {grand}, derivers} {
		for _, word := range list {
			yield(word, isHalf<<asSecond)
		}
	}
	yield(another, isHalf<<asSecond)
	yield(again, isHalf<<asSecond)
	for _, word := range slices.Concat(qualities, []string{upon, un}) { // see becomesWith and isNegated
		yield(word, isQualified)
	}
	yield(without, isPrivative|isEnded)
	yield(road, isParted)
}
