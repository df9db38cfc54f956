package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A node is a piece that some letters may be, with the cheapest path to it from the left.
type node struct {
	from, to int32
	left     lexicon.Left // the piece as the left side of a pair
	id       int32        // the piece as the right side of a pair, or unknown
	class    lexicon.Class
	rate     byte     // how often a ZWNJ follows
	follower bool     // there may be pairs of a ZWNJ and this piece
	finite   bool     // the piece may follow می
	loose    bool     // the space before it may be a slip: see lexicon.LooseRight
	proper   bool     // the name of a person or a place, or a word that the lexicon lacks
	gap      Gap      // before it, in the text
	ties     byte     // see tie
	head     uint32   // its first letters, see head
	tail     uint32   // its last letters
	first    [2]int32 // cost after each link in an unseen pair
	alpha    [2]int32 // cost of an unseen pair that begins with this piece
	extra    int32    // of an ending, a space inside the word or what the piece is glued to; in training also of the bias
	reach    [2]int32 // cost of the piece after each link, whatever piece it follows
	after    [2]int32 // cost of each link after the piece, whatever follows
	total    int32    // of the cheapest path through this node
	back     int32    // its predecessor on that path
	next     int32    // the next of the nodes that end at the same letter
	link     lexicon.Link
}

const (
	unknown  = -1
	nothing  = -1
	infinite = 1 << 29
)

// A lattice holds, as nodes, the pieces that the letters [from, to) of a block may be. A
// path through it is a reading of the letters.
type lattice struct {
	lex  *lexicon.Lexicon
	own  *Words // of the user, or nil
	bias Bias   // in training, or nil

	marked  *marked      // the words that give reasons by themselves
	endings *endingTable // see endingOf
	recent  recent

	mends bool // the rules of gather may change gaps

	b     *block
	c     *channel
	from  int
	limit int // the end of the word that is being read
	dead  int // where in the word no path goes on, or nothing
	nodes []node
	ends  []list // ends[i] has the nodes that end before letter from+i
	last  int32  // the last node of the cheapest path, or nothing
}

// A list of nodes has the older ones first, which begin further left. It is linked by their field next.
type list struct{ first, last int32 }

// decode finds the cheapest path through letters [from, to). They follow the token
// before, which may be nil. For the first letter of each piece of the path, b.path gets
// what stands before the piece.
func (l *lattice) decode(from, to int, before *token) {
	b := l.b
	l.reset(from, to, before)
	token := b.tokenAt(from)
	for s := from; s < to; s++ {
		b.path[s] = None
		if l.ends[s-from].first == nothing {
			continue
		}
		for token < len(b.tokens) && int(b.tokens[token].from) < s {
			token++
		}
		if t := token; t < len(b.tokens) && int(b.tokens[t].from) == s && !b.tokens[t].open {
			l.asTyped(&b.tokens[t])
			if t+1 < len(b.tokens) && b.tokens[t+1].id == unknown {
				l.limit, l.dead = min(b.wordEnd(s), to), nothing
				l.rejoinedTyped(s)
			}
			continue
		}
		if s >= l.limit {
			l.limit = min(b.wordEnd(s), to)
			l.dead = l.deadEnd(s)
		}
		l.candidates(s)
	}
	l.last = l.cheapest(l.ends[to-from].first)
	for n := l.last; n > 0; n = l.nodes[n].back {
		b.path[l.nodes[n].from] = gapOf(l.nodes[n].link)
	}
	if len(b.loud) > 0 {
		l.keepLoud()
	}
}

// deadEnd returns the last letter of the word that starts at letter s if no piece may start there, so that
// pieces that end before it are not worth adding, or nothing. In training all pieces are added.
func (l *lattice) deadEnd(s int) int {
	if last := l.limit - 1; last > s && l.bias == nil && !l.letterAlone(last) {
		return last
	}
	return nothing
}

// reset empties the lattice for letters [from, to) after the token before.
func (l *lattice) reset(from, to int, before *token) {
	l.from, l.limit, l.dead = from, from, nothing
	l.b.path = longer(l.b.path[:0], len(l.b.codes))
	l.nodes = append(l.nodes[:0], l.context(before))
	l.ends = l.ends[:0]
	for range to - from + 1 {
		l.ends = append(l.ends, list{nothing, nothing})
	}
	l.ends[0] = list{}
}

