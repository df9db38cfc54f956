package spacing

import (
	"encoding/binary"
	"math/bits"
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
	left     reasons      // why the space after it may be worth a look
	right    reasons      // why the space before it may be
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
	b.tokens = slices.Grow(b.tokens[:0], len(b.codes)) // a token has a letter at least
	b.seal()
	for s := 0; s < len(b.codes); {
		e, key := b.word(s)
		first := len(b.tokens)
		ev.deleted += l.look(s, e, key)
		if b.gaps[s] == ZWNJ {
			ev.kept += l.kept(first, ev.kept)
		}
		s = e
	}
	for i := 1; i < len(b.tokens); i++ {
		before, t := &b.tokens[i-1], &b.tokens[i]
		if why := l.why(before, t); why != 0 && b.gaps[t.from] == Space {
			ev.typed += l.gap(before, t, why)
		}
	}
	return ev
}

// seal puts boundaries past the last letter, for word.
func (b *block) seal() {
	n := len(b.codes)
	b.codes = slices.Grow(b.codes, eight)
	b.gaps = append(b.gaps, boundaries[:]...)[:n]
}

var boundaries = [eight]Gap{Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary}

// word returns the end of the letters from s on with nothing between, and their key. Of
// eight letters at once, some of which may lie past the end, it tells without a branch how
// long the word is, which a processor cannot guess.
func (b *block) word(s int) (e int, key lexicon.Key) {
	after := eightGaps(b.gaps[s+1 : s+1+eight])
	if after == 0 {
		return b.wordByLetters(s)
	}
	n := bits.TrailingZeros64(after)/8 + 1
	letters := binary.BigEndian.Uint64(b.codes[s : s+eight])
	return s + n, lexicon.PackKey(letters >> (uint(64-8*n) % 64))
}

// wordByLetters is word, one letter after another.
func (b *block) wordByLetters(s int) (e int, key lexicon.Key) {
	e = b.wordEnd(s)
	return e, lexicon.KeyOf(b.codes[s:e])
}

// eightGaps returns eight gaps as one number, the first one lowest.
func eightGaps(g []Gap) uint64 {
	g = g[:8]
	return uint64(g[0]) | uint64(g[1])<<8 | uint64(g[2])<<16 | uint64(g[3])<<24 |
		uint64(g[4])<<32 | uint64(g[5])<<40 | uint64(g[6])<<48 | uint64(g[7])<<56
}

// look adds the token of letters [s, e), which have nothing between, and that key. It
// returns 1 if the lexicon lacks them and they are a known stem and an affix.
func (l *lattice) look(s, e int, key lexicon.Key) (affixed int) {
	b := l.b
	entry := l.lex.Find(key, e-s)
	if entry == 0 {
		if entry = l.lex.Entry(b.codes[s:e]); entry == 0 {
			return l.lookOther(s, e)
		}
	}
	t := b.addToken(s, e, entry.ID())
	t.kind, t.flags = entry.Class().Kind(), entry.Flags()
	t.open = t.flags&lexicon.Settled == 0 && t.kind != lexicon.LastPart && !b.held(t)
	t.reason()
	if key == withoutKey && b.gaps[s] != ZWNJ {
		t.left |= isPrivative
	}
	return 0
}

// lookOther is look for letters that are no piece. A plural that is read as it is becomes
// two tokens, its stem and its suffix. Other words are opened, unless their letters are
// stretched.
func (l *lattice) lookOther(s, e int) (affixed int) {
	letters := l.b.codes[s:e]
	if n, ok := l.plural(letters); ok {
		return l.look(s, s+n, lexicon.KeyOf(letters[:n])) + l.look(s+n, e, lexicon.KeyOf(letters[n:]))
	}
	t := l.b.addToken(s, e, unknown)
	t.open = !stretched(letters)
	t.reason()
	if !t.open {
		return 0
	}
	return l.affix(letters)
}

