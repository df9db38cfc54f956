package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// The evidence of a block is what its words say of its care: whether it keeps
// ZWNJs, and whether it has lost some where nobody would leave them out, in verbs
// with می and in plurals. It is what tells a good text, which must not be
// harmed, from a damaged one, which wants all that is likely.
type evidence struct {
	kept    int // ZWNJs that show
	typed   int // affixes after or before a space
	deleted int // words that are a stem and an affix with nothing between
}

// level sums the evidence up to a number from 0 to 11.
func (e evidence) level() int {
	level := min(e.kept, 1)
	if e.kept > 2 {
		level = 2
	}
	return level*4 + min(e.typed, 1)*2 + min(e.deleted, 1)
}

// gather reads the evidence of a block.
func (l *lattice) gather(b *block) evidence {
	var ev evidence
	before := lexicon.Unknown // kind of the word before, if a space follows it
	for s := 0; s < len(b.codes); {
		e := b.wordEnd(s)
		kind, affixed := l.look(b, s, e)
		switch {
		case b.gaps[s] == half && lexicon.JoinsNext(b.codes[s-1]):
			ev.kept++
		case b.gaps[s] == space && (kind == lexicon.PluralSuffix || before == lexicon.VerbPrefix && kind == lexicon.Verb):
			ev.typed++
		}
		if affixed {
			ev.deleted++
		}
		before = kind
		s = e
	}
	return ev
}

// look returns the kind of the word of letters [s, e), and whether it is no known
// word but a known stem and an affix.
func (l *lattice) look(b *block, s, e int) (kind lexicon.Kind, affixed bool) {
	var w lexicon.Walk
	for i := s; i < e; i++ {
		if !l.lex.Step(&w, b.codes[i]) {
			return lexicon.Unknown, affixed
		}
		id, ok := w.ID()
		if !ok {
			continue
		}
		kind = l.lex.Piece(id).Class.Kind()
		if i+1 == e {
			return kind, false
		}
		affixed = affixed || lexicon.JoinsNext(b.codes[i]) && l.affixed(kind, b.codes[i+1:e])
	}
	return lexicon.Unknown, affixed
}

// affixed reports whether the letters that follow a piece of that kind make it a
// verb or a plural.
func (l *lattice) affixed(kind lexicon.Kind, rest []byte) bool {
	if kind != lexicon.VerbPrefix && kind > lexicon.Adjective {
		return false
	}
	id := l.lex.Lookup(rest)
	if id < 0 {
		return false
	}
	k := l.lex.Piece(id).Class.Kind()
	return k == lexicon.PluralSuffix && kind != lexicon.VerbPrefix || k == lexicon.Verb && kind == lexicon.VerbPrefix
}
