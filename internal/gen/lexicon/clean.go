package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// codes returns the letter codes of a word in plain letters.
func codes(word string) string {
	var b []byte
	for _, r := range word {
		b = append(b, lexicon.Fold(r))
	}
	return string(b)
}

// list returns a set of words given in plain letters.
func list(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[codes(w)] = true
	}
	return set
}

// The suffixes and prefixes that are tied to their word by a ZWNJ.
var (
	plurals      = list("ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاییم هایید " + spokenPlurals)
	clitics      = list("ام ات اش ای ایم اید اند مان تان شان " + spokenClitics)
	comparatives = list("تر ترین تری ترها ترهای ترینها ترند تراست ترم ترش ترشان")
	verbPrefixes = prefixed("بر باز در فرا فرو وا ور سر دربر", "می نمی همی")
)

// The colloquial ones: کتاب‌هاشون, خونه‌مون, خانواده‌م, هفته‌ست.
const (
	spokenPlurals = "هام هات هاش هامون هاتون هاشون هامو هاتو هاشو هامونو هاتونو هاشونو هارو"
	spokenClitics = "مون تون شون م ت ش ست ایه"
)

// prefixed returns the prefixes of verbs, alone and after each preverb.
func prefixed(preverbs, prefixes string) map[string]bool {
	set := list(prefixes)
	for _, v := range strings.Fields(preverbs) {
		for _, p := range strings.Fields(prefixes) {
			set[codes(v+p)] = true
		}
	}
	return set
}

// solidComparatives are the comparatives that the orthography writes solid.
var solidComparatives = list("بهتر بهترین بیشتر بیشترین کمتر کمترین مهتر کهتر مهترین کهترین")

// solidPronouns are the pronouns whose plural is written solid or with a ZWNJ.
var solidPronouns = list("آنها اینها")

// copula is است, which some editors tie to a participle by a ZWNJ and most do not.
var copula = codes("است")

// A cleaner gives each word of a text the spelling on which the texts agree.
type cleaner struct {
	count  map[string]map[string]float64 // letters → form → occurrences
	known  map[string]bool               // pieces of Lilak
	nouns  map[string]bool               // nouns and adjectives of Lilak
	verbs  map[string]bool               // forms that may follow می
	verbal map[string]bool               // verbs of Lilak
	adj    map[string]bool               // adjectives of Lilak
	noun   map[string]bool               // nouns of Lilak
	pairs  map[pair]float64              // neighbouring pieces
	gold   map[pair]float64              // neighbouring pieces of carefully edited texts
	solid  map[string]bool               // pieces of carefully edited texts
	parts  map[string]bool               // second parts of compounds, see findParts
	house  map[string]map[string]float64 // letters → form → occurrences, in the house texts
	forms  map[string]map[string]float64 // the same in all careful texts
	use    map[pair]float64              // neighbouring pieces of all careful texts
	listed map[pair]bool                 // pairs that words of Lilak tie
}

func newCleaner(texts []*corpus, lilak, lists []entry) *cleaner {
	c := &cleaner{
		count: map[string]map[string]float64{}, known: map[string]bool{}, nouns: map[string]bool{},
		verbs: map[string]bool{}, verbal: map[string]bool{}, adj: map[string]bool{}, noun: map[string]bool{},
		pairs: map[pair]float64{}, gold: map[pair]float64{}, solid: map[string]bool{}, parts: map[string]bool{},
		house: map[string]map[string]float64{}, forms: map[string]map[string]float64{}, use: map[pair]float64{}, listed: ties(lilak),
	}
	for _, e := range lilak {
		switch {
		case len(e.word) == 1:
			c.known[e.word[0]] = true
			if e.kind == lexicon.Noun || e.kind == lexicon.Adjective {
				c.nouns[e.word[0]] = true
			}
			if e.kind == lexicon.OtherVerb {
				c.verbal[e.word[0]] = true
			}
			if e.kind == lexicon.Adjective {
				c.adj[e.word[0]] = true
			}
			if e.kind == lexicon.Noun {
				c.noun[e.word[0]] = true
			}
		case verbPrefixes[e.word[0]]:
			c.verbs[e.word[1]] = true
		}
	}
	for _, e := range lilak {
		for i := range e.word[1:] {
			c.pairs[pair{e.word[i], e.word[i+1], lexicon.ZWNJ}] += listedPair
		}
	}
	for _, e := range lists {
		if len(e.word) > 1 {
			addForm(c.count, e.word, e.weight)
		}
	}
	for _, text := range texts {
		for _, line := range text.lines {
			for _, run := range line {
				addPairs(c.pairs, run, text.Weight)
				if text.careful() {
					addPairs(c.use, run, text.Weight)
				}
				if text.house() {
					addPairs(c.gold, run, 1)
				}
				for _, w := range run {
					addForm(c.count, w, text.Weight)
					if text.careful() {
						addForm(c.forms, w, text.Weight)
					}
					if !text.house() {
						continue
					}
					addForm(c.house, w, 1)
					for _, p := range w {
						c.solid[p] = true
					}
				}
			}
		}
	}
	c.findParts()
	return c
}

