package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

const zwnj = string(script.ZWNJ)

// persons has the personal endings.
var persons = []string{"م", "ی", "یم", "ید", "ند"}

// presentPersons has those of the present.
var presentPersons = append([]string{"د"}, persons...)

// stopWords returns all stop words, each with its lemma.
func stopWords() (map[string]string, error) {
	all := map[string]string{}
	for _, add := range []func(map[string]string) error{addAuxiliaries, addCompounds, addClitics, addListed} {
		if err := add(all); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// put adds a word, unless it is already there, with each set of its ZWNJs: writers keep some and omit
// others.
func put(all map[string]string, word, lemma string) {
	for _, w := range spellings(word) {
		if _, ok := all[w]; !ok {
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

// addListed adds the words of stopwords.txt.
func addListed(all map[string]string) error {
	rows, err := list("stopwords.txt", 2)
	for _, row := range rows {
		switch {
		case row[1] != "":
			all[row[0]] = row[1]
		case all[row[0]] == "":
			all[row[0]] = unmarked(row[0])
		}
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
	rows, err := list("auxiliaries.txt", 4)
	add := func(forms []string, lemma string) {
		for _, form := range forms {
			if _, isNoun := slices.BinarySearch(nouns, form); !isNoun {
				put(all, form, lemma)
			}
		}
	}
	for _, row := range rows {
		add(pasts(row[0]), row[0])
		add(presents(row[1], strings.Fields(row[2])), cmp.Or(row[3], row[0]))
	}
	return err
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
		for _, c := range []string{"ام", "ای", "است", "ایم", "اید", "اند"} {
			forms = append(forms, mark+past+"ه"+zwnj+c)
		}
		for _, p := range presentPersons {
			forms = append(forms, mark+past+"ه"+zwnj+"باش"+p)
		}
	}
	return forms
}

// presents returns the forms of a present stem with the given prefixes.
func presents(present string, marks []string) (forms []string) {
	if endsInVowel(present) && present != "شو" {
		present += "ی"
	}
	for _, mark := range marks {
		for _, before := range map[string][]string{"هیچ": {""}, "ب": {"ب"}, "ن": {"ن"}, "می": {"می" + zwnj, "نمی" + zwnj}}[mark] {
			for _, p := range presentPersons {
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
			if joined := "ب" + second; row[0] == "به" && joined != upToDate { // the older spelling
				put(all, joined, lemma)
			}
		}
	}
	return err
}

// upToDate is also an adjective.
const upToDate = "بهنگام"

// addClitics adds the words of stopclitics.txt with each clitic pronoun.
func addClitics(all map[string]string) error {
	rows, err := list("stopclitics.txt", 2)
	for _, row := range rows {
		for p := range strings.FieldsSeq(row[1]) {
			put(all, row[0]+zwnj+p, row[0])
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
