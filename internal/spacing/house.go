package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Words that the house style names.
const (
	copula   = alef + seen + teh     // است
	become   = sheen + dal + he      // شده
	unbecome = noon + become         // نشده
	that     = madda + noon          // آن
	this     = alef + yeh + noon     // این
	plural   = he + alef             // ها
	un       = ghain + yeh + reh     // غیر
	god      = alef + lam + lam + he // الله
)

// FreePlural reports whether a pronoun and its plural suffix may be written
// solid: with a ZWNJ or without, both are in good use and stay as typed.
func FreePlural[T string | []byte](left, right T) bool {
	return (string(left) == that || string(left) == this) && len(right) >= len(plural) && string(right[:len(plural)]) == plural
}

// solidStem reports whether the comparative of a stem is written solid and
// never with a ZWNJ: بهتر, بیشتر, کمتر, مهتر, کهتر.
func solidStem(stem []byte) bool {
	switch string(stem) {
	case toWord, more, less, great, small:
		return true
	}
	return false
}

const (
	toWord  = beh + he          // به
	more    = beh + yeh + sheen // بیش
	less    = kaf + meem        // کم
	without = beh + yeh         // بی
	great   = meem + he         // مه
	small   = kaf + he          // که
)

// articled reports whether a piece is the Arabic article, alone or after ب or و. It is written
// joined to its word.
func articled(word []byte) bool {
	switch string(word) {
	case alef + lam, beh + alef + lam, vav + alef + lam:
		return true
	}
	return false
}

// withArticle reports whether a piece is the article and a noun, and not a word of its own like
// الهی.
func (l *lattice) withArticle(n *node) bool {
	noun, ok := bytes.CutPrefix(l.b.codes[n.from:n.to], []byte(alef+lam))
	if !ok || len(noun) < leastArticled || nounOrAdjective(n.class.Kind()) {
		return false
	}
	k, known := l.kindOf(noun)
	return known && k == lexicon.Noun
}

const leastArticled = 3 // letters

// doer reports whether a piece has the form of an Arabic active participle, which makes an adjective with a
// noun with the article, although dictionaries have it as a noun: «دائم الصوم».
func (l *lattice) doer(n *node) bool {
	word := l.b.codes[n.from:n.to]
	return len(word) == 4 && word[1] == lexicon.Alef && word[3] != lexicon.Yeh && word[3] != lexicon.He && nounOrAdjective(n.class.Kind()) && !n.proper
}

// FreeSpace reports whether a space typed between two words stays because the spelling
// with a ZWNJ is no better: به عنوان and به\u200cعنوان, شده است and شده\u200cاست. «انجام
// شده» is an adjective or, with است, a verb of two words.
func FreeSpace[T string | []byte](left, right T) bool {
	return string(left) == toWord || string(right) == copula || string(right) == become || string(right) == unbecome
}

// adjectiveInKaf reports whether که, glued to the piece before, is the last letter of an adjective
// and the spoken copula: شیکه.
func (l *lattice) adjectiveInKaf(before *node, right []byte) bool {
	return string(right) == which && l.c.repairs && l.kindInKaf(before) == lexicon.Adjective
}

// nounInKaf does the work of adjectiveInKaf for a noun, where the letters before its ک are no word: پلاستیکه.
func (l *lattice) nounInKaf(before *node, right []byte) bool {
	return string(right) == which && before.id == unknown && l.kindInKaf(before) == lexicon.Noun
}

// kindInKaf returns the kind of the word that a piece and the ک after it are.
func (l *lattice) kindInKaf(before *node) lexicon.Kind {
	k, _ := l.kindOf(l.b.codes[before.from : before.to+1])
	return k
}

// isWord reports whether letters [s, e) are a whole word of the text and a word of the
// lexicon: بهروز is a name, although it is spelled like به‌روز.
func (l *lattice) isWord(s, e int) bool {
	b := l.b
	return b.gaps[s] != None && b.ends(e) && l.lex.Lookup(b.codes[s:e]) >= 0
}

// spokenClitic reports whether a clitic is colloquial and follows only some letters:
// خانواده\u200cم, عالی\u200cست.
func spokenClitic(clitic []byte) bool { return len(clitic) == 1 || string(clitic) == is }

