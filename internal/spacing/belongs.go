package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// The second of two words that texts tie or write as one may belong to the words after it. The rules
// in this file find where: «آدم کم حرف», but «کم حرف بزن».

// belongsAfter reports whether the word [s, e), which follows the word left, belongs to what follows.
// It is no part of a compound then.
func (l *lattice) belongsAfter(left []byte, s, e int) bool {
	if l.b.gapAt(e) < Space {
		return false
	}
	if string(l.b.codes[s:e]) == bring {
		return string(l.b.previous(s-len(left))) == toWord && isKeptInMind(left) && !l.changes(e) && !l.beforeCopula(e)
	}
	if string(l.b.codes[s:e]) == bring+yeh && string(l.b.previous(s-len(left))) == toWord && l.endsClause(e) { // «آن را به دست آوری»
		return (isKeptInMind(left) || l.hasPronoun(s-len(left), s)) && !l.ties(left, l.b.codes[s:e])
	}
	if l.isBasis(left, s) || string(left) == subject && string(l.b.codes[s:e]) == beh+noon+dal { // «موضوع بند ۳ ماده ۵»
		return true
	}
	if string(left) == hand && string(l.b.codes[s:e]) == takeUp && l.endsRun(e) { // «از سرم دست بردار», but not «آدم دست\u200cبردار»
		return l.givesUp(s - len(left))
	}
	if l.b.gapAt(e) != Space {
		return false
	}
	switch string(l.b.codes[s:e]) {
	case takeUp:
		return string(left) == hand && l.follows(e, fromWord) || l.isUrged(e)
	case had:
		return string(left) == openly && l.goingOn(e)
	case eaten:
		return string(left) == openly && l.follows(e, zeh+meem+yeh+noon)
	}
	return l.makesVerb(left, s, e) || l.inUnit(l.b.codes[s:e], e) || isDegree(left) && l.objectAfterAdverb(left, s, e)
}

const (
	hand   = dal + seen + teh         // دست
	takeUp = beh + reh + has          // بردار
	had    = dal + alef + sheen + teh // داشت
	eaten  = khah + vav + reh + dal   // خورد
	seized = gaf + yeh + reh          // گیر
	bring  = madda + vav + reh        // آور
	fall   = alef + feh + teh         // افت
	came   = madda + meem + dal       // آمد
)

const subject = meem + vav + dad + vav + ain // موضوع

// isBasis reports whether the word before letter s makes a preposition with بر: «بر اساس نژاد», «بر پایه بندی».
func (l *lattice) isBasis(word []byte, s int) bool {
	switch string(word) {
	case alef + seen + alef + seen, peh + alef + yeh + he, meem + beh + noon + alef + yeh:
		return string(l.b.previous(s-len(word))) == upon
	}
	return false
}

// makesVerb reports whether the word [s, e) makes a verb of two words with what follows, and no compound with the
// word left: «دزد گیر افتاد», «پسر ساز می‌زد», «راه بند آمد», «دوچرخه سوار شدم», «در تهران زاده شد», «دیگر شب تاب ندارم», «سر انجام
// دادن», «این لباس فروش خوبی داشت».
func (l *lattice) makesVerb(left []byte, s, e int) bool {
	word := l.b.codes[s:e]
	switch string(word) {
	case seized:
		return l.isStuck(left, word, s, e)
	case seen + alef + zeh: // ساز, but «آهنگ\u200cساز زد زیر گریه»
		return l.formFollows(e, []string{zeh + noon, zeh + dal, noon + vav + alef + zeh, noon + vav + alef + khah + teh}) && !l.ties(left, word)
	case beh + noon + dal: // بند
		return stopsShort(left) && (l.formFollows(e, []string{bring}) || l.formFollows(e, comeStems))
	case seen + vav + alef + reh: // سوار
		return l.formFollows(e, passiveStems) || l.formFollows(e, doStems)
	case zeh + alef + dal + he: // زاده, but «حسن\u200cزاده شد وزیر»
		return l.formFollows(e, passiveStems) && !l.ties(left, word) && !l.uncommonName(left)
	case gaf + vav + sheen: // گوش, as in «به حرف گوش کن», but «حرف\u200cگوش\u200cکن»
		if l.follows(e, do) {
			return string(l.b.previous(s-len(left))) == toWord
		}
		return l.formFollows(e, []string{dal + he, dal, gave, did, do})
	case jeem + vav + sheen: // جوش: «زود جوش میاره»
		return l.formFollows(e, []string{bring, alef + reh, madda + reh})
	case beh + alef + vav + reh: // باور
		return l.formFollows(e, doStems)
	case tah + lam + beh: // طلب, what someone is owed or asks for: «از او پول طلب دارم», «از خدا صلح طلب می\u200cکنند»
		return l.formFollows(e, havingStems) || l.formFollows(e, doStems)
	case dal + vav + seen + teh: // دوست: «مردم دوست دارند»
		return l.formFollows(e, havingStems)
	case teh + alef + beh: // تاب
		return l.formFollows(e, []string{has, had, bring})
	case alef + noon + jeem + alef + meem: // انجام
		return l.infinitive(l.b.wordAfter(e))
	case feh + reh + vav + sheen: // فروش, also with رفتن: «بلیت فروش نرفت», but «دست\u200cفروش رفت»
		if l.negatedAt(e) && l.formFollows(e, []string{reh + feh + teh}) {
			return true
		}
		how := l.b.wordAfter(e)
		return len(how) > minUnknown && how[len(how)-1] == lexicon.Yeh && l.formFollows(e+len(how), havingStems)
	}
	return false
}

