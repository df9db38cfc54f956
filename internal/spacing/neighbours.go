package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// What the space between two tokens may become, given the reasons for which it may change.

// pair does what the reasons ask for between token i and the one before it. It returns 1 if a space
// separates an affix from its word.
func (l *lattice) pair(i int, why reasons) (typed int) {
	before, t := &l.b.tokens[i-1], &l.b.tokens[i]
	if why&ofGap != 0 {
		typed = l.gap(before, t, why&ofGap)
	}
	if why&(isEnded|ofHalves) != 0 && l.c.later && l.b.gaps[t.from] == Space {
		if why&isEnded != 0 && mayBeFormOf(before, t) {
			l.endedWord(i)
		}
		if why&ofHalves != 0 && l.mayEnd(before, t, why) {
			l.joinHalf(before, t, why)
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

// gap decides, given the reasons, whether the space between two tokens may be a ZWNJ and
// whether it may split a word. It returns 1 if it separates an affix from its word.
func (l *lattice) gap(before, t *token, why reasons) (typed int) {
	if l.mends {
		if typed, done := l.ruled(before, t, why); done {
			return typed
		}
	}
	if why = l.narrowed(before, t, why) &^ isRuled; why == 0 {
		return 0
	}
	loose := why&isLoose != 0
	if loose && l.c.later && l.prefixedVerb(before, t) {
		l.mend(int(t.from), None)
		return 0
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

// ruled reports whether a rule decides about the space between two tokens, whatever the lexicon says. It does then what the
// rule says. Typed is as in gap.
func (l *lattice) ruled(before, t *token, why reasons) (typed int, done bool) {
	switch {
	case before.kind == lexicon.VerbPrefix && l.spokenVerb(before, t):
		l.mend(int(t.from), ZWNJ)
		return 1, true
	case l.c.later && l.ruledLater(before, t, why):
		return 0, true
	case why&isRuled != 0 && l.degreeCopula(before, t):
		l.tie(t)
		return 0, true
	}
	return 0, false
}

// ruledLater does the work of ruled for the rules that are younger than the lexicon.
func (l *lattice) ruledLater(before, t *token, why reasons) bool {
	switch t.kind {
	case lexicon.Clitic:
		if l.joinsAlef(before, t) {
			l.joinCopula(before, t)
			return true
		}
	case lexicon.PluralSuffix:
		if l.stressesVerb(before, t) {
			return true
		}
	case lexicon.LastPart:
		if l.makesDoer(before, t) || l.arouses(before, t) {
			return true
		}
		if l.tiesPart(before, t) {
			l.tie(t)
			return true
		}
	}
	switch {
	case why&isPrivative != 0 && (t.kind == lexicon.Unknown || l.lacking(before, t)): // see mannerWithout
		l.tie(t)
	case why&isRuled != 0 && l.lasting(before, t):
		l.mend(int(t.from), l.jointOf(before, t))
	case why&isRuled != 0 && (l.personOf(before, t) || string(l.b.letters(before)) == toWord && l.leansOnBy(l.lex.Piece(t.id), t.id) && !l.asksForBy(int(before.from))):
		l.tie(t)
	default:
		return false
	}
	return true
}

// joinCopula joins ست to the word before it, and a plural suffix to its own: «مدت ها ست».
func (l *lattice) joinCopula(before, t *token) {
	if s := int(before.from); before.kind == lexicon.PluralSuffix && s > 0 && l.b.gaps[s] == Space {
		l.mend(s, ZWNJ)
	}
	l.mend(int(t.from), None)
}

// mayJoin notes that a token and the one after it may be one word that a space splits, so that both are decoded.
func (t *token) mayJoin(next *token) { next.part, t.open, next.open = true, true, true }

// isAffix reports whether the kinds of two neighbours show that one is an affix of the
// other that must not stand alone.
func isAffix(left, right lexicon.Kind) bool {
	return right == lexicon.PluralSuffix || left == lexicon.VerbPrefix && right == lexicon.Verb
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
