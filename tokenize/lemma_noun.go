package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A brokenPluralsValue is the singular of a broken plural.
type brokenPluralsValue string

// nominal returns the singular and positive of a noun or adjective.
func (w *lookup) nominal() lemma {
	end := w.partsEnd()
	w.counted = strings.HasPrefix(w.key[end:], zwnj+"ها")
	w.at(lastPart(w.key[:end]))
	for {
		n, tail := w.trim(end)
		if n == end && tail == "" {
			n = w.trimAfterAnd(end)
		}
		switch {
		case tail != "":
			return lemma{n, tail}
		case n == end || w.counted && w.key[n:end] == "ی" && !endsInVowel(w.key[:n]): // ناآرامی‌ها
			return lemma{end, ""}
		case namesPersons(w.key[n:end]):
			return lemma{n, ""}
		}
		w.counted = w.counted || strings.HasPrefix(w.key[n:end], "ها")
		end = n
	}
}

// trimAfterAnd is trim for the last part of a compound with و. The lexicon has that part only
// without its و: the وکارشان of کسب‌وکارشان.
func (w *lookup) trimAfterAnd(end int) int {
	if !w.inCompound() || !strings.HasPrefix(w.key[w.from:end], "و") || w.kind(end) != lexicon.Unknown || end-w.from < 8 {
		return end
	}
	if n := w.cutSuffix(end, "ی"); n > 0 && endsInVowel(w.key[:n]) {
		return n
	}
	from := w.from
	w.at(from + len("و"))
	n := w.pronoun(end, w.kind(end))
	w.at(from)
	return n
}

// isWholeAfterAnd reports whether the last part of a compound with و is a common word after it, in which
// no ending begins at the و: خط‌ونشان.
func (w *lookup) isWholeAfterAnd(end int) bool {
	if !w.inCompound() || !strings.HasPrefix(w.key[w.from:end], "و") || strings.Contains(w.key[w.from:end], "ها") || strings.HasSuffix(w.key[:end], "ی") || w.kind(end) != lexicon.Unknown {
		return false
	}
	from := w.from
	w.at(from + len("و"))
	whole := w.isNominal(end) && w.cost(end) < rare
	w.at(from)
	return whole
}

// isPrivative reports whether a word that the lexicon lacks is a common noun after بی, in which no ending begins
// before it: بینهایت.
func (w *lookup) isPrivative(end int) bool {
	noun, ok := strings.CutPrefix(w.key[w.from:end], "بی")
	if !ok || w.id(end) >= 0 {
		return false
	}
	rest := lookup{key: noun}
	return rest.isNominal(len(noun)) && rest.cost(len(noun)) < rare+2*likelier
}

// endsInStem reports whether the last part of a compound is a present stem, in which no ending begins: آب‌پاش, but not
// قطب‌نمای, which may have an ezafe.
func (w *lookup) endsInStem(end int) bool {
	return w.inCompound() && end-w.from >= 6 && w.isPresentStem(end) && !endsInVowel(strings.TrimSuffix(w.key[:end], "ی"))
}

// lastPart returns where the part after the last ZWNJ starts.
func lastPart(key string) int {
	if i := strings.LastIndex(key, zwnj); i >= 0 {
		return i + len(zwnj)
	}
	return 0
}

// partsEnd returns the end of the word before the endings that are separate parts, after a
// ZWNJ.
func (w *lookup) partsEnd() int {
	end := len(w.key)
	if strings.IndexByte(w.key, zwnj[0]) < 0 {
		return end
	}
	for {
		cut := strings.LastIndex(w.key[:end], zwnj)
		if cut <= 0 || isPresentMark(w.key[:cut]) || !isEnding(w.key[cut+len(zwnj):end]) || isLongStem(w.key[cut+len(zwnj):end]) || isAdjectiveInI(w.key[:end]) || isNameInEnd(w.key[:end]) {
			return end
		}
		end = cut
	}
}

// isAdjectiveInI reports whether a word is an adjective in ه‌ای rather than a noun with an
// indefinite ی: حرفه‌ای, میان‌دوره‌ای.
func isAdjectiveInI(key string) bool {
	noun, ok := strings.CutSuffix(key, zwnj+"ای")
	if !ok {
		return false
	}
	at := lastPart(noun)
	return adjectives.Find(noun[at:]) >= 0 || at > 0 && adjectiveHeads.Find(noun[:at-len(zwnj)]) >= 0
}

// isNameInEnd reports whether اند at the end of a word is "end": بک‌اند.
func isNameInEnd(key string) bool {
	name, ok := strings.CutSuffix(key, zwnj+"اند")
	return ok && endsName(name)
}

// isPresentMark reports whether a word is the می of a verb that is misspelled: می‌اید.
func isPresentMark(word string) bool { return word == "می" || word == "نمی" }

