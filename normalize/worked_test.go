package normalize

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestWorkedExample checks that DESIGN.md shows which pairs of bytes of a text have the
// two classes.
func TestWorkedExample(t *testing.T) {
	const text = "مركز ۱"
	table := "| pair | character | `letterD9` first | second | both | `digitDB` first | second | both |\n" +
		"| --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: |\n"
	for i, r := range text {
		for j := i; j < i+len(string(r)); j++ {
			last, char := byte(' '), ""
			if j > 0 {
				last = text[j-1]
			}
			if j > i {
				char = string(r)
			}
			table += fmt.Sprintf("| `%02X %02X` | %s |", last, text[j], char)
			for _, class := range []pairs{pairLetterD9, pairDigitDB} {
				for _, has := range []pairs{pairFirst[last], pairSecond[text[j]], pairFirst[last] & pairSecond[text[j]]} {
					table += map[bool]string{true: " 1 |", false: " 0 |"}[has&class != 0]
				}
			}
			table += "\n"
		}
	}
	if got := survey([]byte(text)) & (pairLetterD9 | pairDigitDB); got != pairLetterD9|pairDigitDB {
		t.Errorf("survey finds %b", got)
	}
	design, err := os.ReadFile("../DESIGN.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(design), table) {
		t.Errorf("DESIGN.md lacks the table\n%s", table)
	}
}
