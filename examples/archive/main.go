// Command archive stores Persian articles in a database and finds them by Jalali
// month.
//
// Usage:
//
//	archive [-db FILE] [FILE...]            adds articles
//	archive [-db FILE] -month 1404-02       lists those of a month
//	archive [-db FILE] -months              counts the articles by month
//
// Each file is an article as found on the web: the first line is the agency, the
// second the title, and its date is the first full date. The text is stored in
// normal form and the day as a DATE. Try it from this folder:
//
//	go run . -db news.db ../../testdata/article.txt
//	go run . -db news.db -month 1404-02
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/parsitext/parsitext/jalali"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "archive:", err)
		os.Exit(1)
	}
}

// run does the work of main in a given environment.
func run(ctx context.Context, args []string, stdout io.Writer) (err error) {
	flags := flag.NewFlagSet("archive", flag.ContinueOnError)
	file := flags.String("db", "news.db", "`file` of the database")
	month := flags.String("month", "", "list the articles of a Jalali `month`")
	months := flags.Bool("months", false, "count the articles by month")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	if *file == "" {
		return errors.New("-db needs the name of a file")
	}
	first, err := parseMonth(*month)
	if err != nil {
		return err
	}
	a, err := open(ctx, *file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.db.Close()) }()
	switch {
	case *month != "":
		return list(ctx, a, first, stdout)
	case *months:
		return count(ctx, a, stdout)
	}
	for _, name := range flags.Args() {
		if err := addFile(ctx, a, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func addFile(ctx context.Context, a *archive, name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	return a.add(ctx, newArticle(string(text)))
}

// parseMonth returns the first day of a month given as 1404-02; "" means no
// month.
func parseMonth(month string) (first jalali.Date, err error) {
	if month == "" {
		return first, nil
	}
	first, err = jalali.Parse("2006-01-02", month+"-01")
	if err != nil {
		return first, fmt.Errorf("-month %q is not a month such as 1404-02", month)
	}
	return first, nil
}

// list prints the articles of the month that begins with first.
func list(ctx context.Context, a *archive, first jalali.Date, w io.Writer) error {
	articles, err := a.month(ctx, first.Year, first.Month)
	for _, article := range articles {
		fmt.Fprintf(w, "%s  %s  %s\n", article.day, article.agency, article.title)
	}
	return err
}

func count(ctx context.Context, a *archive, w io.Writer) error {
	counts, err := a.months(ctx)
	for _, c := range counts {
		fmt.Fprintf(w, "%s  %d\n", c.first.Format("2006-01 January"), c.articles)
	}
	return err
}