// isLongStem reports whether a part is a present stem that is not as short as an ending: تراش, which is not تر and اش. But
// ایست is ای and ست.
func isLongStem(part string) bool {
	i := stems.Find(part)
	return i >= 0 && stemsValues[i].present > 0 && len(part) >= 8 && part != "ایست"
}

// isEnding reports whether the part after a ZWNJ is an ending of nouns and adjectives.
func isEnding(part string) bool { return part != "" && areEndings(part, endings[:]) }

// areEndings reports whether a text consists of endings of groups, in their order. ای begins اید, too.
func areEndings(text string, groups [][]string) bool {
	if len(groups) == 0 {
		return text == ""
	}
	for _, e := range groups[0] {
		if rest, ok := strings.CutPrefix(text, e); ok && areEndings(rest, groups[1:]) {
			return true
		}
	}
	return areEndings(text, groups[1:])
}

// endings are the endings after a ZWNJ, in the order in which they occur in a word, which
// has at most one of each group.
var endings = [...][]string{
	{"ترین", "تر", "ترینه", "تره", "ترن"},
	{"هایی", "های", "ها", "جات"},
	{"یی", "ای", "ی"},
	{"مان", "تان", "شان", "مون", "تون", "شون", "ام", "ات", "اش", "ایم", "اید", "اند", "م", "ت", "ش"},
	{"ست", "است"},
}

// trim returns the end of key[from:end] without its last ending, or end if it has none, and
// the letters to append: «قطعات» is «قطع» and «ه».
func (w *lookup) trim(end int) (n int, tail string) {
	word := w.key[w.from:end]
	i := brokenPlurals.Find(word)
	if rest, ok := strings.CutSuffix(word, "ء"); ok && i < 0 {
		if singulars.Find(word) < 0 { // not the sura اسراء
			i = brokenPlurals.Find(rest) // شهداء
		}
	}
	if i >= 0 && !(w.inCompound() && w.isPresentStem(end)) { // صف‌آرا is no plural
		return w.from, string(brokenPluralsValues[i])
	}
	if n := w.agents(end); n < end {
		return n, ""
	}
	if w.isWholeAfterAnd(end) || w.isPrivative(end) || w.endsInStem(end) {
		return end, ""
	}
	if singulars.Find(word) >= 0 || !mayHaveEnding(word) {
		return end, ""
	}
	kind := w.kind(end)
	if (kind == lexicon.Verb || kind == lexicon.OtherVerb) && w.isAgentForm(end) {
		kind = lexicon.Unknown
	}
	if n = w.comparative(end, kind); n < end {
		return n, ""
	}
	switch kind {
	case lexicon.Function:
		return end, ""
	case lexicon.Adverb:
		if n = w.copula(end, kind); n == end { // آنجاست
			n = w.pronoun(end, kind)
		}
		return n, ""
	}
	if n = w.copula(end, kind); n == end {
		if n = w.plural(end); n == end {
			if n = w.pronoun(end, kind); n == end {
				if n = w.spokenPlural(end, kind); n == end {
					n = w.spokenAlso(end)
				}
			}
		}
	}
	if n < end {
		return n, ""
	}
	switch word[len(word)-2:] {
	case "ت":
		if n, tail := w.arabicPlural(end); n < end {
			return n, tail
		}
		return w.personPlural(end, kind)
	case "ن":
		return w.personPlural(end, kind)
	case "ی":
		return w.yeh(end, kind), ""
	}
	return end, ""
}

// mayHaveEnding reports whether a word ends in the last letter of some ending.
func mayHaveEnding(word string) bool {
	if len(word) < 6 {
		return false
	}
	switch word[len(word)-2:] {
	case "ا", "ی", "ن", "ش", "ت", "م", "ر", "د", "ه":
		return true
	}
	return false
}

// cutSuffix returns the end of key[from:end] without a suffix, which is at least two
// letters after from, or -1.
func (w *lookup) cutSuffix(end int, suffix string) int {
	if n := end - len(suffix); n >= w.from+4 && w.key[n:end] == suffix {
		return n
	}
	return -1
}

// inCompound reports whether the part is not the first one of its word.
func (w *lookup) inCompound() bool { return w.from > 0 }