// spokenPerson reports whether letters are a spoken form of the copula that is a single letter:
// بچه\u200cن, ساده\u200cس. It is a clitic only where a space was typed.
func spokenPerson(clitic []byte) bool { return string(clitic) == noon || string(clitic) == seen }

// spokenPronoun reports whether a clitic is مون, تون or شون, the colloquial forms of مان,
// تان and شان, which are never separate words.
func spokenPronoun(clitic []byte) bool {
	switch string(clitic) {
	case spokenOurs, spokenYours, spokenTheirs:
		return true
	}
	return false
}

// takesSpoken reports whether a colloquial clitic may follow a letter: ه or, before ست,
// also ی.
func takesSpoken(last byte, clitic []byte) bool {
	return last == lexicon.He || last == lexicon.Yeh && string(clitic) == is
}

// takesSome reports whether ای may follow a letter: the silent ه and ی. After other letters the
// ending is a ی, joined to the word.
func takesSome(last byte) bool { return last == lexicon.He || last == lexicon.Yeh }

// stays reports whether no ZWNJ may stand between the piece before and the piece n.
func (l *lattice) stays(before, n *node) bool {
	b, g, k := l.b, n.gap, n.class.Kind()
	if g == ZWNJ {
		return false
	}
	left, right := b.codes[before.from:before.to], b.codes[n.from:n.to]
	if g == Space && (FreeSpace(left, right) || len(left) == 1 && len(right) == 1) { // letters: «ک ک»
		return true
	}
	switch {
	case k == lexicon.Comparative && solidStem(left):
		return g == None || l.lex.Lookup(b.codes[before.from:n.to]) >= 0 // not «کم تری»
	case before.class.Kind() == lexicon.VerbPrefix: // میتسوبیشی is a name, «ماه می سال بعد» has no verb
		return !n.finite && (n.id != unknown || g != Space) || l.c.later && l.beginsNoVerb(before, n, right)
	case k == lexicon.Clitic && spokenClitic(right), g == Space && spokenPerson(right) && l.c.repairs:
		return l.staysSpoken(before, n, left, right)
	case g == Space:
		return l.staysTyped(before, n, left, right)
	}
	return l.staysGlued(before, n, left, right)
}

// beginsNoVerb reports whether می or نمی before the piece n is no prefix of a verb: it is the month or wine, a second
// one («می\u200cمیراند»), or the beginning of میشی or of another adjective in ی, as in «چشمش میشی بود».
func (l *lattice) beginsNoVerb(before, n *node, right []byte) bool {
	b, s, e := l.b, int(before.from), int(n.to)
	switch n.gap {
	case Space:
		return l.isMonthOfMay(before, n) || l.isWine(before, n, right)
	case None:
		if b.hasMay(s) && (b.gaps[s] == ZWNJ || b.codes[b.start(s)] == lexicon.Noon) {
			return true
		}
		return right[len(right)-1] == lexicon.Yeh && (l.beforeCopula(e) || l.follows(e, had) ||
			string(right) == sheen+yeh && isColoured(b.previous(s))) // «چشم میشی»
	}
	return false
}

// staysSpoken does the work of stays before a clitic that is spoken and follows only some letters.
func (l *lattice) staysSpoken(before, n *node, left, right []byte) bool {
	if l.c.later && n.gap == Space {
		switch {
		case l.b.pronounAfterYeh(n): // «صندلی ش ۱۲», «بیماری م الف»
			return !l.afterYeh(before) || len(l.b.wordAfter(int(n.to))) < 2
		case l.isNoClitic(n, left, right):
			return true
		}
	}
	return !takesSpoken(left[len(left)-1], right) || string(right) != is && !l.silentHe(before, n.gap) ||
		n.gap == Space && string(right) == is && l.verbFollows(int(n.to)) // «محیطی ست کرد»
}

