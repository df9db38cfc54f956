package jalali_test

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"slices"
	"time"

	"github.com/parsitext/parsitext/jalali"
)

var moment = time.Date(2025, 5, 21, 11, 29, 32, 0, jalali.Tehran())

func Example() {
	t, err := jalali.ParseTime("Monday 2 January 2006 - 15:04:05", "چهارشنبه 31 ارديبهشت 1404 - 11:29:32", jalali.Tehran())
	fmt.Println(t.Format(time.RFC3339), err)
	// Output: 2025-05-21T11:29:32+03:30 <nil>
}

func ExampleNew() {
	d, err := jalali.New(1403, jalali.Esfand, 30)
	fmt.Println(d, err)
	_, err = jalali.New(1404, jalali.Esfand, 30)
	fmt.Println(err)
	// Output:
	// 1403-12-30 <nil>
	// jalali: "1404-12-30": Esfand 1404 has 29 days
}

func ExampleOf() {
	fmt.Println(jalali.Of(moment))
	// Output: 1404-02-31
}

func ExampleFromGregorian() {
	fmt.Println(jalali.FromGregorian(2025, time.May, 21))
	// Output: 1404-02-31
}

func ExampleDate_Gregorian() {
	fmt.Println(jalali.Date{Year: 1404, Month: jalali.Ordibehesht, Day: 31}.Gregorian())
	// Output: 2025 May 21
}

func ExampleDate_In() {
	// The clocks of Iran went from 0:00 to 1:00 on 2 Farvardin 1400.
	fmt.Println(jalali.Date{Year: 1400, Month: jalali.Farvardin, Day: 2}.In(jalali.Tehran()))
	// Output: 2021-03-22 01:00:00 +0430 +0430
}

func ExampleIsLeap() {
	fmt.Println(jalali.IsLeap(1403), jalali.IsLeap(1404))
	// Output: true false
}

func ExampleDaysIn() {
	fmt.Println(jalali.DaysIn(1403, jalali.Esfand), jalali.DaysIn(1404, jalali.Esfand))
	// Output: 30 29
}

func ExampleDate_AddMonths() {
	fmt.Println(jalali.Date{Year: 1404, Month: jalali.Shahrivar, Day: 31}.AddMonths(1))
	// Output: 1404-07-30
}

func ExampleDate_DaysSince() {
	nowruz := jalali.Date{Year: 1405, Month: jalali.Farvardin, Day: 1}
	fmt.Println(nowruz.DaysSince(jalali.Of(moment)))
	// Output: 304
}

func ExampleDate_Week() {
	fmt.Println(jalali.Of(moment).Week())
	// Output: 1404 10
}

func ExampleFormat() {
	fmt.Println(jalali.Format(moment, "Monday ۲ January ۲۰۰۶، ساعت ۱۵:۰۴"))
	fmt.Println(jalali.Format(moment, "2006/01/02 3:04 PM"))
	// Output:
	// چهارشنبه ۳۱ اردیبهشت ۱۴۰۴، ساعت ۱۱:۲۹
	// 1404/02/31 11:29 ق.ظ
}

func ExampleAppendFormat() {
	b := jalali.AppendFormat([]byte("اصفهان، "), moment, "۲ January")
	fmt.Println(string(b))
	// Output: اصفهان، ۳۱ اردیبهشت
}

func ExampleDate_Format() {
	fmt.Println(jalali.Of(moment).Format("Monday 2 January"))
	// Output: چهارشنبه 31 اردیبهشت
}

func ExampleParse() {
	d, err := jalali.Parse("2 January 2006", "۳۱ ارديبهشت ۱۴۰۴")
	fmt.Println(d, err)
	_, err = jalali.Parse("2006/01/02", "1403/07/31")
	fmt.Println(err)
	// Output:
	// 1404-02-31 <nil>
	// jalali: "1403/07/31" at byte 8: Mehr 1403 has 30 days (layout "2006/01/02")
}

