package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A compound keeps its ZWNJ whatever ending its last word takes: «خوش رنگ است» and «خوش رنگه»,
// «لپ تاپ» and «لپ تاپم». Texts have few words with such endings, so the lexicon says little of
// them. Between a word and one with an ending, the decoder reads what it would read without the
// ending.

// spokenEndings are the endings that only spoken Persian joins to a noun or an adjective: the copula
// ه or ن, also after a pronoun, and the pronouns of the plural.
var spokenEndings = []ending{
	{he, 6}, {noon, 8}, {meem + he, 8}, {teh + he, 9}, {sheen + he, 8},
	{spokenOurs, 7}, {spokenYours, 7}, {spokenTheirs, 7}, {spokenOurs + he, 9}, {spokenYours + he, 9}, {spokenTheirs + he, 9},
}

// longestEnding is the length in letters of the longest ending, and lastOfEndings has a bit for the
// last letter of each.
const (
	longestEnding = 4
	lastOfEndings = 1<<lexicon.He | 1<<lexicon.Noon | 1<<lexicon.Meem | 1<<lexicon.Teh | 1<<lexicon.Sheen | 1<<lexicon.Yeh |
		1<<lexicon.Dal | 1<<lexicon.Vav
)

// A stem is a word of the text without its ending.
type stem struct {
	at int // the number of the whole word's token
	token
}

// endedWord notes the stem of token i if texts tie that to the token before. If it is one word with that,
// so is the token.
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
		why := l.why(before, &s)
		if l.tied(before, &s, why, why&isLoose != 0) && (why&isPrivative != 0 || l.pairOf(before, &s)) {
			b.stems = append(b.stems, stem{i, s})
			return
		}
		if why&isLoose != 0 && l.parted(before, &s) {
			t.part, before.open, t.open = true, true, true
			return
		}
	}
}

// stemOf returns the longest noun or adjective that ends before letter end and of which a token may be a
// form.
func (l *lattice) stemOf(t *token, end int32) (s token, ok bool) {
	b := l.b
	if uint64(lastOfEndings)>>b.codes[t.to-1]&1 == 0 {
		return token{}, false
	}
	for e := end - 1; e-t.from >= minUnknown && t.to-e <= longestEnding; e-- {
		id := l.lex.Lookup(b.codes[t.from:e])
		if id < 0 {
			continue
		}
		class, flags := l.lex.Sort(id)
		k := class.Kind()
		if _, ok = endingOf(k, b.codes[e-1], b.codes[e:t.to]); ok && !surname(b.codes[t.from:e]) {
			s = token{from: t.from, to: e, id: id, kind: k, flags: flags}
			s.reason()
			return s, true
		}
	}
	return token{}, false
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
	return costOf(letters, spokenEndings)
}

// costOf returns the cost of letters as one of some endings, and whether they are one.
func costOf(letters []byte, list []ending) (nats int32, ok bool) {
	for _, e := range list {
		if string(letters) == e.codes {
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

// complete reports whether a word that a ZWNJ ties to one before is a noun or an adjective with a spoken
// ending, so that nothing in it is to be restored: دوست\u200cداشتنیه.
func (l *lattice) complete(t *token) bool {
	b := l.b
	if !l.mends || b.gaps[t.from] != ZWNJ || b.afterMay(int(t.from)) {
		return false
	}
	for s, ok := l.stemOf(t, t.to); ok; s, ok = l.stemOf(t, s.to) {
		if _, spoken := costOf(b.codes[s.to:t.to], spokenEndings); spoken {
			return true
		}
	}
	return false
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
