package spacing

import (
	"fmt"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// paradigms are what every noun, adjective or verb takes, with ZWNJ as ⸱, and how many
// percent of the common words must come out right if the ZWNJ was typed as a space. After
// a change of costs they show the effect on all words.
var paradigms = []struct {
	text    string
	of      func(k lexicon.Kind, last byte) bool
	percent int
}{
	{"%s⸱ی ما", silent, 100},
	{"%s⸱ای دید", silent, 99},
	{"%s⸱ام را", silent, 99},
	{"%s⸱های ما", joining, 100},
	{"%s⸱هایشان آمد", joining, 100},
	{"%s⸱ها", joining, 100},
	{"%s⸱تر است", comparable, 99},
	{"می⸱%s", verb, 100},
	{"نمی⸱%s", verb, 100},
}

func silent(k lexicon.Kind, last byte) bool { return k == lexicon.Noun && last == lexicon.He }

func joining(k lexicon.Kind, last byte) bool { return k == lexicon.Noun && lexicon.JoinsNext(last) }

func comparable(k lexicon.Kind, last byte) bool {
	return k == lexicon.Adjective && lexicon.JoinsNext(last)
}

func verb(k lexicon.Kind, _ byte) bool { return k == lexicon.Verb }

func TestParadigms(t *testing.T) {
	words := commonWords()
	for _, p := range paradigms {
		right, all := 0, 0
		var wrong []string
		for _, w := range words {
			word := lexicon.Spell([]byte(w.codes))
			if !p.of(w.kind, w.codes[len(w.codes)-1]) || strings.Contains(restored(t, word, true, true), " ") { // «این همه»
				continue
			}
			all++
			want := strings.ReplaceAll(fmt.Sprintf(p.text, word), "⸱", "\u200c")
			if got := restored(t, strings.ReplaceAll(want, "\u200c", " "), true, true); got == want {
				right++
			} else if len(wrong) < 10 {
				wrong = append(wrong, visible(got))
			}
		}
		if all < 200 || 100*right < p.percent*all-50 {
			t.Errorf("%s: %d of %d words are right, wanted %d %%: %s", p.text, right, all, p.percent, strings.Join(wrong, ", "))
		}
	}
}

type commonWord struct {
	codes string
	kind  lexicon.Kind
}

// commonWords returns the words of the lexicon that are not rare and have at least three
// letters.
func commonWords() (all []commonWord) {
	const rare = 150 // cost
	lex := lexicon.Default()
	var spell func(w lexicon.Walk, word []byte)
	spell = func(w lexicon.Walk, word []byte) {
		if id, ok := w.ID(); ok && len(word) > 2 && lex.Piece(id).Start < rare {
			all = append(all, commonWord{string(word), lex.Piece(id).Class.Kind()})
		}
		for c := byte(1); c < lexicon.Codes; c++ {
			if next := w; lex.Step(&next, c) {
				spell(next, append(word[:len(word):len(word)], c))
			}
		}
	}
	spell(lexicon.Walk{}, nil)
	return all
}