func ExampleParseTime() {
	t, err := jalali.ParseTime("2006/1/2 3:04 PM", "1404/2/31 11:29 ب.ظ", nil)
	fmt.Println(t, err)
	// Output: 2025-05-21 23:29:00 +0330 +0330 <nil>
}

func ExampleTehran() {
	summer := time.Date(2022, 7, 1, 12, 0, 0, 0, time.UTC)
	fmt.Println(summer.In(jalali.Tehran()).Format(time.Kitchen), moment.Format("-07:00"))
	// Output: 4:30PM +03:30
}

func ExampleFind() {
	text := "دیدار چهارشنبه ۳۱ اردیبهشت ۱۴۰۴ - ۱۱:۲۹ برگزار شد، نه ۳۱ مهر ۱۴۰۴."
	for m := range jalali.Find(text) {
		fmt.Printf("%q %s %s\n", text[m.Start:m.End], m.Time.Format(time.RFC3339), m.Precision)
	}
	// Output: "چهارشنبه ۳۱ اردیبهشت ۱۴۰۴ - ۱۱:۲۹" 2025-05-21T11:29:00+03:30 minute
}

func ExampleFinder_Find() {
	text := "پنجشنبه 1404/02/31"
	for m := range (jalali.Finder{Location: time.UTC}).Find(text) {
		fmt.Println(m.Date(), m.Until, m.WeekdayMismatch)
	}
	// Output: 1404-02-31 2025-05-22 00:00:00 +0000 UTC true
}

func ExampleFinder_Parse() {
	finder := jalali.Finder{Now: time.Date(2025, 5, 21, 12, 0, 0, 0, jalali.Tehran())}
	for _, text := range []string{"۰۴/۲/۳۱", "سی و یکم اردیبهشت", "فردا ساعت ۹:۰۵", "۳۰ اسفند ۱۴۰۴", "۵ مهر یا ۶ مهر"} {
		m, err := finder.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(m.Date(), m.Precision, m.Time.Format(time.TimeOnly))
	}
	// Output:
	// 1404-02-31 day 00:00:00
	// 1404-02-31 month and day 00:00:00
	// 1404-03-01 minute 09:05:00
	// jalali: "۳۰ اسفند ۱۴۰۴" at byte 0: Esfand 1404 has 29 days
	// jalali: "۵ مهر یا ۶ مهر" at byte 10: text after the date
}

func ExampleFinder_bareYears() {
	finder := jalali.Finder{BareYears: true}
	text := "آلبر کامو (۱۹۱۳–۱۹۶۰) در ۱۹۵۷ جایزه نوبل گرفت."
	for m := range finder.Find(text) {
		fmt.Println(text[m.Start:m.End], m.Precision, m.Range)
	}
	// Output:
	// ۱۹۱۳–۱۹۶۰ year true
	// ۱۹۵۷ year false
}

func ExampleFinder_ranges() {
	finder := jalali.Finder{Now: time.Date(2025, 5, 21, 12, 0, 0, 0, jalali.Tehran())}
	text := "نمایشگاه فردا ۸ تا ۱۲ صبح و از شنبه تا چهارشنبه هفته آینده باز است."
	for m := range finder.Find(text) {
		fmt.Println(text[m.Start:m.End], m.Time.Format("2006-01-02T15:04"), m.Until.Format("2006-01-02T15:04"))
	}
	// Output:
	// فردا ۸ تا ۱۲ صبح 2025-05-22T08:00 2025-05-22T12:00
	// شنبه تا چهارشنبه هفته آینده 2025-05-24T00:00 2025-05-29T00:00
}

func ExampleDate_MarshalText() {
	b, err := json.Marshal(map[string]jalali.Date{"published": jalali.Of(moment)})
	fmt.Println(string(b), err)
	// Output: {"published":"1404-02-31"} <nil>
}

