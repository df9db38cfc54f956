package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/testdata"
)

// newArchive returns an empty archive.
func newArchive(t *testing.T) *archive {
	t.Helper()
	a, err := open(t.Context(), filepath.Join(t.TempDir(), "a ?&%.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.db.Close() })
	return a
}

func TestArticle(t *testing.T) {
	a := newArchive(t)
	x := newArticle(testdata.Article())
	for range 2 { // the second time replaces the first
		if err := a.add(t.Context(), x); err != nil {
			t.Fatal(err)
		}
	}
	got, err := a.month(t.Context(), 1404, jalali.Ordibehesht)
	if err != nil || len(got) != 1 || got[0] != x {
		t.Fatalf("%v, %v", got, err)
	}
	if want := (jalali.Date{Year: 1404, Month: jalali.Ordibehesht, Day: 31}); x.day != want || x.agency != "پیام سپاهان" {
		t.Errorf("%s %s", x.day, x.agency)
	}
}

// TestMonth stores an article on each day of two years and queries each
// month.
func TestMonth(t *testing.T) {
	a := newArchive(t)
	first := jalali.Date{Year: 1403, Month: jalali.Farvardin, Day: 1}
	for d := first; d.Year < 1405; d = d.AddDays(1) {
		if err := a.add(t.Context(), article{day: d, title: d.String()}); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		if err := a.add(t.Context(), article{title: "without a date"}); err != nil {
			t.Fatal(err)
		}
	}
	var undated int
	if err := a.db.QueryRowContext(t.Context(), `SELECT count(*) FROM article WHERE day IS NULL`).Scan(&undated); err != nil || undated != 1 {
		t.Errorf("%d articles without a date, %v", undated, err)
	}
	for d := first; d.Year < 1405; d = d.AddMonths(1) {
		got, err := a.month(t.Context(), d.Year, d.Month)
		if err != nil || len(got) != jalali.DaysIn(d.Year, d.Month) {
			t.Fatalf("%s: %d articles, %v", d, len(got), err)
		}
		for i, x := range got {
			if x.day != d.AddDays(i) || x.title != x.day.String() {
				t.Errorf("%s: %v", d.AddDays(i), x)
			}
		}
	}
	counts, err := a.months(t.Context())
	if err != nil || len(counts) != 24 || counts[11] != (monthCount{jalali.Date{Year: 1403, Month: jalali.Esfand, Day: 1}, 30}) {
		t.Errorf("%v, %v", counts, err)
	}
}

// TestColumn checks the values that other programs see in the column.
func TestColumn(t *testing.T) {
	a := newArchive(t)
	if err := a.add(t.Context(), newArticle(testdata.Article())); err != nil {
		t.Fatal(err)
	}
	var day string
	err := a.db.QueryRowContext(t.Context(), `SELECT date(day) FROM article`).Scan(&day)
	if err != nil || day != "2025-05-21" {
		t.Errorf("%q, %v", day, err)
	}
}

func TestRun(t *testing.T) {
	db := filepath.Join(t.TempDir(), "news.db")
	command := func(args ...string) string {
		var out strings.Builder
		if err := run(context.Background(), append([]string{"-db", db}, args...), &out); err != nil {
			t.Errorf("%q: %v", args, err)
		}
		return out.String()
	}
	command("../../testdata/article.txt")
	want := "1404-02-31  پیام سپاهان  تقویت همکاری\u200cهای ایران و روسیه در زمینه\u200cهای تجاری، فناوری و فرهنگی\n"
	if got := command("-month", "1404-02"); got != want {
		t.Errorf("%q", got)
	}
	if got := command("-months"); got != "1404-02 اردیبهشت  1\n" {
		t.Errorf("%q", got)
	}
	if err := run(context.Background(), []string{"-db", db, "-month", "1404-13"}, nil); err == nil {
		t.Error("a month that there is not")
	}
}

// TestArguments tries invalid arguments, none of which may create a database.
func TestArguments(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.db")
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-db", "", "x.txt"}, "-db needs the name of a file"},
		{[]string{"-db", file, "-month", "1404"}, `-month "1404" is not a month such as 1404-02`},
		{[]string{"-db", file, "-month", "1404-13"}, `-month "1404-13" is not a month such as 1404-02`},
	} {
		if err := run(t.Context(), c.args, io.Discard); err == nil || err.Error() != c.want {
			t.Errorf("%q: %v, want %s", c.args, err, c.want)
		}
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("there is a database")
	}
}
