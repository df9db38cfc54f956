package jalali

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// A lexeme is the meaning of a word in a date.
type lexeme struct {
	kind     kind
	calendar Calendar
	value    int16 // see kinds
	weak     bool  // more often another word or a name
	ma       bool  // of a month: includes ماه
	joins    bool  // may form another lexeme with the next word: «سه شنبه»
	glued    bool  // no space may replace its ZWNJ
	night    bool  // the night of a day: «امشب»
	lead     uint8 // the letters of another word glued to its beginning: «درسال»
	size     uint8 // its letters if another word is glued to its end, as in «یکسال», else 0
	verbal   bool  // may begin a verb: «می», «کشته»
}

// An entry is a line of the registry of words: everything known about some words.
type entry struct {
	lexeme
	language builtin
	// The words, separated by spaces, as an editor types them, with a ZWNJ between the
	// parts of a word. They are also read with a space or nothing instead of the ZWNJ,
	// and with other letters that fold to the same ones.
	forms string
}

// registry yields all words that Parse and Find know, each form as an entry: the names
// of months, weekdays and halves of the day in the languages, the table words, the
// numbers, words glued to the one before, and numbers glued to the unit after them.
func registry(yield func(entry) bool) {
	for _, list := range [...]iter.Seq[entry]{plainEntries, gluedEntries, gluedCounts} {
		for e := range list {
			if !yield(e) {
				return
			}
		}
	}
}

// plainEntries yields the words that are not glued to the one before.
func plainEntries(yield func(entry) bool) {
	for _, list := range [...]iter.Seq[entry]{nameEntries, wordEntries, numberEntries} {
		for e := range list {
			if !yield(e) {
				return
			}
		}
	}
}

// nameEntries yields the names in the languages whose words occur in running text.
func nameEntries(yield func(entry) bool) {
	for l := range builtin(len(languages)) {
		if t := &languages[l]; !t.optional && !t.entries(l, yield) {
			return
		}
	}
}

// wordEntries yields the table words. It adds ماه to the months, the form before a year to
// those in ه, the form before a name to the nouns for named things, and the ی of «۲۰ میلیونی» to the words that are
// counted.
func wordEntries(yield func(entry) bool) {
	for _, e := range words {
		if !yield(e) || e.kind == monthWord && !yield(e.withMah()) {
			return
		}
		if e.kind == monthWord && !e.weak {
			if e.forms = ofNames(e.forms); e.forms != "" && !yield(e) { // «ژانویه‌ی ۱۹۸۸»
				return
			}
		}
		if names := e.kind == nameWord || e.kind == placeWord && !e.weak && !e.glued; names || e.kind == worldWord {
			one, many := e, e
			one.forms, many.forms = ofNames(e.forms), plurals(e.forms)
			if names {
				many.kind, many.weak = placeWord, true // «روزنامه‌های امروز» may precede a day, «کتاب‌های قرن نوزدهم» a century
			}
			if !yield(one) || !yield(many) {
				return
			}
		}
		if e.kind == scaleWord || e.kind == countedWord && !e.verbal {
			if e.forms = withYeh(e.forms); !yield(e) {
				return
			}
		}
	}
}

// ofNames returns the forms that nouns ending in a vowel have before a name: «سینمای»,
// «مدرسه‌ی».
func ofNames(nouns string) string {
	var with []string
	for noun := range strings.FieldsSeq(nouns) {
		switch c, _ := utf8.DecodeLastRuneInString(noun); c {
		case 'ه':
			with = append(with, noun+"\u200cی")
		case 'ا', 'و':
			with = append(with, noun+"ی")
		}
	}
	return strings.Join(with, " ")
}

// plurals returns the forms that the plurals of nouns have before a name: «خیابان‌های».
func plurals(nouns string) string {
	var many []string
	for noun := range strings.FieldsSeq(nouns) {
		many = append(many, noun+"\u200cهای")
	}
	return strings.Join(many, " ")
}

// withYeh returns the forms that end in a consonant, with ی appended.
func withYeh(forms string) string {
	var with []string
	for form := range strings.FieldsSeq(forms) {
		if !strings.HasSuffix(form, "ه") && !strings.HasSuffix(form, "ی") && !strings.HasSuffix(form, "و") && !strings.HasSuffix(form, "ا") {
			with = append(with, form+"ی")
		}
	}
	return strings.Join(with, " ")
}

// described is the value of a nameWord that an adjective may separate from its name.
const described = 1

