// Package databases tests jalali.Date against real databases and encodings.
//
// SQLite is built in. The tests start PostgreSQL and MariaDB, from Debian's packages
// postgresql and mariadb-server, and skip those that are not installed.
package databases

import (
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"testing"

	_ "github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "github.com/lib/pq"
	"gorm.io/driver/mysql"
	gormpostgres "gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
	_ "modernc.org/sqlite"

	"github.com/parsitext/parsitext/jalali"
)

// days are written to each database: ends of years, changes of the clocks, and the first
// and last days that have a value.
var days = []jalali.Date{
	jalali.FromGregorian(1600, 1, 1), {Year: 1300, Month: 1, Day: 1}, {Year: 1358, Month: 3, Day: 5}, {Year: 1399, Month: 12, Day: 30},
	{Year: 1400, Month: 1, Day: 1}, {Year: 1400, Month: 1, Day: 2}, {Year: 1400, Month: 6, Day: 30}, {Year: 1403, Month: 12, Day: 30},
	{Year: 1404, Month: 2, Day: 31}, {Year: 1404, Month: 12, Day: 29}, jalali.FromGregorian(9999, 12, 31),
}

// checkColumn writes the days to a column of the given type, and reads, finds and sorts
// them. Place is the database's syntax for an argument.
func checkColumn(t *testing.T, db *sql.DB, columnType string, place func(n int) string) {
	t.Helper()
	table := "t_" + columnType
	do := func(query string, args ...any) {
		t.Helper()
		if _, err := db.Exec(query, args...); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	do(fmt.Sprintf("CREATE TABLE %s (id INTEGER PRIMARY KEY, day %s)", table, columnType))
	for i := range days {
		i = len(days) - 1 - i
		do(fmt.Sprintf("INSERT INTO %s (id, day) VALUES (%s, %s)", table, place(1), place(2)), i, days[i])
	}
	do(fmt.Sprintf("INSERT INTO %s (id, day) VALUES (99, %s)", table, place(1)), jalali.Date{})
	for i, day := range days {
		var id int
		var back jalali.Date
		err := db.QueryRow(fmt.Sprintf("SELECT id, day FROM %s WHERE day = %s", table, place(1)), day).Scan(&id, &back)
		if err != nil || id != i || back != day {
			t.Errorf("%s %s: %v is %v at %d, %v", table, columnType, day, back, id, err)
		}
	}
	rows, err := db.Query(fmt.Sprintf("SELECT day FROM %s WHERE day IS NOT NULL AND day >= %s ORDER BY day", table, place(1)), days[0])
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	n := 0
	for ; rows.Next(); n++ {
		var back jalali.Date
		if err := rows.Scan(&back); err != nil || back != days[n] {
			t.Errorf("%s: %v is in place of %v, %v", table, back, days[n], err)
		}
	}
	if n != len(days) {
		t.Errorf("%s: %d days", table, n)
	}
	checkNull(t, db, table)
}

// checkNull checks that the zero Date is NULL, and that sql.Null recognizes NULL.
func checkNull(t *testing.T, db *sql.DB, table string) {
	t.Helper()
	var zero jalali.Date
	if err := db.QueryRow("SELECT day FROM " + table + " WHERE id = 99 AND day IS NULL").Scan(&zero); err != nil || !zero.IsZero() {
		t.Errorf("%s: NULL is %v, %v", table, zero, err)
	}
	for id, valid := range map[int]bool{99: false, 0: true} {
		var null sql.Null[jalali.Date]
		if err := db.QueryRow(fmt.Sprintf("SELECT day FROM %s WHERE id = %d", table, id)).Scan(&null); err != nil || null.Valid != valid {
			t.Errorf("%s: %v, %v", table, null, err)
		}
	}
}

func question(int) string { return "?" }

func dollar(n int) string { return fmt.Sprintf("$%d", n) }

func TestSQLite(t *testing.T) {
	db, err := sql.Open("sqlite", filepath.Join(t.TempDir(), "days.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	checkColumn(t, db, "DATE", question)
	checkColumn(t, db, "TEXT", question)
	var day jalali.Date
	if err := db.QueryRow("SELECT 14040231").Scan(&day); err == nil {
		t.Errorf("an integer is %v", day)
	}
}

func TestPostgreSQL(t *testing.T) {
	source := postgres(t)
	for _, driver := range []string{"pgx", "postgres"} {
		t.Run(driver, func(t *testing.T) {
			db := await(t, driver, source)
			for _, columnType := range []string{"DATE", "TEXT"} {
				checkColumn(t, db, columnType, dollar)
				if _, err := db.Exec("DROP TABLE t_" + columnType); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	t.Run("gorm", func(t *testing.T) { checkGORM(t, gormpostgres.Open(source), "date") })
}

func TestMariaDB(t *testing.T) {
	source := mariaDB(t)
	root := await(t, "mysql", source)
	for i, loc := range []string{"UTC", "Asia/Tehran", "America/New_York", ""} {
		t.Run(loc, func(t *testing.T) {
			name := fmt.Sprintf("days%d", i)
			if _, err := root.Exec("CREATE DATABASE " + name); err != nil {
				t.Fatal(err)
			}
			options := "?parseTime=true&loc=" + url.QueryEscape(loc)
			if loc == "" {
				options = "" // the driver returns dates as texts
			}
			db := await(t, "mysql", source+name+options)
			checkColumn(t, db, "DATE", question)
			checkColumn(t, db, "TEXT", question)
			checkGORM(t, mysql.Open(source+name+options), "date")
		})
	}
}

// A report is a row for GORM.
type report struct {
	ID    uint
	Day   jalali.Date
	Due   *jalali.Date
	Title string
}

// checkGORM migrates, creates and finds with GORM, and checks the type of the column.
func checkGORM(t *testing.T, dialector gorm.Dialector, columnType string) {
	t.Helper()
	db, err := gorm.Open(dialector, &gorm.Config{Logger: logger.Discard})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.AutoMigrate(&report{}); err != nil {
		t.Fatal(err)
	}
	types, err := db.Migrator().ColumnTypes(&report{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range types {
		if c.Name() == "day" && c.DatabaseTypeName() != columnType && c.DatabaseTypeName() != "DATE" {
			t.Errorf("the column is of type %s", c.DatabaseTypeName())
		}
	}
	for i, day := range days {
		if err := db.Create(&report{ID: uint(i + 1), Day: day, Due: &days[len(days)-1-i]}).Error; err != nil {
			t.Fatal(err)
		}
	}
	for i, day := range days {
		var r report
		if err := db.Where("day = ?", day).First(&r).Error; err != nil || r.Day != day || r.ID != uint(i+1) || r.Due == nil || *r.Due != days[len(days)-1-i] {
			t.Errorf("%v is %+v, %v", day, r, err)
		}
	}
	var sorted []report
	if err := db.Order("day").Find(&sorted).Error; err != nil || len(sorted) != len(days) {
		t.Fatalf("%d rows, %v", len(sorted), err)
	}
	for i, r := range sorted {
		if r.Day != days[i] {
			t.Errorf("%v is in place of %v", r.Day, days[i])
		}
	}
}
