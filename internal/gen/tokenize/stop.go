package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spelling"
)

const zwnj = string(script.ZWNJ)

// persons has the personal endings.
var persons = []string{"م", "ی", "یم", "ید", "ند"}

// presentPersons has those of the present.
var presentPersons = append([]string{"د"}, persons...)

// stopWords returns all stop words, each with its lemma.
func stopWords() (map[string]string, error) {
	all := map[string]string{}
	for _, add := range []func(map[string]string) error{addAuxiliaries, addCompounds, addFrames, addClitics, addListed} {
		if err := add(all); err != nil {
			return nil, err
		}
	}
	for word, lemma := range all {
		all[word] = settled(all, lemma)
	}
	return all, nil
}

// settled returns a lemma in the spelling that counts and as the lemma of itself: آن⸱جا is آنجا, and هرکی is
// هرکس because هر⸱کس is.
func settled(all map[string]string, lemma string) string {
	lemma = counting(lemma)
	if next, ok := all[lemma]; ok && counting(next) != lemma {
		return settled(all, next)
	}
	return lemma
}

// counting returns the spelling of a word that counts as one word when words are compared.
func counting(word string) string {
	if seen := visible(word); !slices.Contains(joinedHomographs, seen) {
		word = seen
	}
	first := strings.Index(word, zwnj)
	for _, e := range spelling.Edits(nil, []byte(word)) {
		head, tail := word[:e.Start], word[e.End:]
		one := e.Text == "" || (tail == "که" || tail == "چه") && slices.Contains(pronouns, head)
		if one && !e.Care && (e.Start == first || tail == "") {
			return head + tail
		}
	}
	return word
}

// pronouns are those with which که and چه are one stop word, although they count as two when words are compared: اینکه.
var pronouns = []string{"این", "آن", "همین", "چنان", "هر"}

// visible returns a word without the ZWNJs that are invisible, those after a letter that joins no other.
func visible(word string) string {
	head, rest, ok := strings.Cut(word, zwnj)
	if !ok {
		return word
	}
	if last, _ := utf8.DecodeLastRuneInString(head); script.StandsApart(last) {
		return head + visible(rest)
	}
	return head + zwnj + visible(rest)
}

// put adds a word, unless it is already there, with each set of its ZWNJs: writers keep some and omit
// others.
func put(all map[string]string, word, lemma string) {
	for _, w := range spellings(word) {
		if _, ok := all[w]; !ok && !slices.Contains(joinedHomographs, w) {
			all[w] = lemma
		}
	}
}

// spellings returns a word with each set of its ZWNJs.
func spellings(word string) []string {
	first, rest, ok := strings.Cut(word, zwnj)
	if !ok {
		return []string{word}
	}
	var all []string
	for _, w := range spellings(rest) {
		all = append(all, first+zwnj+w, first+w)
	}
	return all
}

// addListed adds the words of stopwords.txt, and those with ZWNJs also without them.
func addListed(all map[string]string) error {
	rows, err := list("stopwords.txt", 2)
	for _, row := range rows {
		switch {
		case row[1] != "":
			all[row[0]] = row[1]
		case all[row[0]] == "":
			all[row[0]] = unmarked(row[0])
		}
		put(all, row[0], all[row[0]])
	}
	return err
}

// unmarked returns a word without vowel marks.
func unmarked(word string) string {
	return strings.Map(func(r rune) rune {
		if script.Fold(r) == 0 {
			return -1
		}
		return r
	}, word)
}

// addAuxiliaries adds the paradigms of the verbs in auxiliaries.txt, except the forms that
// are more often nouns or adjectives: شدید.
func addAuxiliaries(all map[string]string) error {
	nouns, err := words("nounforms.txt")
	if err != nil {
		return err
	}
	rows, err := list("auxiliaries.txt", 7)
	add := func(forms []string, lemma string) {
		for _, form := range forms {
			_, isNoun := slices.BinarySearch(nouns, form)
			if !isNoun && !slices.Contains(spokenHomographs, strings.ReplaceAll(form, zwnj, "")) {
				put(all, form, lemma)
			}
		}
	}
	for _, row := range rows {
		add(pasts(row[0]), row[0])
		add(presents(row[1], strings.Fields(row[2]), presentPersons), cmp.Or(row[3], row[0]))
		if row[4] == "" {
			continue
		}
		add(spokenPasts(cmp.Or(row[6], strings.TrimSuffix(row[0], "ن")), row[6] != ""), row[0])
		he := "ه"
		if endsInVowel(row[4]) { // می‌خواد
			he = "د"
		}
		add(presents(row[4], strings.Fields(row[5]), append([]string{he}, spokenPersons...)), row[0])
	}
	return err
}

// spokenPersons has the personal endings of the spoken language, without that of the third person.
var spokenPersons = []string{"م", "ی", "یم", "ین", "ن"}

// spokenHomographs are the spoken forms that are as often other words: بخوان is "read!".
var spokenHomographs = []string{"بشین", "نشین", "بخوان", "نخوان", "میشی", "بتون", "بخواین"}

// joinedHomographs are the other words that spellings without ZWNJs make: "length of", "greyish green",
// "Kurds of", "demands of".
var joinedHomographs = []string{"درازای", "میشی", "کردهای", "خواستهای"}

// spokenPasts returns the forms of a past stem in the spoken language, only those with other endings
// if the stem is also that of the written one.
func spokenPasts(past string, whole bool) (forms []string) {
	persons := []string{"ین"}
	if whole {
		persons = append([]string{""}, spokenPersons...)
	}
	for _, mark := range []string{"", "ن", "می" + zwnj, "نمی" + zwnj} {
		for _, p := range persons {
			forms = append(forms, mark+past+p)
		}
	}
	return forms
}

