package page

// names are the Persian names of kinds, precisions, calendars and languages, keyed by
// the names in the library.
var names = map[string]map[string]string{
	"kind": {
		"word": "واژه", "number": "عدد", "percent": "درصد", "currency": "مبلغ", "date": "تاریخ", "time": "ساعت",
		"abbreviation": "کوته\u200cنوشت", "url": "نشانی وب", "email": "رایانامه", "mention": "نام کاربری", "hashtag": "برچسب",
		"path": "مسیر پرونده", "version": "نسخه", "code": "کد", "emoji": "شکلک", "punct": "نشانهٔ سجاوندی", "symbol": "نماد", "space": "فاصله",
	},
	"precision": {
		"second": "ثانیه", "minute": "دقیقه", "hour": "ساعت", "day": "روز", "week": "هفته", "month": "ماه", "season": "فصل",
		"year": "سال", "decade": "دهه", "century": "سده", "clock": "تنها ساعت", "month and day": "ماه و روز، بدون سال",
		"weekday": "تنها روز هفته", "month only": "تنها ماه",
	},
	"calendar": {"jalali": "خورشیدی", "gregorian": "میلادی", "lunar": "قمری"},
	"language": {
		"fa": "فارسی", "ar": "عربی", "ckb": "کردی", "sdh": "کردی جنوبی", "lrc": "لری شمالی", "azb": "ترکی آذربایجانی",
		"ps": "پشتو", "ur": "اردو", "pnb": "پنجابی", "skr": "سرائیکی", "ks": "کشمیری", "khw": "کهوار", "sd": "سندی",
		"bal": "بلوچی", "ug": "اویغوری", "kk": "قزاقی", "ms": "مالایی", "ha": "هوسایی", "ota": "ترکی عثمانی", "": "نوشتهٔ دیگر",
	},
}

// An example is a text with which a visitor may begin.
type example struct{ Name, Text string }

// short are the examples in addition to the article of the module.
var short = []example{
	{"نیم\u200cفاصله", "گفتوگوهای انجام شده نشان میدهد که برنامه نویسان نرمافزار را بهروزرسانی میکنند وفرصتهای تازه میسازند."},
	{"حروف و رقم", "كتابهاي علي در سال 1404 با 12.5% تخفيف به \"كتابخانهي ملي\" رسيد ..."},
	{"تاریخ", "یکشنبه ۳۱ اردیبهشت ۱۴۰۴ آغاز شد، از ۱۲ تا ۱۵ مهر ۱۴۰۳ ادامه یافت و در 5 June 2024 و ۲۰ رمضان ۱۴۴۶ هم بود."},
	{"چند زبان", "نسخهي تازه با\u200b دستور زير نصب ميشود:\n\nnpm install parsitext --save\n\nسپس به https://example.com/راهنما نگاه كنيد."},
}
