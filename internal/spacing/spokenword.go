package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A word that no dictionary has may be one as it is spoken. It is complete then, although its letters are also those of two
// other words: تنهامو is no plural of تن.

// spokenWord reports whether letters, which no dictionary has, are a word of one as it is spoken.
func (l *lattice) spokenWord(letters []byte) bool {
	return isThese(letters) || l.isSuperlativePlural(letters) || l.ownedInAlef(letters) ||
		l.isAdjectiveWithIs(letters) || l.dropsHe(letters) || l.isPluralOwned(letters)
}

// isThese reports whether letters are اینا or اونا with an ending: ایناست, «از اینام».
func isThese(letters []byte) bool {
	for _, pronoun := range [...]string{this + alef, thatSpoken + alef} {
		if ending, ok := bytes.CutPrefix(letters, []byte(pronoun)); ok {
			return isOne(ending, theseEndings)
		}
	}
	return false
}

// theseEndings are those of isThese: the copula, a pronoun or هم (م), ن, و and رو.
var theseEndings = []string{is, meem, noon, vav, road}

// isSuperlativePlural reports whether letters are a superlative with the spoken plural and ست: بهتریناست.
func (l *lattice) isSuperlativePlural(letters []byte) bool {
	stem, ok := bytes.CutSuffix(letters, []byte(alef+is))
	return ok && l.isSuperlative(stem)
}

// isSuperlative reports whether a word of the lexicon ends in ترین.
func (l *lattice) isSuperlative(word []byte) bool {
	return bytes.HasSuffix(word, []byte(wet+yeh+noon)) && l.lex.Lookup(word) >= 0
}

// isScold reports whether a token is a word of contempt in که: «این زنیکه», «ای مردیکه», but not «مردیکه دیروز آمد», the man who.
func (l *lattice) isScold(t *token) bool {
	word := l.b.letters(t)
	if !isOne(word, scolds) {
		return false
	}
	first := l.b.previous(int(t.from))
	return word[2] == lexicon.Teh || isDemonstrative(first) || string(first) == thatSpoken || string(first) == some ||
		l.endsRun(int(t.to))
}

// scolds are مردیکه, زنیکه and مرتیکه.
var scolds = []string{meem + reh + dal + yeh + kaf + he, zeh + noon + yeh + kaf + he, meem + reh + teh + yeh + kaf + he}

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

// dropsHe reports whether letters are a noun in ه with the copula, before which the ه is dropped: شنبست of شنبه.
func (l *lattice) dropsHe(letters []byte) bool {
	var buf [maxPiece]byte
	stem, ok := bytes.CutSuffix(letters, []byte(is))
	if !ok || len(stem) < leastGlued || len(stem) >= len(buf) {
		return false
	}
	return l.lex.Lookup(stem) < 0 && l.listed(append(append(buf[:0], stem...), lexicon.He))
}

// isPluralOwned reports whether letters are a noun with the spoken plural ا and its pronoun: قیمتاشم, بلیتامونو. Their ا is no
// part of a pronoun of the singular. مینامم is a verb.
func (l *lattice) isPluralOwned(letters []byte) bool {
	if beginsWithMay(letters) {
		return false
	}
	for i := len(letters) - longestOwner; i+2 < len(letters); i++ {
		if i >= leastGlued && letters[i] == lexicon.Alef && letters[i-1] != lexicon.He && isSpokenOwner(letters[i:], letters[i-1]) {
			return l.plainNominal(letters[:i])
		}
	}
	return false
}

const longestOwner = 5 // letters: امونو

// isSpokenOwner reports whether letters are the ا of a spoken plural and its pronoun, with هم, the copula or the object (اشم,
// امونو) or after ی (شوخیاتون). The pronoun alone is read so after other letters.
func isSpokenOwner(letters []byte, before byte) bool {
	rest := letters[1:]
	for _, pronoun := range [...]string{spokenOurs, spokenYours, spokenTheirs, meem, teh, sheen} {
		ending, ok := bytes.CutPrefix(rest, []byte(pronoun))
		switch {
		case !ok:
		case len(ending) == 0:
			return before == lexicon.Yeh && len(pronoun) > 1
		default:
			return len(ending) == 1 && (ending[0] == lexicon.Meem || ending[0] == lexicon.He || ending[0] == lexicon.Vav)
		}
	}
	return false
}