// isStuck reports whether letters [s, e), گیر, make a verb with what follows: «در گلو گیر کرد», «گلوم گیر کرده», «دزد
// گیر افتاد», «وقت گیر نیاوردم», but not «ناخن\u200cگیر آوردم».
func (l *lattice) isStuck(left, word []byte, s, e int) bool {
	switch {
	case l.formFollows(e, []string{fall}), l.follows(e, gave+noon):
		return true
	case l.formFollows(e, doStems):
		return isPlacing(l.b.previous(s-len(left))) || !isClosed(left) && !l.ties(left, word)
	case l.formFollows(e, []string{bring, dal + he, gave}), l.formFollows(e, comeStems):
		return l.negatedAt(e) || !l.ties(left, word)
	}
	return false
}

// isPlacing reports whether a word is در or the spoken تو, لای or به, which say where something is stuck.
func isPlacing(word []byte) bool {
	switch string(word) {
	case inWord, thou, toWord, lam + alef + yeh:
		return true
	}
	return false
}

// givesUp reports whether the word at letter s begins its run of words, or از stands before it there.
func (l *lattice) givesUp(s int) bool {
	b := l.b
	for s > 0 && b.gaps[s] == Space {
		s = b.start(s)
		if string(b.codes[s:b.wordEnd(s)]) == fromWord {
			return true
		}
		if b.gaps[s] == Boundary {
			return false
		}
	}
	return b.gaps[s] == Boundary
}

// stopsShort reports whether بند آمدن is said of a word: راه, نفس, زبان, خون, باران, باد.
func stopsShort(word []byte) bool {
	switch string(word) {
	case reh + alef + he, noon + feh + seen, zeh + beh + alef + noon, khah + vav + noon,
		beh + alef + reh + alef + noon, beh + alef + reh + vav + noon, beh + alef + dal:
		return true
	}
	return false
}

// uncommonName reports whether a word is a name and no everyday word.
func (l *lattice) uncommonName(word []byte) bool {
	id := l.lex.Lookup(word)
	if id < 0 {
		return false
	}
	p := l.lex.Piece(id)
	return p.Flags&lexicon.Name != 0 && int32(p.Start) >= everydayCost
}

// negatedAt reports whether the word after letter e begins with the ن of a negated verb.
func (l *lattice) negatedAt(e int) bool {
	word := l.b.wordAfter(e)
	return len(word) > 0 && word[0] == lexicon.Noon
}

// inUnit reports whether a word that ends before letter e is one unit with و and the word after it:
// «دار و ندار», «پرس و جو».
func (l *lattice) inUnit(word []byte, e int) bool {
	switch string(word) {
	case seized: // گیر و دار, گیر و بند
		return l.unit(e, has) || l.unit(e, beh+noon+dal)
	case has:
		if l.unit(e, dal+reh+khah+teh) { // دار و درخت
			return true
		}
		for _, pronoun := range [...]string{"", meem, sheen, theirs} {
			if l.unit(e, noon+has+pronoun) {
				return true
			}
		}
	case peh + reh + seen: // پرس و جو
		return l.unit(e, jeem+vav)
	case khah + vav + alef + he: // «هوا خواه ناخواه»
		return l.follows(e, noon+alef+khah+vav+alef+he)
	case gaf + alef + he: // گاه و بی\u200cگاه
		return l.unit(e, without+gaf+alef+he) || l.unit(e, without)
	}
	return false
}

// isKeptInMind reports whether به and a word make a verb with آوردن: «به یاد آور», «به دست آور».
func isKeptInMind(word []byte) bool {
	switch string(word) {
	case yeh + alef + dal, khah + alef + tah + reh, hand, spot, spot + yeh, vav + jeem + vav + dal, beh + alef + reh:
		return true
	}
	return false
}

// unit reports whether و and a word follow letter e, which are one unit with the word before:
// «دار و ندار».
func (l *lattice) unit(e int, second string) bool {
	return l.follows(e, vav) && l.follows(e+len(vav), second)
}

