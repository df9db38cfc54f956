package script

// The blocks with letters to unify: the Arabic blocks, and the presentation forms.
const (
	firstArabic, lastArabic = 0x600, 0x8FF
	firstForm, lastForm     = 0xFB50, 0xFEFC
)

// Letter returns the text that the rule Letters of package normalize writes for r:
// one Persian letter, or the letters of a ligature. It is empty if r stays.
func Letter(r rune) string {
	switch {
	case firstArabic <= r && r <= lastArabic:
		return letterTexts[arabicTo[r-firstArabic]]
	case firstForm <= r && r <= lastForm:
		return letterTexts[formTo[r-firstForm]]
	}
	return ""
}

// IsForm reports whether r is a presentation form that Letter replaces.
func IsForm(r rune) bool { return firstForm <= r && r <= lastForm && formTo[r-firstForm] != 0 }

// A Shape is the position in a word for which a presentation form is drawn.
type Shape uint8

// The shapes.
const (
	Isolated Shape = iota
	Initial
	Medial
	Final
)

// ShapeOf returns the shape of a presentation form, Isolated for other characters.
func ShapeOf(r rune) Shape {
	if !IsForm(r) {
		return Isolated
	}
	return shapes[r-firstForm]
}

// Fold returns the letter that r counts as when words are compared, which is the
// result of the rules Letters and Fold of package normalize. It returns 0 for a
// mark or a kashida, which do not count, and r itself for every other character,
// including آ and ligatures of several letters.
func Fold(r rune) rune {
	if firstArabic <= r && r <= lastArabic {
		return rune(folds[r-firstArabic])
	}
	if firstForm <= r && r <= lastForm {
		return foldForm(r)
	}
	return r
}

// foldForm is like Fold, for a presentation form.
func foldForm(r rune) rune {
	if ClassOf(r) == Mark {
		return 0
	}
	to := []rune(Letter(r))
	if len(to) != 1 {
		return r
	}
	return Fold(to[0])
}
