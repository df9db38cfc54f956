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
	w.at(lastPart(w.key[:end]))
	for {
		n, tail := w.trim(end)
		switch {
		case tail != "":
			return lemma{n, tail}
		case n == end:
			return lemma{end, ""}
		}
		end = n
	}
}

// lastPart returns where the part after the last ZWNJ starts.
func lastPart(key string) int {
	if i := strings.LastIndex(key, zwnj); i >= 0 {
		return i + len(zwnj)
	}
	return 0
}

// partsEnd returns the end of what stands before the endings that are parts of their
// own, after a ZWNJ.
func (w *lookup) partsEnd() int {
	end := len(w.key)
	for {
		cut := strings.LastIndex(w.key[:end], zwnj)
		if cut <= 0 || !isEnding(w.key[cut+len(zwnj):end]) || isAdjectiveInI(w.key[:end]) {
			return end
		}
		end = cut
	}
}

// isAdjectiveInI reports whether a word is an adjective in ه‌ای, and not a noun with an
// indefinite ی: حرفه‌ای, میان‌دوره‌ای.
func isAdjectiveInI(key string) bool {
	noun, ok := strings.CutSuffix(key, zwnj+"ای")
	if !ok {
		return false
	}
	at := lastPart(noun)
	return adjectives.Find(noun[at:]) >= 0 || at > 0 && adjectiveHeads.Find(noun[:at-len(zwnj)]) >= 0
}

// isEnding reports whether what stands after a ZWNJ is an ending of nouns and
// adjectives.
func isEnding(part string) bool {
	rest := part
	for _, group := range endings {
		for _, e := range group {
			if after, ok := strings.CutPrefix(rest, e); ok {
				rest = after
				break
			}
		}
	}
	return rest == "" && part != ""
}

// endings are the endings after a ZWNJ, in the order in which they stand in a
// word; of each group at most one.
var endings = [...][]string{
	{"ترین", "تر"},
	{"هایی", "های", "ها"},
	{"یی", "ای", "ی"},
	{"مان", "تان", "شان", "مون", "تون", "شون", "ام", "ات", "اش", "ایم", "اید", "اند", "م", "ت", "ش"},
	{"ست", "ند"},
}

// trim returns where key[from:end] ends without its last ending, or end if it has
// none, and what then follows: «قطعات» is «قطع» and «ه».
func (w *lookup) trim(end int) (n int, tail string) {
	word := w.key[w.from:end]
	if i := brokenPlurals.Find(word); i >= 0 {
		return w.from, string(brokenPluralsValues[i])
	}
	kind := w.kind(end)
	if n = w.comparative(end, kind); n < end {
		return n, ""
	}
	if kind == lexicon.Function || kind == lexicon.Adverb {
		return end, ""
	}
	if n = w.copula(end, kind); n == end {
		if n = w.plural(end); n == end {
			n = w.pronoun(end, kind)
		}
	}
	if n < end {
		return n, ""
	}
	if singulars.Find(word) < 0 {
		if n, tail := w.arabicPlural(end); n < end {
			return n, tail
		}
		if n, tail := w.personPlural(end, kind); n < end {
			return n, tail
		}
	}
	return w.yeh(end, kind), ""
}

// cutSuffix returns the end of what stands before a suffix of key[from:end], two
// letters at least, or -1.
func (w *lookup) cutSuffix(end int, suffix string) int {
	if n := end - len(suffix); n >= w.from+4 && w.key[n:end] == suffix {
		return n
	}
	return -1
}

// inCompound reports whether the part is not the first of its word.
func (w *lookup) inCompound() bool { return w.from > 0 }

// comparative cuts تر and ترین off an adjective or adverb.
func (w *lookup) comparative(end int, kind lexicon.Kind) int {
	if kind == lexicon.Noun {
		return end
	}
	for _, suffix := range [...]string{"ترین", "تری", "تر"} {
		n := w.cutSuffix(end, suffix)
		if n < 0 {
			continue
		}
		switch k := w.kind(n); {
		case k == lexicon.Adjective || k == lexicon.Adverb,
			k == lexicon.Noun && kind == lexicon.Unknown,
			k == lexicon.Function && kind != lexicon.Function && n-w.from >= 6:
			return n
		}
	}
	return end
}

// copula cuts the copula off: ست after a vowel («بالاست», «توست»), ند, یم and ید after
// an adjective («معتقدند»).
func (w *lookup) copula(end int, kind lexicon.Kind) int {
	if kind != lexicon.Unknown {
		return end
	}
	if n := w.cutSuffix(end, "ست"); n > 0 && endsInVowelOrYeh(w.key[:n]) && (w.kind(n) != lexicon.Unknown || w.plural(n) < n) {
		return n
	}
	for _, suffix := range [...]string{"ند", "یم", "ید"} {
		if n := w.cutSuffix(end, suffix); n > 0 && (w.kind(n) == lexicon.Adjective || w.inCompound() && suffix == "ند" && w.isNominal(n)) {
			return n
		}
	}
	return end
}

func endsInVowelOrYeh(word string) bool {
	return endsInVowel(word) || strings.HasSuffix(word, "ی") || strings.HasSuffix(word, "ه")
}

func endsInVowel(word string) bool {
	return strings.HasSuffix(word, "ا") || strings.HasSuffix(word, "و")
}

