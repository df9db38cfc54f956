package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Prayers, letters and books of wisdom speak to "you". Their commands (ساز) and verbs of the second person (سازی) are spelled
// like the last parts of compounds and of names of what is done: «راه را بر من هموار ساز», «تا قومی را بیم دهی».

// told reports whether letters [s, e) are such a verb, of which the word before it, which starts at letter noun, is a part. A
// clause ends after it, and stands before it
//   - its object with را: «مرا گرامی دار»;
//   - that object and what depends on a preposition: «را بر من هموار ساز», «را به تأخیر انداز»;
//   - a verb, which ends a clause that describes the object: «کسانی را که در شهر هستند بیم دهی».
//
// No text may tie the two words, for they may also be a noun: «او را آهنگ ساز و شاعر دانست», «او را جامعه شناس، نه مورخ، می\u200cدانند».
// One in ی must not share the verb that follows: see sharesVerb.
func (l *lattice) told(noun, s, e int) bool {
	word := l.b.codes[s:e]
	if len(word) < minUnknown || !l.endsClause(e) || !isOne(word, toldWords) {
		return false
	}
	first := l.b.previous(noun)
	if len(first) == 0 || l.ties(l.b.codes[noun:s], word) || word[len(word)-1] == lexicon.Yeh && l.sharesVerb(e) {
		return false
	}
	from := l.b.start(noun)
	switch {
	case isObjectOne(first):
		return l.endsRun(e) || word[len(word)-1] != lexicon.Yeh || l.afterSubordinator(from)
	case isCopula(first), string(first) == exists+are:
		return l.objectBefore(from)
	case isPronoun(first):
		before := l.b.previous(from)
		return (isPreposition(before) || string(before) == upon) && l.objectBefore(l.b.start(from))
	case string(first) == toWord:
		return word[len(word)-1] != lexicon.Yeh && l.objectBefore(from)
	}
	return false
}

// sharesVerb reports whether و, one more word and a verb that is not said to "you" follow letter e. This verb belongs to the word
// before و, too: «متن را ویرگول گذاری و اصلاح کنید».
func (l *lattice) sharesVerb(e int) bool {
	if !l.follows(e, vav) {
		return false
	}
	e += len(vav)
	e += len(l.b.wordAfter(e))
	word := l.b.wordAfter(e)
	if e += len(word); isMay(word) && !l.endsRun(e) {
		word = l.b.codes[e:l.b.wordEnd(e)]
	}
	return l.finite(word) && word[len(word)-1] != lexicon.Yeh
}

// toldWords are the commands ساز, دار, آور, انداز, رسان, ده, نمای, گردان, بخش and گذار, and these verbs in ی.
var toldWords = []string{
	seen + alef + zeh, seen + alef + zeh + yeh, has, has + yeh, bring, bring + yeh,
	alef + noon + dal + alef + zeh, alef + noon + dal + alef + zeh + yeh, reh + seen + alef + noon, reh + seen + alef + noon + yeh,
	dal + he, dal + he + yeh, noon + meem + alef + yeh, noon + meem + alef + yeh + yeh,
	gaf + reh + dal + alef + noon, gaf + reh + dal + alef + noon + yeh, beh + khah + sheen, beh + khah + sheen + yeh,
	gaf + thal + alef + reh, gaf + thal + alef + reh + yeh,
}

// isObjectOne reports whether a word is را, or a pronoun with it: مرا, ترا.
func isObjectOne(word []byte) bool {
	switch string(word) {
	case object, meem + object, thee:
		return true
	}
	return false
}

// objectBefore reports whether one of the few words before letter s, in the same run, is را or a pronoun with it.
func (l *lattice) objectBefore(s int) bool {
	for range fewWords {
		word := l.b.previous(s)
		if word == nil || isObjectOne(word) {
			return word != nil
		}
		s -= len(word)
	}
	return false
}

// afterSubordinator reports whether one of the few words before letter s, in the same run, is که, تا or اگر, or ends in که.
func (l *lattice) afterSubordinator(s int) bool {
	for range fewWords {
		word := l.b.previous(s)
		if word == nil {
			return false
		}
		if string(word) == till || string(word) == ifWord || bytes.HasSuffix(word, []byte(which)) {
			return true
		}
		s -= len(word)
	}
	return false
}
