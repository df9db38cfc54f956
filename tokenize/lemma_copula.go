package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// copula removes the copula: ست after a vowel («بالاست», «توست»), ند, یم and ید after an
// adjective («معتقدند»).
func (w *lookup) copula(end int, kind lexicon.Kind) int {
	if w.hasLast(end, "هن") {
		return w.spokenCopula(end, kind)
	}
	if !w.hasLast(end, "تدم") {
		return end
	}
	if n := w.copulaAfterVowel(end, kind); n < end {
		return n
	}
	if n := w.cutSuffix(end, "است"); n-w.from >= 6 && w.id(end) < 0 && w.cost(n) < rare && (w.kind(n) == lexicon.Adjective || w.kind(n) == lexicon.Adverb) { // زیاداست
		return n
	}
	if n := w.cutSuffix(end, "ست"); n > 0 && (kind == lexicon.Unknown || w.cost(end) >= rare) && endsInVowelOrYeh(w.key[:n]) && w.key[w.from:n] != "ای" && (n-w.from >= 6 || kind != lexicon.Noun || w.kind(n) != lexicon.Noun) && !isNounInSt(w.key[w.from:end]) {
		if (w.kind(n) != lexicon.Unknown || w.cost(n) < rare || stopSet.Find(w.key[w.from:n]) >= 0) && w.cost(n)+likelier < w.cost(end) || w.plural(n) < n {
			return n
		}
	}
	for _, suffix := range [...]string{"ند", "یم", "ید"} {
		n := w.cutSuffix(end, suffix)
		if n < 0 || kind != lexicon.Unknown && !(n-w.from >= 8 && w.kind(n) == lexicon.Adjective && w.cost(n)+likelier < w.cost(end)) {
			continue
		}
		if k := w.kind(n); k == lexicon.Adjective || kind == lexicon.Unknown && k == lexicon.Adverb && w.cost(n) < rare && !endsInVowel(w.key[:n]) || suffix == "ند" && k == lexicon.Noun && w.areCopula(n, end) {
			return n
		}
	}
	return end
}

// copulaAfterVowel removes یند, ییم and یید after a vowel: آنجایند, کجاییم.
func (w *lookup) copulaAfterVowel(end int, kind lexicon.Kind) int {
	if kind != lexicon.Unknown {
		return end
	}
	for _, suffix := range [...]string{"یند", "ییم", "یید"} {
		if n := w.cutSuffix(end, suffix); n > 0 && endsInVowel(w.key[:n]) && w.cost(n) < rare {
			switch w.kind(n) {
			case lexicon.Adjective, lexicon.Adverb, lexicon.Function:
				return n
			case lexicon.Noun:
				if w.id(end) < 0 || w.cost(end) >= rare {
					return n
				}
			}
		}
	}
	return end
}

// spokenCopula removes the copula of the spoken language, ه and, from a longer word, ن: خوبه, خوشحالن, مهم‌تره.
func (w *lookup) spokenCopula(end int, kind lexicon.Kind) int {
	if end < len(w.key) { // درشته‌ها
		return end
	}
	over := 2 * likelier
	switch kind {
	case lexicon.Unknown:
	case lexicon.Adjective, lexicon.Adverb, lexicon.Verb, lexicon.OtherVerb: // خیسه, which may be of خیسیدن
		over = joining
	default:
		if n := w.cutSuffix(end, "ه"); n > 0 && isDemonstrative(w.key[w.from:n]) {
			return n
		}
		return end
	}
	for _, suffix := range [...]string{"ه", "ن"} {
		n := w.cutSuffix(end, suffix)
		switch {
		case n < 0 || suffix == "ن" && (n-w.from < 8 || w.isTanwin(n)) || endsInVowel(w.key[:n]) || strings.HasSuffix(w.key[:n], "ه") && !strings.HasSuffix(w.key[:n], "اه"): // but اشتباهه
		case kind == lexicon.Unknown && w.hasLast(n, "رن") && w.comparative(n, w.kind(n)) < n, // دقیقتره
			w.takesSpokenCopula(n, end, over),
			suffix == "ه" && w.isNounBeforeHeh(n, end, kind),
			suffix == "ه" && isDemonstrative(w.key[w.from:n]):
			return n
		}
	}
	return end
}

// takesSpokenCopula reports whether key[from:n] is an adjective with a spoken copula up to end. An adjective in ان
// makes an adverb in انه.
func (w *lookup) takesSpokenCopula(n, end, over int) bool {
	limit := rare + likelier
	if n-w.from >= 8 && w.id(end) < 0 { // کثیفه
		limit += 2 * likelier
	}
	yeh := strings.HasSuffix(w.key[:n], "ی")
	return w.kind(n) == lexicon.Adjective && w.cost(n) <= limit && w.cost(n)+over < w.cost(end) && !yeh && !strings.HasSuffix(w.key[:n], "ان")
}

// isNounBeforeHeh reports whether key[from:n] is a common noun, or an adjective in ی, before the spoken copula or
// definite ه: کتابه, قبوله, کافیه.
func (w *lookup) isNounBeforeHeh(n, end int, kind lexicon.Kind) bool {
	limit := rare
	if n-w.from >= 8 && w.id(end) < 0 { // افتضاحه
		limit += 3 * likelier
	}
	if w.inCompound() || n-w.from < 6 || !w.isNominal(n) || w.cost(n) >= limit || w.cost(n)+joining > w.cost(end) {
		return false
	}
	return kind != lexicon.Adjective && kind != lexicon.Adverb && !w.endsInPast(n) && (!strings.HasSuffix(w.key[:n], "ان") || singulars.Find(w.key[w.from:n]) >= 0)
}

// endsInPast reports whether key[from:end] ends in a past stem of three or four letters, which makes a participle: قرارداد.
func (w *lookup) endsInPast(end int) bool {
	for at := end - 6; at >= end-8 && at >= w.from; at -= 2 {
		if i := stems.Find(w.key[at:end]); i >= 0 && stemsValues[i].past > 0 && stemsValues[i].pastIn != joined { // مورد is not of میورد
			return true
		}
	}
	return false
}

// isTanwin reports whether ن after key[from:end] may be that of an adverb in ا: معمولن.
func (w *lookup) isTanwin(end int) bool {
	adverb := lookup{key: w.key[w.from:end] + "ا"}
	return adverb.kind(len(adverb.key)) == lexicon.Adverb
}

// isDemonstrative reports whether a word is one of the demonstratives and question words before which ه is the copula:
// اینه, همونه, چیه.
func isDemonstrative(word string) bool {
	switch word {
	case "این", "اون", "همین", "همون", "کی", "چی":
		return true
	}
	return false
}

// areCopula reports whether ند at the end of key[from:end] is the copula of a noun, many of
// which are adjectives too: موافقند. The shorter the noun, the commoner it must be.
func (w *lookup) areCopula(n, end int) bool {
	limit := rare
	switch {
	case n-w.from < 6:
		return false
	case n-w.from >= 8:
		limit += 2 * likelier
	}
	return w.inCompound() || w.cost(n) < min(limit, w.cost(end))
}
