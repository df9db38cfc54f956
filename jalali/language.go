package jalali

import "time"

// A Language is one in which the months and weekdays of the calendar have names.
type Language uint8

// The languages. The functions of the package write Persian; [Parse] reads the
// names of all of them but Latin.
const (
	Persian Language = iota // Persian of Iran: فروردین (CLDR fa)
	Dari                    // Persian of Afghanistan: حمل (CLDR fa-AF, in سنبله without its ezafe)
	Pashto                  // وری (CLDR ps)
	Sorani                  // central Kurdish: خاکەلێوە
	Latin                   // Persian in ASCII letters, for logs: Farvardin
)

// Names are what a language calls the months, the weekdays from Sunday on, and
// the halves of the day.
type names struct {
	months   [12]string
	weekdays [7]string
	halves   [2]string
}

var namesIn = [...]names{
	Persian: {
		[...]string{"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"},
		[...]string{"یکشنبه", "دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"},
		[...]string{"ق.ظ", "ب.ظ"},
	},
	Dari: {
		[...]string{"حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"},
		[...]string{"یکشنبه", "دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"},
		[...]string{"ق.ظ", "ب.ظ"},
	},
	Pashto: {
		[...]string{"وری", "غویی", "غبرگولی", "چنگاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"},
		[...]string{"يونۍ", "دونۍ", "درېنۍ", "څلرنۍ", "پينځنۍ", "جمعه", "اونۍ"},
		[...]string{"غ.م", "غ.و"},
	},
	Sorani: {
		[...]string{
			"خاکەلێوە", "گوڵان", "جۆزەردان", "پووشپەڕ", "گەلاوێژ", "خەرمانان",
			"ڕەزبەر", "خەزەڵوەر", "سەرماوەز", "بەفرانبار", "ڕێبەندان", "ڕەشەمە",
		},
		[...]string{"یەکشەممە", "دووشەممە", "سێشەممە", "چوارشەممە", "پێنجشەممە", "ھەینی", "شەممە"},
		[...]string{"ب.ن", "د.ن"},
	},
	Latin: {
		[...]string{
			"Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
			"Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
		},
		[...]string{"Yekshanbeh", "Doshanbeh", "Seshanbeh", "Chaharshanbeh", "Panjshanbeh", "Jomeh", "Shanbeh"},
		[...]string{"AM", "PM"},
	},
}

// names returns the names of a language, the Persian ones if there is no such
// language.
func (l Language) names() *names {
	if int(l) < len(namesIn) {
		return &namesIn[l]
	}
	return &namesIn[Persian]
}

// Month returns the name of a month, %!Month(13) for one that there is not.
func (l Language) Month(m Month) string {
	if Farvardin <= m && m <= Esfand {
		return l.names().months[m-1]
	}
	return noSuch("Month", int(m))
}

// Weekday returns the name of a weekday, %!Weekday(7) for one that there is not.
func (l Language) Weekday(day time.Weekday) string {
	if time.Sunday <= day && day <= time.Saturday {
		return l.names().weekdays[day]
	}
	return day.String()
}

// Format is the function [Format] with the names of the language.
func (l Language) Format(t time.Time, layout string) string {
	var buf [stackSize]byte
	return string(l.AppendFormat(buf[:0], t, layout))
}

// AppendFormat appends to b what [Language.Format] returns. It allocates nothing
// where b has the room.
func (l Language) AppendFormat(b []byte, t time.Time, layout string) []byte {
	m := civilOf(t)
	m.language = l
	return appendLayout(b, layout, &m)
}
