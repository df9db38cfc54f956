package spacing

import "testing"

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
