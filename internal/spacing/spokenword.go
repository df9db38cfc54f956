package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A word that no dictionary has may be one as it is spoken. It is complete then, although its letters are also those of two
// other words: تنهامو is no plural of تن.

// spokenWord reports whether letters, which no dictionary has, are a word of one as it is spoken.
func (l *lattice) spokenWord(letters []byte) bool {
	return isThese(letters) || l.isSuperlativePlural(letters) || l.dropsMadda(letters) || isComing(letters) || l.ownedInAlef(letters) ||
		l.isAdjectiveWithIs(letters) || l.dropsHe(letters) || l.isPluralOwned(letters)
}

// isThese reports whether letters are اینا or اونا with an ending (ایناست, «از اینام»), perhaps after از, which speech ties to
// them (ازوناست), or are ازین or ازون with که.
func isThese(letters []byte) bool {
	for _, pronoun := range [...]string{this + alef, thatSpoken + alef, fromThese + alef, fromThose + alef} {
		if ending, ok := bytes.CutPrefix(letters, []byte(pronoun)); ok {
			return isOne(ending, theseEndings)
		}
	}
	return string(letters) == fromThese+which || string(letters) == fromThose+which
}

const (
	fromThese = fromWord + yeh + noon // ازین
	fromThose = fromWord + vav + noon // ازون
)

// theseEndings are those of isThese: the copula, a pronoun or هم (م), ن, و and رو.
var theseEndings = []string{is, meem, noon, vav, road}

// isSuperlativePlural reports whether letters are a superlative with the spoken plural and ست: بهتریناست.
func (l *lattice) isSuperlativePlural(letters []byte) bool {
	stem, ok := bytes.CutSuffix(letters, []byte(alef+is))
	return ok && l.isSuperlative(stem)
}

// isAgentPlural reports whether a token is a noun in ر, one of a dictionary, with the spoken plural, alone or before what it
// belongs to: میلیونرا, کاربرای. It is no two words, میلیون and را or کار and برای, unless the words beside it are those of written
// Persian. One in دار may be another before دارای: «سنددارای».
func (l *lattice) isAgentPlural(t *token) bool {
	letters := l.b.letters(t)
	noun, ok := bytes.CutSuffix(letters, []byte(some))
	least := longNoun - 1
	if !ok {
		if noun, ok = bytes.CutSuffix(letters, []byte(alef)); !ok {
			return false
		}
		least = longNoun
	}
	return len(noun) >= least && noun[len(noun)-1] == lexicon.Reh && !bytes.HasSuffix(noun, []byte(has)) && l.isNominal(noun) && !l.beginsOther(noun, letters) && !l.isFormal(int(t.from), int(t.to))
}

// beginsOther reports whether a noun in ر with an ending is rather two words: one in گر that texts tie to گرا (واکنش\u200cگرا), or a noun
// and برای if that in بر is rare («راهبرای»).
func (l *lattice) beginsOther(noun, letters []byte) bool {
	if left, ok := bytes.CutSuffix(noun, []byte(whether)); ok {
		return l.ties(left, []byte(whether+alef))
	}
	return bytes.HasSuffix(letters, []byte(forIt)) && !l.commonNoun(noun)
}

// longNoun is the least number of letters of such a noun before ا. With a shorter one, the ا may be that of را: «تاجرا».
const longNoun = 6

// dropsMadda reports whether letters are a word of a dictionary whose آ, after other letters, is typed as ا: یاداوری.
func (l *lattice) dropsMadda(letters []byte) bool {
	var buf [maxPiece]byte
	if len(letters) < leastGlued+2 || len(letters) > len(buf) {
		return false
	}
	full := append(buf[:0], letters...)
	for i := minUnknown; i < len(full)-1; i++ {
		if full[i] != lexicon.Alef {
			continue
		}
		full[i] = lexicon.AlefMadda
		if l.listed(full) {
			return true
		}
		full[i] = lexicon.Alef
	}
	return false
}

// isComing reports whether letters are در, بر or ور, می and a form of آمدن or آوردن as it is spoken: درمیاد, برنمیارم.
func isComing(letters []byte) bool {
	for _, prefix := range [...]string{inWord, upon, vav + reh} {
		if rest, ok := bytes.CutPrefix(letters, []byte(prefix)); ok {
			verb, ok := cutMay(rest)
			return ok && len(verb) > 1 && verb[0] == lexicon.Alef && (isOne(verb[1:], comingPersons) || verb[1] == lexicon.Reh && isOne(verb[2:], spokenPersons))
		}
	}
	return false
}

// comingPersons are the persons of میاد. درمیان is also a word.
var comingPersons = []string{meem, yeh, dal, yeh + meem, yeh + noon}

// isOneOfMany reports whether a token is a noun with the spoken plural ا and ست after words that choose from many: «از اون
// آدماست», «جزو بهترین سریالاست». It is no است that is glued to the singular, as after a letter that does not join or
// the written آن: «از این قراراست».
func (l *lattice) isOneOfMany(t *token) bool {
	b := l.b
	noun, ok := bytes.CutSuffix(b.letters(t), []byte(copula))
	if !ok || len(noun) < minUnknown || noun[len(noun)-1] == lexicon.He || !lexicon.JoinsNext(noun[len(noun)-1]) || l.lex.Lookup(noun) < 0 {
		return false
	}
	first := b.previous(int(t.from))
	switch {
	case l.isSuperlative(first), string(first) == fromThese, string(first) == fromThose:
		return true
	case string(first) == this, string(first) == thatSpoken, string(first) == same, string(first) == selvesSpoken:
		return string(b.previous(int(t.from)-len(first))) == fromWord
	}
	return false
}

