package jalali

import (
	"iter"
	"time"
)

// A Finder finds dates in running text. The zero Finder places times in Tehran.
// It may be used by several goroutines at once.
type Finder struct {
	// Now is what relative dates («دیروز», «هفته گذشته») count from; if it is
	// zero they are not found. A date without a year, a weekday and a time of
	// day are completed to the nearest to Now; if it is zero they have no Time.
	// Two digits stand for a year up to ten years after Now.
	Now time.Time
	// Location is that of the times found; nil is Tehran.
	Location *time.Location
	// Languages are those whose names of months, weekdays and halves of the day are
	// found too, besides the ones that every Finder reads: all of this package but
	// Latin.
	Languages []Language
	// BareYears says that years alone are found too, where what is around them says
	// that they are years: «در ۱۹۵۹», «(۱۹۰۷–۱۹۷۵)», «مصوب ۱۳۹۲».
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
//     «۲۲۴–۶۵۱ م», «۸ تا ۱۲ صبح»;
//   - times of day, alone or with the date before or after: «- ۱۱:۲۹:۳۲», «ساعت
//     ۱۱ و ۲۹ دقیقه», «۵ عصر» after ساعت, «ده دقیقه به هشت», with a zone:
//     2025-05-21T07:59:32Z, «به وقت گرینویچ»;
//   - with a Now, dates relative to it: «دیروز», «فردا شب», «۳ روز پیش», «شنبه
//     گذشته», «۱۵ خرداد سال جاری», and ranges of them: «شنبه تا چهارشنبه هفته
//     آینده», «۷۰ تا ۸۰ سال پیش». Months and years so counted are Jalali unless
//     their era is given; weeks begin on Saturday. What counts from a time that the
//     text tells of is not found: «این ماه», «سال بعد», «مهر آن سال».
//
// Names of months that are everyday words («میزان», «حمل») count only with a day before
// and a year after, or with a weekday. A date without a year after a noun that is named
// by dates («میدان ۷ تیر») is a name, and three short numbers after شماره are a number.
//
// A year of four digits without a month or era is Jalali from 1200 to 1449 and Gregorian
// from there to 2999; one of three digits needs its era.
//
// Digits and letters may be Persian or Arabic, half-spaces may be lost, and bidi marks
// may stand between the words. A year of two digits is one of 1340 to 1439, or by Now. A
// day that does not exist is not found, nor is any part of it, nor is a year before
// Christ or one of the Hijra whose calendar is not said.
func (f Finder) Find(text string) iter.Seq[Match] {
	if f.Location == nil {
		f.Location = Tehran()
	}
	return func(yield func(Match) bool) {
		p := placing{now: f.Now, location: f.Location, hasNow: !f.Now.IsZero()}
		r := reading{lexer: lexer{text: text, words: theVocabulary(), own: glossaries(f.Languages)}, bare: f.BareYears, relative: p.hasNow}
		r.years = lastShort
		if p.hasNow {
			p.today = Of(f.Now.In(f.Location)).number()
			r.years = fromDay(p.today).Year + yearsAhead
		}
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

// lastShort is the last year that two digits stand for where no Now says better, and
// yearsAhead how far after Now it is.
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
