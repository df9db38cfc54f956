package jalali

import (
	"iter"
	"strings"
	"sync"
)

// A vocabulary is the words that matter in dates. It is not written to once it
// is built.
type vocabulary struct {
	words  map[string]lexeme
	fold   [256]uint16       // letters of two bytes, by the last two bits of the first and six of the second
	shapes [1 << 8]uint64    // a bit for each shape of the words, to pass over most others
	begins [1 << 8]beginning // by kind
}

// unwritten is the letter of a mark or kashida, which do not count.
const unwritten = 1

// theVocabulary returns the vocabulary.
var theVocabulary = sync.OnceValue(func() *vocabulary {
	v := vocabulary{words: make(map[string]lexeme, 1024)}
	v.foldLetters()
	for e := range registry {
		for form := range strings.FieldsSeq(e.forms) {
			v.add(&e, form)
		}
	}
	for w := range v.words {
		bit := shape(w)
		v.shapes[bit>>6] |= 1 << (bit & 63)
	}
	for k := range kinds {
		v.begins[k] = kinds[k].begins
	}
	return &v
})

// foldLetters fills the table of letters.
func (v *vocabulary) foldLetters() {
	for c := rune(0x600); c < 0x700; c++ {
		switch to := fold(c); {
		case !inWord(c):
		case to == 0:
			v.fold[c&0xFF] = unwritten
		default:
			v.fold[c&0xFF] = uint16(0xC0|to>>6)<<8 | uint16(0x80|to&0x3F)
		}
	}
}

// add gives its meaning to a form. The words with which a form of several begins
// may make one name with the next.
func (v *vocabulary) add(e *entry, form string) {
	l, was := e.lexeme, v.words[folded(form)]
	l.joins = was.joins
	l.glued = l.glued && (was.glued || was.kind == otherWord)
	v.words[folded(form)] = l
	if e.glued {
		return
	}
	for part := range parts(form) {
		l := v.words[part]
		l.joins = true
		v.words[part] = l
	}
}

// parts yields what a form of several words begins with, a word, two words and so
// on, folded.
func parts(form string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range form {
			if strings.HasPrefix(form[i:], zwnj) && !yield(folded(form[:i])) {
				return
			}
		}
	}
}

// shape hashes the length of a word and the last bytes of its first two letters
// and its last.
func shape[T string | []byte](w T) uint {
	n := uint(len(w))
	if n < 4 {
		return n
	}
	return (uint(w[1])*31 ^ uint(w[3])*5<<3 ^ uint(w[n-1])*7<<2 ^ n<<6) & (1<<14 - 1)
}

// meaning returns what a name means, the zero lexeme if nothing.
func (v *vocabulary) meaning(n *name) lexeme {
	w := n.bytes()
	if bit := shape(w); v.shapes[bit>>6]>>(bit&63)&1 == 0 {
		return lexeme{}
	}
	return v.words[string(w)]
}
