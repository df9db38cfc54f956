package jalali

// A Season is a quarter of the Jalali year: Spring is 1.
type Season uint8

// The seasons, of three months each. Spring begins with the year.
const (
	Spring Season = 1 + iota
	Summer
	Autumn
	Winter
)

var seasonNames = [...]string{"بهار", "تابستان", "پاییز", "زمستان"}

// String returns the Persian name of the season: "بهار". A season that there is
// not prints as %!Season(5).
func (s Season) String() string {
	if Spring <= s && s <= Winter {
		return seasonNames[s-1]
	}
	return noSuch("Season", int(s))
}

// Season returns the season of the date.
func (d Date) Season() Season { return Season(d.Quarter()) }
