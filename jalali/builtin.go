package jalali

import (
	"strings"
	"sync"
	"time"
)

// A builtin is a [Language] of this package.
type builtin uint8

// The languages of this package. Its functions write Persian. [Parse] reads the names
// of all of them, [Find] those of all except Latin.
const (
	Persian builtin = iota // Persian of Iran: فروردین (CLDR fa)
	Dari                   // Persian of Afghanistan: حمل (CLDR fa-AF, with سنبله without its ezafe)
	Pashto                 // وری (CLDR ps)
	Sorani                 // central Kurdish: خاکەلێوە
	Latin                  // Persian in ASCII letters, for logs: Farvardin
)

// String returns the name of the language in lower case: "dari".
func (l builtin) String() string {
	if int(l) < len(languages) {
		return languages[l].name
	}
	return noSuch("Language", int(l))
}

// A tongue describes a builtin language.
type tongue struct {
	name string
	Names
	otherMonths   [12]string // other spellings, separated by spaces
	otherWeekdays [7]string
	otherHalves   [2]string

	weak     string // months whose names are more often other words
	everyday string // months whose names are everyday words, not dates without a day and a year
	persian  bool   // months may have ماه after them, weekdays the ی of the ezafe
	optional bool   // Find reads its months and weekdays only on request
}

var languages = [...]tongue{
	Persian: {
		name: "persian",
		Names: Names{
			[...]string{"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"},
			[...]string{"یکشنبه", "دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"},
			[...]string{"ق.ظ", "ب.ظ"},
		},
		otherHalves: [...]string{"قظ", "بظ"},
		otherMonths: [...]string{Mordad - 1: "امرداد", Aban - 1: "ابان", Azar - 1: "اذر", Esfand - 1: ""},
		otherWeekdays: [...]string{
			"یک\u200cشنبه", "دو\u200cشنبه", "سشنبه", "چهار\u200cشنبه چارشنبه چار\u200cشنبه", "پنج\u200cشنبه", "آدینه ادینه", "",
		},
		weak:    "تیر مهر آذر اذر دی بهمن",
		persian: true,
	},
	Dari: {
		name: "dari",
		Names: Names{
			[...]string{"حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"},
			[...]string{"یکشنبه", "دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"},
			[...]string{"ق.ظ", "ب.ظ"},
		},
		weak:     "ثور جوزا سنبله حوت",
		everyday: "حمل سرطان اسد میزان عقرب قوس جدی دلو",
		persian:  true,
	},
	Pashto: {
		name: "pashto",
		Names: Names{
			[...]string{"وری", "غویی", "غبرگولی", "چنگاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"},
			[...]string{"يونۍ", "دونۍ", "درېنۍ", "څلرنۍ", "پينځنۍ", "جمعه", "اونۍ"},
			[...]string{"غ.م", "غ.و"},
		},
		otherMonths: [...]string{Khordad - 1: "غبرګولی", Tir - 1: "چنګاښ", Esfand - 1: ""},
		everyday:    "وری زمری تله کب",
	},
	Sorani: {
		name: "sorani",
		Names: Names{
			[...]string{
				"خاکەلێوە", "گوڵان", "جۆزەردان", "پووشپەڕ", "گەلاوێژ", "خەرمانان",
				"ڕەزبەر", "خەزەڵوەر", "سەرماوەز", "بەفرانبار", "ڕێبەندان", "ڕەشەمە",
			},
			[...]string{"یەکشەممە", "دووشەممە", "سێشەممە", "چوارشەممە", "پێنجشەممە", "ھەینی", "شەممە"},
			[...]string{"ب.ن", "د.ن"},
		},
	},
	Latin: {
		name: "latin",
		Names: Names{
			[...]string{
				"Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
				"Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
			},
			[...]string{"Yekshanbeh", "Doshanbeh", "Seshanbeh", "Chaharshanbeh", "Panjshanbeh", "Jomeh", "Shanbeh"},
			[...]string{"AM", "PM"},
		},
		otherWeekdays: [...]string{"Sunday Sun", "Monday Mon", "Tuesday Tue", "Wednesday Wed", "Thursday Thu", "Friday Fri", "Saturday Sat"},
		otherHalves:   [...]string{"am", "pm"},
		optional:      true,
	},
}

