package lexicon

// Alphabet lists the letters of the lexicon in the order of their codes, which
// start at 1. Words are stored folded: أ إ ٱ as ا, ؤ as و, ئ as ی, ة and ۀ as ه.
const Alphabet = "ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"

// The codes of the letters that rules use.
const (
	Hamza     = 1
	AlefMadda = 2
	Alef      = 3
	Beh       = 4
	Peh       = 5
	Teh       = 6
	Theh      = 7
	Jeem      = 8
	Cheh      = 9
	Hah       = 10
	Khah      = 11
	Dal       = 12
	Thal      = 13
	Reh       = 14
	Zeh       = 15
	Zhe       = 16
	Seen      = 17
	Sheen     = 18
	Sad       = 19
	Dad       = 20
	Tah       = 21
	Ain       = 23
	Ghain     = 24
	Feh       = 25
	Qaf       = 26
	Kaf       = 27
	Gaf       = 28
	Lam       = 29
	Meem      = 30
	Noon      = 31
	Vav       = 32
	He        = 33
	Yeh       = 34
	Codes     = 35 // one more than the greatest code
)

// JoinsNext reports whether the letter with that code joins the next one. After one that
// does not, a ZWNJ is invisible.
func JoinsNext(code byte) bool {
	const alone = 1<<Hamza | 1<<AlefMadda | 1<<Alef | (1<<(Zhe+1) - 1<<Dal) | 1<<Vav
	return uint64(alone)>>code&1 == 0
}

// Spell returns the letters with the given codes.
func Spell(codes []byte) string {
	letters := []rune(Alphabet)
	word := make([]rune, len(codes))
	for i, c := range codes {
		word[i] = letters[c-1]
	}
	return string(word)
}
