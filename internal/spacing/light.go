package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A noun and its light verb are often glued where the noun's last letter does not join: «یادبده». The verbs are few, and
// their forms with a person or a prefix are no last parts of compounds.

// isLightForm reports whether a word is a form of کردن, شدن, دادن, زدن or گرفتن that has a person, or ب or ن. Without
// these, stems of the present end compounds: نقاره\u200cزن, خشک\u200cکن.
func isLightForm(word []byte) bool { return lightPast(word) != "" }

// mayBeLight reports whether a letter begins such a form.
func mayBeLight(letter byte) bool {
	const begin = 1<<lexicon.Beh | 1<<lexicon.Noon | 1<<lexicon.Kaf | 1<<lexicon.Sheen | 1<<lexicon.Dal | 1<<lexicon.Gaf | 1<<lexicon.Zeh
	return uint64(begin)>>letter&1 != 0
}

// lightPast returns the past of the verb of which a word is such a form, or "".
func lightPast(word []byte) string {
	if !mayBeLight(word[0]) {
		return ""
	}
	negated := bytes.TrimPrefix(word, []byte(noon))
	for _, past := range lightPasts {
		if ending, ok := bytes.CutPrefix(negated, []byte(past)); ok && isOne(ending, pastPersons) {
			return past
		}
	}
	prefixed := word[0] == lexicon.Beh || word[0] == lexicon.Noon
	if prefixed {
		word = word[1:]
	}
	for _, v := range lightPresents {
		ending, ok := bytes.CutPrefix(word, []byte(v.stem))
		if !ok || !isOne(ending, presentPersons) {
			continue
		}
		if v.alone && string(ending) == noon && v.past == became { // شون is a pronoun, and نشون a sign, as they are spoken
			return ""
		}
		if prefixed && len(word) > 1 || v.alone && len(ending) > 0 && string(ending) != yeh {
			return v.past
		}
	}
	return ""
}

const (
	gave  = dal + alef + dal      // داد
	taken = gaf + reh + feh + teh // گرفت
	hit   = zeh + dal             // زد
)

var (
	lightPasts    = []string{did, became, gave, taken, hit}
	lightPresents = []struct {
		stem, past string
		alone      bool // with a person but no prefix it ends no compound
	}{
		{do, did, true}, {sheen + vav, became, true}, {dal + he, gave, false}, {dal, gave, false},
		{gaf + yeh + reh, taken, false}, {zeh + noon, hit, false},
	}
	pastPersons    = []string{"", meem, yeh, weAre, youAre, are, yeh + noon, noon} // also of هست and نیست
	presentPersons = []string{"", meem, yeh, he, dal, weAre, youAre, are, yeh + noon, noon}
)

// lightGlued reports whether the letters of a word up to i and those from i on, the piece id, are a common noun or an
// adjective, whose last letter does not join, and a form of a light verb that texts have after it: «یادبده», «کارکنه».
func (l *lattice) lightGlued(word []byte, i int, id int32) bool {
	left, right := word[:i], word[i:]
	if !mayBeGlued(left) {
		return false
	}
	past := lightPast(right)
	if past == "" || l.infinitive(bytes.TrimPrefix(right, []byte(noon))) {
		return false
	}
	if bytes.HasPrefix(right, []byte(past)) {
		if k, _ := l.kindOf(word[:i+len(past)]); nounOrAdjective(k) { // کارکردی, قراردادم
			return false
		}
	}
	noun := l.lex.Word(left)
	before := lexicon.LeftPiece(noun.ID())
	return nounOrAdjective(noun.Class().Kind()) && (l.seen(before, lexicon.Space, id) || l.seenWith(before, lexicon.Space, []byte(past)))
}

// endsInLightForm reports whether a word is what lightGlued finds.
func (l *lattice) endsInLightForm(word []byte) bool {
	for i := max(leastGlued, len(word)-longestLight); i < len(word)-1; i++ {
		if lexicon.JoinsNext(word[i-1]) || !mayBeLight(word[i]) {
			continue
		}
		if id := l.lex.Lookup(word[i:]); id >= 0 && l.lightGlued(word, i, id) {
			return true
		}
	}
	return false
}

const longestLight = 7 // letters: نگرفتند

// toldTo reports whether a word is a common noun or an adjective, whose last letter does not join, and کن, the piece n, is its
// command: texts have the two, and never tied: «بازکن».
func (l *lattice) toldTo(left []byte, n *node) bool {
	if !mayBeGlued(left) {
		return false
	}
	if string(left) == openly && l.isBareNoun(l.b.previous(int(n.from)-len(left))) { // a thing that opens: «قوطی بازکن»
		return false
	}
	noun := l.lex.Word(left)
	before := lexicon.LeftPiece(noun.ID())
	return nounOrAdjective(noun.Class().Kind()) && l.seen(before, lexicon.Space, n.id) && !l.seen(before, lexicon.ZWNJ, n.id)
}

// isBareNoun reports whether a word is a noun of a dictionary with no ending, and not one with the object و: درو.
func (l *lattice) isBareNoun(word []byte) bool {
	k, ok := l.kindOf(word)
	return ok && k == lexicon.Noun && word[len(word)-1] != lexicon.Vav
}

// isLightPast reports whether a word is a past of شدن or کردن, or the third person of گردیدن, نمودن, داشتن, دادن or گرفتن.
func isLightPast(word []byte) bool {
	switch string(word) {
	case gaf + reh + dal + yeh + dal, gaf + reh + dal + yeh + dal + noon + dal, noon + meem + vav + dal, noon + meem + vav + dal + noon + dal,
		had, gave, taken:
		return true
	}
	return isAuxiliary(word)
}

// endsInPast reports whether a word that no dictionary has is a noun or an adjective, whose last letter does not join, and
// such a past that texts have after it: «صادرشد».
func (l *lattice) endsInPast(word []byte) bool {
	const longest = len(gaf + reh + dal + yeh + dal + noon + dal) // گردیدند
	for i := max(leastGlued, len(word)-longest); i < len(word)-1; i++ {
		if lexicon.JoinsNext(word[i-1]) || !isLightPast(word[i:]) {
			continue
		}
		left := l.lex.Word(word[:i])
		return nounOrAdjective(left.Class().Kind()) && l.seenWith(lexicon.LeftPiece(left.ID()), lexicon.Space, word[i:])
	}
	return false
}
