package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Spellings that are both in good use stay as typed: آنها and آن‌ها, اینها and
// این‌ها, شده است and شده‌است.
var (
	copula = letters("است")
	that   = letters("آن")
	this   = letters("این")
	plural = letters("ها")
)

// letters returns the codes of a word.
func letters(word string) string {
	var codes []byte
	for _, r := range word {
		codes = append(codes, lexicon.Fold(r))
	}
	return string(codes)
}

// freePlural reports whether a pronoun and its plural suffix may be written solid.
func freePlural(left, right string) bool {
	return (left == that || left == this) && len(right) >= len(plural) && right[:len(plural)] == plural
}
