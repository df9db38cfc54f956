package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A channel says what it costs to believe that the text has lost or changed a
// separator: the probability of damage, in the units of the lexicon.
type channel struct {
	lostZWNJ     int32    // a ZWNJ was deleted
	lostSpace    int32    // a space was deleted
	typedSpace   int32    // a ZWNJ was typed as a space
	extraSpace   int32    // a space was typed where nothing belongs
	parted       int32    // one was typed inside a word, after a letter that does not join
	typedEase    int32    // off typedSpace where the text shows that damage elsewhere
	typedPart    int32    // off typedSpace before a piece that lives in compounds
	typedLetter  int32    // off a ZWNJ before one letter, which is no word
	typedPronoun int32    // off typedSpace before a pronoun that is never a word
	typedName    int32    // off typedSpace before the last part of a surname, after a name
	unseenPart   int32    // onto a last part after a space, in a compound that is not known
	lostEase     int32    // off lostZWNJ, but for a quarter where the text shows nothing
	lostSeen     int32    // off lostZWNJ too where the text shows that damage elsewhere
	lostCare     int32    // onto lostZWNJ where it shows ZWNJs and none deleted
	lostTyped    int32    // onto lostZWNJ where it shows them typed as spaces and none deleted
	unknown      [2]int32 // a word that the lexicon lacks, after each link
	level        int      // what the text around says of its care, see learned
}

// minUnknown and maxPiece bound the pieces, in letters.
const (
	minUnknown = 2
	maxPiece   = 32
)

var standard = channel{
	lostZWNJ:   0 * lexicon.Scale,
	lostSpace:  8 * lexicon.Scale,
	typedSpace: 1 * lexicon.Scale,
	extraSpace: 2 * lexicon.Scale,
	parted:     5 * lexicon.Scale,
	unknown:    [2]int32{55, 47},
}

// restoring returns the channel for texts that a form repairs, by the rules it
// has. The weights are learned without ease and care, from texts in which a
// compound may be typed with a space on purpose.
func (c channel) restoring(halfSpaces, wordBreaks bool) channel {
	c.lostSpace += 2 * lexicon.Scale
	if !wordBreaks {
		c.lostSpace = infinite
	}
	if !halfSpaces {
		c.lostZWNJ, c.typedSpace, c.extraSpace, c.parted = infinite, infinite, infinite, infinite
		return c
	}
	c.typedEase, c.typedPart = 5*lexicon.Scale/2, 9*lexicon.Scale/2
	c.typedLetter, c.typedPronoun, c.unseenPart = 11*lexicon.Scale, 11*lexicon.Scale/2, 5*lexicon.Scale
	c.typedName = 10 * lexicon.Scale
	c.lostEase, c.lostSeen = lexicon.Scale, lexicon.Scale/3
	c.lostCare, c.lostTyped = 5*lexicon.Scale, 5*lexicon.Scale/3
	return c
}

// raised returns the channel with a bar added to the price of every change.
func (c channel) raised(bar int32) channel {
	for _, cost := range []*int32{&c.lostZWNJ, &c.lostSpace, &c.typedSpace, &c.extraSpace, &c.parted} {
		*cost = min(*cost+bar, infinite)
	}
	return c
}

// dependent reports whether the piece does not stand alone where the text has it.
func (n *node) dependent(b *block) bool {
	switch n.class.Kind() {
	case lexicon.LastPart:
		return n.leans(partMargin)
	case lexicon.PluralSuffix:
		return spokenPlural(b.codes[n.from:n.to])
	case lexicon.Clitic:
		clitic := b.codes[n.from:n.to]
		return spokenPronoun(clitic) || string(clitic) == someone || spokenClitic(clitic) && takesSpoken(b.codes[n.from-1], clitic)
	}
	return false
}

// leans reports whether a piece costs more by a margin where a word starts than after a
// ZWNJ.
func (n *node) leans(margin int32) bool { return n.first[lexicon.ZWNJ]+margin < n.first[lexicon.Space] }

