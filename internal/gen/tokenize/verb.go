package main

import (
	"fmt"
	"slices"
	"strings"
)

// verbTable writes the verbs and what looks like their forms.
func verbTable() (string, error) {
	rows, err := list("verbs.txt", 3)
	if err != nil {
		return "", err
	}
	var infinitives, prefixed []string
	var presents [][2]string
	for _, row := range rows {
		infinitive := row[0]
		infinitives = append(infinitives, infinitive)
		for _, stem := range strings.Fields(row[1]) {
			presents = append(presents, [2]string{stem, infinitive})
		}
		for _, prefix := range strings.Fields(row[2]) {
			prefixed = append(prefixed, prefix+infinitive)
		}
	}
	slices.SortFunc(infinitives, comparePast)
	slices.SortFunc(prefixed, comparePast)
	slices.SortFunc(presents, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	if err := checkVerbs(infinitives, presents); err != nil {
		return "", err
	}
	nounForms, err := words("nounforms.txt")
	if err != nil {
		return "", err
	}
	return stringTable("infinitives are the simple verbs of Persian in the order of their past stems,\nwhich are the infinitives without ن.", "infinitives", infinitives) +
		stringTable("prefixed are the verbs with a prefix, in the same order.", "prefixed", prefixed) +
		pairTable("presents are the present stems in order, each with its verb: of several the\ncommonest. A stem that ends in ا or و has a ی before the endings.", "presents", "stem, infinitive", presents) +
		stringTable("nounForms are the past stems and participles in order that are nouns or\nadjectives more often than verbs.", "nounForms", nounForms), nil
}

// comparePast compares infinitives by their past stems.
func comparePast(a, b string) int { return strings.Compare(pastStem(a), pastStem(b)) }

func pastStem(infinitive string) string { return strings.TrimSuffix(infinitive, "ن") }

// checkVerbs checks that infinitives look like one and that no present stem, in
// order, has two verbs.
func checkVerbs(infinitives []string, presents [][2]string) error {
	for _, v := range infinitives {
		if !strings.HasSuffix(v, "دن") && !strings.HasSuffix(v, "تن") {
			return fmt.Errorf("%s is no infinitive", v)
		}
	}
	for i := 1; i < len(presents); i++ {
		if a, b := presents[i-1], presents[i]; a[0] == b[0] {
			return fmt.Errorf("%s is the present stem of %s and %s: leave it with the commoner", a[0], a[1], b[1])
		}
	}
	return nil
}
