package main

import (
	"maps"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// settle flags the pieces of lex that the decoder reads as they are, and returns
// the pairs that ties allows whose space it may read as a ZWNJ. They save it from
// asking again.
func (m *model) settle(pieces []lexicon.Piece, lex *lexicon.Lexicon, ties func(left, right string) bool) lexicon.LooseSet {
	parallel(len(pieces), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) {
			if p := m.pieces[i]; m.start[p] > 0 && r.Settled(p) {
				pieces[i].Flags |= lexicon.Settled
			}
		}
	})
	var tied []pair
	for q := range m.pairs {
		_, ok := m.ids[q.left]
		_, known := m.ids[q.right]
		if q.link == lexicon.ZWNJ && ok && known && ties(q.left, q.right) {
			tied = append(tied, q)
		}
	}
	put := make([]bool, len(tied))
	parallel(len(tied), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) { put[i] = r.Ties(tied[i].left, tied[i].right) }
	})
	loose := lexicon.NewLooseSet()
	add := func(q pair) {
		left, right := m.ids[q.left], m.ids[q.right]
		loose.Put(left, right)
		pieces[left].Flags |= lexicon.LooseLeft
		pieces[right].Flags |= lexicon.LooseRight
	}
	for i, q := range tied {
		if put[i] {
			add(q)
		}
	}
	parts := m.parts()
	join := make([]bool, len(parts))
	parallel(len(parts), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) { join[i] = r.Joins(parts[i].left, parts[i].right) }
	})
	for i, q := range parts {
		if join[i] {
			add(q)
			loose.Put(m.ids[q.right], m.ids[q.left])
		}
	}
	return loose
}

// parts are the pairs of known words into which a space may part a word: خبر نگار,
// دانش مند. Texts write the word solid far oftener than they write the two, and more so
// where one of the two stands beside any other, as از and را do, or where the letters
// join, so that the space shows.
func (m *model) parts() (all []pair) {
	const least = 2 // letters
	for _, word := range m.pieces {
		for cut := least; cut <= len(word)-least; cut++ {
			left, right := word[:cut], word[cut:]
			_, ok := m.ids[left]
			_, known := m.ids[right]
			if !ok || !known {
				continue
			}
			solid, apart := m.start[word], m.pairs[pair{left, right, lexicon.Space}]
			doubtful := lexicon.JoinsNext(word[cut-1]) || m.kind[left] == lexicon.Function || m.kind[right] == lexicon.Function
			switch {
			case m.kind[right] >= lexicon.PluralSuffix && m.kind[right] <= lexicon.VerbPrefix || m.kind[left] == lexicon.VerbPrefix:
			case m.kind[right] == lexicon.LastPart && !doubtful && solid >= apart: // تولید کننده
				all = append(all, pair{left, right, lexicon.Space})
			case solid < solidRatio*apart:
			case doubtful && (solid < oftenSolid || solid < doubtfulRatio*apart):
			default:
				all = append(all, pair{left, right, lexicon.Space})
			}
		}
	}
	return all
}

// What tells that two words with a space between them are one: how many times oftener it
// is written solid than apart, and where that is doubtful, how often at least.
const (
	solidRatio    = 5
	oftenSolid    = 8
	doubtfulRatio = 20
)

// settlePlurals flags the nouns that are read as they are with any plural suffix. It
// asks only of those that texts have, for the flag does no more than save time.
func (m *model) settlePlurals(pieces []lexicon.Piece, lex *lexicon.Lexicon) {
	suffixes := slices.Sorted(maps.Keys(plurals))
	parallel(len(pieces), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) {
			p := m.pieces[i]
			if m.start[p] >= 1 && pieces[i].Class.Kind().Nominal() && r.SettledPlural(p, suffixes) {
				pieces[i].Flags |= lexicon.SettledPlural
			}
		}
	})
}

// anyTie allows every pair.
func anyTie(_, _ string) bool { return true }

// editors returns whether careful editors tie two pieces: an affix and its word, a
// compound of Lilak, what the house ties as often as it parts it, and what other
// careful texts tie always, or mostly if a list has it. What is tied in other texts is
// as often a slip of the pen, and a list alone is no evidence.
func (c *cleaner) editors(lilak, lists []entry) func(left, right string) bool {
	known, listed := ties(lilak), ties(lists)
	return func(left, right string) bool {
		zwnj, space := pair{left, right, lexicon.ZWNJ}, pair{left, right, lexicon.Space}
		switch {
		case affix(left, right) || known[zwnj]:
			return true
		case boundFirst[left] && listed[zwnj] && c.use[space] == 0:
			return true
		case c.gold[zwnj] > 0 || c.gold[space] > 0:
			return c.gold[zwnj] > 1 && c.gold[zwnj] >= c.gold[space] || c.gold[space] == 0
		case listed[zwnj]:
			return c.use[zwnj] > 0 && c.use[zwnj] >= c.use[space]
		}
		return c.use[zwnj] >= 2 && c.use[zwnj] >= always*c.use[space]
	}
}

// boundFirst are the first parts of compounds that are adjectives with any noun, so that
// a list is evidence enough where no careful text has the two apart.
var boundFirst = list("بی نا هم کم پر خوش بد نیم تک چند دو سه چهار پنج شش هفت هشت ده یک غیر فوق زیر پیش پس")

// always is how many times oftener a pair is tied than apart that is always tied, but
// for slips of the pen.
const always = 9

// ties returns the pairs of pieces that words tie.
func ties(words []entry) map[pair]bool {
	all := map[pair]bool{}
	for _, e := range words {
		for i := range e.word[1:] {
			all[pair{e.word[i], e.word[i+1], lexicon.ZWNJ}] = true
		}
	}
	return all
}
