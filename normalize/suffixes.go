package normalize

import (
	"bytes"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// suffixes is the part of HalfSpaces that joins a suffix to a word in Latin letters, as in
// «PDF ها», or to a number, as in «۲ ام». The decoder does not see them, because it reads
// only Persian letters.
func suffixes(l *line, e *editor) {
	for i := l.find(0, pairSuffixed); i < l.hinge; i = l.find(i, pairSuffixed) {
		space := bytes.IndexByte(l.text[i+1:l.hinge], ' ')
		if space < 0 {
			return
		}
		if i += 1 + space; l.suffixAfter(i) && !l.protected(i) {
			e.replace(i, i+1, string(script.ZWNJ))
		}
	}
}

// suffixAfter reports whether the space at i separates a suffix from its word.
func (l *line) suffixAfter(i int) bool {
	word, end := l.shortWord(i+1, longestSuffix)
	if len(word) == 0 || l.protected(i+1) {
		return false
	}
	switch last := l.classBefore(i); {
	case l.afterLatin(i, last):
		return l.stands(latinSuffix(string(word)), end)
	case last == script.Digit:
		return l.ordinal(string(word), end)
	}
	return false
}

// afterLatin reports whether a word in Latin letters ends at i, given the class of its last
// character, which may be a digit: MP3.
func (l *line) afterLatin(i int, last script.Class) bool {
	if last != script.Digit {
		return last == script.Foreign
	}
	s, ok := l.spanAt(i - 1)
	return ok && s.Kind == span.Latin
}

// The lengths of هامونو and نمایشگاه, in bytes.
const (
	longestSuffix = 12
	longestNoun   = 18
)

// shortWord returns the Persian word that begins at i, and its end. The word is empty if
// it has more than longest bytes, or is tied to what follows.
func (l *line) shortWord(i, longest int) (word []byte, end int) {
	end = i
	for end-i <= longest {
		r, n := l.rune(end)
		if script.ClassOf(r) != script.Persian {
			break
		}
		end += n
	}
	if end-i > longest || !l.wordEnds(end) {
		return nil, end
	}
	return l.text[i:end], end
}

// A place says what must follow letters after a word in Latin letters if they are a suffix
// and not a word of their own.
type place uint8

const (
	nowhere     place = iota
	anywhere          // nothing
	closing           // what a noun cannot govern: «PDF هاش را», but not «bcrypt هاش شد», hashed
	atEnd             // the end of a clause: «این‌ها PDF هاست», but not «ID هاست دیگر», a host
	beforeThat        // که: «USB ای که»
	notSpelling       // neither a letter that is spelled out, nor a number: «MS ام اس», «BMW ام ۵»
	beforeWord        // a word that the letter ی cannot govern: «USB ی خوب», but not «Arial ی و ک»
)

// latinSuffix returns where a word is a suffix of a word in Latin letters: ها, with what
// may follow it, a clitic, or تر and ترین.
func latinSuffix(word string) place {
	if rest, ok := strings.CutPrefix(word, "ها"); ok {
		return afterPlural(rest)
	}
	switch word {
	case "ای":
		return beforeThat
	case "ام":
		return notSpelling
	case "ات", "اش", "تر", "ترین":
		return anywhere
	case "ی":
		return beforeWord
	}
	if isPluralPronoun(word) {
		return anywhere
	}
	return nowhere
}

// afterPlural does the work of latinSuffix for ها and the letters after it: the ezafe, the
// indefinite ی, a copula, a pronoun with its ی or without, and the colloquial object.
func afterPlural(rest string) place {
	switch rest {
	case "", "ی", "یی", "رو":
		return anywhere
	case "ت", "ش": // also "hot" and "hash"
		return closing
	case "ست", "س":
		return atEnd
	}
	pronoun := strings.TrimSuffix(strings.TrimPrefix(rest, "ی"), "و")
	switch pronoun {
	case "م", "ت", "ش":
		return anywhere
	}
	if isPluralPronoun(pronoun) {
		return anywhere
	}
	return nowhere
}

// isPluralPronoun reports whether a word is a clitic pronoun of the plural, written or
// colloquial.
func isPluralPronoun(word string) bool {
	switch word {
	case "مان", "تان", "شان", "مون", "تون", "شون":
		return true
	}
	return false
}

// stands reports whether a suffix that ends at the offset end is in its place.
func (l *line) stands(p place, end int) bool {
	switch p {
	case anywhere:
		return true
	case closing:
		return l.clauseEnds(end) || isLinking(l.wordAfter(end)) || l.spokenCopulaAfter(end)
	case atEnd:
		return l.clauseEnds(end) || string(l.wordAfter(end)) == "که"
	case beforeThat:
		return string(l.wordAfter(end)) == "که"
	case beforeWord:
		next := l.wordAfter(end)
		if name := string(next); name == "فارسی" || name == "عربی" || name == "وجود" { // the letter
			return false
		}
		return len(next) > len("ک") && !isLinking(next) || string(next) == "که"
	case notSpelling:
		return !script.IsLetterName(string(l.wordAfter(end))) && !l.numberAfter(end)
	}
	return false
}

// wordAfter returns the Persian word after the space at i, if it is short.
func (l *line) wordAfter(i int) []byte {
	if i == len(l.text) || l.text[i] != ' ' {
		return nil
	}
	word, _ := l.shortWord(i+1, longestNoun)
	return word
}

// spokenCopulaAfter reports whether the word after the space at i ends the clause with the spoken copula, so that
// the word before is its subject: «LED هاش سوخته». What is شده or کرده is said of a term: «bcrypt هاش شده».
func (l *line) spokenCopulaAfter(i int) bool {
	word := l.wordAfter(i)
	return bytes.HasSuffix(word, []byte("ه")) && string(word) != "شده" && string(word) != "کرده" && l.clauseEnds(i+1+len(word))
}

// numberAfter reports whether a number follows the space at i.
func (l *line) numberAfter(i int) bool {
	return i < len(l.text) && l.text[i] == ' ' && l.class(i+1) == script.Digit
}

// clauseEnds reports whether the line ends at i, or a mark or a closing bracket follows that
// ends a clause.
func (l *line) clauseEnds(i int) bool {
	r, n := l.rune(i)
	return n == 0 && l.last || r != ':' && isMark(r) || isClosing(r)
}

// isLinking reports whether a word is an adposition or a conjunction.
func isLinking(word []byte) bool {
	switch string(word) {
	case "را", "رو", "و", "یا", "که", "هم", "از", "به", "در", "با", "تا", "بر", "برای":
		return true
	}
	return false
}

// ordinal reports whether a word, which ends at the offset end, makes an ordinal of the
// number before it. The word مین is also a mine, so a noun must follow that people count by
// ordinals: «۲۰ مین روز», but not «۲ مین خنثی شد». The word ام also begins initials («ساعت ۹ ام آر آی»),
// and م alone is one only in a date: «۱۵ م مهر».
func (l *line) ordinal(word string, end int) bool {
	switch word {
	case "ام":
		return !script.IsLetterName(string(l.wordAfter(end)))
	case "امین":
		return true
	case "مین":
		return isRanked(l.wordAfter(end))
	case "م":
		return isMonth(l.wordAfter(end))
	}
	return false
}

// isRanked reports whether a word is a noun that people count by ordinals. It excludes
// nouns such as دور and جلسه, before which مین may also be short for minutes.
func isRanked(word []byte) bool {
	switch string(word) {
	case "سال", "سالگرد", "سالروز", "سده", "قرن", "دوره", "نشست", "شماره", "نفر", "رتبه", "روز",
		"بار", "جشنواره", "همایش", "کنگره", "اجلاس", "نمایشگاه":
		return true
	}
	return false
}

// isMonth reports whether a word is a month of the Jalali calendar.
func isMonth(word []byte) bool {
	switch string(word) {
	case "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند":
		return true
	}
	return false
}
