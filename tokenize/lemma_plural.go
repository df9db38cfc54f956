package tokenize

import (
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// namesPersons reports whether an ending makes a plural of persons. Nothing more is removed
// from such a word: the مراجع of مراجعین is not a plural of مرجع.
func namesPersons(ending string) bool {
	return slices.Contains(personPlurals[:], ending)
}

// personPlurals are the endings of the plural of persons.
var personPlurals = [...]string{"ان", "یان", "ین", "ون"}

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
	for _, suffix := range personPlurals {
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
