package main

import "strings"

// endings are last parts of names. Names are written as one word, but lists of names have
// a space before these parts (حسین پور, عین الدین).
var endings = set("آباد آبادی اللهی الله الدوله الدین الملک پناه پور خواه زاده فر گری منش نژاد نیا وند")

// tieEndings ties the endings of a name to the words before them: with a ZWNJ, unless the
// letter before does not join. Those with the Arabic article have one even then.
func tieEndings(name string) string {
	words := strings.Split(name, " ")
	var b strings.Builder
	for i, w := range words {
		switch {
		case i == 0:
		case !endings[w]:
			b.WriteByte(' ')
		case joins(words[i-1]) || strings.HasPrefix(w, "ال"):
			b.WriteString(zwnj)
		}
		b.WriteString(w)
	}
	return b.String()
}