func ExampleNewLanguage() {
	tajik, err := jalali.NewLanguage(jalali.Names{
		Months:   [12]string{"Ҳамал", "Савр", "Ҷавзо", "Саратон", "Асад", "Сунбула", "Мизон", "Ақраб", "Қавс", "Ҷадӣ", "Далв", "Ҳут"},
		Weekdays: [7]string{"Якшанбе", "Душанбе", "Сешанбе", "Чоршанбе", "Панҷшанбе", "Ҷумъа", "Шанбе"},
		Halves:   [2]string{"пеш аз нисфирӯзӣ", "баъд аз нисфирӯзӣ"},
	})
	if err != nil {
		log.Fatal(err)
	}
	text := tajik.Format(moment, "Monday, 2 January 2006")
	day, err := tajik.Parse("Monday, 2 January 2006", text)
	fmt.Println(text, day, err)
	finder := jalali.Finder{Languages: []jalali.Language{tajik}}
	for m := range finder.Find("Рӯзи " + text) {
		fmt.Println(m.Date(), m.Precision)
	}
	// Output:
	// Чоршанбе, 31 Савр 1404 1404-02-31 <nil>
	// 1404-02-31 day
}

func ExampleNewLanguage_error() {
	names := jalali.Names{Halves: [2]string{"BN", "PN"}}
	for i := range names.Months {
		names.Months[i] = jalali.Latin.Month(jalali.Month(i + 1))
	}
	for i := range names.Weekdays {
		names.Weekdays[i] = jalali.Latin.Weekday(time.Weekday(i))
	}
	names.Months[11] = "FARVARDIN"
	_, err := jalali.NewLanguage(names)
	fmt.Println(err)
	// Output: jalali: Names.Months[11]: "FARVARDIN" is the same as Names.Months[0]
}

func ExampleLanguage_formatDate() {
	fmt.Println(jalali.Dari.FormatDate(jalali.Of(moment), "Monday ۲ January"))
	// Output: چهارشنبه ۳۱ ثور
}

func ExampleLanguage_appendFormatDate() {
	b := jalali.Sorani.AppendFormatDate([]byte("هەولێر، "), jalali.Of(moment), "۲ January")
	fmt.Println(string(b))
	// Output: هەولێر، ۳۱ گوڵان
}

func ExampleLanguage_parse() {
	fmt.Println(jalali.Latin.Parse("2 January 2006", "31 Ordibehesht 1404"))
	// Output: 1404-02-31 <nil>
}

func ExampleLanguage_parseTime() {
	fmt.Println(jalali.Latin.ParseTime("2 January 2006, 3:04 PM", "31 Ordibehesht 1404, 11:29 PM", nil))
	// Output: 2025-05-21 23:29:00 +0330 +0330 <nil>
}

func ExamplePrecision_HasDay() {
	for m := range jalali.Find("۳۱ اردیبهشت ۱۴۰۴، ۱۵ خرداد و مهر ۱۴۰۴") {
		fmt.Println(m.Precision, m.Precision.HasDay(), m.Precision.HasYear())
	}
	// Output:
	// day true true
	// month and day true false
	// month false true
}

func ExamplePrecision_HasYear() {
	fmt.Println(jalali.MonthPrecision.HasYear(), jalali.MonthOnlyPrecision.HasYear())
	// Output: true false
}

func ExamplePrecision_MarshalText() {
	b, err := json.Marshal(map[string]jalali.Precision{"given": jalali.MonthPrecision})
	fmt.Println(string(b), err)
	// Output: {"given":"month"} <nil>
}

func ExampleCalendar_UnmarshalText() {
	var c jalali.Calendar
	fmt.Println(c.UnmarshalText([]byte("lunar")), c)
	fmt.Println(c.UnmarshalText([]byte("julian")))
	// Output:
	// <nil> lunar
	// jalali: there is no Calendar "julian"
}

func ExampleSeason_MarshalText() {
	b, err := json.Marshal(jalali.Of(moment).Season())
	fmt.Println(string(b), err)
	// Output: "spring" <nil>
}

func ExampleLanguage_month() {
	fmt.Println(jalali.Dari.Month(jalali.Ordibehesht), jalali.Latin.Month(jalali.Ordibehesht))
	// Output: ثور Ordibehesht
}

