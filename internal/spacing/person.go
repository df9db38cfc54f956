package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Spoken Persian has ین and ان for the copula اید and اند, and some people write ید, ند and یم: «رفته ین»,
// «همه گرسنه ان». Alone these are names or the first letters of words, so they are told by the word
// before: a participle, or a noun or an adjective at the end of a clause.

// isPerson reports whether a word is such a copula.
func isPerson(word []byte) bool {
	switch string(word) {
	case yeh + noon, alef + noon, youAre, are, weAre:
		return true
	}
	return false
}

// personOf reports whether token t, after a space, is such a copula of the token before.
func (l *lattice) personOf(before, t *token) bool {
	b := l.b
	word, e := b.letters(t), int(t.to)
	if !isPerson(word) || b.gaps[before.from] == None || !b.ends(e) {
		return false
	}
	switch last := b.codes[before.to-1]; {
	case last == lexicon.He && l.participle(b.letters(before)):
		return !bytes.HasPrefix(b.wordAfter(e), []byte(sheen+alef)) // ان شاء الله
	case !l.endsClause(e) || before.to-before.from <= 2 || string(b.codes[before.to-2:before.to]) == alef+he:
		return false
	case last == lexicon.He:
		return nounOrAdjective(before.kind) || string(b.letters(before)) == some
	}
	return b.codes[before.to-1] == lexicon.Yeh && before.kind == lexicon.Adjective && string(word) == alef+noon // «عصبانی ان»
}