// listedPair is the weight of a pair of pieces that a word of Lilak ties.
const listedPair = 0.2

// addForm counts a word by its letters and its spelling.
func addForm(forms map[string]map[string]float64, w spacing.Word, weight float64) {
	letters := strings.Join(w, "")
	if forms[letters] == nil {
		forms[letters] = map[string]float64{}
	}
	forms[letters][form(w)] += weight
}

// addPairs counts the neighbouring pieces of a run.
func addPairs(pairs map[pair]float64, run []spacing.Word, weight float64) {
	for i, w := range run {
		if i > 0 {
			pairs[pair{run[i-1][len(run[i-1])-1], w[0], lexicon.Space}] += weight
		}
		for k := range w[1:] {
			pairs[pair{w[k], w[k+1], lexicon.ZWNJ}] += weight
		}
	}
}

// text cleans a text in place.
func (c *cleaner) text(t *corpus) {
	for _, line := range t.lines {
		for i, run := range line {
			if t.Care == corpora.Careful {
				run = c.restyled(run)
			}
			run = c.parted(run)
			line[i] = c.words(run, t.house())
		}
	}
}

// words cleans the words of a run.
func (c *cleaner) words(run []spacing.Word, careful bool) []spacing.Word {
	var out []spacing.Word
	for _, w := range run {
		n := len(out)
		switch {
		case n > 0 && c.halves(out[n-1], w):
			out[n-1] = spacing.Word{out[n-1][0] + w[0]}
		case n > 0 && c.attached(out[n-1], w, careful):
			out[n-1] = append(append(spacing.Word{}, out[n-1]...), w...)
		default:
			out = append(out, w)
		}
	}
	for i, w := range out {
		out[i] = c.verb(c.plural(c.majority(w)))
		if !careful {
			out[i] = c.compound(out[i])
		}
	}
	return out
}

// apart reports whether two pieces tied by a ZWNJ are separate words in most cases.
func (c *cleaner) apart(a, b string) bool {
	if affix(a, b) {
		return false
	}
	zwnj, space := pair{a, b, lexicon.ZWNJ}, pair{a, b, lexicon.Space}
	if c.gold[zwnj]+c.gold[space] >= 2 {
		return c.gold[space] >= majorityRatio*c.gold[zwnj]
	}
	return c.pairs[space] >= majorityRatio*c.pairs[zwnj]
}

// joined reports whether careful texts write a word without its ZWNJs at least half of
// the time.
func (c *cleaner) joined(w spacing.Word) bool {
	letters := strings.Join(w, "")
	forms := c.forms[letters]
	all := 0.0
	for _, f := range slices.Sorted(maps.Keys(forms)) { // sorted, because sums of floats depend on the order
		all += forms[f]
	}
	return all >= 2 && forms[letters] >= all/2
}

// unit reports whether two pieces are ever tied by a ZWNJ and neither is an affix.
func (c *cleaner) unit(a, b string) bool {
	return b != copula && c.pairs[pair{a, b, lexicon.ZWNJ}] >= minUnit
}

// minUnit is the number of times that a compound must be tied to count as a unit.
const minUnit = 1.5

// affix reports whether one of two pieces is an affix of the other.
func affix(a, b string) bool {
	return verbPrefixes[a] || plurals[b] || clitics[b] || comparatives[b]
}

// majorityRatio is the ratio above which the commoner spelling counts as agreed on.
const majorityRatio = 3