// entries yields the names of the months and weekdays as entries of the registry, and
// reports whether all were accepted.
func (t *tongue) entries(l builtin, yield func(entry) bool) bool {
	for i, name := range t.Months {
		for form := range strings.FieldsSeq(name + " " + t.otherMonths[i]) {
			e := entry{lexeme{kind: monthWord, calendar: Jalali, value: int16(i + 1)}, l, form}
			e.weak = has(t.weak, form)
			if has(t.everyday, form) {
				e.kind = everydayMonthWord
			}
			if !yield(e) || t.persian && !yield(e.withMah()) {
				return false
			}
		}
	}
	for i, name := range t.Weekdays {
		for form := range strings.FieldsSeq(name + " " + t.otherWeekdays[i]) {
			e := entry{lexeme{kind: weekdayWord, value: int16(i)}, l, form}
			if !yield(e) {
				return false
			}
			if !t.persian {
				continue
			}
			night := e
			night.glued, night.night, night.forms = true, true, form+zwnj+"شب"
			if e.forms += zwnj + "ی"; !yield(e) || !yield(night) { // «شنبه‌ی گذشته», «شنبه‌شب»
				return false
			}
		}
	}
	return true
}

// has reports whether a list of words contains the word.
func has(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}

// withMah returns the entry of a month with ماه appended to each name: «مهرماه». The
// grammar handles a space before ماه.
func (e entry) withMah() entry {
	e.kind, e.weak, e.ma, e.glued = monthWord, false, true, true
	e.forms = strings.Join(strings.Fields(e.forms), zwnj+"ماه ") + zwnj + "ماه"
	return e
}

// names returns the names of a language, the Persian ones if the language does not
// exist.
func (l builtin) names() *Names {
	if int(l) < len(languages) {
		return &languages[l].Names
	}
	return &languages[Persian].Names
}

// latin is the glossary of the names in Latin letters.
var latin = sync.OnceValue(func() *glossary {
	g := newGlossary(&languages[Latin].Names)
	for i, names := range languages[Latin].otherWeekdays {
		for name := range strings.FieldsSeq(names) {
			g.add(lexeme{kind: weekdayWord, value: int16(i)}, name)
		}
	}
	return g
})

// glossary returns the names that are missing from the vocabulary.
func (l builtin) glossary() *glossary {
	if l == Latin {
		return latin()
	}
	return nil
}

// Month returns the name of a month, or %!Month(13) if m is invalid.
func (l builtin) Month(m Month) string { return l.names().month(m) }

// Weekday returns the name of a weekday, or %!Weekday(7) if day is invalid.
func (l builtin) Weekday(day time.Weekday) string { return l.names().weekday(day) }

// Format is like the function [Format], with the names of the language.
func (l builtin) Format(t time.Time, layout string) string { return l.names().format(t, layout) }

// AppendFormat appends the result of Format to b.
func (l builtin) AppendFormat(b []byte, t time.Time, layout string) []byte {
	return l.names().appendFormat(b, t, layout)
}

// FormatDate is like [Date.Format], with the names of the language.
func (l builtin) FormatDate(d Date, layout string) string { return l.names().formatDate(d, layout) }

// AppendFormatDate appends the result of FormatDate to b.
func (l builtin) AppendFormatDate(b []byte, d Date, layout string) []byte {
	return d.appendNamed(b, layout, l.names())
}

// Parse is like the function [Parse], and also reads the names of the language.
func (l builtin) Parse(layout, value string) (Date, error) {
	return l.glossary().parse(layout, value)
}

// ParseTime is like the function [ParseTime], and also reads the names of the language.
func (l builtin) ParseTime(layout, value string, loc *time.Location) (time.Time, error) {
	return l.glossary().parseTime(layout, value, loc)
}
