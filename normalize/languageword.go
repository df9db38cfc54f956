package normalize

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
)

// A tongueSet is a set of languages, a bit for each.
type tongueSet uint32

// in returns the set of the language alone.
func (t tongue) in() tongueSet { return 1 << t }

// A teller is what a letter tells: the languages that it points to, and whether a text
// with it has one of pairTells.
type teller struct {
	strong, weak tongueSet
	far          bool
}

// All letters that point to a language are from firstTeller to lastTeller.
const (
	firstTeller = '\u0620'
	lastTeller  = '\u08bd'
)

// pairTells are pairs of which a text must have one, or its letters are not looked at.
const pairTells = pairLetterDA | pairLetterDB | pairHamza | pairRare

// theTellers returns the teller of each letter from firstTeller on.
var theTellers = sync.OnceValue(func() *[lastTeller - firstTeller + 1]teller {
	all := new([lastTeller - firstTeller + 1]teller)
	for t := range tongueCount {
		for _, r := range tongues[t].letters {
			all[r-firstTeller].strong |= t.in()
		}
		for _, r := range tongues[t].weak {
			all[r-firstTeller].weak |= t.in()
		}
	}
	for i := range all {
		if t := &all[i]; t.strong|t.weak != 0 {
			t.far = survey([]byte(string(rune(firstTeller+i))))&pairTells != 0
		}
	}
	return all
})

// tells returns the languages that the letter r points to.
func tells(r rune) teller {
	if r < firstTeller || r > lastTeller {
		return teller{}
	}
	return theTellers()[r-firstTeller]
}

// A lineWord is a word of a line, and what points to its language.
type lineWord struct {
	start, end int
	teller           // of all its letters and spellings
	letters    uint8 // how many of them point strongly to a language
	weaks      uint8 // how many of them point weakly to one
	persian    bool  // no other language has it; not set in a line in which no word points to a language
	known      bool  // Persian has it if its letters are a typist's
	ends       bool  // a mark that ends a clause, or a quotation mark or bracket, follows
}

// isInWord reports whether r continues a word: whether it is a letter or invisible.
func isInWord(r rune) bool {
	switch c := script.ClassOf(r); c {
	case script.Persian, script.Mark, script.Stretch:
		return true
	}
	return r == script.ZWNJ || r == script.ZWJ || r == script.NotSign || invisible(r) && r != '\v' && r != '\f'
}

// partsClauses reports whether r ends a stretch of a language inside a line.
func partsClauses(r rune) bool {
	switch r {
	case '.', ':', '!', ';', '?', '؛', '؟', '…', '۔', '(', ')', '[', ']', '{', '}', '<', '>', '|', '\'', '‘', '’':
		return true
	}
	return isQuote(r)
}

// readWords appends the words of the line to words.
func (l *line) readWords(words []lineWord) []lineWord {
	var w wordReader
	vowels := l.tellsByVowels()
	for i := 0; i <= len(l.text); {
		r, n := l.rune(i)
		if n > 0 && isInWord(r) {
			if script.ClassOf(r) == script.Persian {
				w.add(r, i)
			}
			i += n
			continue
		}
		if w.letters > 0 {
			words = append(words, w.finish(l.text, i, vowels))
		}
		w.letters = 0
		if r == '۽' || r == '۾' {
			words = append(words, lineWord{start: i, end: i + n, teller: teller{strong: sindhi.in()}, letters: 1, known: true})
		}
		if partsClauses(r) && len(words) > 0 {
			words[len(words)-1].ends = true
		}
		if n == 0 {
			break
		}
		i += n
	}
	if slices.ContainsFunc(words, lineWord.points) {
		for i := range words {
			words[i].persian = isPersianWord(l.text[words[i].start:words[i].end])
		}
	}
	return words
}

// points reports whether the word points to a language.
func (w lineWord) points() bool { return w.strong|w.weak != 0 }

// A wordReader reads a word letter by letter.
type wordReader struct {
	word    lineWord
	letters int
	first   rune
	last    rune // the letter before
	other   rune // the letter before that
	vowels  int  // how many of the letters are vowelA
}

// add reads the letter r at byte i.
func (w *wordReader) add(r rune, i int) {
	if w.letters == 0 {
		*w = wordReader{word: lineWord{start: i}, first: r}
	}
	w.letters++
	t := tells(r)
	w.word.far = w.word.far || t.far
	switch {
	case t.strong != 0:
		w.spelled(t.strong)
	case t.weak != 0:
		if w.word.weaks++; r == vowelA {
			w.vowels++
		}
	}
	w.word.weak |= t.weak
	switch {
	case w.letters == 2 && w.last == 'ئ': // with which no Persian word begins
		w.spelled(kurdish.in() | southernKurdish.in() | uyghur.in() | balochi.in())
	case r == 'ے' && w.last == 'ہ': // as ہے ends
		w.spelled(urdu.in() | punjabi.in() | saraiki.in() | kashmiri.in())
	case w.letters == 3 && hasTurkicVowel(w.first, w.last, r):
		w.spelled(azerbaijani.in())
	}
	w.other, w.last = w.last, r
}

