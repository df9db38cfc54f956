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
	word spacing.Word
	kind lexicon.Kind
}

var kinds = map[string]lexicon.Kind{
	"noun_singular": lexicon.Noun, "noun_plural": lexicon.Noun, "foreign": lexicon.Noun,
	"adjective": lexicon.Adjective, "adjective_comparative": lexicon.Adjective,
	"adjective_superlative": lexicon.Adjective, "adverb": lexicon.Adverb,
	"verb": lexicon.OtherVerb, "numeral": lexicon.Function, "pronoun": lexicon.Function,
	"adposition": lexicon.Function, "conjunction": lexicon.Function,
	"determiner": lexicon.Function, "interjection": lexicon.Function, "classifier": lexicon.Function,
}

// readLilak reads the words of Lilak with their parts of speech, and its list of
// compounds, which has none.
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
			kind := lexicon.Noun
			if len(fields) > 1 {
				kind = kinds[fields[1]]
			}
			spacing.Runs([]byte(fields[0]), func(words []spacing.Word) {
				if len(words) == 1 {
					entries = append(entries, entry{words[0], kind})
				}
			})
		}
	}
	return entries, nil
}
