package jalali

import (
	"strings"
	"sync"
)

// A kind is the part that a word plays in a date.
type kind uint8

// The kinds.
const (
	otherWord     kind = iota // no part
	digitsWord                // a number in digits
	cardinalWord              // «سه»
	ordinalWord               // «سوم»
	tailWord                  // «وسوم», glued
	ordinalEnd                // «ام» after a number
	andWord                   // و
	toWord                    // تا
	fromWord                  // از
	aboutWord                 // در, رأس, حدود: may stand before a time
	monthWord                 // value: the month of its calendar
	seasonWord                // value: 1 to 4
	weekdayWord               // value: a time.Weekday
	mahWord                   // ماه
	blessedWord               // «ماه مبارک رمضان»
	yearWord                  // سال
	dayWord                   // روز
	weekWord                  // هفته
	hourWord                  // ساعت
	minuteWord                // دقیقه
	secondWord                // ثانیه
	fractionWord              // «نیم», «ربع»; value: minutes
	todayWord                 // value: days from today
	thisYearWord              // value: years from this year
	someWord                  // چند, before a unit of time
	scaleWord                 // «میلیون», «ده‌ها»: counts, or is counted
	pastWord                  // گذشته
	agoWord                   // پیش, قبل
	comingWord                // آینده
	laterWord                 // دیگر
	currentWord               // جاری
	thisWord                  // این, همین
	hijriWord                 // هجری
	eraWord                   // شمسی; with its calendar
	partOfDayWord             // صبح; value: see partOfDay
	nameWord                  // what a date or day may be part of the name of: «میدان», «خبرگزاری»
	prayerWord                // «نماز جمعه»
	notDayWord                // «جمعه بازار», «دی اکسید»
	portionWord               // «هفته اول مهر», «دهه اول محرم» are no first days
	everyWord                 // هر, which makes a weekday no date
	markerWord                // تاریخ, مورخ, before a date
	countedWord               // «نفر» after a number makes it no year
	neutralWord               // may follow a year of two digits
)

// A lexeme is what a word means in a date.
type lexeme struct {
	kind     kind
	calendar Calendar
	value    int16
	weak     bool // more often another word or a name
	ma       bool // of a month: with ماه
	joins    bool // may make another lexeme with the next word: «سه شنبه»
}

// A vocabulary is the words that matter in dates. It is not written to once it
// is built.
type vocabulary struct {
	words  lexicon
	fold   [256]uint16    // letters of two bytes, by the last two bits of the first and six of the second
	shapes [1 << 7]uint64 // a bit for each shape of the words, to pass over most others
}

// unwritten is the letter of a mark or kashida, which do not count.
const unwritten = 1

// theVocabulary returns the vocabulary.
var theVocabulary = sync.OnceValue(func() *vocabulary {
	v := vocabulary{words: make(lexicon, 1024)}
	v.words.months()
	v.words.days()
	v.words.numbers()
	v.words.others()
	for _, w := range strings.Fields(joining) {
		l := v.words[w]
		l.joins = true
		v.words[w] = l
	}
	v.foldLetters()
	for w := range v.words {
		bit := shape(w)
		v.shapes[bit>>6] |= 1 << (bit & 63)
	}
	return &v
})

// foldLetters fills the table of letters.
func (v *vocabulary) foldLetters() {
	for c := rune(0x600); c < 0x700; c++ {
		to, ok := folded(c)
		switch {
		case !ok:
		case to == 0:
			v.fold[c&0xFF] = unwritten
		default:
			v.fold[c&0xFF] = uint16(0xC0|to>>6)<<8 | uint16(0x80|to&0x3F)
		}
	}
}

// shape hashes the length of a word and the last bytes of its first two letters
// and its last.
func shape[T string | []byte](w T) uint {
	n := uint(len(w))
	if n < 4 {
		return n
	}
	return (uint(w[1])*31 ^ uint(w[3])*5<<3 ^ uint(w[n-1])*7<<2 ^ n<<6) & (1<<13 - 1)
}

// meaning returns what a name means, the zero lexeme if nothing.
func (v *vocabulary) meaning(n *name) lexeme {
	w := n.bytes()
	if bit := shape(w); v.shapes[bit>>6]>>(bit&63)&1 == 0 {
		return lexeme{}
	}
	return v.words[string(w)]
}

type lexicon map[string]lexeme

// add gives a meaning to the words of a list.
func (v lexicon) add(l lexeme, list string) {
	for _, w := range strings.Fields(list) {
		v[w] = l
	}
}

