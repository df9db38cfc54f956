package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// An edge is a piece that a stretch of letters may be, with the cheapest way to
// reach it from the left.
type edge struct {
	from, to int32
	left     lexicon.Left // what the piece is to the piece after it
	id       int32        // what it is to the piece before it; unknown if negative
	class    lexicon.Class
	rate     byte     // how often a ZWNJ follows
	follower bool     // there may be pairs of a ZWNJ and the piece
	first    [2]int32 // cost after each link, the pair unseen
	alpha    [2]int32 // cost of an unseen pair that begins with this piece
	extra    int32    // cost of an ending joined to the piece; in training, less a discount
	alone    int32    // what is learned of the piece, whatever it follows
	after    [2]int32 // cost of each link after the piece, whatever follows
	total    int32    // of the cheapest path through this edge
	back     int32    // the edge before it on that path
	next     int32    // the next edge that ends at the same letter
	link     lexicon.Link
}

const (
	unknown  = -1
	nothing  = -1
	infinite = 1 << 29
)

// A lattice holds the pieces that a stretch of a run may be made of.
type lattice struct {
	lex   *lexicon.Lexicon
	own   *Words // of the user, or nil
	edges []edge
	ends  []int32 // ends[i] is the first edge that ends before letter i
	best  int32   // the last edge of the reading found, or nothing
}

// decode finds the cheapest reading of letters [from, to) of b, which follow the
// token before, if any. For each letter that begins a piece in it, b.links gets
// what stands before the piece.
func (l *lattice) decode(b *block, from, to int, before *token, c *channel) {
	l.edges = append(l.edges[:0], l.context(b, before))
	l.ends = l.ends[:0]
	for range to - from + 1 {
		l.ends = append(l.ends, nothing)
	}
	l.ends[0] = 0
	token, limit := b.tokenAt(from, c), from
	for s := from; s < to; s++ {
		b.links[s] = inside
		if l.ends[s-from] == nothing {
			continue
		}
		for token < len(b.tokens) && int(b.tokens[token].from) < s {
			token++
		}
		if t := token; t < len(b.tokens) && int(b.tokens[t].from) == s && !b.tokens[t].open {
			l.known(b, s, int(b.tokens[t].to), from, b.tokens[t].id, c)
			continue
		}
		if s >= limit {
			limit = min(b.wordEnd(s), to)
		}
		l.candidates(b, s, limit, from, c)
	}
	l.best = l.cheapest(l.ends[to-from])
	for e := l.best; e > 0; e = l.edges[e].back {
		b.links[l.edges[e].from] = placeOf(l.edges[e].link)
	}
}

// context returns the edge that the first piece of a reading follows.
func (l *lattice) context(b *block, before *token) edge {
	e := edge{left: lexicon.LeftOutside}
	switch {
	case before == nil:
	case before.id == unknown:
		e = l.strange(b, int(before.from), int(before.to), nil)
	default:
		e = l.piece(before.id, int(before.from), int(before.to))
	}
	e.next = nothing
	e.after = l.leave(b, &e)
	return e
}

// between returns the link that is the cheaper one between token i and the one
// before it, both being what the text has. As a reading goes from piece to piece,
// nothing else of the text has a say in that.
func (l *lattice) between(b *block, i int, c *channel) lexicon.Link {
	left, right := &b.tokens[i-1], &b.tokens[i]
	before := l.context(b, left)
	e := l.piece(right.id, int(right.from), int(right.to))
	e.alone = e.itself(b, l.lex)
	half := c.cost(b, &e, lexicon.Half)
	if half >= infinite || stays(b, &before, &e) {
		return lexicon.Space
	}
	half += l.arrive(b, &e, lexicon.Half) + l.step(b, &before, lexicon.Half, &e, c.level)
	gap := c.cost(b, &e, lexicon.Space) + l.arrive(b, &e, lexicon.Space) + l.step(b, &before, lexicon.Space, &e, c.level)
	if half < gap {
		return lexicon.Half
	}
	return lexicon.Space
}

// cheapest returns the edge of a list that ends the cheapest reading, or nothing.
func (l *lattice) cheapest(e int32) int32 {
	best, least := int32(nothing), int32(infinite)
	for ; e != nothing; e = l.edges[e].next {
		total := l.edges[e].total + l.lex.RateCost(l.edges[e].rate, lexicon.Space)
		if total < least {
			best, least = e, total
		}
	}
	return best
}

// candidates adds the edges that start at letter s, in a word that ends at limit.
func (l *lattice) candidates(b *block, s, limit, from int, c *channel) {
	known := uint64(0) // bit i: a known piece of i letters
	var w lexicon.Walk
	for e := s; e < limit && e-s < maxPiece && l.lex.Step(&w, b.codes[e]); e++ {
		if id, ok := w.ID(); ok {
			known |= 1 << (e + 1 - s)
			l.known(b, s, e+1, from, id, c)
			l.inflected(b, s, e+1, limit, from, id, c)
		}
	}
	l.unknowns(b, s, limit, from, known, c)
	if l.own != nil {
		l.owned(b, s, limit, from, c)
	}
}

// known adds the edge of a piece of the lexicon.
func (l *lattice) known(b *block, s, e, from int, id int32, c *channel) {
	if e-s == 1 && b.codes[s] != lexicon.Vav && !(b.gaps[s] != none && b.ends(e)) && !b.ezafe(s, from) {
		return
	}
	l.add(b, from, c, l.piece(id, s, e))
}

// ezafe reports whether letter s is a ی at the end of a word, after ه: خانه‌ی that
// lost its ZWNJ.
func (b *block) ezafe(s, from int) bool {
	return s > from && b.codes[s] == lexicon.Yeh && b.codes[s-1] == lexicon.He && b.ends(s+1)
}

