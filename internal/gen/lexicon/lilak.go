package main

import (
	"os"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// An entry is a word of Lilak or of a list.
type entry struct {
	word     spacing.Word
	kind     lexicon.Kind
	suffixes map[string]bool // suffixes that the word may have, by its part of speech
	weight   float64         // the weight of an occurrence
}

var kinds = map[string]lexicon.Kind{
	"noun_singular": lexicon.Noun, "noun_plural": lexicon.Noun, "foreign": lexicon.Noun,
	"adjective": lexicon.Adjective, "adjective_comparative": lexicon.Adjective,
	"adjective_superlative": lexicon.Adjective, "adverb": lexicon.Adverb,
	"verb": lexicon.OtherVerb, "numeral": lexicon.Function, "pronoun": lexicon.Function,
	"adposition": lexicon.Function, "conjunction": lexicon.Function,
	"determiner": lexicon.Function, "interjection": lexicon.Function, "classifier": lexicon.Function,
}

// readLilak reads the words of Lilak with their parts of speech, its list of
// compounds, which have none, and the forms of its verbs that are not among the
// words.
func readLilak(folder string, sources []corpora.Source) ([]entry, error) {
	var entries []entry
	var verbs []string
	rare := 0.0
	for _, s := range sources {
		if s.Role == corpora.Verbs {
			forms, err := readVerbs(s.Path(folder))
			if err != nil {
				return nil, err
			}
			verbs, rare = append(verbs, forms...), s.Weight
		}
	}
	for _, s := range sources {
		if s.Role != corpora.Dictionary {
			continue
		}
		data, err := os.ReadFile(s.Path(folder))
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			fields := strings.Split(line, ",")
			e := entry{kind: lexicon.Noun, weight: s.Weight}
			if len(fields) > 1 {
				e.kind, e.suffixes = kinds[fields[1]], suffixesOf[fields[1]]
			}
			if e.kind == lexicon.OtherVerb {
				e.weight = rare
			}
			spacing.Runs([]byte(fields[0]), func(words []spacing.Word) {
				if len(words) == 1 {
					e.word = words[0]
					entries = append(entries, e)
				}
			})
		}
	}
	tieSuffixes(entries)
	return addWords(addVerbs(entries, verbs, rare), subjunctives(), rare), nil
}

// suffixesOf are the suffixes of each part of speech that Lilak sometimes
// writes solid.
var suffixesOf = map[string]map[string]bool{
	"noun_plural": plurals, "adjective_comparative": comparatives, "adjective_superlative": comparatives,
}

// tieSuffixes ties the suffixes of the entries to their stems as the
// orthography requires: فعال‌تر for فعالتر.
func tieSuffixes(entries []entry) {
	known := map[string]bool{}
	for _, e := range entries {
		known[form(e.word)] = true
	}
	for i, e := range entries {
		last := e.word[len(e.word)-1]
		if e.suffixes == nil || solidComparatives[last] || solidPronouns[last] {
			continue
		}
		for cut := 2; cut < len(last); cut++ {
			w := part(e.word, cut)
			if e.suffixes[last[cut:]] && lexicon.JoinsNext(last[cut-1]) && known[form(w[:len(w)-1])] {
				entries[i].word = w
			}
		}
	}
}