// isUrged reports whether a command follows letter e, perhaps after و: «عکس بردار و برو».
func (l *lattice) isUrged(e int) bool {
	if l.follows(e, vav) {
		e += len(vav)
	}
	return l.command(l.b.wordAfter(e))
}

// goingOn reports whether داشت, which ends before letter e, says that the verb after it was going on,
// with a word between them at most: «باز داشت گریه می‌کرد».
func (l *lattice) goingOn(e int) bool {
	b := l.b
	if l.changes(e) { // «بازداشت می‌شد»
		return false
	}
	if !l.follows(e, may) {
		e = b.wordEnd(e)
	}
	if !l.follows(e, may) || b.gapAt(e+len(may)) == Boundary {
		return false
	}
	e += len(may)
	verb := b.codes[e:b.wordEnd(e)]
	id := l.lex.Lookup(verb)
	return id >= 0 && endsAsPast(verb, l.lex.Piece(id).Flags)
}

// objectAfterAdverb reports whether the word [s, e) after an adverb is the object of the verb that
// follows: one that makes verbs of nouns, or کردن if texts have that after the noun. A word in ی is
// itself what is done («کم خونی داد»), and after another object the two say what becomes of it («را کم رنگ
// کرد»).
func (l *lattice) objectAfterAdverb(left []byte, s, e int) bool {
	b := l.b
	return string(left) != string(b.codes[s:e]) && !l.isObject(b.previous(s-len(left))) && l.objectOfVerb(s, e)
}

// objectOfVerb reports whether the word [s, e) makes a verb with the word after it.
func (l *lattice) objectOfVerb(s, e int) bool {
	b := l.b
	if b.codes[e-1] == lexicon.Yeh || b.gapAt(e) != Space {
		return false
	}
	if l.follows(e, found) {
		return l.changes(e + len(found))
	}
	v := e
	if l.follows(e, may) || l.follows(e, mayNot) {
		if v = b.wordEnd(e); b.gapAt(v) == Boundary {
			return false
		}
	}
	if end := b.wordEnd(v); b.gapAt(end) != ZWNJ {
		verb := b.codes[v:end]
		return l.isLightVerb(verb) || l.done(l.lex.Lookup(b.codes[s:e]), verb)
	}
	return false
}

const found = peh + yeh + dal + alef // پیدا

// isLightVerb reports whether a word is a form of a verb that makes verbs of nouns, other than کردن and
// شدن, or such a form without its می.
func (l *lattice) isLightVerb(word []byte) bool {
	for _, prefix := range [...]string{"", beh, noon} {
		verb, ok := bytes.CutPrefix(word, []byte(prefix))
		if !ok || len(verb) > 2 && !l.finite(verb) {
			continue
		}
		for _, stem := range lightStems {
			ending, ok := bytes.CutPrefix(verb, []byte(stem))
			if ok && len(ending) <= longestPerson && (prefix != "" || len(ending) > 0 || endsAsPast(stem, lexicon.Finite)) {
				return true
			}
		}
	}
	return false
}

// isDegree reports whether a word is an adverb that says how something is done, or هم.
func isDegree(word []byte) bool {
	switch string(word) {
	case less, also, teh + alef + zeh + he, zeh + vav + dal, dal + yeh + reh, seen + khah + teh, beh + dal, khah + vav + beh, teh + noon + dal,
		reh + vav + sheen + noon, beh + lam + noon + dal:
		return true
	}
	return false
}

// lightStems are the stems of زدن, خوردن, گرفتن, دادن, بردن, کشیدن, ریختن and گفتن.
var lightStems = [...]string{
	zeh + noon, zeh + dal, khah + vav + reh, gaf + yeh + reh, gaf + reh + feh + teh, dal + he, dal + alef + dal, beh + reh, beh + reh + dal,
	kaf + sheen, reh + yeh + zeh, reh + yeh + khah + teh, gaf + vav, gaf + feh + teh,
}

// done reports whether the noun id is one that کردن makes a verb of, which the form of کردن that follows
// is: باور کرد, but not «رنگ کرد».
func (l *lattice) done(id int32, verb []byte) bool {
	if id < 0 || !l.formOf(bytes.TrimPrefix(verb, []byte(beh)), doStems) {
		return false
	}
	for _, form := range [...]string{did, did + noon, string(verb)} {
		if v := l.lex.Lookup([]byte(form)); v >= 0 {
			if cost, ok := l.lex.Pair(lexicon.LeftPiece(id), lexicon.Space, v); ok && cost < oftenDone {
				return true
			}
		}
	}
	return false
}

// oftenDone is the cost of کردن after a noun from which on the two are no verb.
const oftenDone = 5 * lexicon.Scale
