package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Initials are written as the names of Latin letters: «دی وی دی». This file tells them
// from words.

// letterName reports whether a word is the name of a Latin letter.
func letterName(word []byte) bool {
	switch string(word) {
	case alef + yeh, beh + yeh, seen + yeh, dal + yeh, alef + feh, jeem + yeh, alef + cheh, madda + yeh, kaf + yeh,
		alef + lam, alef + meem, alef + noon, alef + vav, peh + yeh, kaf + yeh + vav, madda + reh, alef + seen,
		teh + yeh, yeh + vav, vav + yeh, dal + beh + lam + yeh + vav, alef + yeh + kaf + seen, vav + alef + yeh, zeh + dal:
		return true
	}
	return false
}

// alsoPronoun reports whether the name of a letter is also a word that may stand before
// initials: «او بی بی سی را دید».
func alsoPronoun(name []byte) bool {
	switch string(name) {
	case alef + vav, vav + yeh, kaf + yeh, alef + yeh:
		return true
	}
	return false
}

// initials reports whether two words keep the space between them for initials: «یو اس بی»
// keeps both where texts do not tie the whole, and no بی among them is the prefix.
func (l *lattice) initials(before, n *node, left, right []byte) bool {
	if !letterName(left) {
		return false
	}
	var last []byte // the letter before them
	if s := int(before.from); s > 0 && l.b.gaps[s] == Space {
		if last = l.b.codes[l.b.start(s):s]; !letterName(last) || alsoPronoun(last) {
			last = nil
		}
	}
	if !letterName(right) {
		return last != nil && string(left) == without
	}
	next := l.b.wordAfter(int(n.to))
	return letterName(next) && !l.tiesLetters(right, next) || last != nil && !l.tiesLetters(last, left)
}

// tiesLetters reports whether the decoder may tie the names of two letters.
func (l *lattice) tiesLetters(left, right []byte) bool {
	a, b := l.lex.Lookup(left), l.lex.Lookup(right)
	if a < 0 || b < 0 || l.lex.Loose(a, b) == 0 {
		return false
	}
	_, ok := l.lex.Pair(lexicon.LeftPiece(a), lexicon.ZWNJ, b)
	return ok
}
