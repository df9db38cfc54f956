package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Colloquial Persian has ون for ان in words that are written with ان, and the plural in
// ا: خیابون, خونه, پولا. The word read this way must be common, and the word as written
// rare or unknown.

// spokenPlural removes ا, with a pronoun after it.
func (w *lookup) spokenPlural(end int, kind lexicon.Kind) int {
	if kind != lexicon.Unknown {
		return end
	}
	for _, suffix := range [...]string{"ا", "ای", "اش", "ام", "ات", "اشون", "امون", "اتون"} {
		n := w.cutSuffix(end, suffix)
		limit := rare
		if n-w.from >= 8 && w.id(end) < 0 { // قاشقا
			limit += 3 * likelier
		}
		if n-w.from >= 6 && !w.isWord(n+len("ا")) && w.takesSpokenPlural(n, end, suffix) && w.cost(n) < limit {
			return n
		}
	}
	return end
}

// takesSpokenPlural reports whether key[from:n] is a noun that may have the spoken plural, also after ی: صندلیا, but
// not a name of one ی more.
func (w *lookup) takesSpokenPlural(n, end int, suffix string) bool {
	if strings.HasSuffix(w.key[:n], "ی") {
		return w.isNominal(n) && (w.id(end) < 0 || strings.HasSuffix(suffix, "ون") && w.kind(n) == lexicon.Noun)
	}
	return !endsInVowelOrYeh(w.key[:n]) && w.kind(n) == lexicon.Noun
}

// spokenAlso removes م for هم, or for the copula, with the pronoun before it: دلتنگتم.
func (w *lookup) spokenAlso(end int) int {
	n := w.cutSuffix(end, "م")
	if n < 0 || w.kind(end) != lexicon.Unknown {
		return end
	}
	for _, pronoun := range [...]string{"تون", "شون", "ت", "ش"} {
		m := w.cutSuffix(n, pronoun)
		if pronoun == "ش" && w.kind(n) != lexicon.Unknown { // خواهشم
			continue
		}
		limit := rare
		if m-w.from >= 8 { // عاشقتم
			limit += 2 * likelier
		}
		if m-w.from >= 6 && (w.kind(m) == lexicon.Adjective || w.kind(m) == lexicon.Noun && w.cost(m) < limit) && w.cost(m)+2*likelier < w.cost(end) {
			return m
		}
	}
	return end
}

// beforeObject returns the lemma of a word before the و or رو that is را in speech: کتابمو, لباساشو, کتاب‌هارو.
func (w *lookup) beforeObject() (lemma, bool) {
	w.at(lastPart(w.key))
	rest, isRo := w.cutRo()
	if !isRo {
		rest = w.cutObject()
	}
	if rest == w.key || endsInSpokenAn(rest) {
		return lemma{}, false
	}
	object := lookup{key: rest}
	if noun, ok := object.withoutHeh(true); ok && !isRo {
		return lemmaOf(noun.tail, noun), true
	}
	l := object.nominal()
	if l.tail == "" {
		l.n = min(l.n, object.owned())
	}
	switch {
	case l.tail != "", !isShortOwned(rest[:l.n]) && !w.mayHaveObject(object.cost(l.n)):
		return lemma{}, false
	case l.n == len(rest):
		return lemma{n: l.n}, isRo && object.isNominal(l.n) && object.cost(l.n) < rare // غذارو
	}
	if looksLikeName(&object, l.n, isRo) {
		return lemma{}, false
	}
	if spoken, ok := object.spoken(l.n); ok {
		return lemmaOf(spoken.tail, spoken), true
	}
	return settle(rest, l), true
}

// mayHaveObject reports whether a word is rare enough to be one with a pronoun and و after a noun with the given cost. Names
// that end so are in texts as well: سانتو, دینامو.
func (w *lookup) mayHaveObject(noun int) bool {
	end := len(w.key)
	if w.id(end) < 0 || w.inCompound() {
		return true
	}
	return w.cost(end) > rare+4*likelier && w.cost(end) > noun+4*likelier
}

