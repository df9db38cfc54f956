package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// verb returns the infinitive of a word that is more often a form of a verb than
// another word with the same letters.
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
	known := kind != lexicon.Unknown && (w.cost(len(w.key)) < rare || !v.light && !v.hasPerson() && !(v.mark == going && v.ending == "ه" && !w.isNominal(len(w.key)-len("ه"))))
	switch {
	case v.ending == noon && isInfinitive(w.key): // بافتن, not of افتادن
		return false
	case nounForms.Find(w.key) >= 0, v.object && nounForms.Find(w.key[:len(w.key)-2]) >= 0:
		return false
	case v.spoken && !v.half && kind == lexicon.Adjective: // نفتی, not of افتادن
		return false
	case w.isNounInYeh(v, finite):
		return false
	case v.object && w.hasNounBeforeObject(): // بدهیشان
		return false
	case v.object:
		return finite || kind == lexicon.Unknown && (!v.spoken || v.mark == going || v.mark == wished && v.tense == imperative && w.id(len(w.key)) < 0)
	case v.tense == participle && v.mark != unmarked:
		return true
	case v.tense == participle, v.tense == past && v.bare && v.mark == unmarked:
		return true
	case v.tense == perfect:
		return w.isPerfect(v, finite, known)
	case v.tense == past && v.mark != unmarked:
		return !known || kind != lexicon.Noun && kind != lexicon.Function && kind != lexicon.Adverb
	case v.tense == past:
		return finite || !known
	case v.tense == imperative:
		return (v.mark != unmarked || hasPreverb(v)) && (finite || !known && w.commands(v, kind))
	case v.mark == unmarked:
		return w.isUnmarkedPresent(v, finite, known)
	}
	return finite || !known
}

// isNounInYeh reports whether a form in ی, "you …", is more often a noun with ی: بازگشتی, whose past stem is a noun, but
// not a rare one like خریدی; or نمای and مربای, in the ezafe after a vowel.
func (w *lookup) isNounInYeh(v *verb, finite bool) bool {
	noun, ok := strings.CutSuffix(w.key, "ی")
	switch {
	case !ok || v.mark != unmarked && v.mark != forbidden:
		return false
	case v.tense == past:
		return nounForms.Find(noun) >= 0 && (!finite || w.cost(len(w.key)) < rare+4*likelier)
	}
	return !finite && endsInVowel(noun) && w.isNominal(len(noun))
}

// hasNounBeforeObject reports whether the part before the pronoun is a common noun.
func (w *lookup) hasNounBeforeObject() bool {
	for _, object := range objectsOf(w.key) {
		if rest, ok := strings.CutSuffix(w.key, object); ok {
			return w.kind(len(rest)) == lexicon.Noun && w.cost(len(rest)) < rare
		}
	}
	return false
}

// commands reports whether an imperative is not a noun with the same form: مکان,
// بازنده, برانداز.
func (w *lookup) commands(v *verb, kind lexicon.Kind) bool {
	switch {
	case kind == lexicon.Unknown:
		return true
	case v.mark == forbidden:
		return false
	}
	return !hasPreverb(v) || w.cost(len(w.key)) >= rare+3*likelier
}

// hasPerson reports whether the form has a personal ending that is rare on nouns.
func (v *verb) hasPerson() bool {
	switch v.ending {
	case "ند", "یم", "ید":
		return v.tense == present || v.tense == past
	}
	return v.tense == present && v.ending == "د"
}

// isPerfect distinguishes a perfect from a noun with a copula or pronoun: a word with
// اند, ایم or اید after a ZWNJ is a verb. A participle that is a word of its own makes a
// perfect with است and ام (شکسته‌است), unless it is a noun, which may have a possessive
// (رشته‌ام), or one of the commonest adjectives (پیچیده‌است). Before ای it is an adjective
// with the indefinite ی.
func (w *lookup) isPerfect(v *verb, finite, known bool) bool {
	if v.apart && (v.ending == "اند" || v.ending == "ایم" || v.ending == "اید") {
		return true
	}
	stem, _, _, _ := cutParticiple(w.key)
	if v.apart && v.ending == "است" && w.kind(len(stem)+len("ه")) == lexicon.Noun { // گذشته‌است
		return true
	}
	if participle := len(stem) + len("ه"); nounForms.Find(w.key[:participle]) >= 0 {
		return v.apart && v.ending != "ای" && w.kind(participle) == lexicon.Adjective && w.cost(participle) > rare-likelier
	}
	return finite || v.apart || !known && !strings.HasSuffix(w.key, "ای")
}

// isUnmarkedPresent distinguishes a present without می from a noun: نامم is «my name»
// but کنم is a verb, and جنگی is an adjective but کنی is a verb, because کند is common
// and جنگد is not.
func (w *lookup) isUnmarkedPresent(v *verb, finite, known bool) bool {
	switch {
	case v.light && finite:
		return true
	case v.ending == "ی" && (known || !v.light || hasPreverb(v)):
		kind, cost := w.with(len(w.key)-len("ی"), "د")
		return (kind == lexicon.Verb || kind == lexicon.OtherVerb) && cost+likelier < w.cost(len(w.key))
	case v.light || hasPreverb(v):
		return finite || !known
	case v.ending == "م":
		return false
	}
	return finite
}

// hasPreverb reports whether a form belongs to a verb with a prefix, which takes no ب: برخیزید.
func hasPreverb(v *verb) bool {
	return stems.Find(strings.TrimSuffix(v.infinitive, noon)) < 0
}
