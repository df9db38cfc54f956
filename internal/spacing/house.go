package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// letters returns the codes of a word.
func letters(word string) string {
	var codes []byte
	for _, r := range word {
		codes = append(codes, lexicon.Fold(r))
	}
	return string(codes)
}

// Words that the house style names.
var (
	copula = letters("است")
	that   = letters("آن")
	this   = letters("این")
	plural = letters("ها")
)

// freePlural reports whether a pronoun and its plural suffix may be written
// solid: with a ZWNJ or without, both are in good use and stay as typed.
func freePlural[T string | []byte](left, right T) bool {
	return (string(left) == that || string(left) == this) && len(right) >= len(plural) && string(right[:len(plural)]) == plural
}

// solidStem reports whether the comparative of a stem is written solid and
// never with a ZWNJ: بهتر, بیشتر, کمتر, مهتر, کهتر.
func solidStem(stem []byte) bool {
	s := string(stem)
	return s == to || s == more || s == less || s == great || s == small
}

var (
	to    = letters("به")
	more  = letters("بیش")
	less  = letters("کم")
	great = letters("مه")
	small = letters("که")
)

// freeSpace reports whether a space that was typed between two words stays, for
// the spelling with a ZWNJ is no better: به عنوان and به\u200cعنوان, شده است and
// شده\u200cاست.
func freeSpace[T string | []byte](left, right T) bool {
	return string(left) == to || string(right) == copula
}

// stays reports whether no ZWNJ may come before the piece e, which follows the
// piece before.
func stays(b *block, before, e *edge) bool {
	if b.gaps[e.from] == half {
		return false
	}
	left, right := b.codes[before.from:before.to], b.codes[e.from:e.to]
	if b.gaps[e.from] == space {
		return freeSpace(left, right)
	}
	if before.class.Kind() == lexicon.VerbPrefix && e.id == unknown {
		return true // the lexicon has the verbs: میتسوبیشی is a name
	}
	switch e.class.Kind() {
	case lexicon.Comparative:
		return solidStem(left)
	case lexicon.PluralSuffix:
		return freePlural(left, right)
	}
	return false
}