// partMargin is the margin by which a last part of compounds leans on the piece before it,
// if it does not stand alone: ساز, but not نامه.
const partMargin = 10 * lexicon.Scale / 3

// cost returns the cost of reading the gap before the piece n as link.
func (c *channel) cost(b *block, n *node, link lexicon.Link) int32 {
	s := int(n.from)
	shown := lexicon.JoinsNext(b.codes[s-1])
	cost := c.damage(b.gaps[s], link, shown)
	if link == lexicon.ZWNJ && b.gaps[s] != ZWNJ {
		cost -= c.rebate(b, n, shown)
		if b.gaps[s] == None && n.finite && c.level >= sawKept && b.afterMay(s) {
			cost -= c.lostCare
		}
	}
	return cost
}

// rebate is what comes off the cost of a ZWNJ that was typed as a space before the piece
// n, or lost before a single letter, for how seldom the piece stands alone.
func (c *channel) rebate(b *block, n *node, shown bool) int32 {
	word, k := b.codes[n.from:n.to], n.class.Kind()
	switch {
	case len(word) == 1:
		switch {
		case !takesSpoken(b.codes[n.from-1], word):
			return 0
		case k == lexicon.Clitic:
			return c.typedLetter
		case word[0] == lexicon.Yeh && b.gaps[n.from] == Space: // خانه ی ما
			return c.typedPart
		}
		return 0
	case b.gaps[n.from] == None:
		return 0
	case k == lexicon.Clitic && alwaysTied(word):
		return c.typedPronoun
	case !shown || !n.dependent(b):
		return 0
	case k == lexicon.PluralSuffix || string(word) == someone:
		return 3 * c.typedPart / 2
	}
	return c.typedPart
}

// alwaysTied reports whether a clitic is a pronoun and never a word of its own. شان is a
// rank too, and ام begins names.
func alwaysTied(clitic []byte) bool {
	switch string(clitic) {
	case ours, yours, at, ash:
		return true
	}
	return false
}

// damage returns the cost of reading gap g as link. A ZWNJ is shown after a
// letter that joins.
func (c *channel) damage(g Gap, link lexicon.Link, shown bool) int32 {
	switch {
	case g == ZWNJ && link == lexicon.ZWNJ:
		return 0
	case g == ZWNJ && !shown:
		return c.lostSpace
	case g == ZWNJ:
		return infinite
	case g == Space && link == lexicon.Space:
		return 0
	case g == Space && shown:
		return c.typed()
	case g == Space:
		return c.extraSpace
	case link == lexicon.Space:
		return c.lostSpace
	case shown:
		return c.lost()
	}
	return 0
}

// typed returns the cost of a ZWNJ typed as a space, lost that of one deleted,
// both by what the text around says of its care.
func (c *channel) typed() int32 {
	if c.level&sawTyped != 0 {
		return c.typedSpace - c.typedEase
	}
	if c.level == 0 {
		return c.typedSpace - c.typedEase/4
	}
	return c.typedSpace
}

func (c *channel) lost() int32 {
	cost := c.lostZWNJ
	cost -= c.lostEase
	if c.level == 0 {
		cost += c.lostEase / 4
	}
	if c.level&sawDeleted != 0 {
		return cost - c.lostSeen
	}
	if c.level&sawTyped != 0 {
		cost += c.lostTyped
	}
	if c.level >= sawKept {
		cost += c.lostCare
	}
	return cost
}

// unseen returns the cost of a last part that was typed with a space, in a compound
// that is not known. It costs nothing where the text shows any damage, and for a bound
// part of a noun or adjective without an ending.
func (c *channel) unseen(before, n *node) int32 {
	if n.bound() && before.bare() {
		return 0
	}
	if c.level&(sawTyped|sawDeleted) != 0 {
		return 0
	}
	return c.unseenPart
}

// parting returns the cost of a space inside a word.
func (c *channel) parting() int32 {
	if c.level&sawTyped != 0 {
		return c.parted - 5*c.typedEase/4
	}
	return c.parted
}
