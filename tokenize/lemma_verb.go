package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// verb returns the infinitive of a word that is more often a form of a verb than
// another word of the same letters.
func (w *lookup) verb() (infinitive string, ok bool) {
	v, ok := readVerb(w.key)
	if !ok || !v.sure && !v.half && !isFuture(w.key) && !w.likely(&v) {
		return "", false
	}
	return v.infinitive, true
}

// likely reports whether a form is more often read as a verb than as another word.
func (w *lookup) likely(v *verb) bool {
	kind := w.kind(len(w.key))
	finite := kind == lexicon.Verb || kind == lexicon.OtherVerb
	known := kind != lexicon.Unknown
	switch {
	case v.object:
		return finite || !known
	case v.tense == participle && v.mark != unmarked:
		return true
	case v.tense == participle, v.tense == past && v.bare && v.mark == unmarked:
		return nounForms.Find(w.key) < 0
	case v.tense == perfect:
		return w.isPerfect(v, finite, known)
	case v.tense == past && v.mark != unmarked:
		return kind != lexicon.Noun && kind != lexicon.Function && kind != lexicon.Adverb
	case v.tense == past:
		return finite || !known
	case v.tense == imperative:
		return (v.mark != unmarked || !v.bare) && (finite || !known) && nounForms.Find(w.key) < 0
	case v.mark == unmarked:
		return w.isUnmarkedPresent(v, finite, known)
	}
	return finite || !known
}

// isPerfect tells a perfect from a noun with a copula or pronoun: what has اند, ایم or
// اید after a ZWNJ is a verb.
func (w *lookup) isPerfect(v *verb, finite, known bool) bool {
	if v.apart && (v.ending == "اند" || v.ending == "ایم" || v.ending == "اید") {
		return true
	}
	stem, _, _, _ := cutParticiple(w.key)
	if nounForms.Find(w.key[:len(stem)+len("ه")]) >= 0 {
		return false
	}
	return finite || v.apart || !known && !strings.HasSuffix(w.key, "ای")
}

// isUnmarkedPresent tells a present without می from a noun: نامم is «my name» but کنم a
// verb, جنگی an adjective but کنی a verb, as کند is common and جنگد is not.
func (w *lookup) isUnmarkedPresent(v *verb, finite, known bool) bool {
	n := len(w.key) - len("ی")
	switch {
	case v.ending == "ی":
		kind, cost := w.with(n, "د")
		return finite && (kind == lexicon.Verb || kind == lexicon.OtherVerb) && cost < w.cost(len(w.key))
	case v.light:
		return finite || !known
	case v.ending == "م":
		return false
	}
	return finite
}
