package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// A choice says which spaces the decoder may look into.
type choice struct {
	ties   func(left, right string) bool            // the space between two pieces may be a ZWNJ
	splits func(m *model, word string, q pair) bool // the space in the pair may split the word
}

// settle flags the pieces of lex that the decoder reads unchanged, and returns the pairs
// whose space it may read as a ZWNJ or as nothing. Both save the decoder further look-ups.
func (m *model) settle(pieces []lexicon.Piece, lex *lexicon.Lexicon, may choice) lexicon.LooseSet {
	parallel(len(pieces), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) {
			if p := m.pieces[i]; m.start[p] > 0 && !m.perfect(p) && r.Settled(p) {
				pieces[i].Flags |= lexicon.Settled
			}
		}
	})
	return m.loose(pieces, lex, may)
}

// perfect reports whether a piece is a noun or an adjective to which شده is glued after a letter that does not
// join. Before است the two are a verb («مسدودشده است»), so the decoder must read them.
func (m *model) perfect(p string) bool {
	left, ok := strings.CutSuffix(p, codes("شده"))
	k := m.kind[left]
	return ok && left != "" && !lexicon.JoinsNext(left[len(left)-1]) && (k == lexicon.Noun || k == lexicon.Adjective)
}

// loose returns the pairs whose space may be read as a ZWNJ or as nothing, and flags their
// pieces.
func (m *model) loose(pieces []lexicon.Piece, lex *lexicon.Lexicon, may choice) lexicon.LooseSet {
	in, out := map[lexicon.LoosePair]bool{}, map[lexicon.LoosePair]bool{}
	var tied []pair
	for q := range m.pairs {
		left, ok := m.ids[q.left]
		right, known := m.ids[q.right]
		if q.link != lexicon.ZWNJ || !ok || !known {
			continue
		}
		out[lexicon.LoosePair{Left: left, Right: right}] = true
		if may.ties(q.left, q.right) {
			tied = append(tied, q)
		}
	}
	add := func(q pair) {
		left, right := m.ids[q.left], m.ids[q.right]
		in[lexicon.LoosePair{Left: left, Right: right}] = true
		pieces[left].Flags |= lexicon.LooseLeft
		pieces[right].Flags |= lexicon.LooseRight
	}
	each(tied, lex, (*spacing.Reader).Ties, add)
	parts, cuts := m.parts(may.splits)
	for _, q := range cuts { // these ask for the right piece before the left one
		out[lexicon.LoosePair{Left: m.ids[q.right], Right: m.ids[q.left]}] = true
	}
	each(parts, lex, (*spacing.Reader).Joins, func(q pair) {
		add(q)
		in[lexicon.LoosePair{Left: m.ids[q.right], Right: m.ids[q.left]}] = true
	})
	for p := range in {
		delete(out, p)
	}
	return lexicon.NewLooseSet(in, out)
}

// each calls yield for the pairs of which the decoder says yes, asked in parallel.
func each(pairs []pair, lex *lexicon.Lexicon, ask func(r *spacing.Reader, left, right string) bool, yield func(pair)) {
	yes := make([]bool, len(pairs))
	parallel(len(pairs), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) { yes[i] = ask(r, pairs[i].left, pairs[i].right) }
	})
	for i, q := range pairs {
		if yes[i] {
			yield(q)
		}
	}
}

// parts are the pairs of known words into which a space may split a word, and cuts all
// pairs of known words whose letters are a word.
func (m *model) parts(splits func(m *model, word string, q pair) bool) (all, cuts []pair) {
	const least = 2 // letters
	for _, word := range m.pieces {
		for cut := least; cut <= len(word)-least; cut++ {
			q := pair{word[:cut], word[cut:], lexicon.Space}
			_, ok := m.ids[q.left]
			_, known := m.ids[q.right]
			if !ok || !known {
				continue
			}
			cuts = append(cuts, q)
			if splits(m, word, q) {
				all = append(all, q)
			}
		}
	}
	return all, cuts
}

