package jalali

import (
	"iter"
	"slices"
	"strings"
	"sync"
)

// A vocabulary is the set of words that matter in dates, in a perfect hash table: the
// hash of a key selects a displacement, and the two together select the only slot where
// the key may be. It is read-only once it is built.
type vocabulary struct {
	letters       [letterRange]uint8 // letters of keys, by the two bytes of the character
	displacements [buckets]uint16
	slots         [slots]uint16 // indices into words, 0 for none
	words         []keyed       // from 1 on
}

// A keyed is a word with its meaning.
type keyed struct {
	key key
	lexeme
}

// The sizes of the table, which has more than twice as many slots as words.
const (
	bucketBits = 9
	slotBits   = 12

	buckets = 1 << bucketBits
	slots   = 1 << slotBits
)

// theVocabulary returns the vocabulary.
var theVocabulary = sync.OnceValue(func() *vocabulary {
	var v vocabulary
	meanings := map[string]lexeme{}
	for e := range registry {
		for form := range strings.FieldsSeq(e.forms) {
			addForm(meanings, &e, form)
		}
	}
	v.number(meanings)
	v.place(meanings)
	return &v
})

// addForm gives a form its meaning. The words with which a form of several words begins
// may form a name with the next word.
func addForm(meanings map[string]lexeme, e *entry, form string) {
	l, was := e.lexeme, meanings[folded(form)]
	l.joins = was.joins
	l.glued = l.glued && (was.glued || was.kind == otherWord)
	meanings[folded(form)] = l
	if e.glued {
		return
	}
	for part := range parts(form) {
		l := meanings[part]
		l.joins = true
		meanings[part] = l
	}
}

// parts yields the folded beginnings of a form of several words: one word, two words
// and so on.
func parts(form string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range form {
			if strings.HasPrefix(form[i:], zwnj) && !yield(folded(form[:i])) {
				return
			}
		}
	}
}

// number gives each letter of the words a number of six bits, and the same number to
// the letters that fold to it.
func (v *vocabulary) number(words map[string]lexeme) {
	used := map[rune]bool{}
	for w := range words {
		for _, c := range w {
			used[c] = true
		}
	}
	numbers := map[rune]uint8{} // sorted, so that keys are always the same
	for c := rune(0x600); c < 0x700; c++ {
		if used[c] {
			numbers[c] = uint8(len(numbers) + 1)
		}
	}
	if len(numbers) >= stranger {
		panic("jalali: more letters than a key can tell apart") // a test would find this first
	}
	for c := rune(0x600); c < 0x700; c++ {
		letter := &v.letters[(int(0xC0|c>>6)-firstLead)<<8|int(0x80|c&0x3F)]
		switch to := fold(c); {
		case !inWord(c):
		case to == 0:
			*letter = unwritten
		case numbers[to] == 0:
			*letter = stranger
		default:
			*letter = numbers[to]
		}
	}
}

// place builds the hash table, the fullest buckets first.
func (v *vocabulary) place(meanings map[string]lexeme) {
	v.words = make([]keyed, 1, len(meanings)+1)
	var members [buckets][]uint16
	for w, l := range meanings {
		k := noKey
		k.read(&v.letters, w, 0)
		b := k.hash() >> (64 - bucketBits)
		members[b] = append(members[b], uint16(len(v.words)))
		v.words = append(v.words, keyed{k, l})
	}
	order := make([]int, buckets)
	for b := range order {
		order[b] = b
	}
	slices.SortFunc(order, func(a, b int) int { return len(members[b]) - len(members[a]) })
	for _, b := range order {
		for !v.fits(members[b], v.displacements[b]) {
			if v.displacements[b]++; v.displacements[b] == 0 {
				panic("jalali: two words have the same letters") // a test would find this first
			}
		}
		for _, w := range members[b] {
			v.slots[slot(v.words[w].key.hash(), v.displacements[b])] = w
		}
	}
}

// fits reports whether a displacement gives the words of a bucket free slots.
func (v *vocabulary) fits(words []uint16, displacement uint16) bool {
	for i, w := range words {
		at := slot(v.words[w].key.hash(), displacement)
		if v.slots[at] != 0 {
			return false
		}
		for _, other := range words[:i] {
			if slot(v.words[other].key.hash(), displacement) == at {
				return false
			}
		}
	}
	return true
}

// slot returns the slot of a word with the given hash.
func slot(hash uint64, displacement uint16) uint64 {
	const used = bucketBits + slotBits
	return (hash>>(64-used) + uint64(displacement)*(hash>>(64-used-slotBits)|1)) % slots
}

// meaning returns the meaning of a word, the zero lexeme if it has none.
func (v *vocabulary) meaning(k key) lexeme {
	hash := k.hash()
	w := v.slots[slot(hash, v.displacements[hash>>(64-bucketBits)])]
	if w == 0 || v.words[w].key != k {
		return lexeme{}
	}
	return v.words[w].lexeme
}

// joined returns the longest name that begins with the word of the text that ends at
// end; k is the key of the word and l its meaning.
func (v *vocabulary) joined(l lexeme, k key, text string, end int) (longest lexeme, longestEnd int) {
	longest, longestEnd = l, end
	for l.joins {
		next := skipSpaces(text, end)
		if end = k.read(&v.letters, text, next); end == next {
			break
		}
		if l = v.meaning(k); l.kind != otherWord && (!l.glued || l.night && text[next:end] != "شب") {
			longest, longestEnd = l, end
		}
	}
	return longest, longestEnd
}