// plural cuts ها off, with what may follow it.
func (w *lookup) plural(end int) int {
	i := strings.LastIndex(w.key[w.from:end], "ها")
	if i <= 0 {
		return end
	}
	n := w.from + i
	if !isAfterPlural(w.key[n+len("ها") : end]) {
		return end
	}
	whole := w.kind(n + len("ها"))
	switch {
	case w.key[n-1] < 0x80 || w.inCompound():
		return n
	case whole == lexicon.Adverb || whole == lexicon.Adjective: // تنها
		return end
	case w.isNominal(n):
		return n
	}
	return end
}

// isAfterPlural reports whether an ending may follow ها.
func isAfterPlural(ending string) bool {
	switch ending {
	case "", "ی", "یی", "یم", "یت", "یش", "یمان", "یتان", "یشان", "م", "ت", "ش", "مان", "تان", "شان", "مون", "تون", "شون", "یمون", "یتون", "یشون", "ست":
		return true
	}
	return false
}

// pronoun cuts a pronoun off a word that is in no dictionary.
func (w *lookup) pronoun(end int, kind lexicon.Kind) int {
	if kind == lexicon.Noun || kind == lexicon.Adjective {
		return end
	}
	best, cost := end, lexicon.MaxCost+1
	for _, suffix := range pronouns {
		n := w.cutSuffix(end, suffix)
		if n < 0 || suffix[0:2] == "ی" && !endsInVowel(w.key[:n]) || strings.HasPrefix(suffix, "ا") && !(strings.HasSuffix(w.key[:n], "ه") || strings.HasSuffix(w.key[:n], "ی") && suffix != "ای") {
			continue
		}
		if k := w.kind(n); k == lexicon.Noun || k == lexicon.Adjective || k == lexicon.Function {
			if c := w.cost(n); c < cost {
				best, cost = n, c
			}
		}
	}
	return best
}

// pronouns are the pronouns that are joined to a word, and the copulas after ه.
var pronouns = [...]string{
	"یشان", "یمان", "یتان", "شان", "مان", "تان", "شون", "مون", "تون", "یم", "یت", "یش", "م", "ت", "ش",
	"اش", "ام", "ای", "ایم", "اید", "اند",
}

// arabicPlural cuts ات off. The singular has ه or ت in its place if that makes the
// commoner word, or the root has three letters: قطعات, روایات.
func (w *lookup) arabicPlural(end int) (n int, tail string) {
	n = w.cutSuffix(end, "ات")
	if n < 0 {
		return end, ""
	}
	plain := w.isNominal(n)
	he, heCost := w.with(n, "ه")
	te, teCost := w.with(n, "ت")
	isHe, isTe := he == lexicon.Noun || he == lexicon.Adjective, te == lexicon.Noun || te == lexicon.Adjective
	switch {
	case isTe && (!isHe || teCost < heCost) && (!plain || strings.HasSuffix(w.key[:n], "ی")):
		return n, "ت"
	case isHe && (!plain || heCost < w.cost(n) || n-w.from <= 6):
		return n, "ه"
	case plain:
		return n, ""
	}
	return end, ""
}

// personPlural cuts ان, with the گ of a ه or the ی after a vowel, and ین off.
func (w *lookup) personPlural(end int, kind lexicon.Kind) (n int, tail string) {
	for _, suffix := range [...]string{"گان", "یات", "جات"} {
		if n := w.cutSuffix(end, suffix); n > 0 {
			if k, _ := w.with(n, "ه"); k == lexicon.Noun || k == lexicon.Adjective {
				return n, "ه"
			}
		}
	}
	for _, suffix := range [...]string{"ان", "یان", "ین"} {
		if n := w.cutSuffix(end, suffix); n > 0 && w.isNominal(n) && !(kind != lexicon.Unknown && w.cost(n) > w.cost(end)+rarer) {
			return n, ""
		}
	}
	return end, ""
}

// rarer is how much rarer a singular may be than its plural, in units of cost: what
// is rarer still is another word.
const rarer = 2 * lexicon.Scale

// yeh cuts the ی of ezafe after a vowel, or of indefiniteness after a plural or an
// adjective. After other nouns ی makes adjectives as often («دولتی»), and stays.
func (w *lookup) yeh(end int, kind lexicon.Kind) int {
	n := w.cutSuffix(end, "ی")
	if n < 0 || kind == lexicon.Adjective {
		return end
	}
	base := w.key[w.from:n]
	if brokenPlurals.Find(base) >= 0 {
		return n
	}
	if kind == lexicon.Noun {
		return end
	}
	if m := w.cutSuffix(n, "ی"); m > 0 && endsInVowel(w.key[:m]) && w.isNominal(m) {
		return m
	}
	if endsInVowel(base) && w.isNominal(n) || w.kind(n) == lexicon.Adjective || w.isPlural(n) {
		return n
	}
	return end
}

// isPlural reports whether key[from:end] is a plural in ان or ات.
func (w *lookup) isPlural(end int) bool {
	if singulars.Find(w.key[w.from:end]) >= 0 {
		return false
	}
	if n, _ := w.arabicPlural(end); n < end {
		return true
	}
	n, _ := w.personPlural(end, w.kind(end))
	return n < end
}