// isNoClitic reports whether ن in a clause that goes on is نه («متاسفانه ن کسی اومد»), or ست a set: «یه ست مبل»,
// «خیلی ست خوبیه», «واسه ست کردن».
func (l *lattice) isNoClitic(n *node, left, right []byte) bool {
	switch string(right) {
	case noon:
		return !l.endsClause(int(n.to))
	case is:
		return isIntensifier(left) || string(left) == ezafe || string(left) == anyOne || l.infinitive(l.b.wordAfter(int(n.to)))
	}
	return false
}

// afterYeh reports whether the single letter of a pronoun may follow a piece in ی and a space: a common noun, of
// which texts have the plural. After a name it may be an initial: «گوشی م», but not «علی م».
func (l *lattice) afterYeh(n *node) bool {
	return n.whole() && !n.proper && n.class.Kind() == lexicon.Noun && l.pluralKnown(n.id)
}

// staysTyped does the rest of the work of stays where the text has a space.
func (l *lattice) staysTyped(before, n *node, left, right []byte) bool {
	switch {
	case l.c.later:
		return l.staysTypedLater(before, n, left, right)
	case l.isEzafe(left, right):
		return false
	}
	return l.apart(before, n, left, right)
}

// isEzafe reports whether ی is an ezafe after a ه, also where the word may be a verb: «خونه ی ما».
func (l *lattice) isEzafe(left, right []byte) bool {
	return string(right) == yeh && left[len(left)-1] == lexicon.He && l.c.repairs
}

// staysTypedLater does the work of staysTyped together with the rules that are younger than the lexicon.
func (l *lattice) staysTypedLater(before, n *node, left, right []byte) bool {
	clitic := n.class.Kind() == lexicon.Clitic
	switch {
	case l.beginsNone(before, n, left), l.opensWord(n, right):
		return true
	case l.apartInVerse(before, n, left, right), l.untied(before, n, left, right):
		return true
	case l.isEzafe(left, right):
		return l.isSpokenOne(before, int(n.to))
	case before.class.Kind() == lexicon.PluralSuffix:
		return !clitic && l.endsPlural(before, n, left, right) // not «خاطره هامون یادته»
	case clitic && (string(left) == vav || l.isPronounOfSelf(n, right)): // «نان و مان»
		return true
	case l.endsInPronoun(before, left): // «پوست صورت تون چربه»
		return !isEnding(n.class.Kind())
	}
	return l.apart(before, n, left, right)
}

// endsInPronoun reports whether a piece is a pronoun that is joined to a noun, so that the word ends with it.
func (l *lattice) endsInPronoun(n *node, word []byte) bool {
	b := l.b
	return n.class.Kind() == lexicon.Clitic && n.from > 0 && pronounEnding(word) && l.isNominal(b.codes[b.start(int(n.from)):n.from])
}

// endsPlural reports whether a word ends with the plural suffix before the piece n: «گونه های تر». هات also begins
// هات\u200cداگ.
func (l *lattice) endsPlural(before, n *node, left, right []byte) bool {
	return left[len(left)-1] == lexicon.Yeh && string(left) != string(right) || !l.attested(before, n)
}

// isPronounOfSelf reports whether شان is the pronoun or the rank before خود: «شان خودش».
func (l *lattice) isPronounOfSelf(n *node, right []byte) bool {
	return string(right) == theirs && bytes.HasPrefix(l.b.wordAfter(int(n.to)), []byte(self))
}

// beginsNone reports whether a piece begins no compound with a word after it that texts do not tie to it: یه, the spoken یک
// («یه پد»), an ezafe («فرستنده\u200cی شناس»), or شبه after a number, which is شب with an ending («یک\u200cشبه میلیاردر»).
func (l *lattice) beginsNone(before, n *node, left []byte) bool {
	switch string(left) {
	case anyOne: // but یه\u200cوری, as texts have یک\u200cوری
		return !l.attested(before, n) && !l.seenWith(lexicon.LeftPiece(l.lex.Lookup([]byte(one))), lexicon.ZWNJ, l.b.codes[n.from:n.to])
	case yeh, sheen + beh + he:
		return l.b.gaps[before.from] == ZWNJ
	case mine: // «که من بعد از کار»
		return l.follows(int(n.to), fromWord)
	}
	return false
}