// attached reports whether b, written after a space, is a suffix of a or a verb
// after its prefix a.
func (c *cleaner) attached(a, b spacing.Word, careful bool) bool {
	if len(b) == 1 && plurals[b[0]] {
		return true
	}
	if len(a) == 1 && len(b) == 1 && verbPrefixes[a[0]] && c.verbs[b[0]] {
		return true
	}
	if len(b) == 1 && (b[0] == codes("تر") || b[0] == codes("ترین")) {
		joined := form(append(append(spacing.Word{}, a...), b...))
		return c.count[strings.ReplaceAll(joined, "|", "")][joined] > 0
	}
	left, right := a[len(a)-1], b[0]
	if right == copula {
		return false
	}
	half, space := pair{left, right, lexicon.ZWNJ}, pair{left, right, lexicon.Space}
	if c.listed[half] && c.use[half] >= 2*c.use[space] && c.use[half] >= 1 {
		return true
	}
	if careful {
		return c.pairs[half] >= 2 && c.pairs[half] >= majorityRatio*c.pairs[space]
	}
	if tied, free := c.gold[half], c.gold[space]; tied+free > 0 {
		return tied >= free
	}
	return c.pairs[half] >= minUnit && c.pairs[half] >= c.pairs[space]/careless
}

// careless is the ratio of spaces to ZWNJs in careless texts up to which a ZWNJ is still
// expected.
const careless = 3

// majority returns the form of w that is at least three times as common, if w has lost
// its ZWNJs.
func (c *cleaner) majority(w spacing.Word) spacing.Word {
	if len(w) > 1 {
		return w
	}
	forms := c.count[w[0]]
	best, n := w[0], majorityRatio*forms[w[0]]
	for f, m := range forms {
		if m > n || m == n && f < best {
			best, n = f, m
		}
	}
	return strings.Split(best, "|")
}

// plural splits a plural or comparative that was written joined to a known stem.
func (c *cleaner) plural(w spacing.Word) spacing.Word {
	last := w[len(w)-1]
	if solidComparatives[last] || solidPronouns[last] {
		return w
	}
	for cut := 2; cut < len(last); cut++ {
		stem, suffix := last[:cut], last[cut:]
		if comparatives[suffix] && c.adj[stem] && !c.noun[last] {
			return part(w, cut)
		}
	}
	if len(w) == 1 && c.known[last] {
		return w
	}
	for cut := 4; cut < len(last); cut++ {
		stem, suffix := last[:cut], last[cut:]
		if !plurals[suffix] && (!comparatives[suffix] || lexicon.JoinsNext(last[cut-1])) {
			continue
		}
		if c.nouns[stem] || len(w) > 1 && c.known[stem] || c.frequent(stem, last) {
			return part(w, cut)
		}
	}
	return w
}

// verb splits a verb that was written joined to its prefix.
func (c *cleaner) verb(w spacing.Word) spacing.Word {
	if cut := c.prefix(w); cut > 0 {
		return spacing.Word{w[0][:cut], w[0][cut:]}
	}
	return w
}

// prefix returns the length of the prefix of a word that Lilak lacks and that is a verb
// joined to its prefix: میگه and برمیگرده, but not میدان. It is 0 for other words.
func (c *cleaner) prefix(w spacing.Word) int {
	if len(w) > 1 || c.known[w[0]] {
		return 0
	}
	for cut := 2; cut < len(w[0]); cut++ {
		if verbPrefixes[w[0][:cut]] && c.verbs[w[0][cut:]] {
			return cut
		}
	}
	return 0
}

// part splits the last piece of a word before the letter cut.
func part(w spacing.Word, cut int) spacing.Word {
	last := w[len(w)-1]
	return append(append(spacing.Word{}, w[:len(w)-1]...), last[:cut], last[cut:])
}

// frequent reports whether a stem is far commoner than a word made from it.
func (c *cleaner) frequent(stem, word string) bool {
	return c.count[stem][stem] >= 5*c.count[word][word] && c.count[stem][stem] >= 3
}

// restyled gives the words of a text with another style the spelling of the house, if the
// house has one: the form that is three times as common as all others, or two words for a
// compound that the house writes as two words that much more often.
func (c *cleaner) restyled(run []spacing.Word) (out []spacing.Word) {
	for _, w := range run {
		if cut := c.glued(w); cut > 0 {
			out = append(out, spacing.Word{w[0][:cut]}, spacing.Word{w[0][cut:]})
			continue
		}
		w = c.agreed(w)
		from := 0
		for i := 1; i < len(w); i++ {
			half, space := pair{w[i-1], w[i], lexicon.ZWNJ}, pair{w[i-1], w[i], lexicon.Space}
			if !affix(w[i-1], w[i]) && c.gold[half]+c.gold[space] >= leastSeen && c.gold[space] >= majorityRatio*c.gold[half] {
				out = append(out, w[from:i])
				from = i
			}
		}
		out = append(out, w[from:])
	}
	return out
}

