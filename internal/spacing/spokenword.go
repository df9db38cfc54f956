package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A word that no dictionary has may be one as it is spoken. It is complete then, although its letters are also those of two
// other words: تنهامو is no plural of تن.

// spokenWord reports whether letters, which no dictionary has, are a word of one as it is spoken.
func (l *lattice) spokenWord(letters []byte) bool {
	return l.ownedInAlef(letters) || l.isAdjectiveWithIs(letters)
}

// ownedInAlef reports whether letters are a word in ا with a pronoun and the object و: تنهامو, دنیاشو.
func (l *lattice) ownedInAlef(letters []byte) bool {
	n := len(letters) - 2
	return n > 2 && letters[n+1] == lexicon.Vav && onePronoun(letters[n]) && letters[n-1] == lexicon.Alef && l.listed(letters[:n])
}

// isAdjectiveWithIs reports whether letters are a word in نی with the copula, in which نیست would deny what is said:
// بستنیست, دیدنیست.
func (l *lattice) isAdjectiveWithIs(letters []byte) bool {
	stem, ok := bytes.CutSuffix(letters, []byte(is))
	return ok && len(stem) > leastGlued+1 && bytes.HasSuffix(stem, []byte(noon+yeh)) && l.listed(stem) // but «جواب گونیست»
}
