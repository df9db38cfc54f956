package normalize

import (
	"cmp"
	"slices"
	"sync"
)

// A ruleInfo is the entry of a rule.
type ruleInfo struct {
	name          string
	changes       string // what it changes, in one line
	loses         string // which information is lost, or ""
	before, after string // an example
	afterKey      bool   // the key stages can give it work
	stages        []stage
}

// A stage is one pass of a rule over a line. It reads the line and writes edits;
// the next stage reads the line with the edits applied.
type stage struct {
	phase phase // when it runs
	run   func(*line, *editor)
	looks pairs // it does nothing in a text without one of these pairs; 0 if pairs cannot tell

	anyTongue bool // it also changes other languages

	shapes bool // it can uncover a span, such as a URL with a zero-width space in it
	settle bool // its edits give no work to an earlier stage, unless the text has presentation forms
}

// A phase is a place in the order of the stages. Stages that change letters come first,
// so that later ones read letters in their final form. A ZWNJ is judged before numbers
// are read and spaces are joined, as dropping it can leave two of either side by side.
// Quotes come before punctuation, which sets the spaces around them and counts letters.
// The decoder needs clean words.
//
// The stages of keys, which remove distinctions, come last. They work on the result of
// the others, so that Search makes the same key of a text and of its Standard form.
type phase uint8

const (
	phaseInvisibles phase = iota
	phaseKashida
	phaseLetters
	phaseStrayZWNJ
	phaseCompose
	phaseDigits
	phaseSpaces
	phaseLooseTanvins
	phaseTanvins
	phaseQuotes
	phasePunctuation
	phaseDecoder
	phaseSuffixes
	phaseEzafeYeh
	phaseEzafeHamza

	phaseKey // the phases after it make keys
	phaseASCIIDigits
	phaseMarks
	phaseFold
	phaseSpellings

	phases // their number
)

// rules lists all rules in the order of the bits of Form. To add one, add its constant to
// Form, its entry here, a phase if it needs a new one, and a file with its function.
var rules = [...]ruleInfo{
	{
		name:    "letters",
		changes: "writes Arabic letters, presentation forms and letters of other languages as Persian ones",
		loses:   "a single letter of Kurdish, Urdu or another language in a word of a Persian line (ڕ, ٹ, ځ); ligatures (ﷺ)",
		before:  "كتاب عربي ﻓﺎﺭﺳﻰ", after: "کتاب عربی فارسی",
		stages: []stage{
			{phase: phaseLetters, run: letters, looks: pairLetters, shapes: true, settle: true},
			{phase: phaseCompose, run: compose, looks: pairHamza, shapes: true, settle: true},
		},
	},
	{
		name:    "digits",
		changes: "writes numbers with Persian digits, points, commas and percent signs",
		loses:   "which digits were typed",
		before:  "سال 1404: 1,234.5%", after: "سال ۱۴۰۴: ۱٬۲۳۴٫۵٪",
		stages: []stage{{phase: phaseDigits, run: digits, looks: pairDigits}},
	},
	{
		name:    "asciidigits",
		changes: "writes numbers with ASCII digits, points, commas and percent signs",
		loses:   "which digits were typed",
		before:  "۱٬۲۳۴٫۵٪", after: "1,234.5%",
		stages: []stage{{phase: phaseASCIIDigits, run: asciiDigits, looks: pairDigits}},
	},
	{
		name:    "marks",
		changes: "drops vowel and Quranic marks",
		loses:   "pronunciation",
		before:  "مُدَرِّس مثلاً", after: "مدرس مثلا",
		stages: []stage{{phase: phaseMarks, run: marks, looks: pairMarks}},
	},
	{
		name:    "kashida",
		changes: "drops elongation, and writes a kashida that stands alone as a dash",
		loses:   "emphasis",
		before:  "ســلام", after: "سلام",
		stages: []stage{{phase: phaseKashida, run: kashidas, looks: pairKashida, shapes: true}},
	},
	{
		name:    "invisibles",
		changes: "drops controls, direction marks and zero-width junk",
		loses:   "explicit direction",
		before:  "سل\u200bام", after: "سلام",
		stages: []stage{{phase: phaseInvisibles, run: invisibles, looks: pairUnseen, anyTongue: true, shapes: true}},
	},
	{
		name:    "spaces",
		changes: "writes one U+0020 between words and none at the ends of a line",
		loses:   "alignment with spaces",
		before:  "  الف   ب ", after: "الف ب",
		stages: []stage{
			{phase: phaseSpaces, run: spaces, looks: pairSpaces, anyTongue: true},
			{phase: phaseLooseTanvins, run: looseTanvins, looks: pairMarkD9},
		},
	},
	{
		name:    "punctuation",
		changes: "writes Persian punctuation marks with the right spaces around them, and repeated marks once",
		loses:   "the number of exclamation marks",
		before:  "سلام , خوبی ??", after: "سلام، خوبی؟",
		stages: []stage{{phase: phasePunctuation, run: punctuation, looks: pairStops}},
	},
	{
		name:    "quotes",
		changes: "writes paired quotation marks as « »",
		loses:   "which quotation marks were typed",
		before:  `گفت "سلام"`, after: "گفت «سلام»",
		stages: []stage{
			{phase: phaseTanvins, run: tanvins, looks: pairQuote},
			{phase: phaseQuotes, run: quotes, looks: pairQuotes},
		},
	},
	{
		name:    "halfspaces",
		changes: "sets ZWNJ where it belongs, and nowhere else",
		before:  "می کند میکند", after: "می\u200cکند می\u200cکند",
		stages: []stage{
			{phase: phaseStrayZWNJ, run: strayZWNJ, looks: pairZwnj, shapes: true},
			{phase: phaseDecoder, run: restore},
			{phase: phaseSuffixes, run: suffixes, looks: pairSuffixed},
		},
	},
	{
		name:    "wordbreaks",
		changes: "restores the spaces that were lost between words",
		before:  "وفرصت\u200cها", after: "و فرصت\u200cها",
		stages: []stage{{phase: phaseDecoder, run: restore}},
	},
	{
		name:     "ezafehamza",
		changes:  "writes the ezafe of a final ه as هٔ",
		loses:    "which way it was written",
		before:   "خانۀ ما",
		after:    "خانه\u0654 ما",
		afterKey: true,
		stages:   []stage{{phase: phaseEzafeHamza, run: ezafeHamza, looks: pairFoldDB | pairZwnj}},
	},
	{
		name:     "ezafeyeh",
		changes:  "writes the ezafe of a final ه as ه\u200cی",
		loses:    "which way it was written",
		before:   "خانۀ ما",
		after:    "خانه\u200cی ما",
		afterKey: true,
		stages:   []stage{{phase: phaseEzafeYeh, run: ezafeYeh, looks: pairFoldDB | pairHamza}},
	},
	{
		name:    "fold",
		changes: "unifies أ إ ٱ ؤ ئ ة ۀ, capital letters, and words that have two good spellings",
		loses:   "distinctions of spelling",
		before:  "مؤسسۀ OPEC، آن\u200cها", after: "موسسه opec، آنها",
		stages: []stage{
			{phase: phaseFold, run: fold, looks: pairFolds},
			{phase: phaseSpellings, run: spellings},
		},
	},
}

