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

// namesPersons reports whether an ending makes a plural of persons. Nothing more is removed
// from such a word: the مراجع of مراجعین is not a plural of مرجع.
func namesPersons(ending string) bool {
	switch ending {
	case "ان", "یان", "ین", "ون":
		return true
	}
	return false
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
		if cut <= 0 || isPresentMark(w.key[:cut]) || !isEnding(w.key[cut+len(zwnj):end]) || isAdjectiveInI(w.key[:end]) || isNameInEnd(w.key[:end]) {
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
	if i >= 0 {
		return w.from, string(brokenPluralsValues[i])
	}
	if n := w.agents(end); n < end {
		return n, ""
	}
	if w.isWholeAfterAnd(end) || w.isPrivative(end) {
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

// agents removes ان from the last part of a compound that is a present stem or گر:
// آزادی‌خواهان, پژوهش‌گران, دانش‌جویان.
func (w *lookup) agents(end int) int {
	n := w.cutSuffix(end, "ان")
	if n < 0 || !w.inCompound() {
		return end
	}
	if m := w.cutSuffix(n, "ی"); m > 0 && endsInVowel(w.key[:m]) && w.isPresentStem(m) { // ملی‌گرایان
		n = m
	}
	if stem := w.key[w.from:n]; stem == "گر" || len(stem) >= 6 && w.isPresentStem(n) {
		return n
	}
	return end
}

// isAgentForm reports whether the last part of a compound is a present stem with the copula ند or the plural
// in انی, and no verb: آسیب‌پذیرند, سنگ‌تراشانی.
func (w *lookup) isAgentForm(end int) bool {
	if before := w.key[:w.from]; !w.inCompound() || before == "هم"+zwnj || strings.HasSuffix(before, "می"+zwnj) {
		return false
	}
	if n := w.cutSuffix(end, "ند"); n > 0 {
		return w.isPresentStem(n) && !hasVerbalPart(w.key[:w.from-len(zwnj)])
	}
	n := w.cutSuffix(end, "ی")
	return n > 0 && w.agents(n) < n
}

// hasVerbalPart reports whether a word forms a compound verb rather than an adjective with a present stem:
// نگه‌دارند, یاد‌گیرند.
func hasVerbalPart(word string) bool {
	switch word {
	case "نگه", "یاد", "وجود", "نیاز", "قرار", "شکل", "اختصاص", "ادامه", "سخن", "پیش", "دوست", "خواهد", "نخواهد":
		return true
	}
	return false
}

// isPresentStem reports whether key[from:end] is the present stem of a verb.
func (w *lookup) isPresentStem(end int) bool {
	i := stems.Find(w.key[w.from:end])
	return i >= 0 && stemsValues[i].present > 0
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
		if n < 0 {
			continue
		}
		switch k := w.kind(n); {
		case k == lexicon.Unknown, kind == lexicon.Function, kind == lexicon.Noun && suffix == "تر" && (k == lexicon.Function || k == lexicon.Noun): // اینتر, رویتر
		case kind == lexicon.Noun && w.cost(end) < rare && (k != lexicon.Adjective || suffix != "ترین"):
		case k == lexicon.Adjective, suffix == "ترین" && kind == lexicon.Unknown, n-w.from >= 6 && (w.cost(n) < min(rare, w.cost(end)) || k == lexicon.Adverb || kind == lexicon.Unknown && suffix == "تر"):
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
		if i := stems.Find(w.key[at:end]); i >= 0 && stemsValues[i].past > 0 {
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

// isDemonstrative reports whether a word is one of the demonstratives before which ه is the copula: اینه, همونه.
func isDemonstrative(word string) bool {
	switch word {
	case "این", "اون", "همین", "همون":
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

func endsInVowelOrYeh(word string) bool {
	return endsInVowel(word) || strings.HasSuffix(word, "ی") || strings.HasSuffix(word, "ه")
}

func endsInVowel(word string) bool {
	return strings.HasSuffix(word, "ا") || strings.HasSuffix(word, "و")
}

// plural removes ها, with any ending after it.
func (w *lookup) plural(end int) int {
	i := strings.LastIndex(w.key[w.from:end], "ها")
	if i <= 0 {
		return end
	}
	n := w.from + i
	if !isAfterPlural(w.key[n+len("ها") : end]) {
		return end
	}
	if w.key[n-1] < 0x80 { // PDFها
		return n
	}
	if whole := w.key[w.from : n+len("ها")]; singulars.Find(whole) >= 0 || brokenPlurals.Find(whole) >= 0 { // فقهای
		return end
	}
	switch k := w.kind(n + len("ها")); {
	case k == lexicon.Adverb || k == lexicon.Adjective || k == lexicon.Noun && !w.isNominal(n): // تنها, انتها
		return end
	case w.isNominal(n) || nounForms.Find(w.key[w.from:n]) >= 0 || w.isPlural(n) && !w.makesAdverb(n) || i >= 4 && w.inCompound() && w.kind(end) == lexicon.Unknown:
		return n
	case i > 4 && w.id(end) < 0:
		if k, _ := w.with(n, "ه"); k == lexicon.Unknown { // not خانوادهاش
			return n
		}
	}
	return end
}

// makesAdverb reports whether key[from:end] with ه is a word in انه, which ای may follow: سختگیرانهای.
func (w *lookup) makesAdverb(end int) bool {
	k, _ := w.with(end, "ه")
	return k != lexicon.Unknown && strings.HasSuffix(w.key[:end], "ان")
}

// isAfterPlural reports whether an ending may follow ها.
func isAfterPlural(ending string) bool {
	switch ending {
	case "", "ی", "یی", "یم", "یت", "یش", "یمان", "یتان", "یشان", "م", "ت", "ش", "مان", "تان", "شان", "مون", "تون", "شون", "یمون", "یتون", "یشون", "ست":
		return true
	}
	return false
}

// pronoun removes a pronoun if the whole word is much rarer than the part before it.
func (w *lookup) pronoun(end int, kind lexicon.Kind) int {
	if kind == lexicon.Adjective {
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
	case pronoun == "ت" && cost >= rare && w.key[end-4:end] == "یت": // an abstract noun: جوهریت
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

// arabicPlural removes ات. The singular ends in ه or ت instead if that is the commoner
// word, or if the root has three letters: قطعات, روایات, تجربیات.
func (w *lookup) arabicPlural(end int) (n int, tail string) {
	n = w.cutSuffix(end, "ات")
	if n < 0 {
		return end, ""
	}
	best, least := end, lexicon.MaxCost
	if w.isNominal(n) {
		best, least = n, w.cost(n)
		if n-w.from <= 6 {
			least += likelier
		}
	}
	try := func(at int, letter string, over int) {
		if k, c := w.with(at, letter); (k == lexicon.Noun || k == lexicon.Adjective) && c+over < least {
			best, least, tail = at, c, letter
		}
	}
	try(n, "ه", 0)
	switch {
	case n-w.from < 6:
		if best < end {
			try(n, "ت", likelier)
		}
	case strings.HasSuffix(w.key[:n], "ی"):
		least += likelier
		try(n, "ت", -likelier)
		if n-w.from > 6 {
			try(n-len("ی"), "ه", 0)
		}
	default:
		try(n, "ت", likelier)
	}
	if n := n - len("ی"); best == end && strings.HasSuffix(w.key[w.from:end], "ایات") && w.isNominal(n) { // اقتضائات
		return n, ""
	}
	if w.kind(end) != lexicon.Unknown && w.cost(end)+2*likelier < least && !(tail == "ه" && w.isMutual(n)) {
		return end, "" // حیات
	}
	return best, tail
}

// isMutual reports whether key[from:end] is the مفاعل of a verbal noun in مفاعله, whose plural is مفاعلات.
func (w *lookup) isMutual(end int) bool {
	word := w.key[w.from:end]
	return len(word) == 10 && strings.HasPrefix(word, "م") && word[4:6] == "ا"
}

// personPlural removes ان, with the گ of a ه or the ی after a vowel, ین and ون.
func (w *lookup) personPlural(end int, kind lexicon.Kind) (n int, tail string) {
	for _, suffix := range [...]string{"گان", "جات"} {
		if n := w.cutSuffix(end, suffix); n > 0 {
			if k, _ := w.with(n, "ه"); k == lexicon.Noun || k == lexicon.Adjective {
				return n, "ه"
			}
		}
	}
	if n := w.cutSuffix(end, "یان"); n > 0 && endsInVowel(w.key[:n]) && w.isNominal(n) && (!w.isNominal(n+2) || w.cost(n) < w.cost(n+2)+w.overYeh(n)) {
		return n, ""
	}
	for _, suffix := range [...]string{"ان", "یان", "ین", "ون"} {
		n := w.cutSuffix(end, suffix)
		if n > 0 && (suffix == "یان") == endsInVowel(w.key[:n]) && (suffix == "ان" || suffix == "یان") && kind == lexicon.Unknown && w.isAgent(n) { // فناوران
			return n, ""
		}
		if n < 0 || !w.isNominal(n) || suffix == "ون" && !(strings.HasSuffix(w.key[:n], "ی") && n-w.from >= 8) {
			continue
		}
		cost := w.cost(n)
		switch {
		case suffix == "یان": // اطرافیان: of اطرافی
			n += len("ی")
			cost = min(cost, w.cost(n))
		case suffix == "ین" && w.cutSuffix(n, "تر") > 0: // بالاترین
			if m := w.cutSuffix(n, "تر"); stopSet.Find(w.key[w.from:m]) < 0 {
				n = m
			}
			return n, ""
		}
		switch {
		case w.inCompound():
			if suffix == "ان" && cost < w.cost(end) {
				return n, ""
			}
		case suffix == "ین" && n-w.from < 8: // names and loan words: مدلین
		case suffix == "ین" || suffix == "ون":
			limit := rare + 2*likelier
			if suffix == "ین" && isActive(w.key[w.from:n]) && w.id(end) < 0 { // کاتبین
				limit += 2 * likelier
			}
			if cost < w.cost(end)+likelier && cost < limit {
				return n, ""
			}
		case n-w.from < 6 && kind == lexicon.Unknown: // names: آلان
		case kind == lexicon.Unknown || cost < w.cost(end)+2*likelier || strings.HasSuffix(w.key[:n], "و") && cost < w.cost(end)+3*likelier: // بانوان
			return n, ""
		}
	}
	return end, ""
}

// yeh removes the ی of the ezafe after a vowel, or the indefinite ی after a plural or an
// adjective. After other nouns ی forms an adjective as often («دولتی»), and stays.
func (w *lookup) yeh(end int, kind lexicon.Kind) int {
	n := w.cutSuffix(end, "ی")
	if n < 0 {
		return end
	}
	base := w.key[w.from:n]
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

// isAgent reports whether key[from:end] ends like the name of a person by what he does: دانشآموز, فناور, اندرکار.
func (w *lookup) isAgent(end int) bool {
	for at := max(w.from+4, end-8); at <= end-4; at += 2 {
		if makesAgent(w.key[at:end]) {
			return true
		}
	}
	return false
}

// makesAgent reports whether a suffix or present stem makes names of persons.
func makesAgent(last string) bool {
	switch last {
	case "گر", "ور", "گرا", "جو", "گو", "شو", "کار", "دار", "ساز", "باز", "گذار", "گزار", "خواه", "طلب", "نویس", "فروش", "نواز", "پرداز", "شناس", "آموز", "اموز",
		"گیر", "پژوه", "دان", "پوش", "خوان", "نشین", "نشان", "نگار", "یار", "پرست", "کاو", "تراش", "دوز", "خوار":
		return true
	}
	return false
}

// isActive reports whether a word looks like an active participle of Arabic: کاتب.
func isActive(word string) bool { return len(word) == 8 && word[2:4] == "ا" }

// isPlural reports whether key[from:end] is a plural in ان or ات.
func (w *lookup) isPlural(end int) bool {
	if singulars.Find(w.key[w.from:end]) >= 0 {
		return false
	}
	if n, _ := w.arabicPlural(end); n < end || w.agents(end) < end {
		return true
	}
	n, _ := w.personPlural(end, w.kind(end))
	return n < end
}
