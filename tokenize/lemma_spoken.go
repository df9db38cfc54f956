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
	for _, pronoun := range [...]string{"تون", "شون", "ت"} {
		m := w.cutSuffix(n, pronoun)
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

// spokenObject returns the key without the و that is را after a pronoun, or else the key: کتابمو, لباساشو.
func spokenObject(key string) string {
	rest, ok := strings.CutSuffix(key, "و")
	if !ok || len(rest) < 8 {
		return key
	}
	for _, pronoun := range [...]string{"م", "ت", "ش", "مون", "تون", "شون"} {
		if noun, ok := strings.CutSuffix(rest, pronoun); ok && (!strings.HasSuffix(noun, zwnj) || strings.HasSuffix(noun, "ه"+zwnj)) { // not تودرتو
			return rest
		}
	}
	return key
}

// endsInSpokenAn reports whether ون at the end of a key is the ان of a word rather than of a pronoun: قهرمونو.
func endsInSpokenAn(key string) bool {
	stem, ok := strings.CutSuffix(key, "ون")
	if !ok {
		return false
	}
	w := lookup{key: stem + "ان"}
	w.at(lastPart(w.key))
	kind := w.kind(len(w.key))
	return kind == lexicon.Noun || kind == lexicon.Adjective
}

// isNewWord reports whether the lexicon lacks the last part.
func (w *lookup) isNewWord() bool {
	w.at(lastPart(w.key))
	return w.id(len(w.key)) < 0
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
