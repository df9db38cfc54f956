package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// pronoun removes a pronoun if the whole word is much rarer than the part before it.
func (w *lookup) pronoun(end int, kind lexicon.Kind) int {
	if kind == lexicon.Adjective || w.inCompound() && joinsStems(w.key[:end]) { // ریخت‌وپاش is not of پا
		return end
	}
	best, least := end, lexicon.MaxCost
	for _, suffix := range pronounsOf(w.key[end-2 : end]) {
		n := w.cutSuffix(end, suffix)
		if n < 0 || !takesPronoun(w.key[:n], suffix) || strings.HasSuffix(suffix, "ان") && w.isNominal(n+2) && (w.cost(n+2) <= w.cost(n) || w.kind(n) == lexicon.Function) || // امامان is not of اما
			suffix == "ای" && brokenPlurals.Find(w.key[w.from:n+len("ا")]) >= 0 { // nor فقهای of فقه
			continue
		}
		k := w.kind(n)
		if stopSet.Find(w.key[w.from:n]) >= 0 {
			k = lexicon.Function
		}
		takes := k == lexicon.Noun || k == lexicon.Adjective || (k == lexicon.Function || k == lexicon.Adverb) && w.takesPronoun(n, kind, suffix)
		switch c := w.cost(n); {
		case takes && c < least && w.isForm(end, kind, c, suffix) && !isPreverb(w.key[w.from:n]) && !(suffix == "م" && isNumeral(w.key[w.from:n])):
			best, least = n, c
		case best == end && w.endsInPlural(n, k, suffix):
			best = n
		}
	}
	return best
}

// isNumeral reports whether a word is a numeral, after which م makes an ordinal: صدم, هزارم.
func isNumeral(word string) bool {
	switch word {
	case "یک", "دو", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده", "بیست", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود",
		"صد", "یکصد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد", "هزار", "یکهزار", "میلیون", "میلیارد", "تریلیون":
		return true
	}
	return false
}

// endsInPlural reports whether the part before a pronoun is a plural in ان, as in همکارانش,
// or, before a long pronoun, another plural or a comparative.
func (w *lookup) endsInPlural(end int, kind lexicon.Kind, pronoun string) bool {
	if len(pronoun) > 4 && kind != lexicon.Noun {
		return w.isPlural(end) || w.comparative(end, kind) < end
	}
	return (kind == lexicon.Noun || kind == lexicon.Unknown && (w.inCompound() || w.cost(end) < rare+likelier)) && w.key[end-4:end] == "ان" && w.isPlural(end)
}

// takesPronoun reports whether a preposition or adverb is long enough to take a pronoun,
// which excludes بین in بینش.
func (w *lookup) takesPronoun(end int, kind lexicon.Kind, pronoun string) bool {
	if pronoun == "ت" && endsInVowel(w.key[:end]) { // طبعات
		return false
	}
	return end-w.from >= 8 || kind != lexicon.Noun && end-w.from >= 6 && w.kind(end) == lexicon.Adverb
}

// isForm reports whether a word with a pronoun is a form of a word with the given cost: it
// is in no dictionary, or much rarer than that word.
func (w *lookup) isForm(end int, kind lexicon.Kind, cost int, pronoun string) bool {
	switch {
	case pronoun == "ت" && cost >= rare && w.key[end-4:end] == "یت" && !strings.HasSuffix(w.key[:end], "اییت"): // an abstract noun: جوهریت, not داییت
		return false
	case w.id(end) < 0:
		return true
	case (kind == lexicon.Verb || kind == lexicon.OtherVerb) && pronoun == "م": // read as no verb: خوابم
		return cost < rare && cost+likelier < w.cost(end)
	case pronoun == "ش" && kind == lexicon.Noun && w.isPresentStem(end-len(pronoun)): // چینش
		return false
	case kind != lexicon.Unknown:
		over := joining
		if (pronoun == "ت" || pronoun == "م") && !strings.HasSuffix(w.key[:end-len(pronoun)], "ا") { // ملیت, کلم, not جات
			over += likelier
		}
		return cost+over < w.cost(end) || pronoun == "م" && w.kind(end-len(pronoun)) == lexicon.Adjective && cost+likelier < w.cost(end)
	case pronoun == "ت":
		return cost+2*likelier < w.cost(end)
	case pronoun == "م" && end-w.from >= 12 && w.kind(end-len(pronoun)) == lexicon.Adjective: // متاسفم
		return cost < w.cost(end)+2*likelier
	}
	return cost < w.cost(end)+likelier
}

// takesPronoun reports whether a word may stand before a pronoun: one with ی after a vowel,
// or one with ا after ه or, except for ای, after ی.
func takesPronoun(word, pronoun string) bool {
	switch {
	case strings.HasSuffix(pronoun, "ون"):
		return len(word) >= 6 || isShortOwned(word)
	case strings.HasPrefix(pronoun, "ی"):
		return endsInVowel(word)
	case strings.HasPrefix(pronoun, "ا"):
		return strings.HasSuffix(word, "ه") || strings.HasSuffix(word, "ی") && pronoun != "ای"
	}
	return true
}

// isShortOwned reports whether a word of two letters is a noun that people often own, such as a part of the body:
// دلمون. Others look like the beginning of a name: ریمون, پیتون.
func isShortOwned(word string) bool {
	switch word {
	case "سر", "دل", "پا", "لب", "مو", "تن", "حق", "جا", "غم":
		return true
	}
	return false
}

// The pronouns that are joined to a word, and the copulas after ه, by their last letters.
var (
	pronounsN = []string{"یشان", "یمان", "یتان", "شان", "مان", "تان", "شون", "مون", "تون"}
	pronounsM = []string{"یم", "م", "ام", "ایم"}
	pronounsT = []string{"یت", "ت"}
	pronounsS = []string{"یش", "ش", "اش"}
	pronounsY = []string{"ای"}
	pronounsD = []string{"اید", "اند"}
)

// pronounsOf returns the pronouns that end in a letter.
func pronounsOf(last string) []string {
	switch last {
	case "ن":
		return pronounsN
	case "م":
		return pronounsM
	case "ت":
		return pronounsT
	case "ش":
		return pronounsS
	case "ی":
		return pronounsY
	case "د":
		return pronounsD
	}
	return nil
}
