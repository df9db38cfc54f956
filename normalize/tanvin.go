package normalize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A typewriter has no tanvin, so its users typed a quotation mark after the ا of an adverb:
// «لطفا" بنشینید». Some still do.

// tanvins is the part of Quotes that writes such a mark as a tanvin, if it cannot be one of a
// pair: none is open before it, and without it the marks of the line are pairs.
func tanvins(l *line, e *editor) {
	if l.inner || !l.last {
		return
	}
	found, open := l.eachTanvin(func(int) {})
	if found && !open {
		l.eachTanvin(func(i int) { e.replace(i, i+1, "\u064b") })
	}
}

// eachTanvin calls do with the offset of each " that may be a tanvin. It reports whether there
// are any, and whether another mark is without its mate.
func (l *line) eachTanvin(do func(i int)) (found, open bool) {
	for c := (walk{l: l}); c.seek(pairQuote); {
		switch {
		case c.r != '"':
		case !open && l.isTanvin(c.start):
			do(c.start)
			found = true
		case open || l.opens(c.r, c.start):
			open = !open
		}
	}
	return found, open
}

// isTanvin reports whether the " at i directly follows an adverb, and no word follows it.
func (l *line) isTanvin(i int) bool {
	const most = 10 // letters
	if next, n := l.rune(i + 1); n > 0 && !isSpace(next) && !isMark(next) {
		return false
	}
	start := l.wordStart(i, most, func(r rune) bool { return script.ClassOf(r) == script.Persian })
	if last, _ := l.runeBefore(i); last == 'ا' {
		l.strange = true // WordBreaks may part the word: «اماواقعا"»
	}
	if before := l.classBefore(start); wordy(before) && before != script.Digit { // a space will part a number
		return false
	}
	var buf [4*most + utf8.UTFMax]byte
	return isAdverb(appendLetters(buf[:0], l.text[start:i], 4*most))
}

// isAdverb reports whether a word is one of the common adverbs that take a tanvin. They are a
// closed class: Persian makes no new ones.
func isAdverb(word []byte) bool {
	switch string(word) {
	case "ابدا", "اتفاقا", "اجبارا", "احتمالا", "احیانا", "اخیرا", "اساسا", "اشتباها", "اصلا", "اصولا", "اکثرا", "الزاما", "اولا",
		"بعدا", "تدریجا", "تصادفا", "تقریبا", "تلفنا", "تلویحا", "تماما", "ثالثا", "ثانیا", "جدا", "جمعا", "حتما", "حدودا", "حضورا",
		"حقیقتا", "خصوصا", "دقیقا", "دائما", "ذاتا", "رسما", "سابقا", "سریعا", "شخصا", "شدیدا", "شرعا", "شفاها", "صرفا", "ضمنا",
		"طبعا", "ظاهرا", "عرفا", "عمدا", "عمدتا", "عملا", "عموما", "عمیقا", "عینا", "غالبا", "فعلا", "فورا", "قانونا", "قبلا",
		"قطعا", "کاملا", "کتبا", "کلا", "لزوما", "لطفا", "مثلا", "مجددا", "مجموعا", "مخصوصا", "مرتبا", "مستقیما", "مسلما", "مطلقا",
		"مطمئنا", "معمولا", "مفصلا", "مکررا", "منحصرا", "منطقا", "موقتا", "نتیجتا", "نسبتا", "نهایتا", "واقعا", "یقینا":
		return true
	}
	return false
}

// looseTanvins is the part of Spaces that joins a tanvin to the adverb before it, «مشخصا ً با». A
// mark cannot stand alone; but one of another kind may be mentioned, «کسره ِ است».
func looseTanvins(l *line, e *editor) {
	for c := (walk{l: l}); c.seek(pairMarkD9); {
		if c.r != '\u064b' || !l.isLoose(c.start) || !l.mayGo(c.start) {
			continue
		}
		next, n := l.rune(c.end)
		switch {
		case n == 0 && l.last, isSpace(next), isMark(next):
			e.drop(c.start-1, c.start)
		case script.ClassOf(next) == script.Persian:
			e.replace(c.start-1, c.end, "\u064b ")
		}
	}
}

// isLoose reports whether a space is before the tanvin at i, and before that a word of three
// letters or more that ends in ا. Shorter ones are no adverbs.
func (l *line) isLoose(i int) bool {
	if i == 0 || l.text[i-1] != ' ' || l.protected(i-1) {
		return false
	}
	last, n := l.runeBefore(i - 1)
	start := l.wordStart(i-1-n, 2, func(r rune) bool { return script.ClassOf(r) == script.Persian })
	return last == 'ا' && utf8.RuneCount(l.text[start:i-1]) == 3
}