// joining are the words that may make a name with the next word.
const joining = "یک دو سه چهار چار پنج پس ربیع جمادی ذی ذو ذیال محرم صفر رجب شعبان رمضان بعد قبل پیش نیمه"

func (v lexicon) months() {
	for i, text := range namesIn[Persian].months {
		m := Month(i + 1)
		weak := m == Tir || m == Mehr || m == Azar || m == Dey || m == Bahman
		v.month(lexeme{calendar: Jalali, value: int16(m), weak: weak}, text+" "+otherMonths[i])
	}
	for i, list := range [...]string{
		"ژانویه جنوری", "فوریه فبروری", "مارس مارچ", "آوریل اوریل آپریل اپریل", "مه می", "ژوئن ژوین ژون جون",
		"ژوئیه ژوییه جولای ژولای", "اوت آگوست اگوست آگست اگست", "سپتامبر سپتمبر", "اکتبر اکتوبر", "نوامبر نومبر", "دسامبر دسمبر",
	} {
		v.month(lexeme{calendar: Gregorian, value: int16(i + 1), weak: i == 4}, list)
	}
	for i, list := range [...]string{
		"محرم محرمالحرام", "صفر صفرالمظفر", "ربیعالاول ربیعاول", "ربیعالثانی ربیعالاخر ربیعالآخر ربیعثانی ربیعدوم",
		"جمادیالاول جمادیالاولی جمادیاول", "جمادیالثانی جمادیالثانیه جمادیالاخر جمادیالآخر جمادیالاخره جمادیالآخره جمادیثانی",
		"رجب رجبالمرجب", "شعبان شعبانالمعظم", "رمضان رمضانالمبارک", "شوال شوالالمکرم",
		"ذیقعده ذیالقعده ذوالقعده ذوقعده ذیالقعدهالحرام", "ذیحجه ذیالحجه ذوالحجه ذوحجه ذیحجهالحرام ذیالحجهالحرام",
	} {
		v.month(lexeme{calendar: Lunar, value: int16(i + 1), weak: i == 1}, list)
	}
}

// month adds the names of a month, alone and with ماه.
func (v lexicon) month(l lexeme, list string) {
	l.kind = monthWord
	v.add(l, list)
	l.ma, l.weak = true, false
	for _, w := range strings.Fields(list) {
		v[w+"ماه"] = l
	}
}

func (v lexicon) days() {
	for day, text := range namesIn[Persian].weekdays {
		l := lexeme{kind: weekdayWord, value: int16(day)}
		for _, w := range strings.Fields(foldedName(text) + " " + otherDays[day]) {
			v[w], v[w+"ی"] = l, l // «شنبه‌ی گذشته»
		}
	}
	for i, w := range seasonNames {
		v[w] = lexeme{kind: seasonWord, value: int16(i + 1)}
	}
	for n, list := range map[int16]string{
		-2: "پریروز پریشب", -1: "دیروز دیشب", 0: "امروز امشب", 1: "فردا فرداشب", 2: "پسفردا",
	} {
		v.add(lexeme{kind: todayWord, value: n}, list)
	}
	for n, w := range map[int16]string{-2: "پیرارسال", -1: "پارسال", 0: "امسال"} {
		v[w] = lexeme{kind: thisYearWord, value: n}
	}
	for part, list := range [...]string{
		morning: "صبح بامداد سحر", noon: "ظهر", beforeNoon: "قبلازظهر پیشازظهر ", afternoon: "بعدازظهر عصر غروب", atNight: "شب",
	} {
		v.add(lexeme{kind: partOfDayWord, value: int16(part)}, list)
	}
}

var (
	units = [...]string{
		"", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده",
		"شانزده", "هفده", "هجده", "نوزده",
	}
	tens     = [...]string{2: "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"}
	hundreds = [...]string{1: "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"}
)

func (v lexicon) numbers() {
	for n, w := range units {
		if n > 0 {
			v.number(n, w)
		}
	}
	v.number(18, "هیجده")
	for i, ten := range tens {
		if ten == "" {
			continue
		}
		v.number(10*i, ten)
		for n := 1; n <= 9; n++ {
			v.number(10*i+n, ten+"و"+units[n])
		}
	}
	for i, w := range hundreds {
		v.add(lexeme{kind: cardinalWord, value: int16(100 * i)}, w)
	}
	v.add(lexeme{kind: cardinalWord, value: 1000}, "هزار")
	v.add(lexeme{kind: ordinalWord, value: 1}, "اول نخست اولین نخستین")
	v.add(lexeme{kind: ordinalWord, value: 15, weak: true}, "نیمه") // «نیمه شعبان»
}