// comparative removes تر and ترین from an adjective or adverb.
func (w *lookup) comparative(end int, kind lexicon.Kind) int {
	if !w.hasLast(end, "رین") {
		return end
	}
	for _, suffix := range comparatives {
		n := w.cutSuffix(end, suffix)
		if n < 0 || w.isPresentStem(end) { // گستر
			continue
		}
		switch k := w.kind(n); {
		case k == lexicon.Unknown, kind == lexicon.Function, kind == lexicon.Noun && suffix == "تر" && (k == lexicon.Function || k == lexicon.Noun): // اینتر, رویتر
		case kind == lexicon.Noun && w.cost(end) < rare && (k != lexicon.Adjective || suffix != "ترین"):
		case k == lexicon.Adjective, suffix == "ترین" && kind == lexicon.Unknown, n-w.from >= 6 && (w.cost(n) < min(rare, w.cost(end)) || k == lexicon.Adverb || kind == lexicon.Unknown && (suffix == "تر" || suffix == "تری" && n-w.from >= 8 && endsInVowel(w.key[:n]))): // داناتری
			return n
		}
	}
	return end
}

// comparatives are the endings of comparison.
var comparatives = [...]string{"ترین", "تری", "تر"}

// hasLast reports whether the last letter of key[from:end] is in letters.
func (w *lookup) hasLast(end int, letters string) bool {
	for i := 0; i < len(letters); i += 2 {
		if w.key[end-2] == letters[i] && w.key[end-1] == letters[i+1] {
			return true
		}
	}
	return false
}

func endsInVowelOrYeh(word string) bool {
	return endsInVowel(word) || strings.HasSuffix(word, "ی") || strings.HasSuffix(word, "ه")
}

func endsInVowel(word string) bool {
	return strings.HasSuffix(word, "ا") || strings.HasSuffix(word, "و")
}

// yeh removes the ی of the ezafe after a vowel, or the indefinite ی after a plural or an
// adjective. After other nouns ی forms an adjective as often («دولتی»), and stays.
func (w *lookup) yeh(end int, kind lexicon.Kind) int {
	n := end - len("ی") // at least two letters: see mayHaveEnding
	base := w.key[w.from:n]
	if joinsStems(w.key[:n]) {
		return n
	}
	if kind == lexicon.Unknown {
		if m := w.cutSuffix(n, "ی"); m > 0 && endsInVowel(w.key[:m]) && (w.isNominal(m) || w.inCompound() && strings.HasPrefix(base, "و")) {
			return m
		}
	}
	switch {
	case kind == lexicon.Adjective, w.inCompound() && kind != lexicon.Unknown:
		return end
	case brokenPlurals.Find(base) >= 0, (kind == lexicon.Unknown || w.cost(end) >= rare) && w.isPlural(n):
		return n
	case kind == lexicon.Unknown && (endsInVowel(base) && w.isNominal(n) || w.kind(n) == lexicon.Adjective && (w.cost(n) < w.cost(end) || !w.isAgent(n))): // not رمزگذاری
		return n
	case endsInVowel(base) && w.isNominal(n) && w.cost(n) < w.cost(end)+w.overYeh(n):
		return n
	}
	return end
}

// joinsStems reports whether a word is a noun that و makes of the stems of two verbs, of which the first is a past stem if
// no ZWNJ shows where it ends (رفت‌وآمد, زدوخورد, گفت‌وشنود, جنب‌وجوش), or of a past stem and a word (کم‌وکاست, خورد‌وخوراک).
func joinsStems(word string) bool {
	const shortest = 4 // bytes of a stem
	for i := shortest; i+len("و")+shortest <= len(word); i += 2 {
		rest, apart := strings.CutPrefix(word[i:], zwnj)
		rest, ok := strings.CutPrefix(rest, "و")
		if !ok {
			continue
		}
		first := stems.Find(word[:i])
		rest = strings.TrimPrefix(rest, zwnj)
		second := stems.Find(rest)
		switch {
		case first >= 0 && stemsValues[first].past > 0 && (rest == "شنود" || second >= 0 && (stemsValues[second].past > 0 || strings.Contains(word, zwnj))): // not رستوران
			return true
		case apart && len(rest) >= 6 && first >= 0 && second >= 0,
			apart && first >= 0 && stemsValues[first].past > 0 && isNoun(rest) && nounForms.Find(rest) < 0, // not رفت‌وبرگشتی
			apart && second >= 0 && stemsValues[second].past > 0 && isNoun(word[:i]):
			return true
		}
	}
	return false
}

// isNoun reports whether a word is a noun or adjective of the lexicon.
func isNoun(word string) bool {
	w := lookup{key: word}
	return w.isNominal(len(word))
}

// overYeh returns how much rarer than its form with ی a word in a vowel may be. Many words end in وی, above all short
// ones: علوی, کیوی, گوی.
func (w *lookup) overYeh(end int) int {
	switch {
	case !strings.HasSuffix(w.key[:end], "و") || !w.isNominal(end+len("ی")):
		return 3 * likelier
	case end-w.from < 6:
		return -lexicon.MaxCost
	case w.isAgent(end): // سخنگوی
		return 3 * likelier
	}
	return 0
}
