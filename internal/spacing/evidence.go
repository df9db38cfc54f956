package spacing

import (
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// The evidence of a block is what its words show about the care with which it was
// written: whether it keeps ZWNJs, and whether it lost some that nobody omits on purpose,
// in verbs with می and in plurals. It distinguishes a good text, which must not be
// harmed, from a damaged one, in which every likely change is welcome.
type evidence struct {
	kept    int // visible ZWNJs that no good text leaves out, up to keptEnough
	typed   int // affixes that a space separates from their word
	deleted int // words that are a stem and an affix with nothing between them
}

// The low bits of a level.
const (
	sawDeleted = 1
	sawTyped   = 2
	sawKept    = 4 // set in this and all greater levels
)

// levels is the number of levels.
const levels = 12

// keptEnough is the number of ZWNJs kept above which more of them say nothing new.
const keptEnough = 3

// level returns the evidence as one number.
func (e evidence) level() int {
	level := min(e.kept, 1)
	if e.kept >= keptEnough {
		level = 2
	}
	return level*sawKept + min(e.typed, 1)*sawTyped + min(e.deleted, 1)*sawDeleted
}

// gather finds the tokens of a block and their evidence, and marks the tokens, and the
// spaces between them, that may change. If it mends gaps, the tokens are found anew, but the
// evidence is what was typed.
func (l *lattice) gather() {
	l.b.mended, l.b.wrote = false, false
	l.c.level = l.collect().level()
	if l.tieEnded() || l.b.mended {
		l.collect()
	}
}

// collect does the work of gather.
func (l *lattice) collect() (ev evidence) {
	b := l.b
	b.stems = b.stems[:0]
	b.tokens = slices.Grow(b.tokens[:0], len(b.codes)) // a token has at least one letter
	b.seal()
	l.marked, l.endings = theMarked(), theEndings()
	l.recent.use(l.lex, l.c.later)
	for s := 0; s < len(b.codes); {
		e, key := b.word(s)
		first := len(b.tokens)
		switch f := l.recent.at(key); {
		case !f.has(key) || e-s > lexicon.KeyMax:
			ev.deleted += l.look(s, e, key)
		case f.key&shortPlural != 0:
			l.lookPlural(s, s+int(f.piece), e)
		default:
			b.addRecent(s, e, f)
		}
		if b.gaps[s] == ZWNJ {
			ev.kept += l.kept(first, ev.kept)
		}
		s = e
	}
	for i := 1; i < len(b.tokens); i++ {
		before, t := &b.tokens[i-1], &b.tokens[i]
		if why := l.why(before, t) & mayChange[b.gaps[t.from]%gaps]; why != 0 {
			ev.typed += l.pair(i, why)
		}
	}
	return ev
}

// kept returns 1 if the ZWNJ before token i shows that the text keeps its ZWNJs, given
// how many have shown it already. A ZWNJ that is a slip becomes a space.
func (l *lattice) kept(i, already int) int {
	b := l.b
	s := int(b.tokens[i].from)
	if l.c.lostSpace < infinite && l.split(&b.tokens[i-1], &b.tokens[i]) {
		b.gaps[s], b.changed, b.wrote = Space, true, true // the word before may end in another slip
		return 0
	}
	if l.mends && l.inside(&b.tokens[i-1], &b.tokens[i]) {
		l.mend(s, None)
		return 0
	}
	if already < keptEnough && lexicon.JoinsNext(b.codes[s-1]) && !b.freeTie(s) {
		return 1
	}
	return 0
}

func nounOrAdjective(k lexicon.Kind) bool { return k == lexicon.Noun || k == lexicon.Adjective }

// affix returns 1 if a word that the lexicon lacks is a known stem with an affix.
func (l *lattice) affix(word []byte) int {
	var w lexicon.Walk
	for i, c := range word {
		if !l.lex.Step(&w, c) {
			break
		}
		if id, ok := w.ID(); ok && lexicon.JoinsNext(c) && l.affixed(l.lex.Piece(id).Class.Kind(), word[i+1:]) {
			return 1
		}
	}
	return 0
}

// affixed reports whether the letters after a piece of that kind make it a verb or a
// plural.
func (l *lattice) affixed(kind lexicon.Kind, rest []byte) bool {
	if kind != lexicon.VerbPrefix && !kind.Nominal() {
		return false
	}
	id := l.lex.Lookup(rest)
	if id < 0 {
		return false
	}
	return isAffix(kind, l.lex.Piece(id).Class.Kind())
}
