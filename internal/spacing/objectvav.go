package spacing

// In speech, و after a noun is را: «کتابو خوندم». After a letter that does not join it may also be "and", glued to the word before.

// isObjectOf reports whether و before letter e marks an object: a verb follows, or one of two words that is the speaker's
// or a command, or برای in a clause that ends in a past of the speaker («قهوه‌سازو برای مادرم خریدم»).
func (l *lattice) isObjectOf(e int) bool {
	b := l.b
	if l.beforeVerb(e) || l.endsAsPastOrHave(b.wordAfter(e)) {
		return true
	}
	if l.pointedObject(e) {
		return true
	}
	if word := b.wordAfter(e); word != nil {
		verb := b.wordAfter(e + len(word))
		k, _ := l.kindOf(word)
		if k.Nominal() && l.endsAsPastOrHave(verb) && isSpeakers(verb) || string(verb) == do { // not «دانش‌آموزو معلم آمدند»
			return true
		}
	}
	if !l.follows(e, forIt) {
		return false
	}
	end := b.runEnd(e)
	verb := b.codes[b.start(end):end]
	return isSpeakers(verb) && l.endsAsPastOrHave(verb)
}

// pointedObject reports whether و ends before letter e a word after a demonstrative or a number, or همدیگر, and what follows it
// is no second thing but where to, with what or how: «این بازارو از طریق سایت شناختم», «همین مقدارو ادامه بدم».
func (l *lattice) pointedObject(e int) bool {
	b := l.b
	s := b.start(e)
	noun := b.codes[s : e-1]
	if string(noun) == he+meem+dal+yeh+gaf+reh {
		return true
	}
	if first := b.previous(s); !isDeterminer(first) && !isNumber(first) && !isThatSpoken(first) {
		return false
	}
	next := b.wordAfter(e)
	return isPreposition(next) || len(next) > 0 && l.subjunctive(b.wordAfter(e+len(next)))
}