// glued returns the offset at which a word is two words that lost the space between them,
// or 0. The house never writes such a word as one, and writes the two words ten times as
// often as all texts write the one.
func (c *cleaner) glued(w spacing.Word) (cut int) {
	if len(w) > 1 || len(c.house[w[0]]) > 0 {
		return 0
	}
	const ratio = 10
	word := w[0]
	for cut := 1; cut < len(word); cut++ {
		if n := c.gold[pair{word[:cut], word[cut:], lexicon.Space}]; n >= leastSeen && n >= ratio*c.count[word][word] {
			return cut
		}
	}
	return 0
}

// forget removes the adverbs, adpositions and conjunctions of Lilak that are two words
// without the space between them: درمقابل, زمانیکه.
func (c *cleaner) forget(lilak []entry) []entry {
	return slices.DeleteFunc(lilak, func(e entry) bool {
		slip := len(e.word) == 1 && (e.kind == lexicon.Adverb || e.kind == lexicon.Function) && c.two(e.word[0]) > 0
		if slip {
			delete(c.known, e.word[0])
		}
		return slip
	})
}

// parted restores the space between two words that at most one writer in forty omits:
// درحال, قرارگرفت.
func (c *cleaner) parted(run []spacing.Word) (out []spacing.Word) {
	for i, w := range run {
		cut := c.slip(w)
		if cut > 0 && out == nil {
			out = append(out, run[:i]...)
		}
		switch {
		case cut > 0:
			out = append(out, spacing.Word{w[0][:cut]}, spacing.Word{w[0][cut:]})
		case out != nil:
			out = append(out, w)
		}
	}
	if out == nil {
		return run
	}
	return out
}

// slip returns the offset at which a word that no dictionary has is two words whose space
// was omitted by mistake, or 0.
func (c *cleaner) slip(w spacing.Word) int {
	if len(w) > 1 || c.known[w[0]] {
		return 0
	}
	return c.two(w[0])
}

// two returns the offset at which a word is two words to nearly all writers, or 0. Either the
// letter before it does not join, so that the missing space is hard to see, or که follows the
// ی of a noun.
func (c *cleaner) two(word string) int {
	solid := c.forms[word][word]
	for cut := 1; cut < len(word); cut++ {
		left, right := word[:cut], word[cut:]
		ratio := float64(slipRatio)
		switch {
		case right == codes("که") && word[cut-1] == lexicon.Yeh:
			ratio = always
		case affix(left, right) || lexicon.JoinsNext(word[cut-1]):
			continue
		}
		if n := c.use[pair{left, right, lexicon.Space}]; n >= ratio && n >= ratio*solid {
			return cut
		}
	}
	return 0
}

// halves reports whether two words are one word of Lilak in which at most one writer in forty
// puts a space: خاطر نشان. The letter before the space does not join.
func (c *cleaner) halves(a, b spacing.Word) bool {
	if len(a) > 1 || len(b) > 1 || lexicon.JoinsNext(a[0][len(a[0])-1]) {
		return false
	}
	word := a[0] + b[0]
	apart := c.use[pair{a[0], b[0], lexicon.Space}]
	return c.known[word] && apart > 0 && c.forms[word][word] >= slipRatio*max(apart, 1)
}

// slipRatio is how many times as often two words must be written separately as in one, or one
// word in one as separately, if the other spelling is a mistake.
const slipRatio = 40

// leastSeen is the number of occurrences that a word needs to have an agreed spelling.
const leastSeen = 3

// agreed returns the spelling of a word on which the texts of the house agree, or the one
// that it has.
func (c *cleaner) agreed(w spacing.Word) spacing.Word {
	forms := c.house[strings.Join(w, "")]
	best, most, all := "", 0.0, 0.0
	for f, n := range forms {
		all += n
		if n > most || n == most && f < best {
			best, most = f, n
		}
	}
	own := form(w)
	if all >= leastSeen && best != own && most >= majorityRatio*(all-most) {
		return strings.Split(best, "|")
	}
	return w
}