// all has every rule.
const all Form = 1<<len(rules) - 1

// noRule is the entry of the zero Rule.
var noRule = ruleInfo{name: "none"}

// exclusive lists pairs of rules that exclude each other; the first of a pair wins.
var exclusive = [...][2]Form{{ASCIIDigits, Digits}, {EzafeHamza, EzafeYeh}}

// rare returns pairs, at least one of which is in every line that f changes, or 0 if such
// pairs are common.
func (s *steps) rare(f Form) pairs {
	if f&s.common != 0 {
		return 0
	}
	return looks(f, s.prose) | looks(f, s.key)
}

// looks returns the pairs that the stages of f in the list look for.
func looks(f Form, list []step) (all pairs) {
	for i := range list {
		if f&list[i].form != 0 {
			all |= list[i].looks
		}
	}
	return all
}

// A step is a stage with the rules it belongs to.
type step struct {
	stage
	form Form // the rules; the step runs if the Form has one of them
	rule Rule // the first of them
}

// steps holds the stages of all rules in the order in which they run.
type steps struct {
	prose, key []step
	keyRules   Form // the rules that have a stage in key
	afterKey   Form // the rules to which a key can give work
	common     Form // the rules with a stage that looks for common pairs, or for no pairs
}

// theSteps returns the steps. The stages of one phase are one step.
var theSteps = sync.OnceValue(func() *steps {
	var list []step
	all := new(steps)
	for i := range rules {
		r := Rule(i + 1)
		for _, s := range rules[i].stages {
			if s.looks == 0 || s.looks&(pairTwoSpaces|pairStops) != 0 {
				all.common |= r.Form()
			}
			same := func(t step) bool { return t.phase == s.phase }
			if k := slices.IndexFunc(list, same); k >= 0 {
				list[k].form |= r.Form()
				continue
			}
			list = append(list, step{stage: s, form: r.Form(), rule: r})
		}
		if rules[i].afterKey {
			all.afterKey |= r.Form()
		}
	}
	slices.SortFunc(list, func(a, b step) int { return cmp.Compare(a.phase, b.phase) })
	key := slices.IndexFunc(list, func(s step) bool { return s.phase > phaseKey })
	all.prose, all.key = list[:key], list[key:]
	for _, s := range all.key {
		all.keyRules |= s.form
	}
	return all
})
