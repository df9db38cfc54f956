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

// TestEndingLetters checks the first and the last letters of the endings of endingOf, and how long
// they are.
func TestEndingLetters(t *testing.T) {
	var want [lexicon.Codes]uint64
	for _, list := range [][]ending{afterConsonant, afterVowel, afterAlef, afterYeh, spokenEndings, spokenPlurals} {
		for _, e := range list {
			want[e.codes[0]] |= 1 << e.codes[len(e.codes)-1]
			if len(e.codes) > longestEnding {
				t.Errorf("%s is longer than longestEnding", lexicon.Spell([]byte(e.codes)))
			}
		}
	}
	for first, lasts := range want {
		if missing := lasts &^ endingLetters[first]; missing != 0 {
			t.Errorf("letter %d begins endings with the last letters %b too", first, missing)
		}
	}
}
