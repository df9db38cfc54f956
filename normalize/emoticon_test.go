package normalize

import "testing"

// TestEmoticons checks that faces in Persian text stay, be they spans or not.
func TestEmoticons(t *testing.T) {
	for _, face := range []string{":D", ":p", ";)", ";-)", ":-(", ":)", ":|", ":/", ":*", "=)", "<3", "</3", "^_^", "-_-", ">_<", "T_T", "o_O", "(^_^)", "(◕‿◕)", `¯\_(ツ)_/¯`, "(╯°□°)╯︵ ┻━┻", "(._.)", "(¬‿¬)"} {
		for _, line := range []string{"سلام " + face, face + " سلام", "سلام " + face + " خوبی؟"} {
			checkAll(t, Standard, line, line)
		}
	}
}
