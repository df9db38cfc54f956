package main

import (
	"html"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// verbRow is a row of Lilak's table of verbs: the infinitive, the past stem and the
// present stem, either of which may be missing, and whether it has a preverb.
var verbRow = regexp.MustCompile(`<td[^>]*>\p{Arabic}+</td><td>(\p{Arabic}*)</td><td>(\p{Arabic}*)</td><td>(Prefixed)?`)

// The endings of the persons in the past and in the present.
var (
	pastPersons    = []string{"", "م", "ی", "یم", "ید", "ند"}
	presentPersons = []string{"م", "ی", "د", "یم", "ید", "ند"}
)

// The colloquial endings of the persons: می‌بینه, می‌بینین, می‌بینن.
var (
	spokenPast       = []string{"ین", "ن"}
	spokenPresent    = []string{"م", "ی", "ه", "یم", "ین", "ن"}
	spokenAfterVowel = []string{"م", "ی", "د", "یم", "ین", "ن"}
	spokenStems      = map[string]string{ // not made by any rule
		"خواه": "خوا", "گو": "گ", "شو": "ش", "رو": "ر", "ده": "د", "گذار": "ذار", "انداز": "نداز",
		"توان": "تون", "خوان": "خون", "نشین": "شین",
	}
	spokenPasts = map[string]string{ // likewise
		"توانست": "تونست", "خواند": "خوند", "گذاشت": "ذاشت", "انداخت": "نداخت", "آمد": "اومد",
	}
	spokenAfterVav = []string{"ه", "ین"} // not ن: میدون is a place
)

// readVerbs returns the forms that follow می and نمی, of the verbs in Lilak's table.
func readVerbs(path string) ([]string, error) {
	table, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var forms []string
	for _, row := range verbRow.FindAllStringSubmatch(html.UnescapeString(string(table)), -1) {
		if row[3] != "" { // درگذشتن has درمی‌گذشت, not می‌درگذشت
			continue
		}
		forms = append(forms, conjugated(row[1], row[2])...)
		forms = append(forms, spoken(row[1], row[2])...)
	}
	own, err := os.ReadFile(ownVerbs)
	if err != nil {
		return nil, err
	}
	return append(forms, ownForms(string(own))...), nil
}

// ownVerbs is the list of verbs of package tokenize, which has some verbs that Lilak
// lacks.
const ownVerbs = "tokenize/verbs.txt"

// ownForms returns the forms of the verbs in that list: a line has the infinitive, |,
// and the present stems, or - if the verb has no separate ones.
func ownForms(list string) (forms []string) {
	for line := range strings.Lines(list) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		infinitive, rest, _ := strings.Cut(line, "|")
		stems, _, _ := strings.Cut(rest, "|")
		past := strings.TrimSuffix(strings.TrimSpace(infinitive), "ن")
		if past == "" {
			continue
		}
		forms = append(append(forms, conjugated(past, "")...), spoken(past, "")...)
		for _, present := range strings.Fields(strings.Trim(stems, " -")) {
			forms = append(append(forms, conjugated("", present)...), spoken("", present)...)
		}
	}
	return forms
}

// conjugated returns the past and the present of a verb, without می. A stem in ا or و
// takes a ی before the endings.
func conjugated(past, present string) []string {
	var forms []string
	if strings.HasSuffix(present, "ا") || strings.HasSuffix(present, "و") {
		present += "ی"
	}
	for i := range pastPersons {
		if past != "" {
			forms = append(forms, past+pastPersons[i])
		}
		if present != "" {
			forms = append(forms, present+presentPersons[i])
		}
	}
	return forms
}

// spoken returns the colloquial forms of a verb that differ from the written ones,
// without می. It omits the stem آ, which merges with می in one syllable: میاد is not two
// words.
func spoken(past, present string) (forms []string) {
	if past != "" {
		forms = with(past, spokenPast)
	}
	if stem := spokenPastStem(past); stem != "" {
		forms = append(append(forms, with(stem, pastPersons)...), with(stem, spokenPast)...)
	}
	stem, ok := spokenStems[present]
	switch {
	case present == "":
	case strings.HasSuffix(stem, "ا"):
		forms = append(forms, with(stem, spokenAfterVowel)...)
	case ok:
		forms = append(forms, with(stem, spokenPresent)...)
	case strings.HasSuffix(present, "و"):
		forms = append(forms, with(present, spokenAfterVav)...)
	case strings.HasSuffix(present, "ان"):
		forms = append(forms, with(strings.TrimSuffix(present, "ان")+"ون", spokenPresent)...)
		fallthrough
	case !strings.HasSuffix(present, "ا") && present != "آ":
		forms = append(forms, with(present, spokenPresent)...)
	}
	return forms
}

// spokenPastStem returns the past stem with the colloquial ون for ان, or "": موند,
// دونست.
func spokenPastStem(past string) string {
	if stem, ok := spokenPasts[past]; ok {
		return stem
	}
	for _, end := range []string{"اند", "انست"} {
		if stem, ok := strings.CutSuffix(past, end); ok && stem != "" {
			return stem + "و" + strings.TrimPrefix(end, "ا")
		}
	}
	return ""
}

// with returns a stem with each ending.
func with(stem string, endings []string) (forms []string) {
	for _, e := range endings {
		forms = append(forms, stem+e)
	}
	return forms
}

// addVerbs adds the forms with می and نمی that the list of entries lacks, each with the
// given weight.
func addVerbs(entries []entry, forms []string, weight float64) []entry {
	listed := map[string]bool{}
	for _, e := range entries {
		listed[form(e.word)] = true
	}
	for _, f := range forms {
		for _, prefix := range []string{"می", "نمی"} {
			w := spacing.Word{codes(prefix), codes(f)}
			if !listed[form(w)] {
				listed[form(w)] = true
				entries = append(entries, entry{word: w, kind: lexicon.OtherVerb, weight: weight})
			}
		}
	}
	return entries
}

// subjunctives returns the colloquial subjunctives of the verbs whose colloquial stems
// no rule makes, and of آمدن: بگین, نره, بیای.
func subjunctives() (words []string) {
	stems := slices.Sorted(maps.Values(spokenStems))
	for _, stem := range append(stems, "یا") {
		endings := spokenPresent
		if strings.HasSuffix(stem, "ا") {
			endings = spokenAfterVowel
		}
		for _, form := range with(stem, endings) {
			words = append(words, "ب"+form, "ن"+form)
		}
	}
	return words
}

// addWords adds the words that the list of entries lacks; verbs get the given weight.
func addWords(entries []entry, words []string, weight float64) []entry {
	listed := map[string]bool{}
	for _, e := range entries {
		listed[form(e.word)] = true
	}
	for _, word := range words {
		if w := (spacing.Word{codes(word)}); !listed[form(w)] {
			entries = append(entries, entry{word: w, kind: lexicon.OtherVerb, weight: weight})
		}
	}
	return entries
}
