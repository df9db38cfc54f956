package tokenize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
)

// Lemma returns the form under which a dictionary lists a word: the singular of
// nouns without the endings for possession and indefiniteness («کتاب‌هایشان» →
// «کتاب»), the positive of adjectives («بزرگ‌ترین» → «بزرگ»), the infinitive of verbs
// («نمی‌خواستند» → «خواستن»), those that [JoinVerbs] joins among them. It reads words
// that lost their ZWNJ too («کتابهایشان», «میروم»). A word of which it knows no
// other form comes back unchanged.
//
// It looks at the word alone, and so takes the likeliest reading: «مردم» is people,
// not «I died».
//
// Lemma reads the lexicon of words that this module embeds: a program that calls it
// grows by some 3 MB. Nothing else in this package does that; Words and Sentences
// add less than 0.2 MB.
func Lemma(word string) string {
	if len(word) > maxWord {
		return word
	}
	if strings.Contains(word, " ") {
		return lemmaOfGroup(word)
	}
	w := strings.TrimRight(unmarked(word), zwnj)
	if inf, ok := lemmaOfVerb(w); ok {
		return inf
	}
	if base := lemmaOfNoun(w); base != "" && base != w {
		return base
	}
	return word
}

// unmarked returns a word without vowel marks and kashida.
func unmarked(word string) string {
	isMark := func(r rune) bool { return 0x64B <= r && r <= 0x652 || r == script.Kashida }
	if strings.IndexFunc(word, isMark) < 0 {
		return word
	}
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, word)
}

// maxWord bounds the words that have a lemma, in bytes.
const maxWord = 96

// lemmaOfGroup returns the lemma of a verb of several words: that of its last
// word, with the prefix before the auxiliary, if its first is of the future, else
// that of its first.
func lemmaOfGroup(words string) string {
	first, rest, _ := strings.Cut(words, " ")
	rest = strings.TrimLeft(rest, " ")
	if !isFuture(first) {
		if v, ok := readVerb(first); ok && v.tense == participle {
			return v.infinitive
		}
		return words
	}
	v, ok := readVerb(rest)
	if !ok {
		return words
	}
	before, _, _ := strings.Cut(first, "خواه")
	if inf, ok := prefixedVerb(strings.TrimSuffix(strings.TrimSuffix(before, noon), zwnj), v.infinitive); ok {
		return inf
	}
	return v.infinitive
}

// lemmaOfVerb returns the infinitive of a form of a verb.
func lemmaOfVerb(word string) (infinitive string, ok bool) {
	v, ok := readVerb(word)
	if !ok {
		return "", false
	}
	return v.infinitive, v.sure || isFuture(word) || v.likely(word)
}

// likely reports whether a form is more often read as a verb than as another
// word of the same letters.
func (v *verb) likely(word string) bool {
	kind := kindOf(word)
	finite := kind == lexicon.Verb || kind == lexicon.OtherVerb
	switch {
	case v.tense == participle && v.marked:
		return true
	case v.tense == participle || v.tense == past && isPastStem(word):
		_, noun := slices.BinarySearch(nounForms[:], word)
		return !noun
	case v.tense == perfect:
		stem, _, _ := cutParticiple(word)
		_, noun := slices.BinarySearch(nounForms[:], word[:min(len(word), len(stem)+len("ه"))])
		return !noun && (finite || strings.Contains(word, zwnj) || kind == lexicon.Unknown && !strings.HasSuffix(word, "ای"))
	case v.tense == past && v.marked:
		return kind != lexicon.Noun && kind != lexicon.Function && kind != lexicon.Adverb
	case v.tense == past:
		return finite || kind == lexicon.Unknown
	case v.tense == imperative:
		_, noun := slices.BinarySearch(nounForms[:], word)
		return v.marked && finite && !noun
	case !v.marked && strings.HasSuffix(word, "ی"):
		// جنگی is an adjective and کنی a verb, as کند is common and جنگد is not.
		third := strings.TrimSuffix(word, "ی") + "د"
		return finite && pieceOf(third).Start < pieceOf(word).Start
	}
	return finite || v.marked && kind == lexicon.Unknown
}

