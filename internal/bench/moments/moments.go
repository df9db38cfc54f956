// Package moments has the moments on which dates are measured.
package moments

import (
	"math/rand/v2"
	"time"

	"github.com/parsitext/parsitext/jalali"
)

// Random returns 4,096 random moments of 1300 to 1497, in UTC, the same ones each time.
func Random() []time.Time {
	const seconds = 197 * 365 * 24 * 3600
	r := rand.New(rand.NewPCG(1, 2))
	start := jalali.Date{Year: 1300, Month: jalali.Farvardin, Day: 1}.In(time.UTC)
	all := make([]time.Time, 4096)
	for i := range all {
		all[i] = time.Unix(start.Unix()+r.Int64N(seconds), 0).UTC()
	}
	return all
}