// number adds a number in words and its ordinals, also glued to و before.
func (v lexicon) number(n int, w string) {
	v[w] = lexeme{kind: cardinalWord, value: int16(n)}
	stems := []string{w + "م"}
	switch {
	case strings.HasSuffix(w, "سه"):
		stems = []string{strings.TrimSuffix(w, "ه") + "وم"}
	case n == 30:
		stems = []string{"سیام", "سیم"}
	}
	for _, stem := range stems {
		v.add(lexeme{kind: ordinalWord, value: int16(n)}, stem+" "+stem+"ین")
		if n < 10 {
			v["و"+stem] = lexeme{kind: tailWord, value: int16(n)}
		}
	}
}

func (v lexicon) others() {
	for _, w := range [...]struct {
		lexeme
		list string
	}{
		{lexeme{kind: ordinalEnd}, "ام م"},
		{lexeme{kind: andWord}, "و"},
		{lexeme{kind: toWord}, "تا الی لغایت"},
		{lexeme{kind: fromWord}, "از"},
		{lexeme{kind: aboutWord}, "در راس حدود حوالی"},
		{lexeme{kind: mahWord}, "ماه"},
		{lexeme{kind: blessedWord}, "مبارک"},
		{lexeme{kind: yearWord}, "سال"},
		{lexeme{kind: yearWord, weak: true}, "سالهای"},
		{lexeme{kind: someWord}, "چند چندین یکی"},
		{lexeme{kind: scaleWord}, "میلیون میلیارد دهها صدها هزارها هزاران میلیونها میلیاردها"},
		{lexeme{kind: dayWord}, "روز"},
		{lexeme{kind: weekWord}, "هفته هفتهی"},
		{lexeme{kind: hourWord}, "ساعت"},
		{lexeme{kind: minuteWord}, "دقیقه"},
		{lexeme{kind: secondWord}, "ثانیه"},
		{lexeme{kind: fractionWord, value: 30}, "نیم"},
		{lexeme{kind: fractionWord, value: 15}, "ربع"},
		{lexeme{kind: pastWord}, "گذشته"},
		{lexeme{kind: agoWord}, "پیش قبل"},
		{lexeme{kind: comingWord}, "آینده اینده آتی اتی بعد پیشرو"},
		{lexeme{kind: laterWord}, "دیگر"},
		{lexeme{kind: currentWord}, "جاری"},
		{lexeme{kind: thisWord}, "این همین"},
		{lexeme{kind: hijriWord}, "هجری"},
		{lexeme{kind: eraWord, calendar: Jalali}, "شمسی خورشیدی"},
		{lexeme{kind: eraWord, calendar: Gregorian}, "میلادی"},
		{lexeme{kind: eraWord, calendar: Lunar}, "قمری"},
		{lexeme{kind: nameWord}, `شهر میدان خیابان ورزشگاه بلوار بولوار کوچه پل بزرگراه بیمارستان مدرسه دبستان دبیرستان تالار سالن
			بنیاد پارک شهرک حزب سینما کوی محله پایگاه لشکر ایستگاه زیرگذر شهید شهدای خبرگزاری مسکن بانک شرکت صندوق روزنامه
			وطن رادیو نسل رمان فیلم کتاب مجله تیپ گردان شبکه گروه شلیک اصابت`},
		{lexeme{kind: prayerWord}, "نماز نمازهای امام امامان ائمه امامت خطبه خطبههای خطیب نمازگزاران مسجد دعای سیاسی"},
		{lexeme{kind: notDayWord}, "بازار سیاه سوری ها اکسید هوایی خلاص دروازه پیشروی"},
		{lexeme{kind: portionWord}, "دهه مرحله دور نوبت فاز"},
		{lexeme{kind: everyWord}, "هر"},
		{lexeme{kind: markerWord}, "تاریخ مورخ مورخه بتاریخ"},
		{lexeme{kind: countedWord}, `نفر تن تومان ریال دلار یورو متر کیلومتر کیلو کیلوگرم گرم درصد هکتار واحد دستگاه فقره مورد
			خانوار بسته جلد اثر لیتر پرونده عدد نوع صفحه باب کشور تیم سهم بشکه مگاوات`},
		{lexeme{kind: neutralWord}, `به با برای که را است بود شد شده برگزار آغاز تاکنون بر یا اما نیز هم اعلام منتشر`},
	} {
		v.add(w.lexeme, w.list)
	}
}