// vowelA is a vowel of Kurdish, Uyghur and Kazakh, after which the next letter does not join. In
// Persian texts it stands for a ه at the end of a word or before an ending.
const vowelA = 'ە'

// innerVowels returns how many vowelA of a word have a letter directly after them, unless it
// is one before a Persian ending.
func innerVowels(word []byte) int {
	vowel, n, joint := []byte(string(vowelA)), 0, 0
	for at := 0; ; {
		i := bytes.Index(word[at:], vowel)
		if i < 0 {
			break
		}
		at += i + len(vowel)
		if next, _ := utf8.DecodeRune(word[at:]); script.ClassOf(next) == script.Persian {
			n++
			joint = at
		}
	}
	if n == 1 && isStemAndEnding(word[:joint], word[joint:]) {
		return 0
	}
	return n
}

// isStemAndEnding reports whether a Persian word may have the stem and the ending.
func isStemAndEnding(stem, ending []byte) bool {
	if bytes.HasPrefix(ending, []byte("ها")) {
		return true
	}
	var a, b [maxKnown]byte
	codes, ok := codesOf(a[:0], stem)
	rest, fits := codesOf(b[:0], ending)
	return ok && fits && isEnding(rest) && lexicon.Default().Lookup(codes) >= 0
}

// spelled notes a letter or a spelling that only these languages have. If some languages
// have all letters of the word, it is in one of those.
func (w *wordReader) spelled(in tongueSet) {
	if both := w.word.strong & in; both != 0 {
		w.word.strong = both
	} else {
		w.word.strong |= in
	}
	w.word.letters++
}

// hasTurkicVowel reports whether the first letters of a word show a vowel of a Turkic
// language: a hamza on the second one, before a consonant, as in سؤز and گئتدی, but not in
// سؤال, ائتلاف and ائمه.
func hasTurkicVowel(a, b, c rune) bool {
	switch {
	case strings.ContainsRune("اآویيىهەئؤةۀ", c):
		return false
	case b == 'ؤ':
		return strings.ContainsRune("اگکكچدسقپ", a)
	case a == 'ا':
		return b == 'ئ' && c != 'ت' && c != 'م'
	}
	return b == 'ئ' && a != 'ذ' && a != 'ج'
}

// leastUnknown is the least number of letters of a word that counts as unknown to Persian.
const leastUnknown = 4

// hasCaseHamza reports whether the word ends with a hamza that marks a case in Balochi:
// after a consonant, as in پسوردء and فایلئ, but not in جزء and انشاء, or alone with a
// vowel mark, as in راج ءِ زند, if vowels are read.
func (w *wordReader) hasCaseHamza(letters []byte, vowels bool) bool {
	switch {
	case w.last != 'ء' && w.last != 'ئ':
		return false
	case w.letters == 1:
		mark, _ := utf8.DecodeRune(letters[len("ء"):])
		return vowels && isVowel(mark)
	}
	return w.letters >= leastUnknown && !strings.ContainsRune("اآءویيىهەةۀ", w.other)
}

// finish returns the word, which ends at byte end of the text.
func (w *wordReader) finish(text []byte, end int, vowels bool) lineWord {
	word := &w.word
	word.end = end
	letters := text[word.start:end]
	word.known = true
	if in := wordsOf(letters); in != 0 {
		w.spelled(in)
	}
	if w.vowels > 0 && w.letters >= leastUnknown {
		for range innerVowels(letters) {
			w.spelled(tells(vowelA).weak)
		}
	}
	turkic, hamza := hasTurkicEnding(letters), w.hasCaseHamza(letters, vowels)
	if w.letters >= leastUnknown && (turkic || hamza || word.strong|word.weak != 0) {
		word.known = isKnown(letters)
	}
	if hamza && (!word.known || w.letters == 1) {
		w.spelled(balochi.in())
	}
	if !word.known && turkic {
		word.weak |= azerbaijani.in() | ottoman.in()
		word.weaks = max(word.weaks, 1)
	}
	return *word
}

// theWords returns the languages of each word of tongues.
var theWords = sync.OnceValue(func() map[string]tongueSet {
	all := map[string]tongueSet{}
	for t := range tongueCount {
		for _, w := range strings.Fields(tongues[t].words) {
			all[w] |= t.in()
		}
	}
	return all
})

// wordsOf returns the languages in which a word is common that Persian does not have.
func wordsOf(word []byte) tongueSet {
	const most = 18 // bytes
	var buf [most + utf8.UTFMax]byte
	b := appendLetters(buf[:0], word, most)
	return theWords()[string(b)]
}

