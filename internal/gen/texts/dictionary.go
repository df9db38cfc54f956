package main

import "strings"

// A dictionary has the words of Lilak, which distinguish an affix that lost its ZWNJ
// from the end of another word.
type dictionary struct {
	words      map[string]bool // words without a ZWNJ or space
	nouns      map[string]bool
	adjectives map[string]bool
	verbs      map[string]bool // forms that follow می
}

// spoken are colloquial forms of verbs after می, which Lilak lacks.
const spoken = "خوام خوای خواد خوایم خواین خوان کنم گم گی گه گیم گین گن رم ری ره ریم رین رن شه شن شم شی " +
	"دونم دونی دونه دونیم دونین دونن تونم تونی تونه تونیم تونن یام یای یاد یان کنن کنه زنه زنن دم دی ده دن ذاره خوره"

// readDictionary reads Lilak's lexicon. Each line has a word, its part of speech and
// more, separated by commas.
func readDictionary(csv string) *dictionary {
	d := &dictionary{map[string]bool{}, map[string]bool{}, map[string]bool{}, set(spoken)}
	for line := range strings.Lines(csv) {
		word, rest, ok := strings.Cut(strings.TrimSpace(line), ",")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		sort, _, _ := strings.Cut(rest, ",")
		d.add(unify(word), sort)
	}
	return d
}

func (d *dictionary) add(word, sort string) {
	if prefix, verb, ok := strings.Cut(word, zwnj); ok && (prefix == "می" || prefix == "نمی") {
		d.verbs[verb] = true
	}
	if strings.ContainsAny(word, zwnj+" ") {
		return
	}
	d.words[word] = true
	switch sort {
	case "noun_singular", "noun_plural":
		d.nouns[word] = true
	case "adjective":
		d.adjectives[word] = true
	}
}