// looksLikeName reports whether the object of a word is rather the beginning of a name, because the noun up to byte n is
// rare, above all before رو: ایسامو, ماساهارو.
func looksLikeName(object *lookup, n int, isRo bool) bool {
	rest := object.key
	if at := lastPart(rest); at > 0 && isEnding(rest[at:]) || strings.HasSuffix(rest[:n], "ه") { // کتاب‌هارو, خونه‌مو
		return false
	}
	if isRo {
		return object.cost(n) >= rare
	}
	return n < 10 && object.cost(n) >= rare+4*likelier // not پیرهنمو
}

// owned returns the end of a noun before an ending that also ends another noun, which in speech is likelier only if it is
// commoner: سرمو is not of سرم, nor درسامو of the name درسا.
func (w *lookup) owned() int {
	end := len(w.key)
	if w.inCompound() {
		return end
	}
	for _, pronoun := range [...]string{"م", "ت", "ش"} {
		n := w.cutSuffix(end, pronoun)
		if n > 0 && isShortOwned(w.key[:n]) && w.cost(n)+2*likelier < w.cost(end) {
			return n
		}
		if m := w.cutSuffix(max(n, 0), "ا"); m >= 6 && w.kind(m) == lexicon.Noun && w.cost(m)+joining < w.cost(n) && !endsInVowelOrYeh(w.key[:m]) {
			return m
		}
	}
	return end
}

// cutObject returns the key without و after a pronoun, or else the key.
func (w *lookup) cutObject() string {
	rest, ok := strings.CutSuffix(w.key, "و")
	if !ok {
		return w.key
	}
	for _, pronoun := range [...]string{"م", "ت", "ش", "مون", "تون", "شون"} {
		if noun, ok := strings.CutSuffix(rest, pronoun); ok && w.takesObject(noun) {
			return rest
		}
	}
	return w.key
}

// takesObject reports whether a word may stand before a pronoun and و. Before a ZWNJ it is a noun in ه, and شو is rather
// "become" (پیاده‌شو). Elsewhere the whole must be no word of a dictionary (ورشو), or much rarer than the word (سرشو, but not
// پاشو, "stand up"), and a word of two letters one that people own.
func (w *lookup) takesObject(word string) bool {
	if noun, ok := strings.CutSuffix(word, zwnj); ok {
		before := lookup{key: noun}
		before.at(lastPart(noun))
		return strings.HasSuffix(noun, "ه") && w.key[w.from:] != "شو" && (before.kind(len(noun)) == lexicon.Noun || isSpokenNoun(&before))
	}
	part := word[w.from:]
	if w.inCompound() && strings.HasPrefix(part, "ها") && isEnding(part) { // خستگی‌هاتو
		return true
	}
	if isShortOwned(part) {
		return w.cost(len(word)) < rare && (w.kind(len(w.key)) == lexicon.Unknown || w.cost(len(word))+6*likelier < w.cost(len(w.key)))
	}
	return len(part) >= 6 && w.kind(len(w.key)) == lexicon.Unknown
}

// isSpokenNoun reports whether a whole word is one with ون for ان: خونه.
func isSpokenNoun(w *lookup) bool {
	_, ok := w.spoken(len(w.key))
	return ok
}

// cutRo returns the key without رو after a plural or a noun in ا. Where و follows a word in ر, it is را instead: بازارو.
func (w *lookup) cutRo() (string, bool) {
	noun, ok := strings.CutSuffix(w.key, "رو")
	switch noun, apart := strings.CutSuffix(noun, zwnj); {
	case !ok:
		return w.key, false
	case apart, w.inCompound() && isEnding(noun[w.from:]): // کتاب‌هارو
		return noun, isEnding(noun[lastPart(noun):]) && strings.HasSuffix(noun, "ها")
	case len(noun) < 6 || !strings.HasSuffix(noun, "ا") || w.kind(len(w.key)) != lexicon.Unknown || w.kind(len(w.key)-len("و")) != lexicon.Unknown:
		return w.key, false
	}
	return noun, true
}