// isTurkicEnding reports whether the letters are an ending of nouns and verbs of Turkic
// languages that few Persian words have.
func isTurkicEnding(letters []byte) bool {
	switch string(letters) {
	case "لار", "لر", "لاری", "لری", "لارین", "لرین", "لارینی", "لرینی", "لارینا", "لرینه", "لاردا", "لرده", "لاردان", "لردن",
		"یندا", "ینده", "یندان", "یندن", "سینین", "سینی", "سینه", "دیر", "دور", "میش", "ماق", "مک", "لیق", "لیک", "اراق",
		"لرک", "لرینک", "لریله", "لرله", "سنده", "سندن", "سنک", "دیغی", "دیکی", "مشدر", "یور", "یوردی":
		return true
	}
	return false
}

// hasTurkicEnding reports whether a word has a Turkic ending.
func hasTurkicEnding(word []byte) bool {
	const least, shortest, most = 2 * 5, 2 * 2, 16 // bytes
	if len(word) < least {
		return false
	}
	var buf [most]byte
	at := most
	for end := len(word); end > 0 && at >= utf8.UTFMax; {
		r, n := utf8.DecodeLastRune(word[:end])
		if end -= n; script.ClassOf(r) == script.Persian {
			r = keyboardLetter(r)
			at -= utf8.RuneLen(r)
			utf8.EncodeRune(buf[at:], r)
		}
	}
	for from := most - shortest; from >= at; from -= utf8.RuneLen('ر') {
		if isTurkicEnding(buf[from:]) {
			return true
		}
	}
	return false
}

// keyboardLetter returns r as Letters writes it if r is from an Arabic keyboard.
func keyboardLetter(r rune) rune {
	switch r {
	case 'ي', 'ى':
		return 'ی'
	case 'ك':
		return 'ک'
	}
	return r
}

// appendLetters appends the letters of word to b, those from an Arabic keyboard as Letters
// writes them, until b has more than most bytes. It skips what Invisibles may change.
func appendLetters(b, word []byte, most int) []byte {
	for i := 0; i < len(word) && len(b) <= most; {
		r, n := utf8.DecodeRune(word[i:])
		if i += n; script.ClassOf(r) == script.Persian {
			b = utf8.AppendRune(b, keyboardLetter(r))
		}
	}
	return b
}

// isPersianWord reports whether a word is a common one that only Persian has, or a verb
// with می. Like isKnown it reads the letters as Letters writes them, and no characters that
// Invisibles removes. What may become the ZWNJ after می counts as one, since a text must not
// become Persian when it is normalized.
func isPersianWord(word []byte) bool {
	const most = 16 // bytes
	var buf [most + utf8.UTFMax]byte
	b, half := buf[:0], false
	for i := 0; i < len(word) && len(b) <= most; {
		r, n := utf8.DecodeRune(word[i:])
		if r == script.ZWNJ || isHalf(r) || mayPart(r) {
			if isImperfective(b) {
				return true
			}
			half = half || r == script.ZWNJ || r == script.NotSign
		}
		b = appendLetters(b, word[i:i+n], most)
		i += n
	}
	switch string(b) {
	case "از", "است", "این", "برای", "شد", "شده", "شود", "بود", "بودند", "هستند", "کرده", "کردند":
		return !half
	}
	return isImperfective(b)
}

// isImperfective reports whether the letters are the prefix می or نمی of verbs.
func isImperfective(letters []byte) bool {
	return string(letters) == "می" || string(letters) == "نمی"
}

// isKnown reports whether the lexicon has a word, perhaps with an ending or in two parts,
// if its letters are read as Letters writes them. It ignores what stands between them,
// which Invisibles may change.
func isKnown(word []byte) bool {
	var buf [maxKnown]byte
	codes, ok := codesOf(buf[:0], word)
	if !ok {
		return false
	}
	lex := lexicon.Default()
	if lex.Lookup(codes) >= 0 {
		return true
	}
	const leastPart, leastSecond = 3, 4 // letters
	for n := leastPart; n < len(codes); n++ {
		if lex.Lookup(codes[:n]) < 0 {
			continue
		}
		if rest := codes[n:]; isEnding(rest) || len(rest) >= leastSecond && lex.Lookup(rest) >= 0 {
			return true
		}
	}
	return false
}

// maxKnown is the maximum number of letters of a word that the lexicon is asked for.
const maxKnown = 32

// codesOf appends the letters of a word, as the lexicon spells them, to codes. It reports false
// if there are too many of them, or the lexicon has no such letter.
func codesOf(codes, word []byte) ([]byte, bool) {
	for _, r := range string(word) {
		if script.ClassOf(r) != script.Persian {
			continue
		}
		code := lexicon.Fold(r)
		if code == 0 || len(codes) == maxKnown {
			return codes, false
		}
		codes = append(codes, code)
	}
	return codes, true
}
