package spacing

// Some pieces of the lexicon are two words that are glued to one another, or are spelled like them: «اینکار», «روبه».

// A gluedRule mends such pieces.
type gluedRule struct {
	// at returns the letter of a piece before which a gap is missing, as far as its letters tell, or 0.
	at  func(l *lattice, word []byte) int
	gap Gap // the one that is missing
	// here reports whether it is missing in letters [s, e), a piece for which at is not 0.
	here func(l *lattice, s, e int) bool
}

// gluedRules are the rules for pieces that begin as beginsSeveral says. No two are for the same piece.
var gluedRules = [...]gluedRule{
	{func(_ *lattice, word []byte) int { return jointOfTwo(word, vav, with) }, Space, (*lattice).gluedWith},
	{func(_ *lattice, word []byte) int { return jointOfTwo(word, road, toWord) }, Space, (*lattice).towards},
	{func(_ *lattice, word []byte) int { return jointOfTwo(word, plural, object) }, Space, (*lattice).pluralObject},
	{func(_ *lattice, word []byte) int { return jointOfTwo(word, plural, road) }, Space, (*lattice).pluralObject},
	{func(_ *lattice, word []byte) int { return hundredthIn(word) }, ZWNJ, func(l *lattice, _, _ int) bool { return l.mends }},
	{(*lattice).pointedNoun, Space, func(l *lattice, s, _ int) bool { return l.b.gaps[s] >= Space }},
	{func(_ *lattice, word []byte) int { return timesIn(word) }, Space, (*lattice).countedFree},
}

// jointOfTwo returns the letter at which the second of two words begins if they make up a word, or 0.
func jointOfTwo(word []byte, first, second string) int {
	if len(word) == len(first)+len(second) && string(word[:len(first)]) == first && string(word[len(first):]) == second {
		return len(first)
	}
	return 0
}

// gluedRuleOf returns the number of the rule for a piece, from 1, or 0.
func (l *lattice) gluedRuleOf(word []byte) byte {
	for i := range gluedRules {
		if gluedRules[i].at(l, word) > 0 {
			return byte(i + 1)
		}
	}
	return 0
}

// mendGlued mends letters [s, e), a piece, by the rule with that number.
func (l *lattice) mendGlued(s, e int, rule byte) {
	if r := &gluedRules[rule-1]; r.here(l, s, e) {
		l.mend(s+r.at(l, l.b.codes[s:e]), r.gap)
	}
}
