package spacing

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A token is a run of letters with nothing between them in the text, or the stem or the
// suffix of a plural that is read as it is.
type token struct {
	from, to int32
	id       int32        // of its piece, or unknown
	kind     lexicon.Kind // of the piece
	flags    byte         // of the piece
	gives    reasons      // why the spaces before and after it may change
	open     bool         // it must be decoded
	form     bool         // it is a piece that may be a form of another: see likeForm
	tied     bool         // the space before it may be a ZWNJ
	part     bool         // it and the token before it may be one word that a space splits
}

// seal puts boundaries past the last letter, for word.
func (b *block) seal() {
	n := len(b.codes)
	b.codes = slices.Grow(b.codes, eight)
	b.gaps = append(b.gaps, boundaries[:]...)[:n]
}

var boundaries = [eight]Gap{Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary}

// word returns the end and the key of the letters from s on that have nothing between
// them. It finds the length of a word of up to eight letters, some of which may lie past
// the end, without a branch, because a processor cannot predict it.
func (b *block) word(s int) (e int, key lexicon.Key) {
	after := eightGaps(b.gaps[s+1 : s+1+eight])
	if after == 0 {
		return b.wordByLetters(s)
	}
	n := bits.TrailingZeros64(after)/8 + 1
	letters := binary.BigEndian.Uint64(b.codes[s : s+eight])
	return s + n, lexicon.PackKey(letters >> (uint(64-8*n) % 64))
}

// wordByLetters does the work of word one letter at a time.
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

// look adds the token of letters [s, e), which have nothing between them and the given
// key. It returns 1 if the lexicon lacks them and they are a known stem and an affix.
func (l *lattice) look(s, e int, key lexicon.Key) (affixed int) {
	entry := l.lex.Find(key, e-s)
	if entry == 0 {
		if entry = l.lex.Entry(l.b.codes[s:e]); entry == 0 {
			return l.lookOther(s, e)
		}
	}
	f := l.factOf(l.b.codes[s:e], key, entry)
	if e-s <= lexicon.KeyMax {
		l.recent.add(key, &f)
	}
	t := l.b.addToken(s, e, entry.ID())
	t.kind, t.flags, t.gives, t.form = entry.Class().Kind(), entry.Flags(), f.gives, f.form
	t.open = f.open && !l.b.held(t)
	if f.asks != 0 {
		l.inPlace(t, &f)
	}
	return 0
}

// addRecent adds the token of letters [s, e), a piece with the given fact.
func (b *block) addRecent(s, e int, f *shortFact) {
	t := b.addToken(s, e, int32(f.piece%(1<<kindAt)))
	t.kind, t.flags, t.gives = lexicon.Kind(f.piece>>kindAt%(1<<kindBits)), byte(f.piece>>flagsAt), f.gives
	t.form = f.key&shortForm != 0
	t.open = f.key&shortOpen != 0 && !b.held(t)
}

// inPlace does for the token of a piece what its fact asks for.
func (l *lattice) inPlace(t *token, f *fact) {
	s, e := int(t.from), int(t.to)
	if f.asks&asksStart != 0 {
		l.mendStart(s, e)
	}
	if f.asks&asksPerfect != 0 && l.isPerfectAdjective(t) {
		t.open = false
	}
	if f.asks&asksComplete != 0 && t.open && l.complete(t) {
		t.open = false
	}
	if f.asks&asksBy != 0 && l.isByNoun(s, e) || f.asks&asksMay != 0 && l.verbWithMay(s, e, t.kind) {
		t.open = true
	}
	if f.asks&asksGlued != 0 {
		l.mendGlued(s, e, f.glued)
	}
	if f.asks&asksSpace != 0 && !l.mendSpace(s, e) && l.b.gaps[s] >= Space {
		l.mendAt(l.gluedPreposition(s, e))
	}
	if f.asks&asksOpen != 0 {
		t.open = true
	}
	if f.asks&asksJoint != 0 && l.mends {
		if i := l.jointInPiece(t); i > 0 {
			l.mend(i, ZWNJ)
		}
	}
}

