package main

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// The shares of the probability of a piece that are reserved for unseen events.
const (
	newStart    = 0.02 // of word starts, for unknown words
	newHalf     = 0.05 // of pieces after a ZWNJ, for pieces seen only elsewhere
	halfOfStart = 0.8  // of newHalf, distributed by the frequency of the piece as a word
)

// The requirements for a pair to get its own cost.
const (
	minTies   = 2 // occurrences of a class of pieces
	minSpace  = 2 // occurrences of two words
	minEffect = 2 // and the nats that all of them together gain or lose
)

// byteCost converts a probability into a cost.
func byteCost(p float64) byte {
	c := math.Round(-math.Log(p) * lexicon.Scale)
	return byte(min(max(c, 0), lexicon.MaxCost))
}

// rateByte converts the probability of a ZWNJ into a Rate, its log-odds.
func rateByte(p float64) byte {
	x := math.Log(p / (1 - p))
	return byte(min(max(math.Round(x*16)+128, 0), 255))
}

// rateCosts returns the cost of a ZWNJ and of none for each Rate.
func rateCosts() (half, space []byte) {
	for i := range 256 {
		p := 1 / (1 + math.Exp(-float64(i-128)/16))
		half = append(half, byteCost(p))
		space = append(space, byteCost(1-p))
	}
	return half, space
}

// A model converts counts into the costs of a lexicon.
type model struct {
	*counts
	ids       map[string]int32
	pieces    []string
	total     float64 // words
	totalHalf float64 // ZWNJs
	classOpen [lexicon.NumClasses]float64
	classEnd  [lexicon.NumClasses]float64
	classHalf map[classPair]float64
	followers map[pair]float64 // occurrences after a piece and link, right empty
	distinct  map[pair]float64 // number of different pieces after it
}

type classPair struct {
	class lexicon.Class
	right string
}

func newModel(c *counts) *model {
	m := &model{counts: c, ids: map[string]int32{}, classHalf: map[classPair]float64{},
		followers: map[pair]float64{}, distinct: map[pair]float64{}}
	set := map[string]bool{}
	for _, side := range []map[string]float64{c.start, c.half} {
		for p := range side {
			set[p] = len(p) <= maxLetters
		}
	}
	for p, short := range set {
		if short {
			m.pieces = append(m.pieces, p)
		}
	}
	slices.Sort(m.pieces)
	for i, p := range m.pieces {
		m.ids[p] = int32(i)
		m.total += c.start[p]
		m.totalHalf += c.half[p]
		m.classOpen[m.class(p)] += c.open[p]
		m.classEnd[m.class(p)] += c.end[p]
	}
	for _, q := range slices.SortedFunc(maps.Keys(c.pairs), comparePairs) {
		n := c.pairs[q]
		m.followers[pair{left: q.left, link: q.link}] += n
		m.distinct[pair{left: q.left, link: q.link}]++
		if q.link == lexicon.ZWNJ {
			m.classHalf[classPair{m.class(q.left), q.right}] += n
		}
	}
	return m
}

func comparePairs(a, b pair) int {
	return cmp.Or(cmp.Compare(a.left, b.left), cmp.Compare(a.right, b.right), cmp.Compare(a.link, b.link))
}

// maxLetters is the length of the longest piece that the decoder looks for.
const maxLetters = 32

func (m *model) class(p string) lexicon.Class { return lexicon.ClassOf(m.kind[p], p[len(p)-1]) }

// pStart is the probability of a piece where a word starts.
func (m *model) pStart(p string) float64 {
	return (1 - newStart) * max(m.start[p], 0.02) / m.total
}

// pHalf is the probability of a piece after a ZWNJ, whatever precedes it.
func (m *model) pHalf(p string) float64 {
	return (1-newHalf)*m.half[p]/m.totalHalf + newHalf*halfOfStart*m.pStart(p)
}

// classBackoff is the share that a class reserves for pieces that never followed it.
const classBackoff = 50

func (m *model) classAlpha(c lexicon.Class) float64 {
	return classBackoff / (m.classOpen[c] + classBackoff)
}

// pClass is the probability of a piece after a ZWNJ and any piece of a class.
func (m *model) pClass(c lexicon.Class, p string) float64 {
	n := m.classOpen[c] + classBackoff
	return (m.classHalf[classPair{c, p}] + classBackoff*m.pHalf(p)) / n
}

// alpha is the share that a piece reserves for pieces that never followed it.
func (m *model) alpha(left string, link lexicon.Link) float64 {
	q := pair{left: left, link: link}
	if m.followers[q] == 0 {
		return 1
	}
	k := m.distinct[q] + m.spare(link)
	return k / (m.followers[q] + k)
}