// opensWord reports whether a pronoun or a copula is glued to a rare word or to letters that are none, so that it is the
// beginning of another word: «گوشی امولد», but not «حرفه ایها» or «رفته اندتا».
func (l *lattice) opensWord(n *node, right []byte) bool {
	e := int(n.to)
	if n.class.Kind() != lexicon.Clitic || right[0] != lexicon.Alef || l.b.ends(e) {
		return false
	}
	rest := l.lex.Word(l.b.codes[e:l.b.wordEnd(e)])
	if rest == 0 {
		return true
	}
	k := rest.Class().Kind()
	return !isEnding(k) && k != lexicon.LastPart && int32(l.lex.Piece(rest.ID()).Start) >= commonCost
}

// isSpokenOne reports whether ی after a piece in ه, before letter e, is یه: the piece takes no ezafe, because it is a
// verb («نمی\u200cدونه ی روز»), a function word or an adverb («اگه ی روز»), or an adjective with the spoken copula before a
// noun in ی («بهتره ی کاری کنیم»).
func (l *lattice) isSpokenOne(n *node, e int) bool {
	b := l.b
	word := b.codes[b.start(int(n.to)):n.to]
	k, _ := l.kindOf(word)
	switch {
	case l.subjunctive(word) && !nounOrAdjective(k): // «برات بفرسته ی سرچ بکنی»
		return true
	case l.spokenAfterMay(n):
		return !k.Nominal() || b.hasMay(b.start(int(n.to))) || l.lex.Lookup(word) < 0
	case isOne(word, spokenOnes), bytes.HasSuffix(word, []byte(which)) && !k.Nominal(), bytes.HasSuffix(word, []byte(yeh+which)) && l.lex.Lookup(word) < 0:
		return true
	case k == lexicon.Function || k == lexicon.Adverb: // but «درباره ی», «کمینه ی»
		entry := l.lex.Word(word)
		return int32(l.lex.Piece(entry.ID()).Start) < everydayCost && !l.seenWith(lexicon.LeftPiece(entry.ID()), lexicon.ZWNJ, []byte(yeh))
	}
	next := b.wordAfter(e)
	return len(next) > 0 && l.isPredicate(word) || isSpell(next) && k == lexicon.Unknown
}

// spokenOnes are words after which ی is یه, although some texts have an ezafe there: بده, باشه, اگه, آخه, همیشه.
var spokenOnes = []string{beh + dal + he, beWord + he, alef + gaf + he, madda + khah + he, he + meem + yeh + sheen + he}

// staysGlued does the rest of the work of stays where the text has nothing. Most of its rules are about
// few words, so a look at a letter or the kind of a piece comes first.
func (l *lattice) staysGlued(before, n *node, left, right []byte) bool {
	k, lastLeft := n.class.Kind(), left[len(left)-1]
	switch {
	case len(right) == 2 && (l.headOfWord(before, n) || l.adjectiveInKaf(before, right)): // دیجیکالا, شیکه
		return true
	case isCopula(right) && string(right) != they: // گفتهبود
		return true
	}
	if l.c.later {
		if stays, known := l.staysGluedLater(before, n, left, right); known {
			return stays
		}
	}
	switch {
	case k == lexicon.Verb && l.c.level == 0: // چیشد
		return n.id != unknown && !l.attested(before, n)
	case lastLeft == lexicon.Lam && articled(left): // بالعنوان
		return !l.attested(before, n)
	case string(left) == toWord:
		return l.isWord(int(before.from), int(n.to)) && !l.isByNoun(int(before.from), int(n.to))
	case k == lexicon.Clitic && string(right) == some && !takesSome(lastLeft): // فیلمای
		return true
	case k == lexicon.Clitic && string(left) == without: // بیای
		return true
	case right[len(right)-1] == lexicon.He && (l.auxiliary(int(n.from), int(n.to)) || string(right) == become && adverbial(before.class.Kind())):
		return true
	case before.class.Kind() == lexicon.PluralSuffix: // هایفو
		return k != lexicon.Clitic && lexicon.JoinsNext(lastLeft)
	case k == lexicon.PluralSuffix:
		return FreePlural(left, right)
	}
	return false
}

