package spacing

import (
	"bytes"
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A compound keeps its ZWNJ whatever ending its last word takes: «خوش رنگ است» and «خوش رنگه»,
// «لپ تاپ» and «لپ تاپم». Texts have few words with such endings, so the lexicon says little of
// them. Between a word and one with an ending, the decoder reads what it would read without the
// ending.

// The endings that only spoken Persian joins to a noun or an adjective: the copula ه or ن, also after a
// pronoun, the object و, هم after ش and the pronouns of the plural; after a consonant also the plural, and a pronoun with the
// object; after ی the plural, also with a pronoun.
var (
	spokenEndings = []ending{
		{he, 6}, {noon, 8}, {vav, 8}, {meem + he, 8}, {teh + he, 9}, {sheen + he, 8}, {sheen + meem, 9}, {yeh + he, 9},
		{spokenOurs, 7}, {spokenYours, 7}, {spokenTheirs, 7}, {spokenOurs + he, 9}, {spokenYours + he, 9}, {spokenTheirs + he, 9},
	}
	spokenAfterConsonant = []ending{
		{alef, 6}, {alef + yeh, 7}, {am + vav, 9}, {atClitic + vav, 9}, {ash + vav, 9},
		{spokenOurs + vav, 9}, {spokenYours + vav, 9}, {spokenTheirs + vav, 9},
	}
	spokenAfterYeh = []ending{{alef, 6}, {alef + yeh, 7}, {am, 8}, {atClitic, 9}, {ash, 8}}
)

// nominalEndings are the endings that endingOf finds.
var nominalEndings = [...][]ending{afterConsonant, afterVowel, afterAlef, afterYeh, spokenEndings, spokenAfterConsonant, spokenAfterYeh}

// longestEnding is the length in letters of the longest ending.
const longestEnding = 4

// An endingTable has, for each ending, a bit for each letter after which endingOf finds it.
type endingTable = keyed[uint64]

const firstEndings = 0xC4CCB560B5D4A61D // the factor

// theEndings returns the table of all endings.
var theEndings = sync.OnceValue(func() *endingTable {
	var words []string
	for _, list := range nominalEndings {
		for _, e := range list {
			words = append(words, e.codes)
		}
	}
	t := newKeyed[uint64](firstEndings, words)
	for _, word := range words {
		for last := range byte(lexicon.Codes) {
			if _, ok := endingOf(lexicon.Noun, last, []byte(word)); ok {
				t.place(lexicon.KeyOf([]byte(word))).value |= 1 << last
			}
		}
	}
	return t
})

// A stem is a word of the text without its ending.
type stem struct {
	at int // the number of the whole word's token
	token
}

// endedWord notes the stem of token i if texts tie the stem to the token before. If the stem is one word
// with that token, then token i is one word with it too.
func (l *lattice) endedWord(i int) {
	b := l.b
	before, t := &b.tokens[i-1], &b.tokens[i]
	if before.open || before.id == unknown {
		return
	}
	for s, ok := l.stemOf(t, t.to); ok; s, ok = l.stemOf(t, s.to) {
		if l.kin(before, &s) {
			l.mend(int(t.from), l.jointOf(before, &s))
			return
		}
		if string(b.codes[s.to:t.to]) == vav && !l.isObjectOf(int(t.to)) || !l.keepsCompound(before, t, &s) || !l.isFormOf(before, t, &s) {
			continue
		}
		why := l.narrowed(before, &s, l.why(before, &s))
		if l.tied(before, &s, why, why&isLoose != 0) && (why&isPrivative != 0 || l.pairOf(before, &s)) {
			b.stems = append(b.stems, stem{i, s})
			return
		}
		if why&isLoose != 0 && before.kind != lexicon.Adverb && l.parted(before, &s) { // «اما متا داده» has no امامت
			before.mayJoin(t)
			return
		}
	}
}

// mayBeFormOf is a quick test of whether isFormOf may hold for token t after the token before.
func mayBeFormOf(before, t *token) bool {
	return t.form || t.id == unknown || t.open || before.kind == lexicon.FirstPart
}

// likeForm reports whether a piece of kind k may be a form of a last part, or is a word of no dictionary.
func (l *lattice) likeForm(word []byte, k lexicon.Kind) bool {
	return k == lexicon.Unknown || l.lex.Word(word[:len(word)-1]).Class().Kind() == lexicon.LastPart
}

// isFormOf reports whether token t, after the token before, is a form of its stem s, although it may be a word of its own:
// دستی in «خوش دستی», after a first part, and پذیره in «انعطاف پذیره», where the stem is a last part that is no verb too, as it
// is after «if» («گر باده خوری»). No text may have the two words side by side or as one.
func (l *lattice) isFormOf(before, t, s *token) bool {
	if t.id == unknown || t.kind == lexicon.Unknown || t.open {
		return true
	}
	first, word := l.b.letters(before), l.b.letters(t)
	switch {
	case !nounOrAdjective(t.kind) && t.kind != lexicon.LastPart, l.participle(word), isIfInVerse(l.b.previous(int(before.from))):
		return false
	case l.together(before, t), l.lex.Lookup(l.b.codes[before.from:t.to]) >= 0:
		return false
	case !l.lex.Loose(before.id, s.id):
		return false
	case string(word[len(word)-1:]) == he && !l.endsClause(int(t.to)): // the copula: «شگفت انگیزه», but not «طراحی بهینه سازه پل»
		return false
	case before.kind == lexicon.FirstPart:
		return string(first) != also && string(first) != which && string(first) != alef+beh+noon && !bytes.HasPrefix(word, []byte(has)) // ابن
	}
	return s.kind == lexicon.LastPart && !l.finite(word) && !bytes.HasPrefix(word, []byte(has))
}

// keepsCompound reports whether a word with an ending may be the last of a compound with the token before:
//   - after بی, the ending is neither a plural nor a pronoun («بی کتابش»), and after ا it is no ezafe if the
//     two words are seldom tied («مدل بالای شهر»);
//   - the two are not a number and what it counts («هفت جدم») or «تمام وقتش», and the first is not هم after a
//     preposition («با هم سفری») or before a noun and ش, of which something is said («هم رنگش خوبه»).
func (l *lattice) keepsCompound(a, t, s *token) bool {
	b := l.b
	first, ending := b.letters(a), b.codes[s.to:t.to]
	switch {
	case string(first) == without:
		return ending[0] != lexicon.Alef && ending[0] != lexicon.Sheen && ending[0] != lexicon.Teh
	case string(first) == also:
		return !isPreposition(b.previous(int(a.from))) && (string(ending) != sheen || b.codes[s.to-1] == lexicon.Yeh || !l.isPredicate(b.wordAfter(int(t.to))))
	case a.gives&isMeasured != 0, string(first) == entire: // a number
		return false
	}
	if b.codes[s.to-1] != lexicon.Alef || string(ending) != yeh || !nounOrAdjective(s.kind) {
		return true
	}
	cost, ok := l.lex.Pair(lexicon.LeftPiece(a.id), lexicon.ZWNJ, s.id)
	return ok && cost < oftenTied
}

// oftenTied is the cost of a pair below which texts tie it often: گران\u200cبها, but not «مدل بالا».
const oftenTied = 4 * lexicon.Scale

// stemOf returns the longest noun or adjective that ends before letter end and of which a token may be a
// form.
func (l *lattice) stemOf(t *token, end int32) (s token, ok bool) {
	n, entry := l.stemIn(l.b.letters(t), int(end-t.from))
	if n == 0 {
		return token{}, false
	}
	s = token{from: t.from, to: t.from + int32(n), id: entry.ID(), kind: entry.Class().Kind(), flags: entry.Flags()}
	s.reason(0)
	return s, true
}

// stemIn returns the length and the entry of the longest noun or adjective of fewer than some letters of which a word may be
// a form, or 0.
func (l *lattice) stemIn(word []byte, below int) (n int, entry lexicon.Entry) {
	ending := lexicon.Key(0)
	for e := len(word) - 1; e >= minUnknown && len(word)-e <= longestEnding; e-- {
		ending = ending.Before(word[e], len(word)-1-e)
		if e >= below || l.endings.of(ending)>>word[e-1]&1 == 0 {
			continue
		}
		stem := word[:e]
		if entry = l.lex.Word(stem); entry != 0 && entry.Class().Kind().Nominal() && !surname(stem) {
			return e, entry
		}
	}
	return 0, 0
}

// endingOf returns the cost in nats of letters as an ending that is joined to a word of kind k that
// ends in last, and whether they are one.
func endingOf(k lexicon.Kind, last byte, letters []byte) (nats int32, ok bool) {
	if last == lexicon.He || !k.Nominal() {
		return 0, false
	}
	if nats, ok = costOf(letters, endings(k, last)); ok {
		return nats, true
	}
	return spokenEnding(last, letters)
}

// spokenEnding does the work of endingOf for endings that are only spoken.
func spokenEnding(last byte, letters []byte) (nats int32, ok bool) {
	if nats, ok = costOf(letters, spokenEndings); ok {
		return nats, true
	}
	switch last {
	case lexicon.Alef, lexicon.Vav:
		return 0, false
	case lexicon.Yeh:
		return costOf(letters, spokenAfterYeh)
	}
	return costOf(letters, spokenAfterConsonant)
}

// costOf returns the cost of letters as one of some endings, and whether they are one.
func costOf(letters []byte, list []ending) (nats int32, ok bool) {
	for _, e := range list {
		if letters[0] == e.codes[0] && string(letters) == e.codes {
			return e.nats, true
		}
	}
	return 0, false
}

// tieEnded ties the words whose stems would be tied to the words before them. It reports whether there
// are any.
func (l *lattice) tieEnded() (found bool) {
	b := l.b
	for i := range b.stems {
		s := &b.stems[i]
		gap := &b.gaps[s.to]
		*gap = Space // as if the word ended there
		link, margin := l.link(&b.tokens[s.at-1], &s.token)
		*gap = None
		if link == lexicon.ZWNJ {
			l.mend(int(s.from), ZWNJ)
			b.note(int(s.from), margin)
			found = true
		}
	}
	return found
}

// complete reports whether a word is a noun or an adjective with a spoken ending, so that nothing in it
// is to be restored: دوست\u200cداشتنیه, ماشینشون, بازیگرا. If no ZWNJ ties it to a word before, a short
// ending may be the end of another word.
func (l *lattice) complete(t *token) bool {
	b := l.b
	tied := b.gaps[t.from] == ZWNJ
	if l.c.later && !b.afterMay(int(t.from)) && l.lacksMadda(b.letters(t)) {
		return true
	}
	if !l.c.later || !tied && !mayComplete(b.letters(t)) || b.afterMay(int(t.from)) || beginsWithMay(b.letters(t)) {
		return false
	}
	for s, ok := l.stemOf(t, t.to); ok; s, ok = l.stemOf(t, s.to) {
		ending := b.codes[s.to:t.to]
		if _, spoken := spokenEnding(b.codes[s.to-1], ending); spoken && (tied || nounOrAdjective(s.kind) && (len(ending) > 2 || isPronounIs(ending) && s.flags&lexicon.Name == 0 || l.agents(&s, ending))) {
			return true
		}
	}
	return false
}

// lacksMadda reports whether a word that begins with ا is a finite verb if it begins with آ: امدی.
func (l *lattice) lacksMadda(word []byte) bool {
	var buf [maxPiece]byte
	if word[0] != lexicon.Alef || len(word) <= leastGlued || len(word) > len(buf) {
		return false
	}
	full := append(buf[:0], word...)
	full[0] = lexicon.AlefMadda
	return l.finite(full)
}

// isPronounIs reports whether an ending is a pronoun with the copula: سختشه.
func isPronounIs(ending []byte) bool {
	return len(ending) == 2 && onePronoun(ending[0]) && ending[1] == lexicon.He
}

// mayComplete is a quick test of whether a word may end in مون, تون or شون, alone or with the object, in a pronoun and the
// copula, in گر and a plural, or in a plural with a pronoun and the object.
func mayComplete(word []byte) bool {
	n := len(word)
	if n < 4 {
		return false
	}
	switch last := word[n-1]; last {
	case lexicon.He, lexicon.Yeh:
		return onePronoun(word[n-2]) || word[n-2] == lexicon.Noon && word[n-3] == lexicon.Vav || word[n-2] == lexicon.Alef && word[n-3] == lexicon.Reh
	case lexicon.Noon, lexicon.Alef:
		return word[n-2] == lexicon.Vav || word[n-2] == lexicon.Reh
	case lexicon.Vav:
		return onePronoun(word[n-2]) && word[n-3] == lexicon.Alef || word[n-2] == lexicon.Noon && word[n-3] == lexicon.Vav
	}
	return false
}

// agents reports whether a stem in گر and an ending are a noun in the plural, and not a compound of گرا:
// بازیگرا, but not واکنش\u200cگرا.
func (l *lattice) agents(s *token, ending []byte) bool {
	head := s.to - int32(len(whether))
	if ending[0] != lexicon.Alef || head-s.from < minUnknown || string(l.b.codes[head:s.to]) != whether {
		return false
	}
	left := l.lex.Lookup(l.b.codes[s.from:head])
	return left < 0 || !l.seenWith(lexicon.LeftPiece(left), lexicon.ZWNJ, []byte(whether+alef))
}

// beginsWithMay reports whether a word begins with the letters of می or نمی.
func beginsWithMay(word []byte) bool {
	return bytes.HasPrefix(word, []byte(may)) || bytes.HasPrefix(word, []byte(mayNot))
}

// withEnding gives the piece n, a noun or an adjective, the letters up to end as its ending. It reports
// whether they are one.
func (l *lattice) withEnding(n *node, end int) bool {
	k := n.class.Kind()
	nats, ok := endingOf(k, l.b.codes[n.to-1], l.b.codes[n.to:end])
	if !ok || !nounOrAdjective(k) {
		return false
	}
	n.to, n.extra = int32(end), nats*lexicon.Scale
	n.class = lexicon.ClassOf(k, l.b.codes[end-1])
	n.left, n.rate = lexicon.LeftClass(n.class), 0
	n.alpha = [2]int32{}
	return true
}