func ExampleLanguage_weekday() {
	fmt.Println(jalali.Sorani.Weekday(time.Wednesday), jalali.Latin.Weekday(time.Wednesday))
	// Output: چوارشەممە Chaharshanbeh
}

func ExampleLanguage_format() {
	fmt.Println(jalali.Dari.Format(moment, "Monday ۲ January ۲۰۰۶"))
	fmt.Println(jalali.Latin.Format(moment, "Mon 2 Jan 2006 3:04 PM"))
	// Output:
	// چهارشنبه ۳۱ ثور ۱۴۰۴
	// Chaharshanbeh 31 Ordibehesht 1404 11:29 AM
}

func ExampleLanguage_appendFormat() {
	b := jalali.Pashto.AppendFormat([]byte("کابل، "), moment, "۲ January")
	fmt.Println(string(b))
	// Output: کابل، ۳۱ غویی
}

func ExampleDays() {
	days := 0
	for d := range jalali.Days(jalali.Of(moment), jalali.Date{Year: 1404, Month: jalali.Mehr, Day: 1}) {
		if d.Weekday() != time.Friday {
			days++
		}
	}
	fmt.Println(days, "days without the Fridays")
	// Output: 107 days without the Fridays
}

func ExampleMonths() {
	end := jalali.Date{Year: 1404, Month: jalali.Azar, Day: 1}
	for d := range jalali.Months(jalali.Date{Year: 1404, Month: jalali.Shahrivar, Day: 31}, end) {
		fmt.Println(d)
	}
	// Output:
	// 1404-06-31
	// 1404-07-30
	// 1404-08-30
}

func ExampleDate_Season() {
	fmt.Println(jalali.Of(moment).Season())
	// Output: بهار
}

func ExampleDate_Relative() {
	today := jalali.Of(moment)
	fmt.Println(today.AddDays(1).Relative(today), "-", today.AddDays(-3).Relative(today), "-", today.AddMonths(-1).Relative(today))
	// Output: فردا - ۳ روز پیش - یک ماه پیش
}

func ExampleRelative() {
	fmt.Println(jalali.Relative(moment.Add(-5*time.Minute), moment), "-", jalali.Relative(moment.AddDate(0, 0, 20), moment))
	// Output: ۵ دقیقه پیش - ۲ هفته دیگر
}

func ExampleHolidays() {
	day := func(m jalali.Month, n int) jalali.Date { return jalali.Date{Year: 1404, Month: m, Day: n} }
	for h := range jalali.Holidays(day(jalali.Khordad, 1), day(jalali.Tir, 1)) {
		fmt.Println(h.Date, h.Calendar, h.Name)
	}
	// Output:
	// 1404-03-14 jalali رحلت امام خمینی
	// 1404-03-15 jalali قیام ۱۵ خرداد
	// 1404-03-16 lunar عید قربان
	// 1404-03-24 lunar عید غدیر
}

func ExampleDate_IsHoliday() {
	for _, year := range []int{1404, 1406} {
		fmt.Println(jalali.Date{Year: year, Month: jalali.Bahman, Day: 22}.IsHoliday())
		fmt.Println(jalali.Date{Year: year, Month: jalali.Bahman, Day: 23}.IsHoliday())
	}
	// Output:
	// true true
	// false true
	// true true
	// false false
}

func ExampleDate_UnmarshalText() {
	set := flag.NewFlagSet("report", flag.ContinueOnError)
	var since jalali.Date
	set.TextVar(&since, "since", jalali.Date{}, "first day")
	err := set.Parse([]string{"-since", "۱۴۰۴-۰۲-۳۱"})
	fmt.Println(since, err)
	// Output: 1404-02-31 <nil>
}

func ExampleDate_Value() {
	value, err := jalali.Of(moment).Value()
	fmt.Println(value, err)
	// Output: 2025-05-21 <nil>
}

