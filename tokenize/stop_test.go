package tokenize

import "testing"

// TestStopHomographs checks that no spelling of a stop word without its ZWNJ is a content word, and that
// ی follows only a silent ه.
func TestStopHomographs(t *testing.T) {
	for word, want := range map[string]bool{
		"در\u200cازای": true, "درازای": false, "می\u200cشی": true, "میشی": false,
		"کرده\u200cای": true, "کردهای": false, "خواستهای": false,
		"به\u200cوسیله\u200cی": true, "به\u200cهیچ\u200cوجه\u200cی": false, "ازآنکه\u200cی": false,
	} {
		if got := IsStopWord(word); got != want {
			t.Errorf("IsStopWord(%q) = %t", word, got)
		}
	}
}
