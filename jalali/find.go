package jalali

import (
	"iter"
	"time"
)

// A Finder finds dates in running text. The zero Finder places times in Tehran. Several
// goroutines may use a Finder at once.
type Finder struct {
	// Now is the time from which relative dates («دیروز», «هفته گذشته») count. A date
	// without a year, a weekday or a time of day is taken to be the one nearest to Now. If
	// Now is zero, relative dates are not found and incomplete ones have no Time. A year of
	// two digits is at most ten years after Now.
	Now time.Time
	// Location is the time zone of the times found; nil means Tehran. A time that the clocks
	// there skip or show twice is the moment that Date.At gives.
	Location *time.Location
	// Languages are additional languages whose names of months, weekdays and halves of
	// the day are found. Every Finder reads the languages of this package except Latin.
	Languages []Language
	// BareYears makes Find also return years alone, if their neighbours show that they
	// are years: «در ۱۹۵۹», «(۱۹۰۷–۱۹۷۵)», «مصوب ۱۳۹۲», «انقلاب ۱۳۵۷», «(بوبیو، ۱۹۹۶)».
	BareYears bool
}

// Find returns the dates of text in order, as the zero [Finder] does.
func Find(text string) iter.Seq[Match] { return Finder{}.Find(text) }

// Find returns the dates of text in order, without overlap. It finds
//
//   - full dates with the month's name («چهارشنبه ۳۱ اردیبهشت ۱۴۰۴», «۷ ثور ۱۳۵۷»,
//     «اردیبهشت ۳۱, ۱۴۰۴») or in digits (1404/02/31, 31-2-1404, 04/02/31), days and
//     years also in words, in the Jalali, Gregorian or lunar calendar, with the weekday
//     before or after;
//   - parts of dates: a day and month, a month named with ماه or a year, a season
//     and year, a year after سال or before an era, a decade or century, a weekday;
//   - ranges: «۱۲ تا ۱۵ مهر», «شنبه ۲۱ لغایت چهارشنبه ۲۵ آبان», «سال‌های ۷۶ و ۷۷»,
//     «۲۲۴–۶۵۱ م», «قرن ۱۷ و ۱۸», «۸ تا ۱۲ صبح», «ساعت ۸:۳۰-۱۰:۰۰»; also from one full
//     date to a later one of the same calendar with a dash or as in ISO 8601:
//     «۱۴۰۴/۰۲/۳۰ - ۱۴۰۴/۰۳/۰۵», 1404-02-30/1404-03-05;
//   - times of day, alone or with the date before or after: «- ۱۱:۲۹:۳۲», «ساعت
//     ۱۱ و ۲۹ دقیقه», «۵ عصر» after ساعت or before a day, «ده دقیقه به هشت», with a
//     zone: 2025-05-21T07:59:32Z, «به وقت گرینویچ»;
//   - with a Now, dates relative to it: «دیروز», «فردا شب», «۳ روز پیش», «شنبه
//     گذشته», «۱۵ خرداد سال جاری», and ranges of them: «شنبه تا چهارشنبه هفته
//     آینده», «۷۰ تا ۸۰ سال پیش». Their months and years are Jalali unless an era
//     is given; weeks begin on Saturday. Dates counted from a time in the text are
//     not found: «این ماه», «سال بعد», «دو ماه بعد», «مهر آن سال».
//
// A minus after a time of day is the sign of an offset only after seconds, after a T, or
// after a date such as 2025-05-21; with a space before it, only after seconds and such a
// date. Elsewhere it stands for تا.
//
// Months whose names are everyday words («میزان», «حمل») count only with a day before and a
// year after them, or with a weekday. A date without a year is a name if it follows a noun
// for things that are named after dates («میدان ۷ تیر»), and three short numbers after
// شماره are no date.
//
// A year of four digits without a month or era is Jalali from 1200 to 1449 and Gregorian
// from 1450 to 2999; a year of three digits needs its era, but after a month or season
// 1401 may have lost its thousand: «بهمن ۴۰۱».
//
// Digits and letters may be Persian or Arabic, half-spaces may be missing or escaped
// («سه&zwnj;شنبه»), and bidi marks may stand between the words. A year of two digits is one of 1340 to 1439, or
// depends on Now. Find does not return a day that does not exist or any part of it, a
// year before Christ or of another era («سال ۴۰ عام‌الفیل»), a year of the Hijra whose
// calendar neither the era nor the month gives, or a decade of a life («دهه ۲۰ زندگی»).
func (f Finder) Find(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		p := f.placing()
		r := f.reading(text, &p)
		r.all(func(e *expression, start, end int) bool {
			m, ok := p.match(e)
			if !ok {
				return true
			}
			m.Start, m.End = start, end
			return yield(m)
		})
	}
}

// placing returns what places dates in time.
func (f Finder) placing() placing {
	p := placing{now: f.Now, location: f.Location, hasNow: !f.Now.IsZero()}
	if p.location == nil {
		p.location = Tehran()
	}
	if p.hasNow {
		p.today = Of(f.Now.In(p.location)).number()
	}
	return p
}

// reading returns what reads the dates of a text.
func (f Finder) reading(text string, p *placing) reading {
	r := reading{lexer: lexer{text: text, words: theVocabulary(), own: glossaries(f.Languages)}, bare: f.BareYears, relative: p.hasNow}
	r.years = lastShort
	if p.hasNow {
		r.years = fromDay(p.today).Year + yearsAhead
	}
	return r
}

// lastShort is the last year that two digits stand for without a Now; yearsAhead is the
// distance of that year from Now.
const (
	lastShort  = 1439
	yearsAhead = 10
)

// glossaries returns the names that the languages add to the vocabulary.
func glossaries(languages []Language) (own []*glossary) {
	for _, l := range languages {
		if l == nil {
			continue
		}
		if g := l.glossary(); g != nil {
			own = append(own, g)
		}
	}
	return own
}
