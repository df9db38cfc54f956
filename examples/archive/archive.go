package main

import (
	"context"
	"database/sql"
	"net/url"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/parsitext/parsitext/jalali"
)

// An archive is a database of articles.
type archive struct{ db *sql.DB }

// schema creates the table. The column day holds a jalali.Date as the Gregorian
// date of the same day, so that other programs can read it and it can be sorted.
const schema = `
CREATE TABLE IF NOT EXISTS article (
	id     INTEGER PRIMARY KEY,
	day    DATE,
	agency TEXT NOT NULL,
	title  TEXT NOT NULL,
	body   TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS article_key ON article (ifnull(day, ''), agency, title);
CREATE INDEX IF NOT EXISTS article_day ON article (day);`

// open opens the database in a file, and creates it if necessary.
func open(ctx context.Context, file string) (*archive, error) {
	name := url.URL{Scheme: "file", Opaque: url.PathEscape(file), RawQuery: "_time_format=sqlite"}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, err
	}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		db.Close()
		return nil, err
	}
	return &archive{db}, nil
}

// add adds an article; it replaces one with the same day, agency and title.
func (a *archive) add(ctx context.Context, x article) error {
	_, err := a.db.ExecContext(ctx,
		`INSERT OR REPLACE INTO article (day, agency, title, body) VALUES (?, ?, ?, ?)`,
		x.day, x.agency, x.title, x.body)
	return err
}

// month returns the articles of a Jalali month, ordered by day.
func (a *archive) month(ctx context.Context, year int, month jalali.Month) (articles []article, err error) {
	first, err := jalali.New(year, month, 1)
	if err != nil {
		return nil, err
	}
	rows, err := a.db.QueryContext(ctx,
		`SELECT day, agency, title, body FROM article WHERE day >= ? AND day < ? ORDER BY day, id`,
		first, first.AddMonths(1))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var x article
		if err := rows.Scan(&x.day, &x.agency, &x.title, &x.body); err != nil {
			return nil, err
		}
		articles = append(articles, x)
	}
	return articles, rows.Err()
}

// A monthCount is the number of articles of a month.
type monthCount struct {
	first    jalali.Date // its first day
	articles int
}

// months counts the articles by Jalali month, in order. SQL counts by day,
// because it does not know the calendar.
func (a *archive) months(ctx context.Context) (counts []monthCount, err error) {
	rows, err := a.db.QueryContext(ctx,
		`SELECT day, count(*) FROM article WHERE day IS NOT NULL GROUP BY day ORDER BY day`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var c monthCount
		if err := rows.Scan(&c.first, &c.articles); err != nil {
			return nil, err
		}
		c.first.Day = 1
		if n := len(counts); n > 0 && counts[n-1].first == c.first {
			counts[n-1].articles += c.articles
		} else {
			counts = append(counts, c)
		}
	}
	return counts, rows.Err()
}
