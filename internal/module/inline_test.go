package module

import (
	"regexp"
	"strings"
	"testing"
)

// inlined are the functions of hot paths that the compiler must inline, so that a
// loop over the tokens of a text does not call the iterator, and classifying
// letters needs no call.
var inlined = map[string][]string{
	"internal/script":  {"ClassOf"},
	"internal/lexicon": {"Fold", "JoinsNext", "Class.Kind"},
	"internal/span":    {"isPlain", "MayStart", "MayStartWith"},
	"jalali":           {"nowruz", "daysBefore", "monthOf", "weekdayOf", "IsLeap", "Date.Before", "Date.After", "Date.IsZero", "Date.Quarter", "Find"},
	"normalize":        {"String", "Form.Edits", "Form.settled"},
	"tokenize":         {"All", "Words", "Sentences", "Paragraphs", "Token.End", "Segment.End", "Terms", "isWordPair", "isLetterPair"},
}

func TestInlining(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector prevents inlining")
	}
	said := regexp.MustCompile(`: can inline (\S+)`)
	for name, want := range inlined {
		out := goTool(t, "build", "-gcflags=-m", "./"+name)
		can := map[string]bool{}
		for _, m := range said.FindAllStringSubmatch(out, -1) {
			can[m[1]] = true
		}
		for _, f := range want {
			if !can[f] {
				t.Errorf("%s.%s is not inlined", name, strings.TrimPrefix(f, "."))
			}
		}
	}
}
