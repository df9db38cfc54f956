package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// recent holds facts by a hash of their keys, the latest of those that share a place. Texts repeat their words, so that most are
// read by one look-up. The facts hold for one lexicon, with or without the rules that are younger than it. Pieces that ask
// something are not among them.
type recent struct {
	lex   *lexicon.Lexicon
	later bool
	facts [1 << recentBits]shortFact
}

// recentBits is the size of the table, as a power of two.
const recentBits = 13

// A shortFact is the fact of a piece that asks nothing, in 16 bytes, so that many fit into the cache.
type shortFact struct {
	key   lexicon.Key // of the piece, and some of the bits below
	piece uint32      // its number, kind and flags, or the length of the stem of a plural
	gives reasons
}

const (
	kindAt  = lexicon.NumberBits
	flagsAt = kindAt + kindBits
)

const (
	shortKey    = 1<<lexicon.KeyBits - 1
	shortOpen   = 1 << lexicon.KeyBits // the fact is open
	shortForm   = shortOpen << 1       // and has a form
	shortPlural = shortForm << 1       // it is no fact, but a plural of two tokens: see lookPlural
)

// use empties the table unless its facts hold for a lexicon.
func (r *recent) use(lex *lexicon.Lexicon, later bool) {
	if r.lex != lex || r.later != later {
		*r = recent{lex: lex, later: later}
	}
}

// at returns the place of a key.
func (r *recent) at(key lexicon.Key) *shortFact {
	return &r.facts[uint64(key.Hash())>>(64-recentBits)]
}

// add adds the fact of a piece with the given key.
func (r *recent) add(key lexicon.Key, f *fact) {
	if f.asks != 0 {
		return
	}
	e := f.entry
	s := shortFact{key, uint32(e.ID()) | uint32(e.Class().Kind())<<kindAt | uint32(e.Flags())<<flagsAt, f.gives}
	if f.open {
		s.key |= shortOpen
	}
	if f.form {
		s.key |= shortForm
	}
	*r.at(key) = s
}

// addPlural adds a plural whose stem has that many letters, and the given key.
func (r *recent) addPlural(key lexicon.Key, stem int) {
	*r.at(key) = shortFact{key: key | shortPlural, piece: uint32(stem)}
}

// has reports whether the fact is that of a key.
func (s *shortFact) has(key lexicon.Key) bool { return s.key&shortKey == key }