// context returns the node that the first piece of a path follows.
func (l *lattice) context(before *token) (n node) {
	switch {
	case before == nil:
		n.left = lexicon.LeftOutside
	case before.id == unknown:
		n.unknown(l, int(before.from), int(before.to))
	default:
		n.known(l.lex, before.id, int(before.from), int(before.to))
	}
	n.next = nothing
	n.tail = l.b.tail(n.from, n.to)
	l.leave(&n)
	return n
}

// between returns the cheaper link between token i and the one before it, and its margin.
// Both tokens are read as they are in the text, so no other readings have to be compared.
func (l *lattice) between(i int) (link lexicon.Link, margin int32) {
	return l.link(&l.b.tokens[i-1], &l.b.tokens[i])
}

// link does the work of between for two tokens.
func (l *lattice) link(left, right *token) (link lexicon.Link, margin int32) {
	if right.id == unknown {
		return lexicon.Space, certain
	}
	before := l.context(left)
	n := l.knownNode(right.id, int(right.from), int(right.to))
	l.describe(&n)
	zwnj, space := l.damage(&n)
	if zwnj >= infinite {
		return lexicon.Space, certain
	}
	tied, apart := l.arrive(&n)
	tiedPair, apartPair := l.learned(&before, &n)
	zwnj += tied + tiedPair + before.after[lexicon.ZWNJ] + l.follow(&before, lexicon.ZWNJ, &n)
	space += apart + apartPair + before.after[lexicon.Space] + l.followSpace(&before, &n)
	if n.gap == Space && space <= zwnj { // no change, so nobody asks for its margin
		return lexicon.Space, certain
	}
	if l.stays(&before, &n) || l.b.isLoud(int(n.from)) && !l.joint(&before, &n) {
		return lexicon.Space, certain
	}
	if zwnj < space {
		return lexicon.ZWNJ, min(space-zwnj, certain)
	}
	return lexicon.Space, min(zwnj-space, certain)
}

// cheapest returns the node that ends the cheapest path, from a list of nodes, or nothing. Of equally
// cheap paths, it is that of the youngest node.
func (l *lattice) cheapest(n int32) int32 {
	best, least := int32(nothing), int32(infinite-1)
	for ; n != nothing; n = l.nodes[n].next {
		total := l.nodes[n].total + l.lex.RateCost(l.nodes[n].rate, lexicon.Space)
		if total <= least {
			best, least = n, total
		}
	}
	return best
}

// candidates adds the nodes that start at letter s.
func (l *lattice) candidates(s int) {
	known := uint64(0) // bit i: a known piece of i letters
	var w lexicon.Walk
	e := s
	for ; e < l.limit && e-s < maxPiece && l.lex.Step(&w, l.b.codes[e]); e++ {
		if id, ok := w.ID(); ok {
			known |= 1 << (e + 1 - s)
			l.known(s, e+1, id)
			l.inflected(s, e+1, id)
		}
	}
	if e == l.limit {
		l.rejoined(s, w)
	}
	l.unknowns(s, known)
	if l.own != nil {
		l.owned(s)
	}
}

// walk follows some letters from w through the automaton. It reports whether a piece begins
// that way.
func (l *lattice) walk(w *lexicon.Walk, letters []byte) bool {
	for _, c := range letters {
		if !l.lex.Step(w, c) {
			return false
		}
	}
	return true
}

// asTyped adds the node of a token that is not opened.
func (l *lattice) asTyped(t *token) {
	if t.id == unknown {
		s, e := int(t.from), int(t.to)
		l.unknown(s, e, l.lex.Letters(l.b.codes[s:e]))
		return
	}
	l.known(int(t.from), int(t.to), t.id)
}

// known adds the node of a piece of the lexicon.
func (l *lattice) known(s, e int, id int32) {
	if e == l.dead || e-s == 1 && !l.letterAlone(s) {
		return
	}
	n := l.next()
	n.known(l.lex, id, s, e)
	if l.b.gaps[s] == None && s > l.from {
		n.extra = l.afterGlued(s, e)
	} else {
		n.extra = l.notVerb(s, e, n.class.Kind())
	}
	l.add(n)
}