// kindOf returns the part of speech of a word in the lexicon, Unknown if it is in
// none. The parts of compounds are nouns.
func kindOf(word string) lexicon.Kind {
	k := pieceOf(word).Class.Kind()
	if k == lexicon.FirstPart || k == lexicon.LastPart {
		return lexicon.Noun
	}
	return k
}

// pieceOf returns what the lexicon knows of a word.
func pieceOf(word string) lexicon.Piece {
	var w lexicon.Walk
	l := lexicon.Default()
	for _, r := range word {
		if c := lexicon.Fold(r); c == 0 || c != lexicon.Mark && !l.Step(&w, c) {
			return lexicon.Piece{Start: lexicon.MaxCost}
		}
	}
	id, ok := w.ID()
	if !ok {
		return lexicon.Piece{Start: lexicon.MaxCost}
	}
	return l.Piece(id)
}

// isNominal reports whether a word is a noun or adjective of two letters at least.
func isNominal(word string) bool {
	if utf8.RuneCountInString(word) < 2 {
		return false
	}
	k := kindOf(word)
	return k == lexicon.Noun || k == lexicon.Adjective
}

// lemmaOfNoun returns the singular and positive of a noun or adjective, or "".
func lemmaOfNoun(word string) string {
	base := trimEzafe(word)
	for {
		cut := strings.LastIndex(base, zwnj)
		if cut <= 0 || !isEnding(base[cut+len(zwnj):]) {
			break
		}
		base = base[:cut]
	}
	before := ""
	if cut := strings.LastIndex(base, zwnj); cut >= 0 {
		before = base[:cut+len(zwnj)]
	}
	last := trimEndings(base[len(before):])
	switch {
	case last == "":
		return base
	case strings.HasPrefix(base[len(before):], last):
		return base[:len(before)+len(last)]
	case before == "":
		return last
	}
	return before + last
}

// trimEzafe returns a word without the kasra or hamza of the ezafe.
func trimEzafe(word string) string {
	base := strings.TrimRight(word, "\u0650"+string(script.HamzaAbove))
	if stem, ok := strings.CutSuffix(base, zwnj+"ی"); ok && strings.HasSuffix(stem, "ه") {
		return stem
	}
	return base
}

// isEnding reports whether what stands after a ZWNJ is an ending of nouns and
// adjectives.
func isEnding(piece string) bool {
	rest := piece
	for _, group := range endings {
		for _, e := range group {
			if after, ok := strings.CutPrefix(rest, e); ok {
				rest = after
				break
			}
		}
	}
	return rest == "" && piece != ""
}

// endings are the endings after a ZWNJ, in the order in which they stand in a
// word; of each group at most one.
var endings = [...][]string{
	{"ترین", "تر"},
	{"هایی", "های", "ها"},
	{"یی", "ای", "ی"},
	{"مان", "تان", "شان", "ام", "ات", "اش", "ایم", "اید", "اند", "م", "ت", "ش"},
}

// trimEndings returns a word without the endings that are joined to it, "" if it
// has none.
func trimEndings(word string) string {
	if singular, ok := singularOf(word); ok {
		return singular
	}
	kind := kindOf(word)
	if kind == lexicon.Function || kind == lexicon.Adverb {
		return ""
	}
	for _, trim := range [...]func(string, lexicon.Kind) string{trimPlural, trimPossessive, trimYeh, trimComparative} {
		base := trim(word, kind)
		if base == "" {
			continue
		}
		if inner := trimEndings(base); inner != "" {
			return inner
		}
		return base
	}
	return ""
}

// singularOf returns the singular of a broken plural.
func singularOf(word string) (singular string, ok bool) {
	i, ok := slices.BinarySearchFunc(brokenPlurals[:], word, func(p struct{ plural, singular string }, w string) int {
		return strings.Compare(p.plural, w)
	})
	if !ok {
		return "", false
	}
	return brokenPlurals[i].singular, true
}

