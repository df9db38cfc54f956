package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// An ending is a suffix written joined to its stem: the indefinite yeh, the
// pronouns and the copula of a noun, the object of a verb.
type ending struct {
	codes []byte
	cost  int32
}

// endings returns the suffixes that a stem of kind k that ends in last takes joined.
func endings(k lexicon.Kind, last byte) []ending {
	switch {
	case k == lexicon.Verb:
		return objects
	case !k.Nominal():
		return nil
	}
	switch last {
	case lexicon.He:
		return nil
	case lexicon.Alef, lexicon.Vav:
		return afterVowel
	case lexicon.Yeh:
		return afterYeh
	}
	return afterConsonant
}

var (
	afterConsonant = suffixes("ی", 3, "ش", 5, "م", 6, "ت", 7, "شان", 6, "مان", 7, "تان", 7, "ند", 7, "یم", 8, "ید", 8)
	afterVowel     = suffixes("یی", 4, "ی", 4, "یش", 5, "یم", 6, "یت", 7, "یشان", 6, "یمان", 7, "یتان", 7, "ست", 6)
	afterYeh       = suffixes("ش", 5, "م", 6, "ت", 7, "شان", 6, "مان", 7, "تان", 7, "ست", 6)
	objects        = suffixes("ش", 5, "م", 8, "ت", 8, "شان", 6, "مان", 8, "تان", 8)
)

// suffixes makes a table of suffixes and their costs in nats.
func suffixes(pairs ...any) []ending {
	var table []ending
	for i := 0; i < len(pairs); i += 2 {
		var codes []byte
		for _, r := range pairs[i].(string) {
			codes = append(codes, lexicon.Fold(r))
		}
		table = append(table, ending{codes, int32(pairs[i+1].(int)) * lexicon.Scale})
	}
	return table
}

// inflected adds the edges of the known stem b.codes[s:e] with an ending.
func (l *lattice) inflected(b *block, s, e, limit, from int, id int32, c *channel) {
	if e-s < 2 {
		return
	}
	p := l.lex.Piece(id)
	for _, suffix := range endings(p.Class.Kind(), b.codes[e-1]) {
		to := e + len(suffix.codes)
		if to > limit || string(b.codes[e:to]) != string(suffix.codes) {
			continue
		}
		class := lexicon.ClassOf(p.Class.Kind(), b.codes[to-1])
		l.add(b, from, c, edge{
			from: int32(s), to: int32(to), left: lexicon.LeftClass(class), id: id, class: class,
			rate:  0,
			first: [2]int32{int32(p.Half), int32(p.Start)},
			extra: suffix.cost,

			follower: p.Flags&lexicon.Follower != 0,
		})
	}
}
