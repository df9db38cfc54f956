package normalize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// Some numbers with a point are labels and not decimals: those of versions and of the parts of
// a book, «نسخه ۳.۱۰», «بخش ۲.۱». Their point stays, because it separates two numbers.

// labelled are the nouns whose number is a label: a closed class of words for editions and for
// what a book numbers. Any of them may have a plural or an ezafe.
var labelled = [...]string{
	"نسخه", "نگارش", "ویرایش", "ورژن",
	"بخش", "زیربخش", "فصل", "بند", "ماده", "تبصره", "مبحث", "گفتار", "قسمت", "پیوست", "ضمیمه", "شکل", "جدول", "تصویر", "نمودار", "الگوریتم",
	"قضیه", "لم", "گزاره", "تعریف", "مثال", "تمرین", "معادله", "رابطه", "فرمول", "شماره",
}

// quantities are words after a number that tells how many or how much, and is no label: «در بخش ۲.۵
// درصد رشد دید».
var quantities = [...]string{
	"درصد", "هزار", "میلیون", "میلیارد", "تریلیون", "برابر", "گرم", "کیلو", "متر", "لیتر", "تن", "ساعت", "سال", "بار",
}

// A labels tells which numbers of a line are labels. It asks for them in order.
type labels struct {
	l    *line
	last int // the end of the last label, or -1
}

// at reports whether the number n is a label: it follows one of the nouns, or another label in
// a list, «نسخه‌های ۳.۴ و ۳.۵».
func (b *labels) at(n number) bool {
	before := b.l.wordStart(n.start, maxUnseen, func(r rune) bool { return isBlank(r) || r == '~' })
	if b.l.counts(n.end) || !(b.goesOn(before) || b.l.isLabelled(before)) {
		return false
	}
	b.last = n.end
	return true
}

// goesOn reports whether only words of a list are between the last label and the offset end:
// «نسخه ۲۰.۱۹ یا بالاتر و همچنین ۲۲.۱۲».
func (b *labels) goesOn(end int) bool {
	const most = 64 // bytes
	if b.last < 0 || b.last > end || end-b.last > most {
		return false
	}
	words := strings.Fields(string(b.l.text[b.last:end]))
	for _, w := range words {
		switch w {
		case "و", "تا", "یا", "به", "همچنین", "بالا", "بالاتر", "بعد", "جدیدتر", "،", ",", "+":
		default:
			return false
		}
	}
	return len(words) > 0
}

// isLabelled reports whether the word that ends at end is one of the nouns. One that a
// demonstrative points to needs no number: «این بخش ۲.۵ درصد رشد کرد».
func (l *line) isLabelled(end int) bool {
	word, start := l.nounBefore(end)
	for _, noun := range labelled {
		if rest, ok := strings.CutPrefix(word, noun); ok && isLabelEnding(noun, rest) {
			before, _ := l.nounBefore(l.wordStart(start, maxUnseen, isBlank))
			return before != "این" && before != "آن" && before != "هر" && before != "همین" && before != "همان"
		}
	}
	return false
}

// isLabelEnding reports whether the letters after a noun are a plural, or the ezafe of a final ه.
func isLabelEnding(noun, ending string) bool {
	switch ending {
	case "", "ها", "های":
		return true
	}
	return ending == "ی" && strings.HasSuffix(noun, "ه")
}

// nounBefore returns the word that ends at end, as Letters writes it and without ZWNJs, and where
// it starts. The word is "" if it is too long to be one of the nouns.
func (l *line) nounBefore(end int) (word string, start int) {
	const most = 14 // characters
	start = l.wordStart(end, most, func(r rune) bool {
		return isLetterly(script.ClassOf(r)) || r == script.ZWNJ
	})
	if isLetterly(l.classBefore(start)) {
		return "", start
	}
	return strings.ReplaceAll(string(appendLetters(nil, l.text[start:end], end-start)), "ۀ", "ه"), start
}

// counts reports whether the number that ends at i tells how many: a percent sign or a word of
// quantities follows.
func (l *line) counts(i int) bool {
	const most = 7 // letters
	if r, _ := l.rune(i); r == '%' || r == '٪' {
		return true
	}
	start := l.past(i, isBlank)
	end := start
	for range most + 1 {
		r, n := l.rune(end)
		if n == 0 || !isLetterly(script.ClassOf(r)) {
			break
		}
		end += n
	}
	for _, word := range quantities {
		if l.readsAs(start, end, word) {
			return true
		}
	}
	return false
}