// piece returns the edge of a piece of the lexicon that letters [s, e) are.
func (l *lattice) piece(id int32, s, e int) edge {
	p := l.lex.Piece(id)
	return edge{
		from: int32(s), to: int32(e), left: lexicon.LeftPiece(id), id: id, class: p.Class, rate: p.Rate,
		first: [2]int32{int32(p.Half), int32(p.Start)},
		alpha: [2]int32{int32(p.AlphaHalf), int32(p.AlphaSpace)},

		follower: p.Flags&lexicon.Follower != 0,
	}
}

// unknowns adds the edges of words that the lexicon lacks. They touch an end of
// what the text has between two gaps, and may be all of it.
func (l *lattice) unknowns(b *block, s, limit, from int, known uint64, c *channel) {
	opened := b.gaps[s] != none || s == from
	last := min(limit, s+maxPiece)
	for e := s + minUnknown; e <= last; e++ {
		if known>>(e-s)&1 == 0 && (opened || e == limit) {
			l.unknown(b, s, e, from, c)
		}
	}
	if opened && (limit == s+1 && known == 0 || limit > last) {
		l.unknown(b, s, limit, from, c)
	}
}

func (l *lattice) unknown(b *block, s, e, from int, c *channel) {
	l.add(b, from, c, l.strange(b, s, e, c))
}

// strange returns the edge of a word that the lexicon lacks, with what it costs
// to follow each link by c, if there is one.
func (l *lattice) strange(b *block, s, e int, c *channel) edge {
	class := lexicon.ClassOf(lexicon.Unknown, b.codes[e-1])
	w := edge{
		from: int32(s), to: int32(e), left: lexicon.LeftClass(class), id: unknown, class: class,
		rate: l.lex.ClassRate(class),
	}
	if c != nil {
		letters := l.lex.Letters(b.codes[s:e])
		w.first = [2]int32{letters + c.unknown[lexicon.Half], letters + c.unknown[lexicon.Space]}
	}
	return w
}

// add joins an edge to the cheapest of the edges that end where it starts.
func (l *lattice) add(b *block, from int, c *channel, e edge) {
	if e.extra += c.inside(b, &e); e.extra >= infinite {
		return
	}
	e.alone = e.itself(b, l.lex)
	l.join(b, from, l.reach(b, from, c, &e), c, &e)
	if e.total >= infinite {
		return
	}
	if int(e.to) < len(b.codes) {
		e.after = l.leave(b, &e)
	}
	end := &l.ends[int(e.to)-from]
	e.next, *end = *end, int32(len(l.edges))
	l.edges = append(l.edges, e)
}

// reach returns what the piece e costs after each link whatever stands before, in a
// reading that starts at letter from.
func (l *lattice) reach(b *block, from int, c *channel, e *edge) [2]int32 {
	reach := [2]int32{lexicon.Half: infinite} // the first piece follows a space
	if int(e.from) > from {
		reach = [2]int32{c.cost(b, e, lexicon.Half), c.cost(b, e, lexicon.Space)}
	}
	for link := range reach {
		if reach[link] < infinite {
			reach[link] += e.extra + l.arrive(b, e, lexicon.Link(link))
		}
	}
	return reach
}

// join finds the cheapest way to the piece e, which costs reach after each link.
func (l *lattice) join(b *block, from int, reach [2]int32, c *channel, e *edge) {
	e.total = infinite
	for at := l.ends[int(e.from)-from]; at != nothing; at = l.edges[at].next {
		before := &l.edges[at]
		if cost := reach[lexicon.Space] + before.total; cost < infinite {
			if cost += l.step(b, before, lexicon.Space, e, c.level); cost < e.total {
				e.total, e.back, e.link = cost, at, lexicon.Space
			}
		}
		if cost := reach[lexicon.Half] + before.total; cost < infinite && !stays(b, before, e) {
			if cost += l.step(b, before, lexicon.Half, e, c.level); cost < e.total {
				e.total, e.back, e.link = cost, at, lexicon.Half
			}
		}
	}
}

// step returns the cost of the piece e after the piece before and link.
func (l *lattice) step(b *block, before *edge, link lexicon.Link, e *edge, level int) int32 {
	return before.after[link] + l.follow(before, link, e) + l.learned(b, before, link, e, level)
}

// affixed reports whether a ZWNJ may stand before the piece e: where the text has
// a space after a letter that does not join, only if the piece is a suffix.
func affixed(b *block, e *edge) bool {
	s := e.from
	if b.gaps[s] != space || lexicon.JoinsNext(b.codes[s-1]) {
		return true
	}
	k := e.class.Kind()
	return e.id != unknown && (k == lexicon.PluralSuffix || k == lexicon.Comparative)
}

// follow returns the cost of the piece e after the piece before and link.
func (l *lattice) follow(before *edge, link lexicon.Link, e *edge) int32 {
	if e.id != unknown && before.pairs(link) && (link == lexicon.Space || e.follower) {
		if cost, ok := l.lex.Pair(before.left, link, e.id); ok {
			return int32(cost)
		}
	}
	cost := before.alpha[link] + e.first[link]
	if link == lexicon.Space {
		return cost
	}
	if e.follower {
		if pair, ok := l.lex.Pair(lexicon.LeftClass(before.class), link, e.id); ok {
			return before.alpha[link] + int32(pair)
		}
	}
	return cost + l.lex.ClassAlpha(before.class)
}

// pairs reports whether there may be pairs of the piece as it stands with what
// follows the link: not if nothing ever followed, which keeps no cost for others.
func (e *edge) pairs(link lexicon.Link) bool {
	return e.alpha[link] > 0 || e.left == lexicon.LeftOutside
}