// words are the words that are neither names in a language nor numbers.
var words = [...]entry{
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 1}, forms: "ژانویه"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 2}, forms: "فوریه"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 3}, forms: "مارس"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 4}, forms: "آوریل اوریل آپریل"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 5, weak: true}, forms: "مه"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 5, weak: true, verbal: true}, forms: "می"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 6}, forms: "ژوئن ژوین ژون"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 7}, forms: "ژوئیه ژوییه جولای ژولای"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 8}, forms: "اوت آگوست اگوست"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 9}, forms: "سپتامبر"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 10}, forms: "اکتبر"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 11}, forms: "نوامبر"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 12}, forms: "دسامبر"},

	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 1}, language: Dari, forms: "جنوری"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 2}, language: Dari, forms: "فبروری"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 3}, language: Dari, forms: "مارچ"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 4}, language: Dari, forms: "اپریل"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 6}, language: Dari, forms: "جون"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 8}, language: Dari, forms: "آگست اگست"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 9}, language: Dari, forms: "سپتمبر"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 10}, language: Dari, forms: "اکتوبر"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 11}, language: Dari, forms: "نومبر"},
	{lexeme: lexeme{kind: monthWord, calendar: Gregorian, value: 12}, language: Dari, forms: "دسمبر"},

	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 1}, forms: "محرم محرم\u200cالحرام"},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 2, weak: true}, forms: "صفر صفر\u200cالمظفر"},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 3}, forms: "ربیع\u200cالاول ربیع\u200cاول"},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 4}, forms: "ربیع\u200cالثانی ربیع\u200cالاخر ربیع\u200cالآخر ربیع\u200cثانی ربیع\u200cدوم"},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 5}, forms: "جمادی\u200cالاول جمادی\u200cالاولی جمادی\u200cاول"},
	{
		lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 6},
		forms:  "جمادی\u200cالثانی جمادی\u200cالثانیه جمادی\u200cالاخر جمادی\u200cالآخر جمادی\u200cالاخره جمادی\u200cالآخره جمادی\u200cثانی",
	},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 7}, forms: "رجب رجب\u200cالمرجب"},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 8}, forms: "شعبان شعبان\u200cالمعظم"},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 9}, forms: "رمضان رمضان\u200cالمبارک"},
	{lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 10}, forms: "شوال شوال\u200cالمکرم"},
	{
		lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 11},
		forms:  "ذی\u200cقعده ذی\u200cالقعده ذی\u200cال\u200cقعده ذو\u200cالقعده ذو\u200cقعده ذی\u200cالقعده\u200cالحرام",
	},
	{
		lexeme: lexeme{kind: monthWord, calendar: Lunar, value: 12},
		forms:  "ذی\u200cحجه ذی\u200cالحجه ذی\u200cال\u200cحجه ذو\u200cالحجه ذو\u200cحجه ذی\u200cحجه\u200cالحرام ذی\u200cالحجه\u200cالحرام",
	},

	{lexeme: lexeme{kind: seasonWord, value: int16(Spring)}, forms: seasonNames[Spring-1]},
	{lexeme: lexeme{kind: seasonWord, value: int16(Summer)}, forms: seasonNames[Summer-1]},
	{lexeme: lexeme{kind: seasonWord, value: int16(Autumn)}, forms: seasonNames[Autumn-1]},
	{lexeme: lexeme{kind: seasonWord, value: int16(Winter)}, forms: seasonNames[Winter-1]},

	{lexeme: lexeme{kind: todayWord, value: -3}, forms: "پس\u200cپریروز"},
	{lexeme: lexeme{kind: todayWord, value: -3, night: true}, forms: "پس\u200cپریشب"},
	{lexeme: lexeme{kind: todayWord, value: -2}, forms: "پریروز"},
	{lexeme: lexeme{kind: todayWord, value: -2, night: true}, forms: "پریشب"},
	{lexeme: lexeme{kind: todayWord, value: -1}, forms: "دیروز"},
	{lexeme: lexeme{kind: todayWord, value: -1, night: true}, forms: "دیشب"},
	{lexeme: lexeme{kind: todayWord, value: 0}, forms: "امروز"},
	{lexeme: lexeme{kind: todayWord, value: 0, night: true}, forms: "امشب"},
	{lexeme: lexeme{kind: todayWord, value: 1}, forms: "فردا"},
	{lexeme: lexeme{kind: todayWord, value: 1, night: true}, forms: "فردا\u200cشب"},
	{lexeme: lexeme{kind: todayWord, value: 2}, forms: "پس\u200cفردا"},
	{lexeme: lexeme{kind: todayWord, value: 2, night: true}, forms: "پس\u200cفردا\u200cشب"},
	{lexeme: lexeme{kind: thisYearWord, value: -2}, forms: "پیرارسال"},
	{lexeme: lexeme{kind: thisYearWord, value: -1}, forms: "پارسال"},
	{lexeme: lexeme{kind: thisYearWord, value: 0}, forms: "امسال"},

	{lexeme: lexeme{kind: partOfDayWord, value: morning}, forms: "صبح بامداد سحر"},
	{lexeme: lexeme{kind: partOfDayWord, value: noon}, forms: "ظهر"},
	{lexeme: lexeme{kind: partOfDayWord, value: beforeNoon}, forms: "قبل\u200cاز\u200cظهر پیش\u200cاز\u200cظهر"},
	{lexeme: lexeme{kind: partOfDayWord, value: afternoon}, forms: "بعد\u200cاز\u200cظهر عصر غروب"},
	{lexeme: lexeme{kind: partOfDayWord, value: atNight}, forms: "شب نیمه\u200cشب نصف\u200cشب"},

	// With the spoken copula: «ساعت ۴ عصره». A شبه begins other words.
	{lexeme: lexeme{kind: partOfDayWord, value: morning}, forms: "صبحه"},
	{lexeme: lexeme{kind: partOfDayWord, value: noon}, forms: "ظهره"},
	{lexeme: lexeme{kind: partOfDayWord, value: afternoon}, forms: "بعد\u200cاز\u200cظهره عصره"},

	{lexeme: lexeme{kind: ordinalWord, value: 15, weak: true}, forms: "نیمه"}, // «نیمه شعبان»
	{lexeme: lexeme{kind: ordinalEnd}, forms: "ام م"},
	{lexeme: lexeme{kind: andWord}, forms: "و"},
	{lexeme: lexeme{kind: toWord}, forms: "تا الی لغایت"},
	{lexeme: lexeme{kind: fromWord}, forms: "از"},
	{lexeme: lexeme{kind: aboutWord}, forms: "در رأس حدود حوالی"},
	{lexeme: lexeme{kind: mahWord}, forms: "ماه"},
	{lexeme: lexeme{kind: blessedWord}, forms: "مبارک"},
	{lexeme: lexeme{kind: yearWord}, forms: "سال سنه"},
	{lexeme: lexeme{kind: yearWord, weak: true}, forms: "سال\u200cهای"},
	{lexeme: lexeme{kind: someWord}, forms: "چند چن چندین یکی"},
	{
		lexeme: lexeme{kind: scaleWord},
		forms:  "میلیون میلیارد",
	},
	{
		lexeme: lexeme{kind: scaleWord, weak: true}, // no number stands before them
		forms:  "ده\u200cها صدها هزارها هزاران میلیون\u200cها میلیاردها",
	},
	{lexeme: lexeme{kind: dayWord}, forms: "روز"},
	{lexeme: lexeme{kind: weekWord}, forms: "هفته هفته\u200cی"},
	{lexeme: lexeme{kind: hourWord}, forms: "ساعت"},
	{lexeme: lexeme{kind: minuteWord}, forms: "دقیقه"},
	{lexeme: lexeme{kind: secondWord}, forms: "ثانیه"},
	{lexeme: lexeme{kind: fractionWord, value: 30}, forms: "نیم"},
	{lexeme: lexeme{kind: fractionWord, value: 15}, forms: "ربع"},
	{lexeme: lexeme{kind: pastWord}, forms: "گذشته"},
	{lexeme: lexeme{kind: agoWord}, forms: "پیش قبل"},
	{lexeme: lexeme{kind: comingWord}, forms: "آینده اینده آتی اتی پیش\u200cرو"},
	{lexeme: lexeme{kind: comingWord, weak: true}, forms: "بعد"}, // «سال بعد» is the year after the one in the text
	{lexeme: lexeme{kind: adjacentWord, value: 1}, forms: "بعدی"},
	{lexeme: lexeme{kind: adjacentWord, value: -1}, forms: "قبلی"},
	{lexeme: lexeme{kind: laterWord}, forms: "دیگر دیگه"},
	{lexeme: lexeme{kind: currentWord}, forms: "جاری"},
	{lexeme: lexeme{kind: thisWord}, forms: "این همین"},
	{lexeme: lexeme{kind: hijriWord}, forms: "هجری"},
	{lexeme: lexeme{kind: eraLetter}, forms: "ه ش ق"},
	{lexeme: lexeme{kind: eraWord, calendar: Jalali}, forms: "شمسی خورشیدی"},
	{lexeme: lexeme{kind: eraWord, calendar: Gregorian}, forms: "میلادی"},
	{lexeme: lexeme{kind: eraWord, calendar: Lunar}, forms: "قمری"},
	{
		lexeme: lexeme{kind: nameWord},
		forms: "شهر بنیاد حزب لشکر شهید شهدای خبرگزاری مسکن بانک شرکت صندوق روزنامه " +
			"وطن رادیو نسل رمان فیلم کتاب مجله تیپ گردان شبکه گروه",
	},
	{ // also with an adjective before the name: «پل هوایی ۱۵ خرداد»
		lexeme: lexeme{kind: nameWord, value: described},
		forms: "میدان میدون خیابان خیابون ورزشگاه بلوار بولوار کوچه پل بزرگ\u200cراه بیمارستان مدرسه دبستان دبیرستان تالار سالن " +
			"پارک شهرک سینما کوی محله پایگاه ایستگاه زیرگذر",
	},
	{
		lexeme: lexeme{kind: placeWord},
		forms: "مترو سد فرودگاه چهار\u200cراه سه\u200cراه سه\u200cراهی آزاد\u200cراه اتوبان جاده بن\u200cبست فلکه تقاطع روگذر تونل " +
			"پارکینگ پایانه ترمینال بوستان ساختمان مجتمع پاساژ هنرستان استادیوم درمانگاه کتابخانه کارخانه اردوگاه آتش\u200cنشانی فرهنگ\u200cسرا نیروگاه پالایشگاه مدارس " +
			"هفته\u200cنامه دو\u200cهفته\u200cنامه ماه\u200cنامه فصل\u200cنامه سال\u200cنامه گاه\u200cنامه نشریه " +
			"خوابگاه استخر تعاونی مهمان\u200cسرا دوربرگردان صنایع " +
			"شعبه داروخانه جبهه جنبش مجموعه جناح فراکسیون ائتلاف ستاد قرارگاه پادگان یگان ناو",
	},
	{lexeme: lexeme{kind: placeWord, glued: true}, forms: "استودیو استودیوی استودیوهای فاکس"}, // also before a century
	{lexeme: lexeme{kind: placeWord, weak: true}, forms: "خ ک چ بل"},                          // خ. and so on: a street, lane, crossroads, boulevard
	{
		lexeme: lexeme{kind: prayerWord},
		forms:  "نماز نمازهای امام امامان ائمه امامت خطبه خطبه\u200cهای خطیب نمازگزاران مسجد دعای سیاسی",
	},
	{lexeme: lexeme{kind: notDayWord}, forms: "بازار سیاه سوری ها پیکچرز"}, // of a weekday, a unit or a century
	{lexeme: lexeme{kind: notDayWord, weak: true}, forms: "اکسید مکس"},     // of دی alone
	{ // a post, bullet or bow, not the month
		lexeme: lexeme{kind: notDayWord},
		forms: "تیر\u200cچراغ تیر\u200cبرق تیر\u200cآهن تیر\u200cدروازه تیر\u200cچوبی تیر\u200cآهنی تیر\u200cفلزی تیر\u200cبتنی تیر\u200cسیمانی " +
			"تیر\u200cتلفن تیر\u200cتلگراف تیر\u200cسقف تیر\u200cعمودی تیر\u200cافقی تیر\u200cهوایی تیر\u200cخلاص تیر\u200cجنگی تیر\u200cمشقی " +
			"تیر\u200cو\u200cکمان تیر\u200cو\u200cترکش تیر\u200cو\u200cتخته",
	},
	{ // where پیش begins a word, or goes with روی
		lexeme: lexeme{kind: notDayWord},
		forms: "پیش\u200cدانشگاهی پیش\u200cدبستانی پیش\u200cبینی پیش\u200cفرض پیش\u200cنویس پیش\u200cگفتار پیش\u200cکسوت پیش\u200cقراول پیش\u200cداوری پیش\u200cزمینه " +
			"پیش\u200cروی\u200cما پیش\u200cروی\u200cشما پیش\u200cروی\u200cخود پیش\u200cروی\u200cاو پیش\u200cروی\u200cمن پیش\u200cروی\u200cآن\u200cها پیش\u200cروی\u200cآنان",
	},
	{lexeme: lexeme{kind: portionWord}, forms: "مرحله دور نوبت فاز"},
	{lexeme: lexeme{kind: portionWord, value: 10}, forms: "دهه دهه\u200cی دهه\u200cهای"},
	{lexeme: lexeme{kind: portionWord, value: 100}, forms: "قرن سده سده\u200cی قرن\u200cهای سده\u200cهای قرون"},
	{lexeme: lexeme{kind: everyWord}, forms: "هر آخرین اخرین"},
	{lexeme: lexeme{kind: markerWord}, forms: "تاریخ مورخ مورخه بتاریخ"},
	{
		lexeme: lexeme{kind: countedWord},
		forms: "نفر تن تومان ریال دلار یورو متر کیلومتر کیلو کیلوگرم گرم درصد هکتار فقره ساله سالگی " +
			"خانوار بسته جلد لیتر مگاوات بشکه باب " +
			"شرکت\u200cکننده بار اینچ سانت سانتی\u200cگراد میلی\u200cگرم میلی\u200cلیتر مگاپیکسل گیگ گیگابایت مگابایت وات کیلووات ولت آمپر ساعته روزه ماهه مترمکعب مترمربع",
	},
	{lexeme: lexeme{kind: countedWord, verbal: true}, forms: "زخمی کشته مجروح مصدوم"}, // «کشته شد»
	{ // which begin a clause as often, or a name: «۱۴۰۲ خانه کودک»
		lexeme: lexeme{kind: countedWord, weak: true},
		forms: "واحد دستگاه مورد اثر پرونده عدد نوع صفحه کشور تیم سهم نماینده عضو قطعه میلیمتر زندانی دانشجو دانشجوی " +
			"کارمند دانش\u200cآموز دانش\u200cآموزان فرد کودک خودرو خانه روستا درجه " +
			"کارگر سرباز مسافر بازیکن معلم پزشک پرستار بیمار خبرنگار هنرمند گردشگر زائر مهاجر پناهنده شهروند",
	},
	{
		lexeme: lexeme{kind: neutralWord},
		forms:  "به با برای که را است بود شد شده برگزار آغاز تاکنون بار\u200cدیگر بر یا اما نیز هم اعلام منتشر",
	},
	{lexeme: lexeme{kind: shotWord}, forms: "شلیک اصابت"},
	{lexeme: lexeme{kind: shotWord, weak: true}, forms: "خورد خورده"}, // directly, or after «به»
	{
		lexeme: lexeme{kind: worldWord},
		forms: "دنیا جهان انسان بشر بشریت جامعه جوان جوانان نوجوان نوجوانان زن زنان مرد مردان کودکان فرهنگ تمدن شعر هنر " +
			"ادبیات موسیقی زبان علم فلسفه معماری زندگی",
	},
	{lexeme: lexeme{kind: numberedWord}, forms: "شماره قطعنامه بند ماده تبصره ردیف کد پلاک کلاسه نسخه کود"},
	{lexeme: lexeme{kind: lengthWord}, forms: "رکورد مدت طول زمان زمان\u200cبندی"},
	{
		lexeme: lexeme{kind: publishedWord},
		forms:  "مصوب مصوبه متولد متولدین زاده درگذشته تأسیس تاسیس چاپ انتشار ساخت محصول تولید سرشماری",
	},
	{lexeme: lexeme{kind: beforeChristWord}, forms: "عام\u200cالفیل یزدگردی شاهنشاهی"}, // eras of other calendars
	{lexeme: lexeme{kind: beforeChristWord}, forms: "پیش\u200cاز\u200cمیلاد قبل\u200cاز\u200cمیلاد بعد\u200cاز\u200cمیلاد پس\u200cاز\u200cمیلاد پیش\u200cاز\u200cهجرت قبل\u200cاز\u200cهجرت"},
	{lexeme: lexeme{kind: zoneWord, value: int16(greenwich)}, forms: "وقت\u200cگرینویچ بهوقت\u200cگرینویچ وقت\u200cجهانی بهوقت\u200cجهانی وقت\u200cساعت\u200cهماهنگ\u200cجهانی"},
	{lexeme: lexeme{kind: zoneWord, value: int16(tehranZone)}, forms: "وقت\u200cتهران بهوقت\u200cتهران وقت\u200cایران بهوقت\u200cایران"},
	{lexeme: lexeme{kind: zoneWord, value: int16(kabulZone)}, forms: "وقت\u200cکابل بهوقت\u200cکابل وقت\u200cافغانستان بهوقت\u200cافغانستان"},
}