func ExampleDate_GormDataType() {
	fmt.Println(jalali.Date{}.GormDataType())
	// Output: date
}

func ExampleDate_Scan() {
	var d jalali.Date
	for _, src := range []any{"2025-05-21", time.Date(2025, 5, 21, 0, 0, 0, 0, time.UTC), "1404/02/31"} {
		err := d.Scan(src)
		fmt.Println(d, err)
	}
	// Output:
	// 1404-02-31 <nil>
	// 1404-02-31 <nil>
	// 1404-02-31 <nil>
}

func ExampleDate_AddDays() {
	fmt.Println(jalali.Of(moment).AddDays(1), jalali.Of(moment).AddDays(-62))
	// Output: 1404-03-01 1403-12-30
}

func ExampleDate_AddYears() {
	fmt.Println(jalali.Date{Year: 1403, Month: jalali.Esfand, Day: 30}.AddYears(1))
	// Output: 1404-12-29
}

func ExampleDate_Compare() {
	days := []jalali.Date{{Year: 1404, Month: jalali.Mehr, Day: 1}, {Year: 1403, Month: jalali.Esfand, Day: 30}}
	slices.SortFunc(days, jalali.Date.Compare)
	fmt.Println(days)
	// Output: [1403-12-30 1404-07-01]
}

func ExampleDate_Weekday() {
	d := jalali.Of(moment)
	fmt.Println(d.Weekday(), jalali.Persian.Weekday(d.Weekday()), d.YearDay(), d.Quarter())
	// Output: Wednesday چهارشنبه 62 1
}

func ExampleDate_AppendFormat() {
	b := jalali.Of(moment).AppendFormat([]byte("تهران، "), "۲ January")
	fmt.Println(string(b))
	// Output: تهران، ۳۱ اردیبهشت
}

func ExampleMatch_Date() {
	for m := range jalali.Find("پنجشنبه ۲۱ مه ۲۰۲۵") {
		fmt.Println(m.Date(), m.Calendar, m.Precision, m.WeekdayMismatch)
	}
	// Output: 1404-02-31 gregorian day true
}

func ExampleParseError() {
	_, err := jalali.Parse("2 January 2006", "۳۱ مهر ۱۴۰۳")
	var p *jalali.ParseError
	if errors.As(err, &p) {
		fmt.Println(p.Value[p.Offset:], "-", p.Msg)
	}
	// Output: ۳۱ مهر ۱۴۰۳ - Mehr 1403 has 30 days
}

func ExampleDate_StartOfWeek() {
	d := jalali.Of(moment)
	fmt.Println(d.StartOfWeek(), d.EndOfWeek())
	// Output: 1404-02-27 1404-03-02
}

func ExampleDate_EndOfWeek() {
	fmt.Println(jalali.Of(moment).EndOfWeek().Format("Monday 2 January"))
	// Output: جمعه 2 خرداد
}

func ExampleDate_StartOfMonth() {
	d := jalali.Of(moment)
	fmt.Println(d.StartOfMonth(), d.EndOfMonth())
	// Output: 1404-02-01 1404-02-31
}

func ExampleDate_EndOfMonth() {
	fmt.Println(jalali.Date{Year: 1403, Month: jalali.Esfand, Day: 1}.EndOfMonth())
	// Output: 1403-12-30
}

func ExampleDate_StartOfQuarter() {
	d := jalali.Of(moment)
	fmt.Println(d.Season(), d.StartOfQuarter(), d.EndOfQuarter())
	// Output: بهار 1404-01-01 1404-03-31
}

func ExampleDate_EndOfQuarter() {
	fmt.Println(jalali.Date{Year: 1404, Month: jalali.Dey, Day: 1}.EndOfQuarter())
	// Output: 1404-12-29
}

func ExampleDate_StartOfYear() {
	d := jalali.Of(moment)
	fmt.Println(d.StartOfYear(), d.EndOfYear())
	// Output: 1404-01-01 1404-12-29
}

