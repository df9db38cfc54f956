package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// An entry is a word of Lilak.
type entry struct {
	word     spacing.Word
	kind     lexicon.Kind
	suffixes map[string]bool // that the word may end in, by its part of speech
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
// compounds, which has none, and the forms of its verbs that the words lack.
func readLilak(dir string) ([]entry, error) {
	var entries []entry
	for _, name := range []string{"lilak-lexicon.csv", "lilak-users.txt"} {
		data, err := os.ReadFile(filepath.Join(dir, "lexicon", name))
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			fields := strings.Split(line, ",")
			e := entry{kind: lexicon.Noun}
			if len(fields) > 1 {
				e.kind, e.suffixes = kinds[fields[1]], suffixesOf[fields[1]]
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
	verbs, err := readVerbs(dir)
	if err != nil {
		return nil, err
	}
	return addVerbs(entries, verbs), nil
}

// suffixesOf are those of the parts of speech that Lilak writes solid at times.
var suffixesOf = map[string]map[string]bool{
	"noun_plural": plurals, "adjective_comparative": comparatives, "adjective_superlative": comparatives,
}

// tieSuffixes parts the suffixes of the entries from their stems, as the
// orthography has it: فعال‌تر for فعالتر.
func tieSuffixes(entries []entry) {
	known := map[string]bool{}
	for _, e := range entries {
		known[form(e.word)] = true
	}
	for i, e := range entries {
		last := e.word[len(e.word)-1]
		if e.suffixes == nil || solidComparatives[last] || asTyped[last] {
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