// withoutHeh returns the noun in ه that a word is without its ه before a spoken pronoun, or before any pronoun with و:
// هزینشون, نمونشو, and the خانه of خونمون.
func (w *lookup) withoutHeh(isObject bool) (lemma, bool) {
	if lastPart(w.key) > 0 || w.isNominal(len(w.key)) {
		return lemma{}, false
	}
	for _, pronoun := range [...]string{"مون", "تون", "شون", "م", "ت", "ش"} {
		n := w.cutSuffix(len(w.key), pronoun)
		if n < 6 || len(pronoun) == 2 && !isObject || len(pronoun) > 2 && w.isNominal(n+2) { // سایتون is of سایت, too
			continue
		}
		if k, c := w.with(n, "ه"); k == lexicon.Noun && c < rare && w.kind(n) == lexicon.Unknown {
			return lemma{0, w.key[:n] + "ه"}, true
		}
		stem, ok := strings.CutSuffix(w.key[:n], "ون")
		if !ok || len(pronoun) == 2 { // خونش is as often blood
			continue
		}
		spelled := lookup{key: stem + "انه"}
		if end := len(spelled.key); spelled.kind(end) == lexicon.Noun && spelled.cost(end) < min(rare, w.cost(n), spelled.cost(end-len("ه"))) {
			return lemma{0, spelled.key}, true
		}
	}
	return lemma{}, false
}

// endsInSpokenAn reports whether ون at the end of a key is the ان of a word rather than of a pronoun: قهرمونو.
func endsInSpokenAn(key string) bool {
	stem, ok := strings.CutSuffix(key, "ون")
	if !ok {
		return false
	}
	if at := lastPart(key); at > 0 && isEnding(key[at:]) { // بچه‌هاشونو
		return false
	}
	w := lookup{key: stem + "ان"}
	w.at(lastPart(w.key))
	kind := w.kind(len(w.key))
	return kind == lexicon.Noun || kind == lexicon.Adjective
}

// isWord reports whether key[from:end] is itself a word: شورا, علما.
func (w *lookup) isWord(end int) bool {
	return w.kind(end) != lexicon.Unknown || brokenPlurals.Find(w.key[w.from:end]) >= 0
}

// spoken returns the lemma of a noun, adjective or participle with ون for ان, given the
// end of its lemma as written.
func (w *lookup) spoken(end int) (lemma, bool) {
	i := strings.LastIndex(w.key[:end], "ون")                                                               // not that of a pronoun: خونه‌مون
	if i < 0 && end-w.from >= 8 && strings.HasSuffix(w.key[:end], "وم") && w.kind(end) == lexicon.Unknown { // حموم
		i = end - len("وم")
	}
	if i < 2 || end < len(w.key) && w.cost(end) < rare || singulars.Find(w.key[w.from:end]) >= 0 {
		return lemma{}, false
	}
	var buf keyBuffer
	copy(buf[:], w.key)
	copy(buf[i:], "ا")
	written := lookup{key: view(buf[:len(w.key)])}
	l := written.nominal()
	derived := w.id(end) < 0 && strings.HasSuffix(w.key[:end], "ونی") && written.isNominal(l.n-len("ی"))
	if l.tail != "" || l.n < i+len("ون") || !written.isNominal(l.n) && !derived {
		return lemma{}, false
	}
	w.at(written.from)
	cost := written.cost(l.n)
	limit := rare
	if derived || w.kind(end) == lexicon.Unknown && l.n-written.from >= 10 && !w.inCompound() { // ارزون
		limit += 2 * likelier
	}
	if cost >= limit || cost+2*likelier >= w.cost(l.n) || w.cost(len(w.key)) < rare {
		return lemma{}, false
	}
	if v, ok := readVerb(written.key); ok && v.tense == participle {
		return lemma{0, v.infinitive}, true
	}
	return lemma{0, string(buf[:l.n])}, true
}
