package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// The costs tie two words of which one is seldom a word by itself, also where no text has the two as a compound: «سپاس طعم جالبی
// داشت», «نه بد بود». The rules in this file say where the space between such words stays.

// untied reports whether a space between two pieces separates two words:
//   - the first begins no compound: neverBegins tells which do not at all, and a few do with some words only;
//   - the second ends none: neverEnds.
func (l *lattice) untied(before, n *node, left, right []byte) bool {
	k := n.class.Kind()
	if isEnding(k) || letterName(left) && letterName(right) {
		return false
	}
	if l.neverEnds(before, n, left, right) || l.neverBegins(before, n, left, right) {
		return true
	}
	if n.id != unknown && l.attested(before, n) {
		return false
	}
	switch {
	case before.class.Kind() == lexicon.FirstPart, string(left) == also: // «کوله طراحی شده»
		return k != lexicon.LastPart && !isOne(left, prefixes) && !l.tiesBeginning(before, right)
	case isVerb(before.class.Kind()), l.isPredicate(left): // «خوشگله بند», but not «خونه شو»
		return k != lexicon.LastPart && !isOneObject(right)
	}
	return false
}

// neverBegins reports whether a word begins no compound with the word after it: باهم, یکم or a superlative; نه before an adjective
// («نه بد بود»), or بی before هیچ.
func (l *lattice) neverBegins(before, n *node, left, right []byte) bool {
	switch string(left) {
	case one + meem:
		return true
	case with + also: // but باهم\u200cاندیشی
		return n.class.Kind() != lexicon.LastPart
	case noon + he:
		return n.class.Kind() == lexicon.Adjective
	case without:
		return string(right) == noWord
	case between: // «بین رشته‌های نمایان», but not «بین‌رشته‌ای»
		return n.class.Kind() == lexicon.Noun && l.pluralFollows(int(n.to))
	case within, meem + yeh + alef + noon, outside: // «درون بخش های مهم»
		return n.class.Kind() == lexicon.Noun && l.pluralFollows(int(n.to)) && !l.attested(before, n)
	}
	return l.isSuperlative(left) && n.class.Kind() != lexicon.Noun
}

// Prepositions that also begin compounds, which are adjectives in ی and have no plural in ها.
const (
	between = beh + yeh + noon       // بین
	within  = dal + reh + vav + noon // درون
	outside = beh + reh + vav + noon // برون
)

// pluralFollows reports whether ها follows letter e, with whatever gap before it.
func (l *lattice) pluralFollows(e int) bool {
	if e == len(l.b.codes) || l.b.gapAt(e) > Space {
		return false
	}
	word := l.b.codes[e:l.b.wordEnd(e)]
	return string(word) == plural || string(word) == ezafe
}

// neverEnds reports whether a word ends no compound with the word before it: a letter («میشه ک»), a clipped word («خوبیه واس من»),
// a negated infinitive, نشین, don't become, after an adjective («ناراحت نشین»), and ریزی, tiny, after a plural («نکات ریزی رو»).
func (l *lattice) neverEnds(before, n *node, left, right []byte) bool {
	if len(right) == 1 {
		return n.class.Kind() != lexicon.LastPart && !suffixLetter(right[0]) &&
			(!l.attested(before, n) || l.b.hasMay(int(before.from)) || l.b.afterMay(int(before.from)))
	}
	switch string(right) {
	case noon + sheen + yeh + noon: // but «محلهٔ مرفه نشین», «محله\u200cهای مرفه نشین»
		first := l.b.previous(int(before.from))
		return (before.class.Kind() == lexicon.Adjective || l.takesDegree(left)) && !l.attested(before, n) && l.endsClause(int(n.to)) &&
			!l.b.endsIn(int(before.from), ezafe) && (len(first) == 0 || !l.isNominal(first))
	case reh + yeh + zeh + yeh:
		return bytes.HasSuffix(left, []byte(atClitic)) && !l.attested(before, n)
	}
	return isOne(right, clipped) || right[0] == lexicon.Noon && l.infinitive(right[1:])
}

// tiesBeginning reports whether texts tie a piece to the beginning of a word, which then has an ending: شگفت\u200cانگیزم.
func (l *lattice) tiesBeginning(n *node, word []byte) bool {
	for e := len(word) - 1; e >= leastGlued && len(word)-e <= longestEnding; e-- {
		if l.seenWith(n.left, lexicon.ZWNJ, word[:e]) {
			return true
		}
	}
	return false
}

// clipped are واس and گف, as people say واسه and گفت.
var clipped = []string{vav + alef + seen, gaf + feh}

// prefixes make words with any noun: خوش, تک, سیه, آنتی, میلی.
var prefixes = []string{
	khah + vav + sheen, teh + kaf, seen + yeh + he, madda + noon + teh + yeh, meem + yeh + lam + yeh,
}
