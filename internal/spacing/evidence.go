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
	tied     bool         // the space before it may be a ZWNJ
	part     bool         // it and the token before it may be one word that a space splits
}

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
	for s := 0; s < len(b.codes); {
		e, key := b.word(s)
		first, h := len(b.tokens), key.Hash()
		if entry := l.lex.Commonest(h); entry.Has(h) && e-s <= eight {
			l.addPiece(s, e, key, entry)
		} else {
			ev.deleted += l.look(s, e, key)
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

// mayChange are the reasons that hold for each gap between two tokens.
var mayChange = [gaps]reasons{None: isParted, Space: 1<<asSecond - 1, Boundary: isParted}

// pair does what the reasons ask for between token i and the one before it. It returns 1 if a space
// separates an affix from its word.
func (l *lattice) pair(i int, why reasons) (typed int) {
	before, t := &l.b.tokens[i-1], &l.b.tokens[i]
	if why&ofGap != 0 {
		typed = l.gap(before, t, why&ofGap)
	}
	if why&(isEnded|ofHalves) != 0 && l.c.later && l.b.gaps[t.from] == Space {
		if why&isEnded != 0 {
			l.endedWord(i)
		}
		if why&ofHalves != 0 && l.mayEnd(before, t, why) {
			l.end(before, t)
		}
	}
	switch {
	case why&isParted != 0 && i > 1:
		l.partedPlural(&l.b.tokens[i-2], before)
	case why&isMeasured != 0 && l.measured(int(t.from), int(t.to)):
		t.tied = true
		if l.numbered(before, t) {
			before.mayJoin(t)
		}
	case why&isMeasured != 0 && l.numbered(before, t):
		before.mayJoin(t)
	case why&isHundred != 0 && l.hundreds(before, t):
		before.mayJoin(t)
	}
	return typed
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
	l.addPiece(s, e, key, entry)
	return 0
}

// addPiece adds the token of letters [s, e), a piece with the given key.
func (l *lattice) addPiece(s, e int, key lexicon.Key, entry lexicon.Entry) {
	b := l.b
	t := b.addToken(s, e, entry.ID())
	t.kind, t.flags = entry.Class().Kind(), entry.Flags()
	t.reason(l.byItself(key))
	if e-s == 1 && b.codes[s] != lexicon.Vav {
		t.gives |= isHalf << asSecond
		l.mendStart(s, e)
	}
	t.open = t.flags&lexicon.Settled == 0 && t.kind != lexicon.LastPart && !b.held(t) && !(l.c.later && l.isPerfectAdjective(t))
	if b.severalAt(s, e) || t.kind == lexicon.Unknown {
		l.lookAgain(t)
	}
	if t.open && t.kind == lexicon.Verb && b.codes[e-1] == lexicon.He { // بخشه, also بخش with a copula
		t.gives |= isEnded << asSecond
	}
	if t.gives&(isSpoken<<asSecond) != 0 {
		t.open = true
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

// lookAgain does the rest of the work of addPiece for a piece that may be several.
func (l *lattice) lookAgain(t *token) {
	s, e := int(t.from), int(t.to)
	if t.open && t.kind == lexicon.Unknown && l.complete(t) {
		t.open = false
	}
	if homograph(l.b.letters(t)) && (t.flags&lexicon.Name != 0 && l.adjective(s, e) || l.verbWithMay(s, e, t.kind)) {
		t.open = true
	}
	if l.c.later {
		l.mendPiece(s, e)
	}
	if t.kind == lexicon.Unknown && l.c.later {
		rare := int32(l.lex.Piece(t.id).Start) >= rareWord
		if rare && !l.mendSpace(s, e) && l.b.gaps[s] >= Space {
			l.mendAt(l.gluedPreposition(s, e))
		}
		t.open = t.open || l.endsInPast(l.b.letters(t)) || rare && l.endsInLightForm(l.b.letters(t))
	}
	if t.kind == lexicon.Unknown && e-s > 4 && l.mends {
		if i := l.jointInPiece(t); i > 0 {
			l.mend(i, ZWNJ)
		}
	}
}

// mendPiece sets the space that letters [s, e), a piece or several, lack. The first letter tells which rule to ask.
func (l *lattice) mendPiece(s, e int) {
	switch first := l.b.codes[s]; {
	case first == lexicon.Vav && l.gluedWith(s, e):
		l.mend(s+len(vav), Space)
	case first == lexicon.Reh && l.towards(s, e):
		l.mend(s+len(road), Space)
	case first == lexicon.He && l.pluralObject(s, e):
		l.mend(s+len(plural), Space)
	case first == lexicon.Seen && l.mends && hundredthOf(l.b.codes[s:e]):
		l.mend(s+len(centi), ZWNJ)
	case e-s >= leastPointed && beginsPointed(first) && l.b.gaps[s] >= Space:
		l.mendAt(l.pointedNoun(s, e))
	case quantified(l.b.codes[s:e]):
		l.mendCount(s, e)
	}
}

// lookOther does the work of look for letters that are not a piece. A plural that is read
// as it is becomes two tokens, its stem and its suffix. Other words are opened, unless
// they repeat a letter for emphasis or are complete.
func (l *lattice) lookOther(s, e int) (affixed int) {
	letters := l.b.codes[s:e]
	if n, ok := l.plural(letters); ok {
		return l.look(s, s+n, lexicon.KeyOf(letters[:n])) + l.look(s+n, e, lexicon.KeyOf(letters[n:]))
	}
	if !(quantified(letters) && l.mendCount(s, e)) && !l.mendSpace(s, e) {
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
	if l.complete(t) || l.c.later && (isStanding(letters) || isDecade(letters) || l.spokenWord(letters) || l.isScold(t) || l.b.afterMay(s) && isGluedForm(letters)) {
		return 0
	}
	t.open = true
	return l.affix(letters)
}

// addToken adds the token of letters [s, e), a piece or unknown; the slice has room for
// it. The token is made in place, because a copy would make the processor wait for what
// it has just written.
func (b *block) addToken(s, e int, id int32) *token {
	n := len(b.tokens)
	b.tokens = b.tokens[:n+1]
	t := &b.tokens[n]
	t.from, t.to, t.id = int32(s), int32(e), id
	t.kind, t.flags, t.open, t.tied, t.part = lexicon.Unknown, 0, false, false, false
	return t
}

// kept returns 1 if the ZWNJ before token i shows that the text keeps its ZWNJs, given
// how many have shown it already. A ZWNJ that is a slip becomes a space.
func (l *lattice) kept(i, already int) int {
	b := l.b
	s := int(b.tokens[i].from)
	if l.c.lostSpace < infinite && l.split(&b.tokens[i-1], &b.tokens[i]) {
		b.gaps[s], b.changed = Space, true
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

// Reasons say why the space between two tokens may change: a ZWNJ may belong there, or
// nothing. A reason holds only if both tokens give it. What a token gives as the second of two
// is in the upper half.
type reasons uint32

const asSecond = 16 // bits

const (
	isPrefix    reasons = 1 << iota // the first may precede any word
	isSuffix                        // the second may follow any word
	isPrivative                     // the first is the prefix بی, the second a noun or adjective
	isInitial                       // both are names of letters
	isRuled                         // the second may be an ending that only rules tie: تر with the copula, ین
	isMeasured                      // the first is a number, the second ends in ه
	isHundred                       // the first is a number of hundreds, the second صد
	isEnded                         // the first begins compounds, the second may be a word with an ending
	isSpoken                        // given by the second alone: it is مون, تون or شون with the object و
	isHalf                          // given by the second alone: it may be the end of a word that a space splits
	isLooseHalf                     // as isHalf, if the first begins such words
	isQualified                     // the first is بد, پر or بر, the second a noun or an adjective

	freeReason // the next one; it must stay below isParted

	// These three are flags of the piece, moved up by ofFlags.

	isParted  = reasons(lexicon.Finite) << ofFlags    // the first may end a noun before the second, a plural suffix
	isLoose   = reasons(lexicon.LooseLeft) << ofFlags // the lexicon calls the space loose
	isSurname = reasons(lexicon.Name) << ofFlags      // the first is a name, the second ends surnames

	// Of a space between two tokens: see gap.
	ofGap = isPrefix | isSuffix | isPrivative | isInitial | isRuled | isLoose | isSurname

	// Of the halves of a word: see mayEnd.
	ofHalves = isHalf | isLooseHalf | isQualified
)

const _ = isParted - freeReason // does not compile if the two overlap

// ofFlags is how far the flags of a piece are moved to be reasons.
const ofFlags = 9

// ofKind are the reasons that each kind of piece gives in addition to those that all give.
var ofKind = [1 << kindBits]reasons{
	lexicon.Unknown:    (isEnded | isLooseHalf) << asSecond,
	lexicon.VerbPrefix: isPrefix, lexicon.FirstPart: isPrefix,
	lexicon.Noun: (isPrivative | isQualified) << asSecond, lexicon.Adjective: (isPrivative | isQualified) << asSecond,
	lexicon.PluralSuffix: (isSuffix | isParted) << asSecond,
	lexicon.Clitic:       isSuffix << asSecond, lexicon.Comparative: isSuffix << asSecond,
	lexicon.LastPart: (isSuffix | isHalf) << asSecond,
}

// reason sets the reasons that a token gives: those of its kind and flags, and some more.
func (t *token) reason(more reasons) {
	first := reasons(t.flags) << ofFlags
	t.gives = more | isSuffix | isRuled | isHalf | isPrefix<<asSecond | (isEnded|isLooseHalf)*reasons(t.flags/lexicon.LooseLeft%2) | ofKind[t.kind%(1<<kindBits)] |
		first&(isParted|isLoose|isSurname) | first*(lexicon.LooseLeft<<asSecond/lexicon.LooseRight)&(isLoose<<asSecond)
}

func nounOrAdjective(k lexicon.Kind) bool { return k == lexicon.Noun || k == lexicon.Adjective }

// why returns the reasons why the space between two neighbours may change. It asks the
// lexicon whether the space is loose even if the tokens say that it is not, because the
// processor could not predict a branch on what they say.
func (l *lattice) why(before, t *token) reasons {
	return before.gives & (t.gives >> asSecond) &^ (isLoose * reasons(1-l.lex.MayLoose(before.id, t.id)))
}

// gap decides, given the reasons, whether the space between two tokens may be a ZWNJ and
// whether it may split a word. It returns 1 if it separates an affix from its word.
func (l *lattice) gap(before, t *token, why reasons) (typed int) {
	switch {
	case !l.mends:
	case before.kind == lexicon.VerbPrefix && l.spokenVerb(before, t):
		l.mend(int(t.from), ZWNJ)
		return 1
	case l.c.later && t.kind == lexicon.Clitic && l.joinsAlef(before, t):
		if s := int(before.from); before.kind == lexicon.PluralSuffix && s > 0 && l.b.gaps[s] == Space { // «مدت ها ست»
			l.mend(s, ZWNJ)
		}
		l.mend(int(t.from), None)
		return 0
	case l.c.later && t.kind == lexicon.PluralSuffix && l.stressesVerb(before, t):
		return 0
	case l.c.later && t.kind == lexicon.LastPart && (l.makesDoer(before, t) || l.arouses(before, t)):
		return 0
	case l.c.later && (t.kind == lexicon.LastPart && l.tiesPart(before, t) || why&isPrivative != 0 && l.lacking(before, t)):
		l.tie(t)
		return 0
	case l.c.later && why&isRuled != 0 && l.lasting(before, t):
		l.mend(int(t.from), l.jointOf(before, t))
		return 0
	case why&isRuled != 0 && (l.degreeCopula(before, t) || l.c.later && l.personOf(before, t)):
		l.tie(t)
		return 0
	}
	if why = l.narrowed(before, t, why) &^ isRuled; why == 0 {
		return 0
	}
	loose := why&isLoose != 0
	if loose && l.c.later && l.prefixedVerb(before, t) {
		l.mend(int(t.from), None)
		return typed
	}
	if l.tied(before, t, why, loose) && !FreeSpace(l.b.letters(before), l.b.letters(t)) {
		t.tied = true
		if isAffix(before.kind, t.kind) {
			typed = 1
		}
	}
	if l.degree(before, t) || loose && l.parted(before, t) {
		before.mayJoin(t)
	}
	return typed
}

// mayJoin notes that a token and the one after it may be one word that a space splits, so that both are decoded.
func (t *token) mayJoin(next *token) { next.part, t.open, next.open = true, true, true }

// narrowed returns the reasons for a change of the space between two tokens without those that hold
// for the token before or the next only where another condition does.
func (l *lattice) narrowed(before, t *token, why reasons) reasons {
	if t.kind != lexicon.Noun { // a last part has another reason
		why &^= isSurname
	}
	if l.b.gaps[before.from] == ZWNJ {
		why &^= isPrivative
	}
	return why & ofGap
}

// isAffix reports whether the kinds of two neighbours show that one is an affix of the
// other that must not stand alone.
func isAffix(left, right lexicon.Kind) bool {
	return right == lexicon.PluralSuffix || left == lexicon.VerbPrefix && right == lexicon.Verb
}

// letters returns the letters of a token.
func (b *block) letters(t *token) []byte { return b.codes[t.from:t.to] }

// tokenAt returns the number of the token that starts at letter s, or that of the next
// one. The tokens may be empty, if they were not gathered.
func (b *block) tokenAt(s int) int {
	i, _ := slices.BinarySearchFunc(b.tokens, int32(s), func(t token, s int32) int { return int(t.from - s) })
	return i
}

// tied reports whether a ZWNJ may belong between two words of the text, given the reasons
// and whether the lexicon calls the space loose.
func (l *lattice) tied(a, b *token, why reasons, loose bool) bool {
	if why&^isLoose != 0 {
		return true
	}
	if !loose || b.flags&lexicon.Follower == 0 {
		return false
	}
	return l.pairOf(a, b) && l.lex.Loose(a.id, b.id)
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
