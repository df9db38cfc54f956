package spacing

import (
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A token is a stretch of letters with nothing between, as the text has it, or the
// stem or the suffix of a plural that is read as it is.
type token struct {
	from, to int32
	id       int32        // of the piece that it is, or unknown
	kind     lexicon.Kind // of that piece
	flags    byte         // of that piece
	open     bool         // it is to be read again
	tied     bool         // the space before it may be a ZWNJ
	part     bool         // it and the token before may be one word that a space parts
}

// The evidence of a block is what its words say of its care: whether it keeps
// ZWNJs, and whether it has lost some where nobody would leave them out, in verbs
// with می and in plurals. It is what tells a good text, which must not be
// harmed, from a damaged one, which wants all that is likely.
type evidence struct {
	kept    int // ZWNJs that show, and that no good text leaves out, up to keptEnough
	typed   int // affixes after or before a space
	deleted int // words that are a stem and an affix with nothing between
}

// What the low bits of a level say.
const (
	sawDeleted = 1
	sawTyped   = 2
	sawKept    = 4 // and all greater levels
)

// levels is one more than the greatest level.
const levels = 12

// keptEnough is the number of ZWNJs kept from which on more of them say nothing new.
const keptEnough = 3

// level sums the evidence up to a number.
func (e evidence) level() int {
	level := min(e.kept, 1)
	if e.kept >= keptEnough {
		level = 2
	}
	return level*sawKept + min(e.typed, 1)*sawTyped + min(e.deleted, 1)*sawDeleted
}

// gather reads the tokens of a block and their evidence, and tells which of them,
// and of the spaces between them, may have to change.
func (l *lattice) gather() (ev evidence) {
	b := l.b
	b.tokens = b.tokens[:0]
	for s := 0; s < len(b.codes); {
		e, key := b.word(s)
		t := token{from: int32(s), to: int32(e), id: unknown}
		id, class, flags := l.lex.Find(b.codes[s:e], key)
		if id < 0 {
			id, class, flags = l.stem(&t)
		}
		if id >= 0 {
			t.id, t.kind, t.flags = id, class.Kind(), flags
			t.open = flags&lexicon.Settled == 0 && t.kind != lexicon.LastPart && !b.held(&t)
		} else {
			ev.deleted += l.look(&t)
		}
		if b.gaps[s] == ZWNJ && l.c.lostSpace < infinite && l.split(&t) {
			b.gaps[s], b.changed = Space, true
		}
		if b.gaps[s] == ZWNJ && ev.kept < keptEnough && lexicon.JoinsNext(b.codes[s-1]) && !b.freeTie(s) {
			ev.kept++
		}
		b.tokens = append(b.tokens, t)
		s = int(t.to)
	}
	for n := 1; n < len(b.tokens); n++ {
		if before, t := &b.tokens[n-1], &b.tokens[n]; b.gaps[t.from] == Space && l.mayTie(before, t) {
			ev.typed += l.gap(before, t)
		}
	}
	return ev
}

// word returns the end of the letters from s on with nothing between, and their key.
func (b *block) word(s int) (e int, key lexicon.Key) {
	codes, gaps := b.codes, b.gaps[:len(b.codes)]
	key = lexicon.Key(codes[s])
	for e = s + 1; e < len(codes) && gaps[e] == None; e++ {
		key = key.Add(codes[e])
	}
	return e, key
}

// The kinds of pieces after which and before which a space may be a ZWNJ, whatever
// stands on the other side.
const (
	tiesNext   = 1<<lexicon.VerbPrefix | 1<<lexicon.FirstPart
	tiesBefore = 1<<lexicon.PluralSuffix | 1<<lexicon.Clitic | 1<<lexicon.Comparative | 1<<lexicon.LastPart
)

// mayTie reports whether a space between two neighbours is worth a look.
func (l *lattice) mayTie(a, b *token) bool { return a.loose(b) || l.tiesAny(a, b) }

// tiesAny reports whether one of two neighbours takes a ZWNJ whatever the other is.
func (l *lattice) tiesAny(a, b *token) bool {
	return tiesNext>>a.kind&1|tiesBefore>>b.kind&1 != 0 || l.privative(a, b)
}

// loose reports whether the lexicon may call the space between two neighbours loose.
func (t *token) loose(next *token) bool {
	return t.flags&lexicon.LooseLeft != 0 && next.flags&lexicon.LooseRight != 0
}

// privative reports whether two neighbours are the prefix بی, which takes any noun or
// adjective, and such a word.
func (l *lattice) privative(a, b *token) bool {
	return nounOrAdjective(b.kind) && string(l.b.letters(a)) == without && l.b.gaps[a.from] != ZWNJ
}

func nounOrAdjective(k lexicon.Kind) bool { return k == lexicon.Noun || k == lexicon.Adjective }

// gap tells whether the space between two tokens may be a ZWNJ, or part a word, and
// returns 1 if it parts an affix from its word.
func (l *lattice) gap(before, t *token) (typed int) {
	loose := before.loose(t) && l.lex.Loose(before.id, t.id)
	if l.tied(before, t, loose) && !FreeSpace(l.b.letters(before), l.b.letters(t)) {
		t.tied = true
		if isAffix(before.kind, t.kind) {
			typed = 1
		}
	}
	if loose && l.parted(before, t) {
		t.part, before.open, t.open = true, true, true
	}
	return typed
}

// parted reports whether two known tokens, with a space between them, may be one word of
// the lexicon: خبر نگار. A verb, as «پیش رفت» has it, must not stand where a clause ends.
func (l *lattice) parted(a, b *token) bool {
	if !l.lex.Loose(b.id, a.id) || l.companions(a, b) || l.lex.Lookup(l.b.codes[a.from:b.to]) < 0 || l.twoWords(a, b) {
		return false
	}
	joins := lexicon.JoinsNext(l.b.codes[a.to-1])
	if joins {
		if _, tied := l.lex.Pair(lexicon.LeftPiece(a.id), lexicon.ZWNJ, b.id); tied {
			return false
		}
	}
	return !l.past(b) || !joins && a.kind == lexicon.Function || !l.endsClause(int(b.to))
}

// twoWords reports whether two tokens are two words although they have the letters of one:
// the copula, یه and رو end no word («کج است»), and تو and ما begin none («تو کلی خوابیدی»).
func (l *lattice) twoWords(a, b *token) bool {
	switch string(l.b.letters(b)) {
	case copula, anyOne, road:
		return true
	}
	switch string(l.b.letters(a)) {
	case thou, we:
		return true
	}
	return l.negated(a, b) || l.owns(int(a.from), int(b.from), int(b.to))
}

// negated reports whether two tokens are an adjective of the lexicon with نا before it, but
// parted elsewhere: «نام شخص» is not نامشخص.
func (l *lattice) negated(a, b *token) bool {
	whole := l.b.codes[a.from:b.to]
	if a.to-a.from <= 2 || string(whole[:2]) != noon+alef {
		return false
	}
	id := l.lex.Lookup(whole[2:])
	return id >= 0 && l.lex.Piece(id).Class.Kind() == lexicon.Adjective
}

// companions reports whether texts have two tokens side by side as two words as often as
// chance has them, or oftener.
func (l *lattice) companions(a, b *token) bool {
	if b.kind == lexicon.LastPart {
		return false
	}
	cost, apart := l.lex.Pair(lexicon.LeftPiece(a.id), lexicon.Space, b.id)
	return apart && int32(cost) <= int32(l.lex.Piece(b.id).Start)
}

// isAffix reports whether one of two neighbours is, by its kind, an affix of the
// other that must not stand alone.
func isAffix(left, right lexicon.Kind) bool {
	return right == lexicon.PluralSuffix || left == lexicon.VerbPrefix && right == lexicon.Verb
}

// letters returns the letters of a token.
func (b *block) letters(t *token) []byte { return b.codes[t.from:t.to] }

// tokenAt returns the number of the token that starts at letter s, or of none if the
// tokens of the block were not gathered.
func (b *block) tokenAt(s int) int {
	i, _ := slices.BinarySearchFunc(b.tokens, int32(s), func(t token, s int32) int { return int(t.from - s) })
	return i
}

// tied reports whether a ZWNJ may belong between two words of the text, which the
// lexicon calls loose or not.
func (l *lattice) tied(a, b *token, loose bool) bool {
	if l.tiesAny(a, b) {
		return true
	}
	if !loose || b.flags&lexicon.Follower == 0 {
		return false
	}
	_, ok := l.lex.Pair(lexicon.LeftPiece(a.id), lexicon.ZWNJ, b.id)
	return ok
}

// stem finds the stem of a plural that is read as it is, which becomes two tokens, and
// leaves the first. It returns the piece that the stem is, or -1.
func (l *lattice) stem(t *token) (id int32, class lexicon.Class, flags byte) {
	n, ok := l.plural(l.b.letters(t))
	if !ok {
		return -1, 0, 0
	}
	t.to = t.from + int32(n)
	id = l.lex.Lookup(l.b.letters(t))
	class, flags = l.lex.Sort(id)
	return id, class, flags
}

// look opens a token that is no piece, unless its letters are stretched, and returns 1
// if it is a known stem and an affix.
func (l *lattice) look(t *token) (affixed int) {
	if t.open = !stretched(l.b.letters(t)); !t.open {
		return 0
	}
	return l.affix(l.b.letters(t))
}

// stretched reports whether a word has a letter three times or more in a row, as
// people type it for emphasis: سلامممم. Such a word is read as it is.
func stretched(word []byte) bool {
	for i := 2; i < len(word); i++ {
		if word[i] == word[i-1] && word[i] == word[i-2] {
			return true
		}
	}
	return false
}

// plural returns the length of the stem of a plural that is read as it is: its
// stem does not join the suffix, so that no ZWNJ shows between them.
func (l *lattice) plural(word []byte) (stem int, ok bool) {
	var w lexicon.Walk
	for i, c := range word {
		if !l.lex.Step(&w, c) {
			break
		}
		if id, known := w.ID(); known && l.lex.Piece(id).Flags&lexicon.SettledPlural != 0 && l.isPlural(word[i+1:]) {
			return i + 1, true
		}
	}
	return 0, false
}

// isPlural reports whether letters are a plural suffix.
func (l *lattice) isPlural(letters []byte) bool {
	id := l.lex.Lookup(letters)
	return id >= 0 && l.lex.Piece(id).Class.Kind() == lexicon.PluralSuffix
}

// affix returns 1 if a word that the lexicon lacks is a stem of it and an affix.
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

// held reports whether the text ties a known piece to its word by a ZWNJ, or a plural
// suffix to a stem that needs none.
func (b *block) held(t *token) bool {
	if b.gaps[t.from] == ZWNJ {
		return true
	}
	switch t.kind {
	case lexicon.PluralSuffix:
		return b.gaps[t.from] == None
	case lexicon.VerbPrefix:
		return int(t.to) < len(b.gaps) && b.gaps[t.to] == ZWNJ
	}
	return false
}

// affixed reports whether the letters that follow a piece of that kind make it a
// verb or a plural.
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