// splits reports whether a space may split a word into two: خبر نگار, دانش مند. Texts must
// write the word solid far more often than they write the two words. The ratio must be
// higher if one of the two words occurs next to any other, as از and را do, or if the
// letters join, so that the space is visible, and then a dictionary must have the word. It
// may be low before the last part of a compound («تولید کننده») or its plural and, in a noun,
// before a verb, where the decoder looks at the word after it («پیش رفت»).
func (m *model) splits(word string, q pair) bool {
	solid, apart := m.start[word], m.pairs[q]
	doubtful := lexicon.JoinsNext(q.left[len(q.left)-1]) || m.kind[q.left] == lexicon.Function || m.kind[q.right] == lexicon.Function
	switch {
	case m.kind[q.right] >= lexicon.PluralSuffix && m.kind[q.right] <= lexicon.VerbPrefix || m.kind[q.left] == lexicon.VerbPrefix:
		return false
	case solid >= apart && (m.kind[q.right] == lexicon.LastPart && !doubtful || m.persons(q.right) && m.listed(word)):
		return true
	case m.kind[word] == lexicon.Noun && m.past(q.right) && solid >= oftenSolid:
		return true
	case doubtful && (solid < oftenSolid || solid < doubtfulRatio*apart || !m.listed(word)):
		return false
	}
	return solid >= solidRatio*apart
}

// splitsRare does the work of splits also for words of a dictionary that texts hardly have: those of
// a noun, an adjective or an adverb and a last part that no text has apart («شمع دان»). Pairs of two
// nouns are no such words, because some are neighbours by accident: «ماست ریخت».
func (m *model) splitsRare(word string, q pair) bool {
	switch m.kind[q.left] {
	case lexicon.Noun, lexicon.Adjective, lexicon.Adverb:
		if m.kind[q.right] == lexicon.LastPart && m.pairs[q] == 0 && m.listed(word) {
			return true
		}
	}
	return m.splits(word, q)
}

// listed reports whether a dictionary has a word or the noun or adjective of which it is
// the plural: ثروتمندان.
func (m *model) listed(word string) bool {
	stem, plural := strings.CutSuffix(word, codes(persons))
	k := m.kind[stem]
	return m.kind[word] != lexicon.Unknown || plural && (k == lexicon.Noun || k == lexicon.Adjective)
}

// persons reports whether a piece is the plural of a last part of compounds, and no other
// word: برداران, but not گران.
func (m *model) persons(p string) bool {
	stem, plural := strings.CutSuffix(p, codes(persons))
	return plural && m.kind[stem] == lexicon.LastPart && (m.kind[p] == lexicon.Unknown || m.kind[p] == lexicon.LastPart)
}

// past reports whether a piece is a verb in the past, third person.
func (m *model) past(p string) bool {
	last := p[len(p)-1]
	return m.verbs[p] && (last == lexicon.Teh || last == lexicon.Dal)
}

// Evidence that two words with a space between them are one: the ratio of solid to
// separate spellings and, in doubtful cases, the minimum number of solid ones.
const (
	solidRatio    = 5
	oftenSolid    = 8
	doubtfulRatio = 20
)

// settlePlurals flags the nouns that are read unchanged with any plural suffix. It
// checks only those that occur in texts, because the flag only saves time.
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

// editors returns a function that reports whether careful editors tie two pieces: an
// affix and its word, a compound of Lilak, a pair that the house ties at least as often
// as it separates it, and a pair that other careful texts always tie, or mostly if a
// list has it, or once if both are nouns or adjectives. A tie in other texts is as often
// a mistake, and a list alone is not evidence.
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
		case c.use[zwnj] > 0 && c.use[space] == 0 && c.nouns[left] && c.nouns[right] && !c.verbal[right]:
			return true
		}
		return c.use[zwnj] >= 2 && c.use[zwnj] >= always*c.use[space]
	}
}

// boundFirst are first parts of compounds that act as adjectives of any noun, so that a
// list is enough evidence if no careful text has the two separate.
var boundFirst = list("بی نا هم کم پر خوش بد نیم تک چند دو سه چهار پنج شش هفت هشت ده یک غیر فوق زیر پیش پس")

// always is the ratio of tied to separate occurrences above which a pair counts as
// always tied, apart from mistakes.
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