func (m *model) spare(link lexicon.Link) float64 {
	if link == lexicon.Space {
		return 3
	}
	return 1
}

// pPair is the probability of a pair's right side after its left.
func (m *model) pPair(q pair) float64 {
	back := m.pStart(q.right)
	if q.link == lexicon.ZWNJ {
		back = m.pClass(m.class(q.left), q.right)
	}
	a := m.alpha(q.left, q.link)
	return (1-a)*m.pairs[q]/m.followers[pair{left: q.left, link: q.link}] + a*back
}

// classRate is the share of pieces of a class that a ZWNJ follows.
func (m *model) classRate(c lexicon.Class) float64 {
	return (m.classOpen[c] + 0.5) / (m.classOpen[c] + m.classEnd[c] + 10)
}

func (m *model) rate(p string) float64 {
	const prior = 4
	return (m.open[p] + prior*m.classRate(m.class(p))) / (m.open[p] + m.end[p] + prior)
}

// entries returns the pieces in the form of the lexicon.
func (m *model) entries() []lexicon.Piece {
	var out []lexicon.Piece
	for _, p := range m.pieces {
		flags := byte(0)
		if m.half[p] > 0 {
			flags = lexicon.Follower
		}
		if m.verbs[p] {
			flags |= lexicon.Finite
		}
		if m.proper[p] {
			flags |= lexicon.Name
		}
		out = append(out, lexicon.Piece{
			Flags: flags,
			Class: m.class(p), Start: byteCost(m.pStart(p)), AfterZWNJ: byteCost(m.pHalf(p)), Rate: rateByte(m.rate(p)),
			AlphaZWNJ: byteCost(m.alpha(p, lexicon.ZWNJ)), AlphaSpace: byteCost(m.alpha(p, lexicon.Space)),
		})
	}
	return out
}

// pairTable returns the pairs that have their own cost.
func (m *model) pairTable() lexicon.PairTable {
	type cost struct {
		left  lexicon.Left
		link  lexicon.Link
		right int32
		cost  byte
	}
	var all []cost
	for q, n := range m.pairs {
		right, ok := m.ids[q.right]
		left := lexicon.LeftOutside
		if q.left != outside {
			id, known := m.ids[q.left]
			left, ok = lexicon.LeftPiece(id), ok && known
		}
		if own := byteCost(m.pPair(q)); ok && m.matters(q, n, own) {
			all = append(all, cost{left, q.link, right, own})
		}
	}
	for q, n := range m.classHalf {
		if right, ok := m.ids[q.right]; ok && n >= minTies {
			all = append(all, cost{lexicon.LeftClass(q.class), lexicon.ZWNJ, right, byteCost(m.pClass(q.class, q.right))})
		}
	}
	slices.SortFunc(all, func(a, b cost) int {
		return cmp.Or(cmp.Compare(a.left, b.left), cmp.Compare(a.link, b.link), cmp.Compare(a.right, b.right))
	})
	table := lexicon.NewPairTable(len(all))
	for _, c := range all {
		table.Put(c.left, c.link, c.right, c.cost)
	}
	return table
}

// matters reports whether a pair that was seen n times needs its own cost. A pair tied
// by a ZWNJ does, and two words that were seen at least twice, if their occurrences
// would cost much more or less without it. Words seen together only once would merely
// preserve a typed space where none belongs.
func (m *model) matters(q pair, n float64, own byte) bool {
	if q.link == lexicon.ZWNJ {
		return true
	}
	return n >= minSpace && n*math.Abs(float64(own)-float64(m.without(q))) >= minEffect*lexicon.Scale
}

// without returns the cost of a pair that does not have its own.
func (m *model) without(q pair) int {
	cost := int(byteCost(m.alpha(q.left, q.link)))
	if q.left == outside {
		cost = 0
	}
	if q.link == lexicon.Space {
		return cost + int(byteCost(m.pStart(q.right)))
	}
	class := m.class(q.left)
	if m.classHalf[classPair{class, q.right}] >= minTies {
		return cost + int(byteCost(m.pClass(class, q.right)))
	}
	return cost + int(byteCost(m.pHalf(q.right))) + int(byteCost(m.classAlpha(class)))
}

// small returns the small tables.
func (m *model) small() []byte {
	half, space := rateCosts()
	out := append(half, space...)
	for c := range lexicon.NumClasses {
		out = append(out, byteCost(m.classAlpha(lexicon.Class(c))))
	}
	for c := range lexicon.NumClasses {
		out = append(out, rateByte(m.classRate(lexicon.Class(c))))
	}
	return out
}
