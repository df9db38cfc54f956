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
		if n-w.from >= 6 && !w.isWord(n+len("ا")) && !endsInVowelOrYeh(w.key[:n]) && w.kind(n) == lexicon.Noun && w.cost(n) < rare {
			return n
		}
	}
	return end
}

// isWord reports whether key[from:end] is itself a word: شورا, علما.
func (w *lookup) isWord(end int) bool {
	return w.kind(end) != lexicon.Unknown || brokenPlurals.Find(w.key[w.from:end]) >= 0
}

// spoken returns the lemma of a noun, adjective or participle with ون for ان, given the
// end of its lemma as written.
func (w *lookup) spoken(end int) (lemma, bool) {
	i := strings.LastIndex(w.key[:end], "ون") // not that of a pronoun: خونه‌مون
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
	if cost >= rare && !(derived && cost < rare+2*likelier) || cost+2*likelier >= w.cost(l.n) || w.cost(len(w.key)) < rare {
		return lemma{}, false
	}
	if v, ok := readVerb(written.key); ok && v.tense == participle {
		return lemma{0, v.infinitive}, true
	}
	return lemma{0, string(buf[:l.n])}, true
}