// addToken adds the token of letters [s, e), a piece or unknown; there is room for it. It is
// made in its place: where it is copied, the processor waits for what it has just written.
func (b *block) addToken(s, e int, id int32) *token {
	n := len(b.tokens)
	b.tokens = b.tokens[:n+1]
	t := &b.tokens[n]
	t.from, t.to, t.id = int32(s), int32(e), id
	t.kind, t.flags, t.open, t.tied, t.part = lexicon.Unknown, 0, false, false, false
	return t
}

// kept returns 1 if the ZWNJ before token i says that the text keeps its ZWNJs, after that
// many that do. It makes one that is a slip of the pen a space.
func (l *lattice) kept(i, already int) int {
	b := l.b
	s := int(b.tokens[i].from)
	if l.c.lostSpace < infinite && l.split(&b.tokens[i-1], &b.tokens[i]) {
		b.gaps[s], b.changed = Space, true
		return 0
	}
	if already < keptEnough && lexicon.JoinsNext(b.codes[s-1]) && !b.freeTie(s) {
		return 1
	}
	return 0
}

// Reasons say why the space between two tokens is worth a look: a ZWNJ may belong there, or
// nothing. One is given by both tokens, or is none.
type reasons byte

const (
	isPrefix    reasons = 1 << iota // the first takes any word after it
	isSuffix                        // the second takes any word before it
	isPrivative                     // the first is the prefix بی, the second a noun or adjective
	isLoose                         // the lexicon calls the space loose
)

// leftReasons are those that a piece gives by its kind if it comes first, beside isSuffix,
// and rightReasons those that it gives if it comes second, beside isPrefix.
var (
	leftReasons  = [1 << kindBits]reasons{lexicon.VerbPrefix: isPrefix, lexicon.FirstPart: isPrefix}
	rightReasons = [1 << kindBits]reasons{
		lexicon.Noun: isPrivative, lexicon.Adjective: isPrivative,
		lexicon.PluralSuffix: isSuffix, lexicon.Clitic: isSuffix, lexicon.Comparative: isSuffix, lexicon.LastPart: isSuffix,
	}
)

// reason sets the reasons that a token gives by its kind and flags.
func (t *token) reason() {
	k := t.kind % (1 << kindBits)
	t.left = isSuffix | leftReasons[k] | isLoose*reasons(t.flags/lexicon.LooseLeft%2)
	t.right = isPrefix | rightReasons[k] | isLoose*reasons(t.flags/lexicon.LooseRight%2)
}

// withoutKey is the key of بی.
const withoutKey = lexicon.Key(lexicon.Beh<<6 | lexicon.Yeh)

func nounOrAdjective(k lexicon.Kind) bool { return k == lexicon.Noun || k == lexicon.Adjective }

// why returns the reasons for a look at a space between two neighbours. It asks the lexicon
// whether the space is loose even where the tokens say that it is not, for the processor
// could not guess what they say.
func (l *lattice) why(before, t *token) reasons {
	return before.left & t.right &^ (isLoose * reasons(1-l.lex.Loose(before.id, t.id)))
}

// gap tells whether the space between two tokens may be a ZWNJ, or part a word, for the
// reasons why it is worth a look. It returns 1 if it parts an affix from its word.
func (l *lattice) gap(before, t *token, why reasons) (typed int) {
	loose := why&isLoose != 0
	if l.tied(before, t, why, loose) && !FreeSpace(l.b.letters(before), l.b.letters(t)) {
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
	if l.lex.Loose(b.id, a.id) == 0 || l.companions(a, b) || l.lex.Lookup(l.b.codes[a.from:b.to]) < 0 || l.twoWords(a, b) {
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
	k, _ := l.kindOf(whole[2:])
	return k == lexicon.Adjective
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

// tied reports whether a ZWNJ may belong between two words of the text, for those reasons
// and as the lexicon calls the space loose or not.
func (l *lattice) tied(a, b *token, why reasons, loose bool) bool {
	if why&^isLoose != 0 {
		return true
	}
	if !loose || b.flags&lexicon.Follower == 0 {
		return false
	}
	_, ok := l.lex.Pair(lexicon.LeftPiece(a.id), lexicon.ZWNJ, b.id)
	return ok
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