// letterAlone reports whether the single letter s may be a piece: a letter that stands
// alone in the text; و at the start of a word or inside it, or glued to the end of one,
// unless it joins the letter before it, doubles a vowel («توو») or, before a verb, is the
// colloquial object («گوشیو خریدم»); and, after a silent ه that lost its ZWNJ, the ezafe
// ی or a colloquial pronoun.
func (l *lattice) letterAlone(s int) bool {
	b := l.b
	switch {
	case !b.ends(s + 1):
		return b.codes[s] == lexicon.Vav
	case b.gaps[s] != None:
		return true
	case b.codes[s] == lexicon.Vav:
		return s == l.from || !lexicon.JoinsNext(b.codes[s-1]) && b.codes[s-1] != lexicon.Vav && !l.beforeVerb(s+1) && !(l.c.later && s != l.from && l.isObjectOf(s+1))
	}
	return s > l.from+1 && b.codes[s-1] == lexicon.He && b.codes[s-2] != lexicon.Alef && // راهی
		(b.codes[s] == lexicon.Yeh || onePronoun(b.codes[s]))
}

// knownNode returns the node of letters [s, e) as a piece of the lexicon.
func (l *lattice) knownNode(id int32, s, e int) (n node) {
	n.known(l.lex, id, s, e)
	return n
}

// known makes an empty node that of letters [s, e) as a piece of the lexicon.
func (n *node) known(lex *lexicon.Lexicon, id int32, s, e int) {
	p := lex.Piece(id)
	n.from, n.to, n.left, n.id, n.class, n.rate = int32(s), int32(e), lexicon.LeftPiece(id), id, p.Class, p.Rate
	n.first[lexicon.ZWNJ], n.first[lexicon.Space] = int32(p.AfterZWNJ), int32(p.Start)
	n.alpha[lexicon.ZWNJ], n.alpha[lexicon.Space] = int32(p.AlphaZWNJ), int32(p.AlphaSpace)
	n.follower, n.finite = p.Flags&lexicon.Follower != 0, p.Flags&lexicon.Finite != 0
	n.loose, n.proper = p.Flags&lexicon.LooseRight != 0, p.Flags&lexicon.Name != 0
}

// unknowns adds the nodes of words that the lexicon lacks. Such a word begins or ends at
// a gap of the text, or both.
func (l *lattice) unknowns(s int, known uint64) {
	last := min(l.limit, s+maxPiece)
	if l.b.gaps[s] == None && s > l.from {
		if l.limit == last && l.limit-s >= minUnknown && known>>(l.limit-s)&1 == 0 {
			l.unknown(s, l.limit, l.lex.Letters(l.b.codes[s:l.limit]))
		}
		return
	}
	spelled := l.lex.Speller()
	for e := s + 1; e <= last; e++ {
		spelled.Add(l.b.codes[e-1])
		if e >= s+minUnknown && e != l.dead && known>>(e-s)&1 == 0 {
			l.unknown(s, e, spelled.Cost())
		}
	}
	if l.limit == s+1 && known == 0 {
		l.unknown(s, l.limit, spelled.Cost())
	}
	if l.limit > last {
		l.unknown(s, l.limit, l.lex.Letters(l.b.codes[s:l.limit]))
	}
}

// unknown adds the node of a word that the lexicon lacks, given the cost of spelling it.
func (l *lattice) unknown(s, e int, letters int32) {
	n := l.next()
	n.unknown(l, s, e)
	n.first[lexicon.ZWNJ], n.first[lexicon.Space] = letters+l.c.unknown[lexicon.ZWNJ], letters+l.c.unknown[lexicon.Space]
	l.add(n)
}

// unknown makes an empty node that of a word that the lexicon lacks, without costs.
func (n *node) unknown(l *lattice, s, e int) {
	class := lexicon.ClassOf(lexicon.Unknown, l.b.codes[e-1])
	n.from, n.to, n.left, n.id, n.class = int32(s), int32(e), lexicon.LeftClass(class), unknown, class
	n.rate, n.proper = l.lex.ClassRate(class), true
}