// staysGluedLater does the work of staysGlued for the rules that are younger than the lexicon. It also reports
// whether one of them knows.
func (l *lattice) staysGluedLater(before, n *node, left, right []byte) (stays, known bool) {
	k := n.class.Kind()
	switch {
	case l.isPronounWith(n):
		return !l.attested(before, n), true
	case k == lexicon.Comparative && letterName(left) && !l.attested(before, n): // جیتر
		return true, true
	case l.isSolid(before, n, left, right), k == lexicon.Clitic && l.manyOf(before, n, right): // بعضیاش
		return true, true
	case len(right) == 2 && (l.isHelp(before, left, right) || l.nounInKaf(before, right)): // کمکم, پلاستیکه
		return true, true
	case n.id != unknown && l.b.ends(int(n.to)) && l.afterSilentHe(left, right, n): // نامهرسید
		return true, true
	case isNotForm(right): // متصلنیستید
		return true, true
	case k == lexicon.Function: // زعفرانبه, کوچیکه, اونیکه
		return !l.attested(before, n) || string(right) == which && isOne(left, thoseWho), true
	case n.finite && endsAsPast(right, lexicon.Finite) && l.oftenerApart(before, n): // گزارشداد
		return true, true
	case nounOrAdjective(k) && n.id != unknown && l.phraseGlued(left, n): // سازمانملل
		return true, true
	case k == lexicon.Verb && l.c.level == 0: // see staysGlued
		return false, false
	case k == lexicon.VerbPrefix: // هنگمیکنه
		return !l.attested(before, n), true
	}
	stays = l.partsGlued(before, n, left, right) || l.solidByWords(n, left, right)
	return stays, stays
}

// solidByWords reports whether what two pieces are spelled like tells that they are no compound.
func (l *lattice) solidByWords(n *node, left, right []byte) bool {
	switch string(left) {
	case also: // هممون, همرو
		return pronounEnding(right) || string(right) == road
	case toWord:
		return n.id == unknown
	case without: // بیخود
		return string(right) == self
	}
	return string(right) == god && isWilled(left) || string(right) == wet+he && solidStem(left) // ماشالله, کمتره
}

// partsGlued reports whether two glued pieces are two words, between which a space was lost:
//   - a verb after می and a word that is no ending: میکننبخش;
//   - یک and a unit of time or نفر: یکساعت, یکنفر;
//   - a noun and رو to which no text ties it, so that رو marks the object: تپهرو, but not سنگینرو.
func (l *lattice) partsGlued(before, n *node, left, right []byte) bool {
	k := n.class.Kind()
	switch {
	case standsAlone(k) && len(right) >= leastGlued && n.id != unknown && l.b.beginsInMay(int(before.from)) && l.finite(left):
		return true
	case string(left) == one:
		return isTime(right) || isShortTime(right) || string(right) == person
	case string(right) == road && pointsAt(left) && string(l.b.previous(int(before.from))) == fromWord: // «از همینرو»
		return false
	case string(right) == road:
		return !l.attested(before, n) && before.class.Kind() != lexicon.Adjective && before.class.Kind() != lexicon.Adverb
	}
	return false
}

// isWilled reports whether letters before الله are those of "God has willed" as it is typed: ماش, ماشا, ایش, ایشا, انش, انشا.
func isWilled(word []byte) bool {
	switch string(bytes.TrimSuffix(word, []byte(alef))) {
	case meem + alef + sheen, alef + yeh + sheen, alef + noon + sheen:
		return true
	}
	return false
}

// oftenerApart reports whether texts have two words with a space between them oftener than tied. It is
// false for a verb in آ that is the rest of a noun: دست\u200cآورد, which is also دستاورد.
func (l *lattice) oftenerApart(before, n *node) bool {
	if n.id == unknown {
		return false
	}
	space, ok := l.lex.Pair(before.left, lexicon.Space, n.id)
	if !ok {
		return false
	}
	zwnj, tied := l.lex.Pair(before.left, lexicon.ZWNJ, n.id)
	left, right := l.b.codes[before.from:before.to], l.b.codes[n.from:n.to]
	return (!tied || space < zwnj) && !(l.b.opensVowel(int(n.from)) && !l.endsClause(int(n.to)) && l.nounOf(left, alef, right[1:]))
}
