package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

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
	if l.alsoDone(e) || l.theyDo(e) || l.putSomewhere(e) {
		return true
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
	if isPreposition(next) {
		return true
	}
	after := e + len(next)
	return len(next) > 0 && (l.subjunctive(b.wordAfter(after)) || l.isNominal(next) && l.formFollows(after, doStems)) // «یه نفرو دستگیر کردن»
}

// putSomewhere reports whether روی, تو or توی, which say where something is put, follow letter e, and do not stand before the noun
// too, so that و joins no two: «پودرو روی صورتتون», but not «تو بازارو تو خونه». Other prepositions begin what و adds: «او دکترو از
// دوستان من است».
func (l *lattice) putSomewhere(e int) bool {
	b := l.b
	s := b.start(e)
	noun, next := b.codes[s:e-1], b.wordAfter(e)
	if string(next) != road+yeh && string(next) != thou && string(next) != thou+yeh || string(b.previous(s)) == string(next) {
		return false
	}
	return l.isNominal(noun) && !l.finite(noun) && l.lex.Lookup(b.codes[s:e]) < 0
}

// alsoDone reports whether هم and a verb follow letter e, and no other هم: «سایز دیگرو هم بیارید».
func (l *lattice) alsoDone(e int) bool {
	if !l.follows(e, also) || l.repeatedAfter(e+len(also)) {
		return false
	}
	verb := e + len(also)
	word := l.b.wordAfter(verb)
	return len(word) > 0 && (l.verbFollows(verb) || l.subjunctive(word) || l.command(word) || l.endsAsPastOrHave(word) || l.formFollows(verb, bringStems)) && !l.beforeCopula(verb)
}

// theyDo reports whether a noun or an adjective and کنن, as people say کنند, follow letter e: «کشورو غارت کنن».
func (l *lattice) theyDo(e int) bool {
	word := l.b.wordAfter(e)
	if len(word) == 0 || !l.isNominal(word) {
		return false
	}
	verb := l.b.wordAfter(e + len(word))
	if rest, ok := cutMay(verb); ok {
		verb = rest
	} else if isMay(verb) {
		verb = l.b.wordAfter(e + len(word) + len(verb))
	} else if len(verb) > 0 && (verb[0] == lexicon.Beh || verb[0] == lexicon.Noon) {
		verb = verb[1:]
	}
	return string(verb) == do+noon
}

// bringStems are those of آوردن: بیارید, نیاورد.
var bringStems = []string{bring, madda + reh}