func ExampleDate_EndOfYear() {
	fmt.Println(jalali.Date{Year: 1403, Month: jalali.Mehr, Day: 7}.EndOfYear())
	// Output: 1403-12-30
}

func ExampleDate_WeekOfMonth() {
	fmt.Println(jalali.Of(moment).WeekOfMonth())
	// Output: 5
}

func ExampleDate_WeeksOfMonth() {
	d := jalali.Of(moment)
	for week := range d.WeeksOfMonth() {
		for _, day := range week {
			if day.Month != d.Month {
				fmt.Print("  .")
				continue
			}
			fmt.Printf("%3d", day.Day)
		}
		fmt.Println()
	}
	// Output:
	//   .  .  1  2  3  4  5
	//   6  7  8  9 10 11 12
	//  13 14 15 16 17 18 19
	//  20 21 22 23 24 25 26
	//  27 28 29 30 31  .  .
}

func ExampleDate_MonthsSince() {
	fmt.Println(jalali.Of(moment).MonthsSince(jalali.Date{Year: 1403, Month: jalali.Mehr, Day: 30}))
	// Output: 7
}

func ExampleDate_YearsSince() {
	born := jalali.Date{Year: 1370, Month: jalali.Khordad, Day: 1}
	fmt.Println(jalali.Of(moment).YearsSince(born))
	// Output: 33
}

func ExampleDate_PartsSince() {
	born := jalali.Date{Year: 1370, Month: jalali.Khordad, Day: 1}
	fmt.Println(jalali.Of(moment).PartsSince(born))
	// Output: 33 11 30
}

func ExampleDate_At() {
	d := jalali.Date{Year: 1400, Month: jalali.Farvardin, Day: 2} // the clocks went from midnight to one
	fmt.Println(d.At(8*time.Hour, jalali.Tehran()).Format(time.TimeOnly))
	fmt.Println(d.In(jalali.Tehran()).Add(8 * time.Hour).Format(time.TimeOnly))
	// Output:
	// 08:00:00
	// 09:00:00
}

// A weekend of Thursday and Friday, and the public holidays.
func dayOff(d jalali.Date) bool {
	holiday, _ := d.IsHoliday()
	return holiday || d.Weekday() == time.Thursday || d.Weekday() == time.Friday
}

func ExampleWorkdays() {
	from := jalali.Date{Year: 1404, Month: jalali.Khordad, Day: 10}
	for d := range jalali.Workdays(from, from.AddDays(9), dayOff) {
		fmt.Println(d.Format("Monday 2 January"))
	}
	// Output:
	// شنبه 10 خرداد
	// یکشنبه 11 خرداد
	// دوشنبه 12 خرداد
	// سه‌شنبه 13 خرداد
	// شنبه 17 خرداد
	// یکشنبه 18 خرداد
}

func ExampleDate_AddWorkdays() {
	d := jalali.Date{Year: 1404, Month: jalali.Khordad, Day: 13}
	fmt.Println(d.AddWorkdays(1, dayOff), d.AddWorkdays(-1, dayOff))
	// Output: 1404-03-17 1404-03-12
}

func ExampleShortWeekday() {
	fmt.Println(jalali.ShortWeekday(time.Saturday), jalali.ShortWeekday(time.Sunday))
	// Output: ش ی
}

func ExampleKabul() {
	fmt.Println(moment.In(jalali.Kabul()).Format(time.RFC3339))
	// Output: 2025-05-21T12:29:32+04:30
}

func ExampleDate_MarshalBSONValue() {
	typ, data, err := jalali.Of(moment).MarshalBSONValue()
	fmt.Printf("%#x %q %v\n", typ, data, err)
	// Output: 0x2 "\v\x00\x00\x001404-02-31\x00" <nil>
}

func ExampleDate_UnmarshalBSONValue() {
	var d jalali.Date
	err := d.UnmarshalBSONValue(0x02, []byte("\v\x00\x00\x001404-02-31\x00"))
	fmt.Println(d, err)
	// Output: 1404-02-31 <nil>
}
