package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Spoken Persian has ین and ان for the copula اید and اند, and some people write ید and ند: «رفته ین»,
// «همه گرسنه ان». Alone these are names or the first letters of words, so they are told by the word
// before: a participle, or a noun or an adjective at the end of a clause.

// isPerson reports whether a word is such a copula.
func isPerson(word []byte) bool {
	switch string(word) {
	case yeh + noon, alef + noon, youAre, are, itIsMine:
		return true
	}
	return false
}

// itIsMine is مه, م and the copula, and fog or the month of May: «گرسنه مه».
const itIsMine = meem + he

// personOf reports whether token t, after a space, is such a copula of the token before.
func (l *lattice) personOf(before, t *token) bool {
	b := l.b
	if !isPerson(b.letters(t)) || b.codes[before.to-1] != lexicon.He || b.gaps[before.from] < Space || !b.ends(int(t.to)) {
		return false
	}
	if string(b.letters(t)) == itIsMine { // not «جاده مه گرفته»
		return before.kind == lexicon.Adjective && l.endsRun(int(t.to))
	}
	if l.participle(b.letters(before)) {
		return !bytes.HasPrefix(b.wordAfter(int(t.to)), []byte(sheen+alef)) // ان شاء الله
	}
	return before.to-before.from > 2 && b.codes[before.to-2] != lexicon.Alef && nounOrAdjective(before.kind) && l.endsClause(int(t.to))
}
