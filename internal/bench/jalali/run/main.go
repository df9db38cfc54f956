// Command run converts dates with a peer, for internal/compare: each line of standard
// input gives a line of standard output.
//
//	go run ./run days ptime    2025-05-21     gives 1404-2-31
//	go run ./run add ptime     1404-2-31 40   gives 1404-4-9
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/dromara/carbon/v2"
	gojalaali "github.com/jalaali/go-jalaali"
	ptime "github.com/yaa110/go-persian-calendar"
)

// A ymd is a year, month and day.
type ymd [3]int

// days convert a Gregorian date.
var days = map[string]func(g ymd) ymd{
	"ptime": func(g ymd) ymd { return ofPtime(ptime.New(utc(g))) },
	"carbon": func(g ymd) ymd {
		p := carbon.CreateFromStdTime(utc(g)).Persian()
		return ymd{p.Year(), p.Month(), p.Day()}
	},
	"go-jalaali": func(g ymd) ymd {
		y, m, d, err := gojalaali.ToJalaali(g[0], time.Month(g[1]), g[2])
		if err != nil {
			log.Fatal(err)
		}
		return ymd{y, int(m), d}
	},
}

// add adds days to a Jalali date. The other peers have no date to which days can be added.
var add = map[string]func(j ymd, n int) ymd{
	"ptime": func(j ymd, n int) ymd {
		return ofPtime(ptime.Date(j[0], ptime.Month(j[1]), j[2], 0, 0, 0, 0, time.UTC).AddDate(0, 0, n))
	},
}

func ofPtime(t ptime.Time) ymd { return ymd{t.Year(), int(t.Month()), t.Day()} }

func utc(g ymd) time.Time { return time.Date(g[0], time.Month(g[1]), g[2], 0, 0, 0, 0, time.UTC) }

func main() {
	log.SetFlags(0)
	log.SetPrefix("run: ")
	if len(os.Args) != 3 {
		log.Fatal("days PEER or add PEER")
	}
	convert, plus := days[os.Args[2]], add[os.Args[2]]
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var d ymd
		var n int
		switch fields, err := fmt.Sscanf(in.Text(), "%d-%d-%d %d", &d[0], &d[1], &d[2], &n); {
		case os.Args[1] == "days" && fields == 3 && convert != nil:
			print(convert(d))
		case os.Args[1] == "add" && fields == 4 && plus != nil:
			print(plus(d, n))
		default:
			log.Fatalf("%s %s: %q: %v", os.Args[1], os.Args[2], in.Text(), err)
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}

func print(d ymd) { fmt.Printf("%d-%d-%d\n", d[0], d[1], d[2]) }
