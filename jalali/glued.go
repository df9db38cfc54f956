package jalali

import (
	"strings"
	"unicode/utf8"
)

// gluedTo returns the words that hasty texts glue to the beginning of a word of dates: «درسال ۹۵», «اواخرسال
// ۲۰۰۵», «روزسی ام اردیبهشت».
func gluedTo(word string) string {
	switch word {
	case "سال":
		return "در از تا اواخر اوایل اواسط پایان ابتدای"
	case "ساعت", "تاریخ":
		return "در از تا"
	case "دهه", "قرن":
		return "در از"
	case "خیابان", "میدان":
		return "تا از در"
	case "سی":
		return "روز"
	}
	return ""
}

// gluedEntries yields the words of dates with another word glued to their beginning. Days of the
// week and of the month are glued to روز: «روزیکشنبه», «روزدوم خرداد».
func gluedEntries(yield func(entry) bool) {
	for e := range plainEntries {
		for form := range strings.FieldsSeq(e.forms) {
			leads := gluedTo(form)
			if e.kind == ordinalWord && !e.weak && !strings.HasSuffix(form, "ین") || e.kind == weekdayWord && e.language == Persian && !e.night {
				leads = "روز"
			}
			for lead := range strings.FieldsSeq(leads) {
				e.lead, e.forms = uint8(utf8.RuneCountInString(lead)), lead+form
				if !yield(e) {
					return
				}
			}
		}
	}
}

// gluedCounts yields the numbers that hasty texts glue to the unit of time after them: «یکسال پیش», «دوساعت دیگر».
func gluedCounts(yield func(entry) bool) {
	for n, number := range units[:11] {
		if number == "" {
			continue
		}
		var forms []string
		for _, unit := range [...]string{"سال", "ماه", "هفته", "روز", "ساعت", "دقیقه"} {
			forms = append(forms, number+unit)
		}
		l := lexeme{kind: cardinalWord, value: int16(n), glued: true, size: uint8(utf8.RuneCountInString(number))}
		if !yield(entry{lexeme: l, forms: strings.Join(forms, " ")}) {
			return
		}
	}
}

// skipLetters returns the offset after n letters of the word at i.
func skipLetters(text string, i int, n uint8) int {
	for n > 0 {
		c, size := utf8.DecodeRuneInString(text[i:])
		if i += size; fold(c) != 0 && inWord(c) && c != '\u200c' {
			n--
		}
	}
	return i
}