// isThoseWho reports whether a token is a common noun in گر with the spoken plural ا and ی before که: «بازیگرایی که». Before other words it
// may have گرایی.
func (l *lattice) isThoseWho(t *token) bool {
	noun, ok := bytes.CutSuffix(l.b.letters(t), []byte(some+yeh))
	return ok && l.follows(int(t.to), which) && len(noun) > leastGlued && bytes.HasSuffix(noun, []byte(whether)) && l.commonNoun(noun) && !l.beginsOther(noun, noun)
}

// isManyInYeh reports whether a token is a noun in ی with the spoken plural ا, because رو or را follows, which cannot follow یا:
// «توانمندیا رو».
func (l *lattice) isManyInYeh(t *token) bool {
	noun, ok := bytes.CutSuffix(l.b.letters(t), []byte(alef))
	e := int(t.to)
	return ok && len(noun) > leastGlued && noun[len(noun)-1] == lexicon.Yeh && (l.follows(e, road) || l.follows(e, object)) && l.isNominal(noun)
}

// isSuperlative reports whether a word of the lexicon ends in ترین.
func (l *lattice) isSuperlative(word []byte) bool {
	return bytes.HasSuffix(word, []byte(wet+yeh+noon)) && l.lex.Lookup(word) >= 0
}

// isScold reports whether a token is a word of contempt in که: «این زنیکه», «ای مردیکه», but not «مردیکه دیروز آمد», the man who.
func (l *lattice) isScold(t *token) bool {
	word := l.b.letters(t)
	if !isOne(word, scolds) {
		return false
	}
	first := l.b.previous(int(t.from))
	return word[2] == lexicon.Teh || isDemonstrative(first) || string(first) == thatSpoken || string(first) == some ||
		l.endsRun(int(t.to)) || l.scoldedAs(int(t.to))
}

// scoldedAs reports whether the word after letter e is an adjective, which says what the one who is scolded is, and ends
// the clause: «زنیکه عوضی», but not «مردیکه مشهور شد», «زنیکه تنها در خانه بود».
func (l *lattice) scoldedAs(e int) bool {
	word := l.b.wordAfter(e)
	return len(word) > minUnknown && l.isAdjective(word) && l.endsClause(e+len(word)) && !l.follows(e+len(word), vav)
}

// scolds are مردیکه, زنیکه and مرتیکه.
var scolds = []string{meem + reh + dal + yeh + kaf + he, zeh + noon + yeh + kaf + he, meem + reh + teh + yeh + kaf + he}

// ownedInAlef reports whether letters are a word in ا with a pronoun and the object و: تنهامو, دنیاشو.
func (l *lattice) ownedInAlef(letters []byte) bool {
	n := len(letters) - 2
	return n > 2 && letters[n+1] == lexicon.Vav && onePronoun(letters[n]) && letters[n-1] == lexicon.Alef && l.listed(letters[:n])
}

// isAdjectiveWithIs reports whether letters are a word in نی with the copula, in which نیست would deny what is said:
// بستنیست, دیدنیست.
func (l *lattice) isAdjectiveWithIs(letters []byte) bool {
	stem, ok := bytes.CutSuffix(letters, []byte(is))
	return ok && len(stem) > leastGlued+1 && bytes.HasSuffix(stem, []byte(noon+yeh)) && l.listed(stem) // but «جواب گونیست»
}

// dropsHe reports whether letters are a noun in ه with the copula, before which the ه is dropped: شنبست of شنبه.
func (l *lattice) dropsHe(letters []byte) bool {
	var buf [maxPiece]byte
	stem, ok := bytes.CutSuffix(letters, []byte(is))
	if !ok || len(stem) < leastGlued || len(stem) >= len(buf) {
		return false
	}
	return l.lex.Lookup(stem) < 0 && l.listed(append(append(buf[:0], stem...), lexicon.He))
}

// isPluralOwned reports whether letters are a noun with the spoken plural ا and its pronoun: قیمتاشم, بلیتامونو. Their ا is no
// part of a pronoun of the singular. مینامم is a verb.
func (l *lattice) isPluralOwned(letters []byte) bool {
	if beginsWithMay(letters) {
		return false
	}
	for i := len(letters) - longestOwner; i+2 < len(letters); i++ {
		if i >= leastGlued && letters[i] == lexicon.Alef && letters[i-1] != lexicon.He && isSpokenOwner(letters[i:], letters[i-1]) {
			return l.plainNominal(letters[:i])
		}
	}
	return false
}

const longestOwner = 5 // letters: امونو

// isSpokenOwner reports whether letters are the ا of a spoken plural and its pronoun, with هم, the copula or the object (اشم,
// امونو) or after ی (شوخیاتون). The pronoun alone is read so after other letters.
func isSpokenOwner(letters []byte, before byte) bool {
	rest := letters[1:]
	for _, pronoun := range [...]string{spokenOurs, spokenYours, spokenTheirs, meem, teh, sheen} {
		ending, ok := bytes.CutPrefix(rest, []byte(pronoun))
		switch {
		case !ok:
		case len(ending) == 0:
			return before == lexicon.Yeh && len(pronoun) > 1
		default:
			return len(ending) == 1 && (ending[0] == lexicon.Meem || ending[0] == lexicon.He || ending[0] == lexicon.Vav)
		}
	}
	return false
}
