package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/wordset"
)

// Lemma returns the dictionary form of a word: the singular of nouns without possessive
// and indefinite endings («کتاب‌هایشان» → «کتاب»), the positive of adjectives («بزرگ‌ترین»
// → «بزرگ»), the infinitive of verbs («نمی‌خواستند» → «خواستن»), including those that
// [JoinVerbs] joins, and all of these without a joined copula («سال‌هاست» → «سال»). It
// reads words without their ZWNJ («کتابهایشان», «میروم»), colloquial forms («می‌تونم» →
// «توانستن», «خیابونا» → «خیابان»), and words typed with Arabic letters, marks or other
// joiners; the lemma has Persian letters and no marks. A word for which it knows no other
// form is returned unchanged. Lemma finds lost ZWNJs before
// endings only: «نرمافزارها» is «نرمافزار».
//
// Lemma(Lemma(w)) is Lemma(w), except where an ending or a vowel mark tells w from another word:
// «نوشته‌ها» is «نوشته», which alone is «نوشتن». The lemma of a pronoun in two good spellings is the commoner one: «این‌ها» is «این» and «آن‌گاه» is «آنگاه».
//
// Lemma does not see the context, so it chooses the most likely reading: «مردم» is
// people, not «I died». A ی that may be indefinite or derive another word («کتابی»)
// stays.
//
// Lemma reads the lexicon embedded in this module: a program that calls it, or [Terms],
// grows by about 5 MB. Nothing else in this package needs the lexicon; Words and Sentences
// add about 0.6 MB.
func Lemma(word string) string {
	code := keyCode(word)
	if code == 0 {
		return lemmaOfLong(word)
	}
	i := frequent.FindCode(code)
	switch same := code == wordset.Code(word); {
	case i >= 0 && same:
		return frequentLemma(i).after(word)
	case i >= 0 && !hasHamza(word):
		return frequentLemma(i).after(frequent.Words[i]) // which does not allocate
	}
	var buf keyBuffer
	key := keyOf(&buf, word)
	if i >= 0 {
		return frequentLemma(i).text(word, key)
	}
	return findLemma(key).text(word, key)
}

// lemmaOfLong returns the lemma of a text whose key has no code: of a word of more than
// eight letters, with marks or with a ZWNJ, or of a group.
func lemmaOfLong(word string) string {
	if strings.IndexByte(word, ' ') >= 0 {
		return lemmaOfGroup(word)
	}
	var buf keyBuffer
	key := keyOf(&buf, word)
	if key != word && isMarkedOther(word) { // کُرد
		return strings.Clone(key)
	}
	if i := frequent.Find(key); i >= 0 {
		l := frequentLemma(i)
		if key != word && !hasHamza(word) {
			return l.after(frequent.Words[i])
		}
		return l.text(word, key)
	}
	return findLemma(key).text(word, key)
}

// A lemma is the first n bytes of a key and a tail.
type lemma struct {
	n    int
	tail string
}

// is reports whether a lemma is the key itself.
func (l lemma) is(key string) bool {
	return l.tail == "" && l.n == len(key) || l.n == 0 && l.tail == key
}

// text returns the text of a lemma, given the word and its key.
func (l lemma) text(word, key string) string {
	switch {
	case l.n == 0 && l.tail != "":
		return l.tail
	case key == word:
		return l.after(word)
	case !hasHamza(word):
		return l.after(strings.Clone(key))
	}
	var buf keyBuffer
	n := fold(&buf, word, spelledLetter)
	if n != len(key) || string(buf[:l.n]) == word[:min(l.n, len(word))] {
		return l.after(word)
	}
	return l.after(string(buf[:n]))
}

// after returns the lemma of a word with this spelling.
func (l lemma) after(word string) string {
	switch {
	case l.tail == "":
		return word[:l.n]
	case l.n == 0:
		return l.tail
	}
	return word[:l.n] + l.tail
}

// hasHamza reports whether a word has a letter or mark with a hamza or madda, which is
// spelled differently in its key.
func hasHamza(word string) bool {
	for i := 0; i+1 < len(word); i++ {
		switch c := word[i+1]; word[i] {
		case 0xD8:
			if 0xA3 <= c && c <= 0xA6 {
				return true
			}
		case 0xD9:
			if 0x93 <= c && c <= 0x95 {
				return true
			}
		case 0xEF: // presentation forms
			return true
		}
	}
	return false
}

// A frequentValue is the lemma of a frequent word: its first n bytes, and the number of
// its tail in frequentTails.
type frequentValue struct {
	n    uint8
	tail uint16
}

// frequentLemma returns the lemma of the frequent word in a slot.
func frequentLemma(slot int) lemma {
	v := frequentValues[slot]
	return lemma{int(v.n), frequentTails[v.tail]}
}

// findLemma returns the lemma of a key: from the table if it is a stop word, otherwise by
// the rules.
func findLemma(key string) lemma {
	if i := stopSet.Find(key); i >= 0 {
		return lemma{0, string(stopSetValues[i])}
	}
	if len(key) > maxWord || len(key) < 2 {
		return lemma{n: len(key)}
	}
	w := lookup{key: key}
	infinitive, isVerb := w.verb()
	if isVerb && !strings.HasSuffix(key, "ون") { // میدون is میدان, not of دویدن
		return lemma{0, infinitive}
	}
	if l, ok := w.beforeObject(); ok {
		return l
	}
	if noun, ok := w.withoutHeh(false); ok {
		return lemmaOf(noun.tail, noun)
	}
	l := w.nominal()
	if l.tail == "" && isDemonstrative(key[:l.n]) { // اونه
		return findLemma(key[:l.n])
	}
	if spoken, ok := w.spoken(l.n); ok && l.tail == "" {
		return lemmaOf(spoken.tail, spoken)
	}
	if isVerb {
		return lemma{0, infinitive}
	}
	return settle(key, l)
}

// lemmaOfGroup returns the lemma of a multi-word verb. If its first word is a future
// auxiliary or a verb prefix, it is the lemma of the last word with that prefix;
// otherwise it is the lemma of the first word.
func lemmaOfGroup(words string) string {
	first, rest, _ := strings.Cut(words, " ")
	rest = strings.TrimLeft(rest, " ")
	var buf keyBuffer
	key := keyOf(&buf, first)
	preverb, isFuture := futurePrefix(key)
	if !isFuture {
		if v, ok := readVerb(key); ok && v.tense == participle {
			return v.infinitive
		}
		if preverb = key; !isPreverb(key) {
			return words
		}
	}
	last := rest[strings.LastIndexByte(rest, ' ')+1:]
	var lastBuf keyBuffer
	lastKey := keyOf(&lastBuf, last)
	if v, ok := readMarked(lastKey, preverb); ok {
		return v.infinitive
	}
	if v, ok := readVerb(lastKey); ok && isFuture {
		return v.infinitive
	}
	return words
}
