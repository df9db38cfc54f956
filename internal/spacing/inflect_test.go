package spacing

import (
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestBeginEndings checks that the letters of beginEndings are those with which endings
// begin.
func TestBeginEndings(t *testing.T) {
	begin := uint64(0)
	for _, list := range [][]ending{afterConsonant, afterVowel, afterAlef, afterYeh, objects, spokenObject} {
		for _, e := range list {
			begin |= 1 << e.codes[0]
		}
	}
	if begin != beginEndings {
		t.Errorf("endings begin with letters %b, not %b", begin, uint64(beginEndings))
	}
}

// TestEndings checks that the table of endings says the same as endingOf of all words of up to three
// letters, and of all endings, and that the first factor gives each ending a place of its own.
func TestEndings(t *testing.T) {
	table := theEndings()
	if table.factor != firstEndings {
		t.Errorf("the first factor could be %#x", table.factor)
	}
	check := func(word []byte) {
		for last := range byte(lexicon.Codes) {
			_, want := endingOf(lexicon.Noun, last, word)
			if got := table.of(lexicon.KeyOf(word))>>last&1 != 0; got != want {
				t.Errorf("after letter %d, %s is an ending: %v, want %v", last, lexicon.Spell(word), got, want)
			}
		}
	}
	for first := byte(1); first < lexicon.Codes; first++ {
		check([]byte{first})
		for second := byte(1); second < lexicon.Codes; second++ {
			check([]byte{first, second})
			for third := byte(1); third < lexicon.Codes; third++ {
				check([]byte{first, second, third})
			}
		}
	}
	for _, list := range nominalEndings {
		for _, e := range list {
			check([]byte(e.codes))
			if len(e.codes) > longestEnding {
				t.Errorf("%s is longer than longestEnding", lexicon.Spell([]byte(e.codes)))
			}
		}
	}
}
