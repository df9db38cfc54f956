package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// maxVocative is the maximum number of tokens in a vocative with its mark.
const maxVocative = 4

// isVocative reports whether the sentence is only a vocative, followed by a command in the
// next sentence: ای مردم! بیایید; حسن جان! بیا.
func (f *finder) isVocative(st *sentence, t Token) bool {
	if st.mark != '!' || t.Kind != Word || !f.addresses(st) || f.read(st, maxVocative).tokens > maxVocative || f.exclaims(st) {
		return false
	}
	return f.isCommand(t)
}

// exclaims reports whether the sentence only exclaims, or has a verb: ای وای! تمام شد آقا!
func (f *finder) exclaims(st *sentence) bool {
	var buf keyBuffer
	switch keyOf(&buf, st.word.Text) {
	case "وای", "بابا", "داد", "کاش":
		return true
	}
	return f.hasVerb(st)
}

// addresses reports whether the sentence begins or ends like a vocative.
func (f *finder) addresses(st *sentence) bool {
	var buf keyBuffer
	switch keyOf(&buf, st.first.Text) {
	case "ای", "آقای", "خانم", "جناب", "سرکار":
		return true
	}
	if isAddress(st.word.Text) {
		return true
	}
	most := 3                 // tokens, as in ملت ایران!, not زن زندگی آزادی!
	if st.word.Text == "من" { // برادر بزرگ من!
		most++
	}
	return isAddressed(st.first.Text) && f.read(st, most).tokens <= most
}

// isAddressed reports whether a word alone is a vocative: those of God, my kin, and people in the plural.
func isAddressed(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "خدایا", "بارالها", "پروردگارا", "پسرم", "دخترم", "فرزندم", "مادرم", "پدرم", "برادرم", "خواهرم", "عزیزم", "دوستم", "رفیق",
		"پسر", "دختر", "فرزند", "عزیز", "استاد", "یار", "مرد", "زن", "برادر", "خواهر", "پدر", "مادر", "دوست", "هموطن", "مردم", "ملت", "هموطنان", "دوستان", "رفقا", "یاران", "برادران", "خواهران",
		"بچه\u200cها", "آقایان", "خانم\u200cها", "عزیزان":
		return true
	}
	return false
}

// isAddress reports whether a word ends a vocative: مریم جان, استاد عزیز, علی آقا.
func isAddress(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "جان", "عزیز", "عزیزم", "خانم", "آقا", "گرامی", "محترم":
		return true
	}
	return false
}

// The maximum number of words of a command, and of bytes after its first word: به ما کمک کنید.
const (
	maxCommandWords = 5
	maxCommand      = 64
)

// isCommand reports whether t, perhaps after لطفا, is a command, or the first word of one: گوش کنید, در را ببند.
func (f *finder) isCommand(t Token) bool {
	if isImperative(t.Text) {
		return true
	}
	word, rest := t.Text, f.ahead(t.End(), maxCommand)
	var buf keyBuffer
	if keyOf(&buf, word) == "لطفا" {
		if word, rest = firstWord(rest); isImperative(word) {
			return true
		}
	}
	if word == "" || isFinite(word) {
		return false
	}
	for n := range maxCommandWords - 1 {
		verb, after := firstWord(rest)
		if verb == "" || strings.HasPrefix(after, "؟") || strings.HasPrefix(after, "?") {
			return false
		}
		if isImperative(verb) || isBareCommand(verb) { // گوش کنید, or a whole sentence: به ما کمک کنید.
			return n == 0 && !IsStopWord(word) || after == "" || strings.IndexByte(".!", after[0]) >= 0
		}
		if isFinite(verb) {
			return false
		}
		rest = after
	}
	return false
}

// firstWord returns the word after the spaces at the beginning of a text, and the rest.
func firstWord(text string) (word, rest string) {
	text = strings.TrimLeft(text, " \t\u00a0")
	n := strings.IndexFunc(text, func(r rune) bool { return !script.IsLetter(r) && !script.IsMark(r) && r != script.ZWNJ })
	if n < 0 {
		n = len(text)
	}
	return text[:n], text[n:]
}

// isBareCommand reports whether a word is the command of a verb of two words, which needs no ب: کن, کنید,
// بزنید.
func isBareCommand(word string) bool {
	var buf keyBuffer
	switch key := keyOf(&buf, word); key {
	case "کن", "ده", "باش", "شو":
		return true
	default:
		v, ok := readVerb(key)
		return ok && (v.tense == imperative && v.mark != unmarked || v.tense == present && v.mark == unmarked && v.ending == "ید" && v.infinitive != "داشتن")
	}
}

// isImperative reports whether a word is a command or prohibition: بیا, بیایید, نروید.
func isImperative(word string) bool {
	var buf keyBuffer
	v, ok := readVerb(keyOf(&buf, word))
	if !ok || v.mark != wished && v.mark != negated && !v.sure && !hasPreverb(&v) {
		return false
	}
	return v.tense == imperative || v.tense == present && v.ending == "ید" || v.sure && v.infinitive == "آمدن"
}
