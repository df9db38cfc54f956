package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A channel says what it costs to assume that the text lost or changed a separator. The
// costs stand for probabilities of damage, in the units of the lexicon.
type channel struct {
	lostZWNJ     int32    // a ZWNJ was deleted
	lostSpace    int32    // a space was deleted
	gluedSpace   int32    // off lostSpace between words that people glue, see gluedWord
	typedSpace   int32    // a ZWNJ was typed as a space
	extraSpace   int32    // a space was typed where nothing belongs
	parted       int32    // a space was typed inside a word, after a letter that does not join
	partedPart   int32    // off parted before the last part of a compound
	partedWord   int32    // off parted between two other words of some length
	typedEase    int32    // off typedSpace if the text shows that damage elsewhere
	typedPart    int32    // off typedSpace before a piece that does not stand alone
	typedLetter  int32    // off a ZWNJ before a clitic of one letter
	typedPronoun int32    // off typedSpace before a pronoun that is never a word
	typedName    int32    // off typedSpace between a name and the last part of a surname
	typedInitial int32    // off typedSpace between initials
	neverApart   int32    // off typedSpace in a compound that no text has apart
	unseenPart   int32    // added for a last part after a space in an unknown compound
	lostEase     int32    // off lostZWNJ; three quarters of it if the text shows nothing
	lostSeen     int32    // also off lostZWNJ if the text shows that damage elsewhere
	lostCare     int32    // added to lostZWNJ if it shows ZWNJs and none deleted
	lostTyped    int32    // added to lostZWNJ if it shows ZWNJs typed as spaces and none deleted
	repairs      bool     // a Form repairs the text; the weights are learned without the rules that ask for this
	later        bool     // rules that are younger than the lexicon act as well
	unknown      [2]int32 // a word that the lexicon lacks, after each link
	level        int      // how carefully the text is written, see evidence.level
}

// minUnknown is the minimum length of a word that the lexicon lacks, maxPiece the maximum
// length of a piece, in letters.
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

// restoring returns the channel for texts that a Form repairs, given its rules. The
// weights are learned without these rebates and surcharges, from texts in which a
// compound may have a space on purpose.
func (c channel) restoring(halfSpaces, wordBreaks bool) channel {
	c.repairs, c.later = true, true
	c.lostSpace += 2 * lexicon.Scale
	c.gluedSpace = 6 * lexicon.Scale
	if !wordBreaks {
		c.lostSpace = infinite
	}
	if !halfSpaces {
		c.lostZWNJ, c.typedSpace, c.extraSpace, c.parted = infinite, infinite, infinite, infinite
		return c
	}
	c.typedEase, c.typedPart = 5*lexicon.Scale/2, 9*lexicon.Scale/2
	c.typedLetter, c.typedPronoun, c.unseenPart = 11*lexicon.Scale, 11*lexicon.Scale/2, 5*lexicon.Scale
	c.typedName, c.typedInitial = 10*lexicon.Scale, 40*lexicon.Scale
	c.neverApart = 4 * lexicon.Scale
	c.partedPart, c.partedWord = 4*lexicon.Scale, 5*lexicon.Scale/2
	c.lostEase, c.lostSeen = lexicon.Scale, lexicon.Scale/3
	c.lostCare, c.lostTyped = 5*lexicon.Scale, 5*lexicon.Scale/3
	return c
}

// raised returns the channel with bar added to the cost of every change.
func (c channel) raised(bar int32) channel {
	for _, cost := range []*int32{&c.lostZWNJ, &c.lostSpace, &c.typedSpace, &c.extraSpace, &c.parted} {
		*cost = min(*cost+bar, infinite)
	}
	return c
}

// dependent reports whether the piece cannot stand alone where it is in the text.
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

// leans reports whether a piece costs more at the start of a word than after a ZWNJ by
// more than a margin.
func (n *node) leans(margin int32) bool { return n.first[lexicon.ZWNJ]+margin < n.first[lexicon.Space] }

// partMargin is the margin by which a last part of compounds leans on the piece before it
// if it does not stand alone: ساز, but not نامه.
const partMargin = 10 * lexicon.Scale / 3

// rebate returns what is subtracted from the cost of a ZWNJ before the piece n, typed as
// a space or, before a single letter, deleted. It is high if the piece seldom stands
// alone.
func (c *channel) rebate(b *block, n *node, shown bool) int32 {
	word, k := b.codes[n.from:n.to], n.class.Kind()
	if len(word) == 1 {
		return c.rebateOnLetter(b, n, word)
	}
	if c.later {
		if off, known := c.rebateLater(b, n, word, shown); known {
			return off
		}
	}
	switch {
	case isOneObject(word): // see takesObject
		return c.typedLetter
	case k == lexicon.Clitic && alwaysTied(word):
		return c.pronoun(shown)
	case !shown || !n.dependent(b):
		return 0
	case k == lexicon.PluralSuffix || string(word) == someone:
		return 3 * c.typedPart / 2
	}
	return c.typedPart
}

