package jalali

// A kind is the role of a word in a date.
type kind uint8

// The kinds. Each has an entry in the table kinds.
const (
	otherWord kind = iota
	digitsWord
	cardinalWord
	ordinalWord
	tailWord
	ordinalEnd
	andWord
	toWord
	fromWord
	aboutWord
	monthWord
	everydayMonthWord
	seasonWord
	weekdayWord
	mahWord
	blessedWord
	yearWord
	dayWord
	weekWord
	hourWord
	minuteWord
	secondWord
	fractionWord
	todayWord
	thisYearWord
	someWord
	scaleWord
	pastWord
	agoWord
	comingWord
	adjacentWord
	laterWord
	currentWord
	thisWord
	hijriWord
	eraWord
	eraLetter
	partOfDayWord
	nameWord
	prayerWord
	notDayWord
	portionWord
	everyWord
	markerWord
	countedWord
	neutralWord
	placeWord
	shotWord
	worldWord
	lengthWord
	numberedWord
	publishedWord
	beforeChristWord
	zoneWord
	signMark
	breakMark
)

// A beginning says whether a word may begin a date.
type beginning uint8

// The beginnings.
const (
	never   beginning = iota
	withNow           // a date relative to a Now
	always            // any date
)

// A kindInfo describes a kind.
type kindInfo struct {
	name    string
	begins  beginning
	meaning string // what the value of its words means, or what the words do
	example string // a text that is read differently without its word of the kind
}

// kinds has an entry for each kind.
var kinds = [...]kindInfo{
	otherWord:         {name: "other", meaning: "has no role"},
	digitsWord:        {"digits", always, "the number", "۳ مهر ۱۴۰۳"},
	cardinalWord:      {"cardinal", always, "the number", "سه مهر ۱۴۰۳"},
	ordinalWord:       {"ordinal", always, "the number", "سوم مهر ۱۴۰۳"},
	tailWord:          {"tail", never, "the number of an ordinal glued to و", "بیست وسوم مهر ۱۴۰۳"},
	ordinalEnd:        {"ordinal end", never, "makes the number before it an ordinal", "۳ ام مهر ۱۴۰۳"},
	andWord:           {"and", never, "", "بیست و سوم مهر ۱۴۰۳"},
	toWord:            {"to", never, "between the dates of a range", "۱۲ تا ۱۵ مهر ۱۴۰۳"},
	fromWord:          {"from", never, "", "سومین روز از خرداد ۱۴۰۳"},
	aboutWord:         {"about", never, "may precede a time", "شنبه ۱ دی ۱۴۰۳ رأس ساعت ۸"},
	monthWord:         {"month", always, "the month of its calendar", "۳ مهر ۱۴۰۳"},
	everydayMonthWord: {"everyday month", never, "the month, only with a day and a year or weekday", "۳ حمل ۱۴۰۳"},
	seasonWord:        {"season", always, "a Season", "بهار ۱۴۰۳"},
	weekdayWord:       {"weekday", always, "a time.Weekday", "شنبه ۱ دی ۱۴۰۳"},
	mahWord:           {"mah", always, "confirms that a name is a month", "ماه سپتامبر"},
	blessedWord:       {"blessed", never, "between ماه and the name", "ماه مبارک رمضان"},
	yearWord:          {"year", always, "", "سال ۱۴۰۳"},
	dayWord:           {"day", withNow, "", "روز گذشته"},
	weekWord:          {"week", withNow, "", "هفته گذشته"},
	hourWord:          {"hour", always, "", "ساعت ۱۸"},
	minuteWord:        {"minute", never, "", "۱۰ دقیقه پیش"},
	secondWord:        {"second", never, "", "۱۰ ثانیه پیش"},
	fractionWord:      {"fraction", withNow, "minutes", "ساعت هفت و نیم"},
	todayWord:         {"today", withNow, "days from today", "دیروز"},
	thisYearWord:      {"this year", withNow, "years from this year", "پارسال"},
	someWord:          {"some", never, "counts a unit of time, which is then not a date", "چند سال پیش"},
	scaleWord:         {"scale", never, "counts, or is counted", "ده\u200cها سال پیش"},
	pastWord:          {"past", never, "", "هفته گذشته"},
	agoWord:           {"ago", never, "", "۳ روز پیش"},
	comingWord:        {"coming", never, "", "هفته آینده"},
	adjacentWord:      {"adjacent", never, "the week or weekday before now, −1, or after it, 1", "شنبه بعدی"},
	laterWord:         {"later", never, "", "۳ روز دیگر"},
	currentWord:       {"current", never, "", "ماه جاری"},
	thisWord:          {"this", withNow, "", "این هفته"},
	hijriWord:         {"hijri", never, "precedes an era", "۱۲ بهمن ۱۳۵۷ هجری شمسی"},
	eraWord:           {"era", never, "names the calendar of the year before it", "سال ۱۴۴۶ قمری"},
	eraLetter:         {"era letter", never, "part of the abbreviation of an era, «ه.ش»", "۱۳۵۷ ه.ش"},
	partOfDayWord:     {"part of the day", withNow, "one of the parts of the day", "ساعت ۵ عصر"},
	nameWord:          {"name", never, "a thing whose name may contain a date or day; 1 if an adjective may stand before the name", "میدان ۱۷ شهریور"},
	prayerWord:        {"prayer", never, "makes a weekday part of a name", "نماز جمعه"},
	notDayWord:        {"not a day", never, "keeps the name before it from being a day or month", "جمعه سیاه"},
	portionWord:       {"portion", always, "keeps the ordinal after it from being a day; 10 for a decade, 100 for a century", "دهه ۱۳۶۰"},
	everyWord:         {"every", never, "keeps the weekday after it from being a date", "هر پنجشنبه"},
	markerWord:        {"marker", never, "shows that a date follows", "مورخ 04-02-31"},
	countedWord:       {"counted", never, "keeps the number before it from being a year", "سال ۱۴۰۰ تومان"},
	neutralWord:       {"neutral", never, "may follow a year of two digits", "سال ۱۲ بود"},
	placeWord:         {"place", never, "a thing whose name may contain a date, but not a relative day", "سد ۱۵ خرداد"},
	shotWord:          {"shot", never, "makes تیر before it a bullet", "۵ تیر به او شلیک شد"},
	worldWord:         {"world", never, "makes the day after it a time in general", "دنیای امروز"},
	lengthWord:        {"length", never, "keeps the time after it from being a time of day", "رکورد ۲:۰۵:۱۲"},
	numberedWord:      {"numbered", never, "keeps three short numbers after it from being a date", "شماره ۹۸/۵/۱۲"},
	publishedWord:     {"published", never, "shows that a year follows", "مصوب ۱۳۹۲"},
	beforeChristWord:  {"before Christ", never, "makes the year before it one of an era that is not read", "سال ۲۰۰۰ پیش از میلاد"},
	zoneWord:          {"zone", never, "a zoneName", "ساعت ۱۷:۳۰ به وقت گرینویچ"},
	signMark:          {"sign", never, "the character", "۱۴۰۴/۲/۳۱"},
	breakMark:         {"break", never, "separates its neighbours", "شنبه! ۳ مهر ۱۴۰۳"},
}
