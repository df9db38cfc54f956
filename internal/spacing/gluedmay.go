package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// gluedMay returns the letter of a word [s, e) at which a space is missing before می or نمی and a finite verb, or 0. Before it is
// a noun or an adjective whose last letter does not join and that texts have before می: «فکرمیکردم», «قرارمی دهد».
func (l *lattice) gluedMay(s, e int) int {
	for i := s + leastGlued; i+len(may) <= e; i++ {
		if c := l.b.codes[i]; c != lexicon.Meem && c != lexicon.Noon || lexicon.JoinsNext(l.b.codes[i-1]) {
			continue
		}
		verb, ok := cutMay(l.b.codes[i:e])
		if after := e - len(verb); ok && l.finite(l.verbAt(after, e)) && l.takesMay(s, i, after) {
			return i
		}
	}
	return 0
}

// verbAt returns what follows می in a word that ends at e: the letters [i, e) or, if there are none, the next word.
func (l *lattice) verbAt(i, e int) []byte {
	if i < e {
		return l.b.codes[i:e]
	}
	if g := l.b.gapAt(e); g != Space && g != ZWNJ {
		return nil
	}
	return l.b.codes[e:l.b.wordEnd(e)]
}

// takesMay reports whether letters [s, i) are a noun or an adjective that texts have before می or نمی, the letters [i, e), and
// the two are no prefix of a verb, such as بازمی.
func (l *lattice) takesMay(s, i, e int) bool {
	if k, _ := l.kindOf(l.b.codes[s:e]); k == lexicon.VerbPrefix {
		return false
	}
	noun := l.lex.Word(l.b.codes[s:i])
	return nounOrAdjective(noun.Class().Kind()) && l.seenWith(lexicon.LeftPiece(noun.ID()), lexicon.Space, l.b.codes[i:e])
}
