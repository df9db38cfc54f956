package page

// A rule is what the page calls a rule in Persian.
type rule struct {
	name  string // as in a Form
	label string
	does  string // in one line
}

// rules are all rules, in the order of the page.
var rules = []rule{
	{"letters", "حروف", "حروف عربی، شکل\u200cهای نمایشی و حروف زبان\u200cهای دیگر را به حرف فارسی برمی\u200cگرداند"},
	{"halfspaces", "نیم\u200cفاصله", "نیم\u200cفاصله را جایی می\u200cگذارد که باید باشد، و جای دیگر نه"},
	{"wordbreaks", "جدایی واژه\u200cها", "فاصله\u200cهای ازدست\u200cرفتهٔ میان واژه\u200cها را بازمی\u200cگرداند"},
	{"spaces", "فاصله", "میان واژه\u200cها یک فاصله می\u200cگذارد و در دو سر سطر هیچ"},
	{"punctuation", "نشانه\u200cگذاری", "نشانه\u200cهای سجاوندی را فارسی می\u200cنویسد، فاصله\u200cهای پیش و پس آن\u200cها را درست می\u200cکند و تکراری\u200cها را یکی"},
	{"quotes", "گیومه", "جفت گیومه\u200cها را « » می\u200cکند"},
	{"digits", "رقم فارسی", "عدد را با رقم، ممیز، جداکننده و نشان درصد فارسی می\u200cنویسد"},
	{"asciidigits", "رقم لاتین", "عدد را با رقم، ممیز، جداکننده و نشان درصد ASCII می\u200cنویسد"},
	{"kashida", "کشیده", "کشیده را برمی\u200cدارد و کشیدهٔ تنها را خط تیره می\u200cکند"},
	{"invisibles", "نادیدنی\u200cها", "نویسه\u200cهای کنترلی، نشانه\u200cهای جهت و زایده\u200cهای بی\u200cپهنا را برمی\u200cدارد"},
	{"marks", "اعراب", "اعراب و نشانه\u200cهای قرآنی را برمی\u200cدارد"},
	{"ezafehamza", "اضافه با همزه", "اضافهٔ ه پایانی را هٔ می\u200cنویسد"},
	{"ezafeyeh", "اضافه با ی", "اضافهٔ ه پایانی را ه\u200cی می\u200cنویسد"},
	{"fold", "کلید جست\u200cوجو", "أ إ ٱ ؤ ئ ة ۀ، حروف بزرگ لاتین و واژه\u200cهایی را که دو املای رایج دارند یکسان می\u200cکند"},
}

// names are the names of kinds, precisions, calendars and languages by those that the
// library uses.
var names = map[string]map[string]string{
	"kind": {
		"word": "واژه", "number": "عدد", "percent": "درصد", "currency": "مبلغ", "date": "تاریخ", "time": "ساعت",
		"abbreviation": "کوته\u200cنوشت", "url": "نشانی وب", "email": "رایانامه", "mention": "نام کاربری", "hashtag": "برچسب",
		"path": "مسیر پرونده", "version": "نسخه", "code": "کد", "emoji": "شکلک", "punct": "نشانهٔ سجاوندی", "symbol": "نماد", "space": "فاصله",
	},
	"precision": {
		"second": "ثانیه", "minute": "دقیقه", "hour": "ساعت", "day": "روز", "week": "هفته", "month": "ماه", "season": "فصل",
		"year": "سال", "decade": "دهه", "century": "سده", "clock": "تنها ساعت", "month and day": "ماه و روز، بی سال",
		"weekday": "تنها روز هفته", "month only": "تنها ماه",
	},
	"calendar": {"jalali": "خورشیدی", "gregorian": "میلادی", "lunar": "قمری"},
	"language": {
		"fa": "فارسی", "ar": "عربی", "ckb": "کردی", "ps": "پشتو", "ur": "اردو", "ug": "اویغوری", "sd": "سندی", "": "نوشتهٔ دیگر",
	},
}

// An example is a text to start from.
type example struct{ Name, Text string }

// short are the examples beside the article that comes with the module.
var short = []example{
	{"نیم\u200cفاصله", "گفتوگوهای انجام شده نشان میدهد که برنامه نویسان نرمافزار را بهروزرسانی میکنند وفرصتهای تازه میسازند."},
	{"حروف و رقم", "كتابهاي علي در سال 1404 با 12.5% تخفيف به \"كتابخانهي ملي\" رسيد ..."},
	{"تاریخ", "یکشنبه ۳۱ اردیبهشت ۱۴۰۴ آغاز شد، از ۱۲ تا ۱۵ مهر ۱۴۰۳ ادامه یافت و در 5 June 2024 و ۲۰ رمضان ۱۴۴۶ هم بود."},
	{"چند زبان", "نسخهي تازه با\u200b دستور زير نصب ميشود:\n\nnpm install parsitext --save\n\nسپس به https://example.com/راهنما نگاه كنيد."},
}