// next returns a new node, the last one, which add keeps or drops.
func (l *lattice) next() *node {
	l.nodes = append(l.nodes, node{})
	return &l.nodes[len(l.nodes)-1]
}

// add puts the last node, n, after the cheapest of the nodes that end where it starts. It drops n if
// there is no path to it.
func (l *lattice) add(n *node) {
	if l.bias != nil {
		n.extra += l.bias.Piece(int(n.from), int(n.to))
	}
	if n.total = infinite; n.extra < infinite {
		l.describe(n)
		l.reach(n)
		l.join(n)
	}
	at := len(l.nodes) - 1
	if n.total >= infinite {
		l.nodes = l.nodes[:at]
		return
	}
	if int(n.to) < len(l.b.codes) {
		l.leave(n)
	}
	n.next = nothing
	end := &l.ends[int(n.to)-l.from]
	if end.first == nothing {
		end.first = int32(at)
	} else {
		l.nodes[end.last].next = int32(at)
	}
	end.last = int32(at)
}

// reach sets what the piece n costs after each link, whatever piece precedes it.
func (l *lattice) reach(n *node) {
	zwnj, space := int32(infinite), int32(0) // the first piece follows a space
	if int(n.from) > l.from {
		zwnj, space = l.damage(n)
		if n.gap == None && l.b.codes[n.from-1] == lexicon.Reh && n.class.Kind().Nominal() && l.b.prefixed(int(n.from)) {
			space = infinite
		}
		if space < infinite && (l.isPronounWith(n) || l.isGluedClitic(n)) {
			space = infinite
		}
	}
	tied, apart := l.arrive(n)
	if zwnj < infinite {
		zwnj += n.extra + tied
	}
	if space < infinite {
		space += n.extra + apart
	}
	n.reach[lexicon.ZWNJ], n.reach[lexicon.Space] = zwnj, space
}

// prefixed reports whether a word of the text begins with غیر before letter s, at
// which there is no gap, so that what follows is not a separate word: غیردیجیتال.
func (b *block) prefixed(s int) bool {
	from := s - len(un)
	return from >= 0 && string(b.codes[from:s]) == un && b.gaps[from] != None
}

// join finds the cheapest path to the piece n, which has none yet. The nodes before it that begin
// furthest left come first, because a long piece costs less than several, so most others cost too much
// at once. Of equally cheap paths, the one through the youngest node counts, after a space rather than a
// ZWNJ. It asks what takes time only if that can still decide: first for the pair, which may take off so
// much at most, and then whether the two pieces stay apart.
func (l *lattice) join(n *node) {
	off, most := l.mostOff(n), int32(infinite-1)
	for at := l.ends[int(n.from)-l.from].first; at != nothing; {
		before := &l.nodes[at]
		zwnj, space := l.learned(before, n)
		limit := most // a ZWNJ must cost less than a space
		if n.reach[lexicon.Space] < infinite {
			if cost := n.reach[lexicon.Space] + before.total + before.after[lexicon.Space] + space; cost <= most {
				if cost += l.followSpace(before, n); cost <= most {
					n.total, n.back, n.link = cost, at, lexicon.Space
					most, limit = cost, cost-1
				}
			}
		}
		if n.reach[lexicon.ZWNJ] < infinite {
			if cost := n.reach[lexicon.ZWNJ] + before.total + before.after[lexicon.ZWNJ] + zwnj; cost-off <= limit {
				follow, seen := l.followZWNJ(before, n)
				if cost += follow; cost <= limit && !seen {
					cost += l.cut(before, n)
				}
				if cost <= limit && !l.stays(before, n) {
					n.total, n.back, n.link = cost, at, lexicon.ZWNJ
					most = cost
				}
			}
		}
		at = before.next
	}
}

// mostOff returns how far below zero follow may be after a ZWNJ: it returns a rebate for the last part
// of a surname and for initials if the text has a space there.
func (l *lattice) mostOff(n *node) int32 {
	switch k := n.class.Kind(); {
	case n.gap != Space:
		return 0
	case n.to-n.from == 2:
		return l.c.typedInitial
	case k == lexicon.LastPart || k == lexicon.Noun:
		return l.c.typedName
	}
	if n.loose && !l.c.apartByChoice() {
		return l.c.neverApart
	}
	return 0
}