// pasts returns an infinitive and the forms of its past stem.
func pasts(infinitive string) []string {
	past := strings.TrimSuffix(infinitive, "ن")
	forms := []string{infinitive}
	for _, mark := range []string{"", "ن", "می" + zwnj, "نمی" + zwnj} {
		forms = append(forms, mark+past)
		for _, p := range persons {
			forms = append(forms, mark+past+p)
		}
	}
	for _, mark := range []string{"", "ن"} {
		forms = append(forms, mark+past+"ه")
		for _, c := range copulas {
			forms = append(forms, mark+past+"ه"+zwnj+c)
		}
		for _, p := range append([]string{""}, persons...) {
			forms = append(forms, mark+past+"ه"+zwnj+"بود"+p)
		}
		for _, p := range presentPersons {
			forms = append(forms, mark+past+"ه"+zwnj+"باش"+p)
		}
	}
	for _, mark := range []string{"می" + zwnj, "نمی" + zwnj} { // می‌شده, می‌شده‌است
		forms = append(forms, mark+past+"ه")
		for _, c := range copulas {
			forms = append(forms, mark+past+"ه"+zwnj+c)
		}
	}
	return forms
}

// copulas are those of the perfect.
var copulas = []string{"ام", "ای", "است", "ایم", "اید", "اند"}

// presents returns the forms of a present stem with the given prefixes and endings.
func presents(present string, marks, endings []string) (forms []string) {
	if endsInVowel(present) && present != "شو" && present != "خوا" {
		present += "ی"
	}
	for _, mark := range marks {
		for _, before := range map[string][]string{"هیچ": {""}, "ب": {"ب"}, "ن": {"ن"}, "می": {"می" + zwnj, "نمی" + zwnj}}[mark] {
			for _, p := range endings {
				forms = append(forms, before+present+p)
			}
		}
	}
	return forms
}

// addCompounds adds the words of stopcompounds.txt.
func addCompounds(all map[string]string) error {
	rows, err := list("stopcompounds.txt", 2)
	for _, row := range rows {
		for _, second := range strings.Fields(row[1]) {
			lemma := row[0] + zwnj + second
			if second == "ها" {
				lemma = row[0]
			}
			put(all, row[0]+zwnj+second, lemma)
			if strings.Contains(" به در از بر ", " "+row[0]+" ") && endsInSilentHe(second) { // به‌اضافه‌ی
				put(all, row[0]+zwnj+second+zwnj+"ی", lemma)
			}
			if joined := "ب" + second; row[0] == "به" && joined != upToDate { // the older spelling
				put(all, joined, lemma)
			}
		}
	}
	return err
}

// endsInSilentHe reports whether a part of a compound ends in a silent ه that an ezafe may follow.
func endsInSilentHe(part string) bool {
	if !strings.HasSuffix(part, "ه") || strings.HasPrefix(part, "این") || strings.HasPrefix(part, "آن") || strings.HasPrefix(part, "همین") {
		return false // در این باره
	}
	for _, end := range []string{"که", "اه", "جه", "علیه", "ویژه"} { // در حالی که, به هیچ وجه
		if strings.HasSuffix(part, end) && part != "نتیجه" {
			return false
		}
	}
	return true
}

// addFrames adds the words that the frames of stopframes.txt make.
func addFrames(all map[string]string) error {
	rows, err := rowsOf("stopframes.txt", 3)
	for _, row := range rows {
		for first := range strings.FieldsSeq(row[0]) {
			for second := range strings.FieldsSeq(row[1]) {
				for third := range strings.FieldsSeq(cmp.Or(row[2], none)) {
					word := strings.TrimSuffix(first+zwnj+second+zwnj+third, zwnj+none)
					for _, w := range apart(word) {
						if _, ok := all[w]; !ok {
							all[w] = word
						}
					}
				}
			}
		}
	}
	return err
}

// none stands for no third part.
const none = "+"

// apart returns a word with each set of its ZWNJs, except those after a letter that joins the next.
func apart(word string) []string {
	first, rest, ok := strings.Cut(word, zwnj)
	if !ok {
		return []string{word}
	}
	last, _ := utf8.DecodeLastRuneInString(first)
	var all []string
	for _, w := range apart(rest) {
		all = append(all, first+zwnj+w)
		if strings.ContainsRune("ادذرزژو", last) || strings.HasPrefix(w, "که") {
			all = append(all, first+w)
		}
	}
	return all
}

// upToDate is also an adjective.
const upToDate = "بهنگام"

// addClitics adds the words of stopclitics.txt with each clitic pronoun.
func addClitics(all map[string]string) error {
	rows, err := list("stopclitics.txt", 3)
	for _, row := range rows {
		for p := range strings.FieldsSeq(row[1]) {
			put(all, row[0]+zwnj+p, cmp.Or(row[2], row[0]))
		}
	}
	return err
}

// stopTable writes the stop words.
func stopTable() (string, error) {
	all, err := stopWords()
	if err != nil {
		return "", err
	}
	lemmas := map[string]string{}
	for word, lemma := range all {
		key := foldKey(word)
		if other := lemmas[key]; other != "" && other != quote(lemma) {
			return "", fmt.Errorf("%s has the lemmas %s and %s", word, other, lemma)
		}
		lemmas[key] = quote(lemma)
	}
	set, err := valueTable("stopSet finds them by their keys.", "stopSet", lemmas)
	return stringTable("stopWords are the stop words in order.", "stopWords", slices.Sorted(maps.Keys(all))) + set, err
}