// isPerfectAdjective reports whether a token ends in شده and no copula follows, with which it would be a verb:
// «منتشرشده», but not «منتشرشده است». «یادشده» always is an adjective.
func (l *lattice) isPerfectAdjective(t *token) bool {
	stem, ok := bytes.CutSuffix(l.b.letters(t), []byte(become))
	if !ok || len(stem) == 0 {
		return false
	}
	return string(stem) == yeh+alef+dal || !l.beforeCopula(int(t.to)) && !l.ties(l.b.previous(int(t.from)), l.b.letters(t)) // «سخت کدشده»
}

// lookOther does the work of look for letters that are not a piece. A plural that is read
// as it is becomes two tokens, its stem and its suffix. Other words are opened, unless
// they repeat a letter for emphasis or are complete.
func (l *lattice) lookOther(s, e int) (affixed int) {
	letters := l.b.codes[s:e]
	if n, ok := l.plural(letters); ok {
		if e-s <= lexicon.KeyMax {
			l.recent.addPlural(lexicon.KeyOf(letters), n)
		}
		l.lookPlural(s, s+n, e)
		return 0
	}
	if !l.mendCount(s, e) && !l.mendSpace(s, e) {
		if i := l.jointIn(s, e); i > 0 {
			l.mend(i, ZWNJ)
		}
	}
	t := l.b.addToken(s, e, unknown)
	t.reason(ofLast[letters[e-s-1]] | isHalf<<asSecond)
	if l.stretched(letters) {
		l.b.drawn = l.mends
		return 0
	}
	if l.complete(t) || l.c.later && l.isOneWord(t) {
		return 0
	}
	t.open = true
	if l.c.later && l.mannerWithout(letters) {
		t.gives |= isPrivative << asSecond
	}
	return l.affix(letters)
}

// isOneWord reports whether a rule younger than the lexicon says that a token that the lexicon lacks is one word.
func (l *lattice) isOneWord(t *token) bool {
	letters := l.b.letters(t)
	switch {
	case isStanding(letters), isDecade(letters), l.spokenWord(letters), l.wholeWord(t), l.isScold(t):
		return true
	case l.isAgentPlural(t), l.isOneOfMany(t), l.isManyInYeh(t), l.isThoseWho(t):
		return true
	}
	return isGluedForm(letters) && l.b.afterMay(int(t.from))
}

// lookPlural adds the two tokens of letters [s, e), a plural that is read as it is and whose suffix begins at letter i.
func (l *lattice) lookPlural(s, i, e int) {
	l.lookPart(s, i)
	l.lookPart(i, e)
}

// lookPart adds the token of letters [s, e), a piece with nothing before or after it.
func (l *lattice) lookPart(s, e int) {
	key := lexicon.KeyOf(l.b.codes[s:e])
	if f := l.recent.at(key); f.has(key) && e-s <= lexicon.KeyMax {
		l.b.addRecent(s, e, f)
	} else {
		l.look(s, e, key)
	}
}

// addToken adds the token of letters [s, e), a piece or unknown; the slice has room for
// it. The token is made in place, because a copy would make the processor wait for what
// it has just written.
func (b *block) addToken(s, e int, id int32) *token {
	n := len(b.tokens)
	b.tokens = b.tokens[:n+1]
	t := &b.tokens[n]
	t.from, t.to, t.id = int32(s), int32(e), id
	t.kind, t.flags, t.open, t.form, t.tied, t.part = lexicon.Unknown, 0, false, false, false, false
	return t
}

// letters returns the letters of a token.
func (b *block) letters(t *token) []byte { return b.codes[t.from:t.to] }

// tokenAt returns the number of the token that starts at letter s, or that of the next
// one. The tokens may be empty, if they were not gathered.
func (b *block) tokenAt(s int) int {
	i, _ := slices.BinarySearchFunc(b.tokens, int32(s), func(t token, s int32) int { return int(t.from - s) })
	return i
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
		return b.gapAt(int(t.to)) == ZWNJ
	}
	return false
}

// stretched reports whether a word has a letter three or more times in a row, as people type
// for emphasis: سلامممم. Such a word is read as it is. The plural of a word in هه is not
// stretched: دهههای.
func (l *lattice) stretched(word []byte) bool {
	for i := 2; i < len(word); i++ {
		if word[i] == word[i-1] && word[i] == word[i-2] {
			return word[i] != lexicon.He || !l.isPlural(word[i:]) || l.lex.Lookup(word[:i]) < 0
		}
	}
	return false
}

// plural returns the length of the stem of a plural that is read as it is: the stem does
// not join the suffix, so no ZWNJ is visible between them.
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
