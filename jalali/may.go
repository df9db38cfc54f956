package jalali

import (
	"strings"
	"unicode/utf8"
)

// The present stems of the most frequent verbs, as they are written and as they are spoken.
// A present tense needs its می, so that می before it is not the month.
const (
	presentStems = "توان خواه دان شو رو کن ده گوی گو بین زن خور گیر آور آی رس مان گذار گذر گرد ساز پرداز پذیر نشین افت نویس خوان کش " +
		"شناس فروش ترس پرس فهم یاب آموز"
	spokenStems = "تون دون مون خون ش ر گ ذار یار خر بر"
)

// verbFollows reports whether the next word looks like a verb in the present tense, so
// that می is its prefix and not the month: «می رسد», «می تونه».
func (r *reading) verbFollows() bool {
	next := r.peek()
	switch next.kind {
	case everydayMonthWord:
		return true
	case otherWord, neutralWord, agoWord, pastWord:
		return endsInPerson(r.text[next.start:next.end]) || spokenThird(r.word(next))
	}
	return false
}

// presentFollows reports whether the next word is sure to be a verb in the present tense,
// also after ماه: «۸۰ برگ در ماه می توانید چاپ کنید».
func (r *reading) presentFollows() bool {
	next := r.peek()
	if next.kind != otherWord {
		return false
	}
	word := r.word(next)
	if has("روند مانند رسید پرسید ترسید فهمید کشید", word) { // a noun, a preposition and verbs in the past tense
		return false
	}
	for _, person := range [...]string{"م", "یم", "ید", "ند", "د"} {
		if stem, ok := strings.CutSuffix(word, person); ok && has(presentStems, stem) {
			return true
		}
	}
	return spokenThird(word)
}

// spokenThird reports whether a word is the third person of a frequent verb as it is spoken,
// after می: «می تونه», «می ره».
func spokenThird(word string) bool {
	stem, ok := strings.CutSuffix(word, "ه")
	return ok && (has(presentStems, stem) || has(spokenStems, stem))
}

// endsInPerson reports whether a word ends as a verb in the present tense does, in the
// spoken language too: «می رسد», «می رسم», «می رسی», «می رسن». Longer words in ان are nouns
// and names: «۱۲ می ایران».
func endsInPerson(word string) bool {
	const longest = 4 // of the verbs in ان: «می خوان»
	n := utf8.RuneCountInString(word)
	switch c, _ := utf8.DecodeLastRuneInString(word); c {
	case 'د', 'م', 'ی', 'ي':
		return n > 2
	case 'ن':
		return n > 2 && (n <= longest || !strings.HasSuffix(word, "ان"))
	}
	return false
}
