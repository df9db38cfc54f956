package jalali

import (
	"os"
	"strings"
	"testing"
)

// TestArabicLetters checks that Find reads the cases in Arabic letters as it reads them in
// Persian ones.
func TestArabicLetters(t *testing.T) {
	arabic := strings.NewReplacer("ی", "ي", "ک", "ك")
	unmarked := strings.NewReplacer("⟦", "", "⟧", "")
	for _, file := range []string{"cases.golden", "prose.golden"} {
		data, err := os.ReadFile("testdata/" + file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			text, _, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ⇒")
			if text == "" || text[0] == '#' || strings.HasPrefix(text, "now ") {
				continue
			}
			text = unmarked.Replace(text)
			finder := Finder{BareYears: true}
			if got, want := matchesOf(finder, arabic.Replace(text)), arabic.Replace(matchesOf(finder, text)); got != want {
				t.Errorf("%s: %s, in Persian letters %s", arabic.Replace(text), got, want)
			}
		}
	}
}