// trimPlural returns a word without its plural ending, "" if it has none.
func trimPlural(word string, _ lexicon.Kind) string {
	for _, end := range [...]string{"هایشان", "هایمان", "هایتان", "هایش", "هایم", "هایت", "هایی", "های", "ها"} {
		base, ok := strings.CutSuffix(word, end)
		if ok && isNominal(base) && !isAlone(word[:len(base)+len("ها")]) {
			return base
		}
	}
	if _, ok := slices.BinarySearch(singulars[:], word); ok {
		return ""
	}
	for _, end := range [...]string{"گان", "یات", "جات"} {
		if stem, ok := strings.CutSuffix(word, end); ok && isNominal(stem+"ه") {
			return stem + "ه"
		}
	}
	for _, end := range [...]string{"ان", "یان", "ین"} {
		if base, ok := strings.CutSuffix(word, end); ok && isNominal(base) {
			return base
		}
	}
	return trimAt(word)
}

// trimAt returns a word without the plural ending ات, "" if it has none. It stands
// for a ه if that makes the commoner word, or the root has three letters: قطعات.
func trimAt(word string) string {
	base, ok := strings.CutSuffix(word, "ات")
	if !ok {
		return ""
	}
	withHe := base + "ه"
	a, b := pieceOf(base), pieceOf(withHe)
	switch {
	case isNominal(withHe) && (!isNominal(base) || b.Start < a.Start || utf8.RuneCountInString(base) <= 3):
		return withHe
	case isNominal(base):
		return base
	}
	return ""
}

// isAlone reports whether a word in ها is no plural: تنها.
func isAlone(word string) bool {
	k := kindOf(word)
	return k == lexicon.Adverb || k == lexicon.Adjective
}

// trimPossessive returns a word without the pronoun joined to it, "" if it has none.
func trimPossessive(word string, kind lexicon.Kind) string {
	if kind == lexicon.Noun || kind == lexicon.Adjective {
		return ""
	}
	for _, end := range [...]string{"یشان", "یمان", "یتان", "شان", "مان", "تان", "یم", "یت", "یش", "م", "ت", "ش"} {
		base, ok := strings.CutSuffix(word, end)
		if ok && isNominal(base) {
			return base
		}
	}
	for _, end := range [...]string{"اش", "ام", "ای", "ایم", "اید", "اند"} { // خانوادهاش
		base, ok := strings.CutSuffix(word, end)
		if ok && (strings.HasSuffix(base, "ه") || strings.HasSuffix(base, "ی") && end != "ای") && isNominal(base) {
			return base
		}
	}
	return ""
}

// trimYeh returns a word without the ی of ezafe after a vowel or of
// indefiniteness after a plural or an adjective, "" if it has none. After other
// nouns ی makes adjectives as often («دولتی»), and stays.
func trimYeh(word string, kind lexicon.Kind) string {
	base, ok := strings.CutSuffix(word, "ی")
	if !ok || kind == lexicon.Adjective {
		return ""
	}
	if _, ok := singularOf(base); ok {
		return base
	}
	if kind == lexicon.Noun {
		return ""
	}
	if short, ok := strings.CutSuffix(base, "ی"); ok && endsInVowel(short) && isNominal(short) {
		return short
	}
	if endsInVowel(base) && isNominal(base) || kindOf(base) == lexicon.Adjective || strings.HasSuffix(base, "ان") && trimPlural(base, kind) != "" {
		return base
	}
	return ""
}

func endsInVowel(word string) bool {
	return strings.HasSuffix(word, "ا") || strings.HasSuffix(word, "و")
}

// trimComparative returns an adjective without تر or ترین, "" if it has none.
func trimComparative(word string, kind lexicon.Kind) string {
	if kind == lexicon.Noun {
		return ""
	}
	for _, end := range [...]string{"ترین", "تری", "تر"} {
		if base, ok := strings.CutSuffix(word, end); ok && utf8.RuneCountInString(base) > 1 {
			if k := kindOf(base); k == lexicon.Adjective || k == lexicon.Adverb || k == lexicon.Noun && kind == lexicon.Unknown {
				return base
			}
		}
	}
	return ""
}
