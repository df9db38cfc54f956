package jalali

import (
	"testing"
	"time"
)

func BenchmarkStdFormat(b *testing.B) {
	buf := make([]byte, 0, 128)
	for b.Loop() {
		buf = moment.AppendFormat(buf[:0], "2006/01/02 15:04:05")
	}
}
func BenchmarkStdFormatString(b *testing.B) {
	for b.Loop() {
		moment.Format("2006/01/02 15:04:05")
	}
}
func BenchmarkStdParse(b *testing.B) {
	for b.Loop() {
		time.Parse("2006/01/02 15:04:05", "2025/02/28 11:29:32")
	}
}
func BenchmarkFormat(b *testing.B) {
	for b.Loop() {
		Format(moment, "2006/01/02 15:04:05")
	}
}
func BenchmarkStdDate(b *testing.B) {
	for b.Loop() {
		moment.Date()
	}
}
func BenchmarkGregorian(b *testing.B) {
	d := Of(moment)
	for b.Loop() {
		d.Gregorian()
	}
}
func BenchmarkFromGregorian(b *testing.B) {
	for b.Loop() {
		FromGregorian(2025, 5, 21)
	}
}
func BenchmarkParseNews(b *testing.B) {
	for b.Loop() {
		ParseTime("Monday 2 January 2006 - 15:04:05", "چهارشنبه 31 ارديبهشت 1404 - 11:29:32", time.UTC)
	}
}
