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
	"بخش", "زیربخش", "فصل", "بند", "ماده", "پیوست", "شکل", "جدول", "تصویر", "نمودار", "الگوریتم",
	"قضیه", "لم", "گزاره", "تعریف", "مثال", "تمرین", "معادله", "رابطه", "فرمول", "شماره",
}

// quantities are words after a number of things, which is no label: «این بخش ۲.۵ درصد رشد کرد».
var quantities = [...]string{"درصد", "هزار", "میلیون", "میلیارد", "تریلیون", "برابر"}

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

// isLabelled reports whether the word that ends at end is one of the nouns, which no
// demonstrative makes one of its own: «این بخش».
func (l *line) isLabelled(end int) bool {
	word := l.nounBefore(end)
	for _, noun := range labelled {
		if rest, ok := strings.CutPrefix(word, noun); ok && isLabelEnding(rest) {
			return true
		}
	}
	return false
}

// isLabelEnding reports whether the letters after a noun are a plural or an ezafe.
func isLabelEnding(s string) bool {
	switch s {
	case "", "\u0654", "ی", "ها", "های":
		return true
	}
	return false
}

// nounBefore returns the word that ends at end, as Letters writes it and without ZWNJs, if it
// is not too long to be one of the nouns.
func (l *line) nounBefore(end int) string {
	const most = 14 // characters
	start := l.wordStart(end, most, func(r rune) bool {
		return isLetterly(script.ClassOf(r)) || r == script.ZWNJ
	})
	if isLetterly(l.classBefore(start)) {
		return ""
	}
	return strings.ReplaceAll(string(appendLetters(nil, l.text[start:end], end-start)), "ۀ", "ه")
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