// rebateOnLetter does the work of rebate for a single letter.
func (c *channel) rebateOnLetter(b *block, n *node, word []byte) int32 {
	switch {
	case !takesSpoken(b.codes[n.from-1], word) && !(c.later && b.pronounAfterYeh(n)):
		return 0
	case n.class.Kind() == lexicon.Clitic || b.gaps[n.from] == Space && spokenPerson(word):
		return c.typedLetter + c.seldomKept()
	case word[0] == lexicon.Yeh && b.gaps[n.from] == Space: // خانه ی ما
		return c.typedPart
	}
	return 0
}

// rebateLater does the work of rebate for the rules that are younger than the lexicon. It also reports whether one of
// them knows.
func (c *channel) rebateLater(b *block, n *node, word []byte, shown bool) (off int32, known bool) {
	switch k := n.class.Kind(); {
	case isOneObject(word): // see takesObjectLater
		return c.typedLetter + hardly, true
	case k == lexicon.PluralSuffix:
		return 2 * c.typedPronoun, !shown && spokenPlural(word) // «نظر هاتون»
	case k != lexicon.Clitic:
		return 0, false
	case alwaysTied(word):
		return c.pronoun(shown) + c.seldomKept(), b.ends(int(n.to))
	}
	return 0, spokenPronoun(word) && !b.ends(int(n.to)) // «تو خونه موندیم»
}

// pronounAfterYeh reports whether a piece is م, ت or ش, with a space between it and a ی: see afterYeh.
func (b *block) pronounAfterYeh(n *node) bool {
	return b.gaps[n.from] == Space && b.codes[n.from-1] == lexicon.Yeh && n.to-n.from == 1 && onePronoun(b.codes[n.from])
}

// apartByChoice reports whether a space that the text has inside a compound may be there on purpose:
// the text keeps ZWNJs or glues what they were between, and has no space that is surely a slip.
func (c *channel) apartByChoice() bool { return c.level != 0 && c.level&sawTyped == 0 }

// seldomKept returns an addition to the rebate on a space before a clitic that is no word. It
// is for texts that show care, where such a space is a slip all the same.
func (c *channel) seldomKept() int32 {
	if c.level >= sawKept {
		return c.lostCare
	}
	return 0
}

// pronoun returns the rebate on a pronoun that was typed after a space. It is more after a
// letter that does not join, because texts from which the weights are learned have no ZWNJ
// there.
func (c *channel) pronoun(shown bool) int32 {
	if shown {
		return c.typedPronoun
	}
	return 2 * c.typedPronoun
}

// alwaysTied reports whether a clitic is a pronoun and never a separate word. شان is also
// a rank, and ام begins names.
func alwaysTied(clitic []byte) bool {
	switch string(clitic) {
	case ours, yours, atClitic, ash:
		return true
	}
	return false
}

// tiedApart returns the cost of reading a ZWNJ, shown or not, as a space.
func (c *channel) tiedApart(shown bool) int32 {
	if shown {
		return infinite
	}
	return c.lostSpace
}

// typedCost returns the cost of a ZWNJ that was typed as a space, which depends on how carefully the text is
// written.
func (c *channel) typedCost() int32 {
	if c.level&sawTyped != 0 {
		return c.typedSpace - c.typedEase
	}
	if c.level == 0 {
		return c.typedSpace - c.typedEase/4
	}
	return c.typedSpace
}

// lostCost returns the cost of a ZWNJ that was deleted, which depends on the same.
func (c *channel) lostCost() int32 {
	cost := c.lostZWNJ - c.lostEase
	if c.level == 0 {
		cost += c.lostEase / 4
	}
	if c.level&sawDeleted != 0 {
		return cost - c.lostSeen
	}
	return cost + c.care()
}

// care returns what is added to the cost of a deleted ZWNJ because the text shows care.
func (c *channel) care() (cost int32) {
	if c.level&sawDeleted != 0 {
		return 0
	}
	if c.level&sawTyped != 0 {
		cost += c.lostTyped
	}
	if c.level >= sawKept {
		cost += c.lostCare
	}
	return cost
}

// unseen returns the additional cost of a last part after a typed space in an unknown
// compound. It is zero if the text shows any damage, and for a bound part after a noun or
// adjective without an ending.
func (c *channel) unseen(before, n *node) int32 {
	if n.bound() && before.bare() {
		return 0
	}
	if c.level&(sawTyped|sawDeleted) != 0 {
		return 0
	}
	return c.unseenPart
}

// partedCost returns the cost of a space inside a word.
func (c *channel) partedCost() int32 {
	if c.level&sawTyped != 0 {
		return c.parted - 5*c.typedEase/4
	}
	return c.parted
}