// damage returns what it costs to read the gap before the piece n as a ZWNJ and as a space.
func (l *lattice) damage(n *node) (zwnj, space int32) {
	shown := lexicon.JoinsNext(l.b.codes[n.from-1])
	switch n.gap {
	case None:
		zwnj, space = l.lost(n, shown)
	case Space:
		zwnj = l.typed(n, shown)
	case ZWNJ:
		space = l.c.tiedApart(shown)
	}
	if l.bias != nil {
		return l.biased(n, lexicon.ZWNJ, zwnj), l.biased(n, lexicon.Space, space)
	}
	return zwnj, space
}

// biased returns the cost of reading the gap before the piece n as link with what the bias adds.
func (l *lattice) biased(n *node, link lexicon.Link, cost int32) int32 {
	if cost >= infinite {
		return cost
	}
	return min(cost+l.bias.Gap(int(n.from), gapOf(link)), infinite)
}

// lost returns what it costs to read nothing before the piece n as a ZWNJ, which would be shown, and as
// a space.
func (l *lattice) lost(n *node, shown bool) (zwnj, space int32) {
	b, c, s, e := l.b, l.c, int(n.from), int(n.to)
	if shown {
		zwnj = c.lostCost()
	}
	if e-s == 1 {
		zwnj -= c.rebate(b, n, shown)
	}
	if n.finite && c.level >= sawKept && b.afterMay(s) {
		zwnj -= c.lostCare
	}
	space = c.lostSpace
	if c.repairs {
		if b.codes[e-1] == lexicon.Yeh && zwnj < infinite && (c.later || c.level >= sawKept) && l.mustLose(n) {
			zwnj -= c.care()
			if c.later && e-s == 1 {
				zwnj -= hardly
			}
		}
		if n.id != unknown && space < infinite && b.ends(e) {
			space -= l.gluedWord(n)
		}
	}
	if e-s == len(which) && space < infinite && l.relative(n) {
		space = min(space, seldom)
	}
	return zwnj, space
}

// typed returns what it costs to read a space before the piece n as a ZWNJ, which would be shown.
func (l *lattice) typed(n *node, shown bool) int32 {
	c := l.c
	cost := c.extraSpace
	if shown {
		cost = c.typedCost()
	}
	if cost >= infinite || !shown && !tiesUnseen(l.b, n) {
		return infinite
	}
	cost -= c.rebate(l.b, n, shown)
	if c.repairs {
		cost -= l.byWords(n)
	}
	return cost
}

// byWords returns what is taken off the cost of a ZWNJ typed as a space because of the words beside it. It
// is called for every piece, so each rule is asked only where it may hold.
func (l *lattice) byWords(n *node) int32 {
	b, e := l.b, int(n.to)
	switch k := n.class.Kind(); {
	case k == lexicon.Clitic:
		return l.spokenCopula(n) + l.closingPronoun(n) + l.pronounOfNoun(n) + l.pronounOfFor(n)
	case k == lexicon.Comparative:
		if l.c.later && string(b.codes[n.from:e]) == wet && l.follows(e, fromWord) && b.codes[n.from-1] != lexicon.Yeh { // «شور تر از دریا»
			return l.c.typedPart
		}
	case b.codes[e-1] == lexicon.He && l.measured(int(n.from), e):
		return l.c.typedLetter
	case l.c.later && n.id != unknown && k.Nominal() && l.makesAdjective(n):
		return l.c.typedPart
	}
	return 0
}

// step returns the cost of the piece n after the piece before and link.
func (l *lattice) step(before *node, link lexicon.Link, n *node) int32 {
	learned, space := l.learned(before, n)
	if link == lexicon.Space {
		learned = space
	}
	return before.after[link] + l.follow(before, link, n) + learned
}

