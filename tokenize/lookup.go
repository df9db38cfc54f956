package tokenize

import "github.com/parsitext/parsitext/internal/lexicon"

// A lookup is a word, given as its key, with the lexicon data of the prefixes of one of
// its parts. One walk through the lexicon finds all of them.
type lookup struct {
	key  string
	from int // where the part starts
	read int // the end of the walk; if cut, the lexicon has no longer prefix
	walk lexicon.Walk
	cut  bool
	ids  [maxWord/2 + 1]int32 // one more than the number of each prefix, by its length in letters; 0 is none

	counted bool // ها was removed, and a ی before it is not indefinite
}

// Limits of costs and of their differences. The lexicon has most words as nouns if no
// list says more; such a word is a noun unless it is rare. A word that may be a form of
// another word is one if the other word is commoner by the given difference.
const (
	rare     = 122
	likelier = 12
	joining  = 45 // for a pronoun, which follows few of a noun's occurrences
)

// at begins a part at an offset.
func (w *lookup) at(from int) {
	if from != w.from {
		w.from, w.read, w.walk, w.cut = from, from, lexicon.Walk{}, false
		clear(w.ids[:])
	}
}

// id returns the number in the lexicon of key[from:end], or -1.
func (w *lookup) id(end int) int32 {
	for l := lexicon.Default(); w.read < end && !w.cut; w.read += 2 {
		code := byte(0)
		if w.read+1 < len(w.key) {
			code = lexicon.FoldPair(w.key[w.read], w.key[w.read+1])
		}
		if code == 0 || !l.Step(&w.walk, code) {
			w.cut = true
			break
		}
		if id, ok := w.walk.ID(); ok {
			w.ids[(w.read-w.from)/2] = id + 1
		}
	}
	if w.read < end || end <= w.from {
		return -1
	}
	return w.ids[(end-w.from)/2-1] - 1
}

// kind returns the part of speech of key[from:end], Unknown if it is not in the lexicon.
// Parts of compounds are nouns.
func (w *lookup) kind(end int) lexicon.Kind {
	id := w.id(end)
	if id < 0 {
		return lexicon.Unknown
	}
	class, _ := lexicon.Default().Sort(id)
	return plainKind(class.Kind())
}

func plainKind(k lexicon.Kind) lexicon.Kind {
	if k == lexicon.FirstPart || k == lexicon.LastPart {
		return lexicon.Noun
	}
	return k
}

// cost returns the cost of key[from:end] at the start of a word: a commoner word costs
// less.
func (w *lookup) cost(end int) int {
	id := w.id(end)
	if id < 0 {
		return lexicon.MaxCost
	}
	return int(lexicon.Default().Piece(id).Start)
}

// isNominal reports whether key[from:end] is a noun or adjective of at least two letters.
func (w *lookup) isNominal(end int) bool {
	if end-w.from < 4 {
		return false
	}
	k := w.kind(end)
	return k == lexicon.Noun || k == lexicon.Adjective
}

// with returns the kind and cost of key[from:end] with a letter appended.
func (w *lookup) with(end int, letter string) (lexicon.Kind, int) {
	var walk lexicon.Walk
	l := lexicon.Default()
	for _, s := range [...]string{w.key[w.from:end], letter} {
		for i := 0; i+1 < len(s); i += 2 {
			if code := lexicon.FoldPair(s[i], s[i+1]); code == 0 || !l.Step(&walk, code) {
				return lexicon.Unknown, lexicon.MaxCost
			}
		}
	}
	id, ok := walk.ID()
	if !ok {
		return lexicon.Unknown, lexicon.MaxCost
	}
	p := l.Piece(id)
	return plainKind(p.Class.Kind()), int(p.Start)
}
