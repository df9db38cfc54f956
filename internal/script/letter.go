package script

// The blocks that have letters to unify: the Arabic ones, and the presentation
// forms.
const (
	firstArabic, lastArabic = 0x600, 0x8FF
	firstForm, lastForm     = 0xFB50, 0xFEFC
)

// Letter returns what the rule Letters of package normalize writes for r: one
// Persian letter, or the letters of a ligature. It is empty for what stays.
func Letter(r rune) string {
	switch {
	case firstArabic <= r && r <= lastArabic:
		return letterTexts[arabicTo[r-firstArabic]]
	case firstForm <= r && r <= lastForm:
		return letterTexts[formTo[r-firstForm]]
	}
	return ""
}

// IsForm reports whether r is a presentation form that Letter opens.
func IsForm(r rune) bool { return firstForm <= r && r <= lastForm && formTo[r-firstForm] != 0 }

// A Shape is the part of a word that a presentation form is drawn for.
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

// Fold returns the letter that r counts as where words are compared: what the
// rules Letters and Fold of package normalize make of it. It is 0 for a mark or a
// kashida, which do not count, and r itself for every other character, ligatures
// of several letters too. آ stays.
func Fold(r rune) rune {
	if firstArabic <= r && r <= lastArabic {
		return rune(folds[r-firstArabic])
	}
	if firstForm <= r && r <= lastForm {
		return foldForm(r)
	}
	return r
}

// foldForm is Fold for a presentation form.
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
