package tokenize

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// isListLetter reports whether a word is a letter that numbers an item: ب, الف.
func isListLetter(word string) bool { return word == "الف" || utf8.RuneCountInString(word) == 1 }

// isNumbering reports whether a word may number an item or be an initial: <b>۱.</b>, <b>ماده ۵.</b>, <b>م.</b>
func isNumbering(w Token) bool {
	return w.Kind == Abbreviation || numbersSection(w)
}

// numbersSection reports whether a word may number a section: ۵, الف, دوم.
func numbersSection(w Token) bool {
	return w.Kind == Number || isListLetter(w.Text) || isOrdinal(w.Text)
}

// maxItem is the largest number of an item after which the next one is expected.
const maxItem = 1000

// isItem reports whether the dot belongs to the number of a list item or a section: a
// number that begins the sentence, follows «فصل» there, a colon or a mark that opens, or
// continues the numbering of an earlier item. One is an item too if two follows.
func (f *finder) isItem(st *sentence) bool {
	w := st.word
	number := 0
	if w.Kind == Number {
		value, _, _ := digits(w.Text, 0)
		number = min(value, maxItem)
	}
	switch {
	case number > 0 && (f.opensLine(st, w.Start) || f.opensText(st, w.Start, number)):
	case w == st.first:
		if w.Kind != Number && w.Text != "الف" && (st.closed || !isItemWord(w.Text)) {
			return false
		}
	case f.between(st.first.End(), w.Start) && isSection(st.first.Text):
		return numbersSection(w)
	case number == 0:
		return false
	case st.before.Text == ":" && f.between(st.before.End(), w.Start):
	case number == 1 && f.twoFollows(st.end, f.wordBefore(st, w.Start)):
	case number != st.item+1 || st.item == 0:
		return false
	}
	st.item, st.numbered = number, st.end
	return true
}

// opensText reports whether byte i of a sentence follows a mark that opens, an ellipsis that ends nothing, or
// the number of an item: («۱. ایمنی», نفت، گاز و ... ۲. آب, 1.1. ۱. درآمد. The number is the one that begins there.
func (f *finder) opensText(st *sentence, i, number int) bool {
	const (
		near    = 16 // bytes
		longest = 99 // items of a list after an ellipsis, where a larger number is an amount or year
	)
	before := f.s[max(st.start, i-near):i]
	switch r, n := utf8.DecodeLastRuneInString(before); r {
	case '«', '(', '[', '“', '‹':
		return true
	case '"': // which closes after a letter or mark
		r, _ = utf8.DecodeLastRuneInString(before[:len(before)-n])
		return len(before) == n || r == ' ' || r == ':' || r == '|' || r == '>' || r == '='
	}
	before = strings.TrimSuffix(strings.TrimRight(before, " "), ")")
	return number <= longest && (strings.HasSuffix(before, "...") || strings.HasSuffix(before, "…")) || st.numbered > 0 && f.between(st.numbered, i)
}

// maxFirstItem is the largest distance in bytes between the numbers one and two of a list in a sentence.
const maxFirstItem = 512

// twoFollows reports whether the line has the number of a second item after byte i: چند ایراد داشت ۱. سرد بود ۲. دیر رسید.
// After the word before the first number it belongs to the word, unless that names a section: در گروه ۱. او در گروه ۲. بود.
func (f *finder) twoFollows(i int, before string) bool {
	text := f.ahead(i, maxFirstItem)
	text = text[:lineEnd(text, 0, len(text))]
	for {
		word, after, ok := strings.Cut(text, " ")
		if !ok {
			return false
		}
		text = after
		if word == before && !isSection(strings.TrimLeft(word, `"«(`)) {
			continue
		}
		if value, n := script.DigitAt(after, 0); value == 2 && strings.HasPrefix(after[n:], ".") {
			if _, more := script.DigitAt(after, n+1); more == 0 {
				return true
			}
		}
	}
}

// opensLine reports whether only tags and the marks of lists and emphasis precede byte i of a sentence:
// «<li>۱. مقدمه», «- ۳. فصل سوم», «**۴. نتیجه**».
func (f *finder) opensLine(st *sentence, i int) bool {
	const near = 256 // bytes
	if i == st.start || i-st.start > near {
		return false
	}
	rest := f.s[st.start:i]
	for {
		rest = strings.TrimLeft(rest, "-*#•–_> \t")
		end := strings.IndexByte(rest, '>')
		if !strings.HasPrefix(rest, "<") || end < 0 {
			return rest == ""
		}
		rest = rest[end+1:]
	}
}

// isItemWord reports whether a word numbers an item. It excludes نه, which also means «no».
func isItemWord(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "ده":
		return true
	}
	return false
}

// isOrdinal reports whether a word numbers a section after its name: فصل اول, ماده واحده.
func isOrdinal(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "اول", "یکم", "نخست", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم", "دوازدهم", "سیزدهم",
		"چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم", "سی\u200cام", "چهلم", "پنجاهم", "شصتم", "هفتادم", "هشتادم",
		"نودم", "صدم", "واحده":
		return true
	}
	return false
}

// isSection reports whether a word names a numbered part: فصل ۱.
func isSection(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "فصل", "ماده", "تبصره", "بند", "اصل", "بخش", "جدول", "شکل", "نمودار", "تصویر", "نقشه", "گام", "مرحله", "جلد", "پیوست",
		"ضمیمه", "قسمت", "درس", "تمرین", "مثال", "پرسش", "سؤال", "سوال", "نکته", "مورد", "گفتار", "مبحث", "باب", "دفتر", "حکایت",
		"سوره", "آیه", "حدیث", "خطبه", "غزل", "پرده", "صحنه", "قضیه", "قاعده", "فرضیه", "هدف", "آزمایش", "تعریف", "لم", "رابطه",
		"معادله", "فرمول", "گزینه", "فاز", "هفته", "روز", "جلسه":
		return true
	}
	return false
}
