package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// An ending is a suffix written joined to its stem: the indefinite yeh, the
// pronouns and the copula of a noun, the object of a verb.
type ending struct {
	codes string
	nats  int32 // its cost
}

// endings returns the endings that are joined to a stem of kind k that ends in last.
func endings(k lexicon.Kind, last byte) []ending {
	switch {
	case k == lexicon.Verb:
		return objects
	case k == lexicon.PluralSuffix || k == lexicon.Clitic && last == lexicon.Noon: // شون, but not ات: «اشکاتو»
		return afterSuffix(last)
	case !k.Nominal():
		return nil
	}
	switch last {
	case lexicon.He:
		return nil
	case lexicon.Alef:
		return afterAlef
	case lexicon.Vav:
		return afterVowel
	case lexicon.Yeh:
		return afterYeh
	}
	return afterConsonant
}

var (
	afterConsonant = []ending{
		{yeh, 3}, {sheen, 5}, {meem, 6}, {teh, 7}, {theirs, 6}, {ours, 7}, {yours, 7}, {are, 7}, {weAre, 8}, {youAre, 8},
		// The colloquial plural with a pronoun: دستاش.
		{alef + sheen, 6}, {alef + meem, 7}, {alef + teh, 7},
		// The colloquial object after a pronoun: اعصابمو.
		{meem + vav, 8}, {teh + vav, 8}, {sheen + vav, 8},
		{alef + meem + vav + noon, 7}, {alef + teh + vav + noon, 7}, {alef + sheen + vav + noon, 7},
	}
	afterVowel = []ending{
		{yeh + yeh, 4}, {yeh, 4}, {yeh + sheen, 5}, {yeh + meem, 6}, {yeh + teh, 7}, {yeh + theirs, 6}, {yeh + ours, 7},
		{yeh + yours, 7}, {is, 6},
	}
	// Also with colloquial pronouns and the object: انقضاش, اونارو.
	afterAlef = []ending{
		{yeh + yeh, 4}, {yeh, 4}, {yeh + sheen, 5}, {yeh + meem, 6}, {yeh + teh, 7}, {yeh + theirs, 6}, {yeh + ours, 7},
		{yeh + yours, 7}, {is, 6}, {sheen, 5}, {meem, 6}, {teh, 7}, {road, 4},
	}
	afterYeh = []ending{
		{sheen, 5}, {meem, 6}, {teh, 7}, {theirs, 6}, {ours, 7}, {yours, 7}, {is, 6},
		{meem + vav, 8}, {teh + vav, 8}, {sheen + vav, 8}, // colloquial: گوشیمو
	}
	// With those that are spoken: می‌بینمتون.
	objects = []ending{
		{sheen, 5}, {meem, 8}, {teh, 8}, {theirs, 6}, {ours, 8}, {yours, 8},
		{spokenTheirs, 5}, {spokenOurs, 6}, {spokenYours, 5},
	}
)

// beginEndings has a bit for each letter that begins an ending.
const beginEndings = 1<<lexicon.Alef | 1<<lexicon.Teh | 1<<lexicon.Reh | 1<<lexicon.Seen | 1<<lexicon.Sheen | 1<<lexicon.Meem |
	1<<lexicon.Noon | 1<<lexicon.Vav | 1<<lexicon.Yeh

// The endings of several letters.
const (
	theirs       = sheen + alef + noon // شان
	ours         = meem + alef + noon  // مان
	yours        = teh + alef + noon   // تان
	spokenTheirs = sheen + vav + noon  // شون
	spokenOurs   = meem + vav + noon   // مون
	spokenYours  = teh + vav + noon    // تون

	is     = seen + teh // ست
	are    = noon + dal // ند
	weAre  = yeh + meem // یم
	youAre = yeh + dal  // ید
)

// inflected adds the nodes of the known stem [s, e) with each ending that follows it.
func (l *lattice) inflected(s, e int, id int32) {
	if e-s < 2 || e == l.limit || uint64(beginEndings)>>l.b.codes[e]&1 == 0 || l.b.codes[e] == lexicon.Vav && !l.c.repairs {
		return
	}
	p := l.lex.Piece(id)
	list, first := endings(p.Class.Kind(), l.b.codes[e-1]), l.b.codes[e]
	for i := range list {
		suffix := &list[i]
		if suffix.codes[0] != first { // nearly all
			continue
		}
		to := e + len(suffix.codes)
		if to > l.limit || to == l.dead || string(l.b.codes[e:to]) != suffix.codes {
			continue
		}
		class := lexicon.ClassOf(p.Class.Kind(), l.b.codes[to-1])
		n := l.next()
		n.known(l.lex, id, s, to)
		n.left, n.class = lexicon.LeftClass(class), class
		n.rate = 0                                            // no ZWNJ follows
		n.alpha, n.loose, n.proper = [2]int32{}, false, false // nor is it part of a pair or a name
		n.extra = suffix.nats*lexicon.Scale + l.notVerb(s, to, p.Class.Kind())
		l.add(n)
	}
}