// tiesUnseen reports whether a ZWNJ may stand before the piece n where the text has a space after a letter
// that does not join: the piece must be a plural suffix, a comparative, a pronoun of the plural, or the
// last part of a surname.
func tiesUnseen(b *block, n *node) bool {
	switch k := n.class.Kind(); {
	case n.id == unknown:
		return false
	case k == lexicon.Clitic:
		return pronounEnding(b.codes[n.from:n.to])
	case k == lexicon.LastPart || k == lexicon.Noun:
		return surname(b.codes[n.from:n.to])
	default:
		return k == lexicon.PluralSuffix || k == lexicon.Comparative
	}
}

// follow returns the cost of the piece n after the piece before and link.
func (l *lattice) follow(before *node, link lexicon.Link, n *node) int32 {
	if link == lexicon.Space {
		return l.followSpace(before, n)
	}
	cost, seen := l.followZWNJ(before, n)
	if !seen {
		cost += l.cut(before, n)
	}
	return cost
}

// followSpace returns the cost of the piece n after the piece before and a space.
func (l *lattice) followSpace(before, n *node) int32 {
	if n.id != unknown && before.pairs(lexicon.Space) {
		if cost, ok := l.lex.Pair(before.left, lexicon.Space, n.id); ok {
			return int32(cost)
		}
	}
	return before.alpha[lexicon.Space] + n.first[lexicon.Space]
}

// followZWNJ returns the cost of the piece n after the piece before and a ZWNJ, and whether texts or a rule tie the two. If
// not, what cut returns belongs to it.
func (l *lattice) followZWNJ(before, n *node) (cost int32, seen bool) {
	if n.gap == Space && l.tiedInitials(before, n) {
		return -l.c.typedInitial, true
	}
	if n.follower && before.pairs(lexicon.ZWNJ) {
		if pair, ok := l.lex.Pair(before.left, lexicon.ZWNJ, n.id); ok {
			return int32(pair) - l.neverApart(before, n), true
		}
	}
	cost = before.alpha[lexicon.ZWNJ]
	if n.gap == Space && n.to-n.from > 1 {
		cost += l.lastPart(before, n)
	}
	if n.follower {
		if pair, ok := l.lex.Pair(lexicon.LeftClass(before.class), lexicon.ZWNJ, n.id); ok {
			return cost + int32(pair), false
		}
	}
	unseen := n.first[lexicon.ZWNJ] + l.lex.ClassAlpha(before.class)
	if n.gap == Space {
		unseen = min(unseen, l.afterPrefix(before, n))
	}
	return cost + unseen, false
}

// lastPart returns what is added to the cost of the last part of a compound that was typed
// with a space, or taken off for one of a surname. A part that is a noun too, as منش is,
// must follow a known name.
func (l *lattice) lastPart(before, n *node) int32 {
	k := n.class.Kind()
	switch {
	case k != lexicon.LastPart && k != lexicon.Noun:
		return 0
	case surname(l.b.codes[n.from:n.to]):
		if before.proper && (k == lexicon.LastPart || before.id != unknown) {
			return -l.c.typedName
		}
	case k == lexicon.LastPart && !(l.c.later && l.activity(before, n)):
		return l.c.unseen(before, n)
	}
	return 0
}

// afterPrefix returns the cost of a noun or adjective that was never seen after a space and the prefix
// بی, or of a noun with the Arabic article that was never seen after an adjective but makes a new
// one with it («سریع الرشد»). It is infinite for other pieces.
func (l *lattice) afterPrefix(before, n *node) int32 {
	if l.c.repairs && (before.class.Kind() == lexicon.Adjective || l.c.later && l.doer(before)) && before.whole() && l.withArticle(n) {
		return n.first[lexicon.Space] - hardly
	}
	if !nounOrAdjective(n.class.Kind()) || string(l.b.codes[before.from:before.to]) != without {
		return infinite
	}
	return n.first[lexicon.Space] + 2*lexicon.Scale
}

// pairs reports whether the lexicon may have the cost of a pair that begins with the
// piece and the link. If no text has such a pair, alpha is 0: lists alone count so little
// that nearly all of the probability is left for unseen pairs.
func (n *node) pairs(link lexicon.Link) bool {
	return n.alpha[link] > 0 || n.left == lexicon.LeftOutside
}
