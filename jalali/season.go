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

var (
	seasonNames = [...]string{"بهار", "تابستان", "پاییز", "زمستان"}
	seasonTexts = [...]string{Spring: "spring", Summer: "summer", Autumn: "autumn", Winter: "winter"}
)

// String returns the Persian name of the season: "بهار". An invalid season prints
// as %!Season(5).
func (s Season) String() string {
	if Spring <= s && s <= Winter {
		return seasonNames[s-1]
	}
	return noSuch("Season", int(s))
}

// AppendText appends the English name of the season in lower case: "spring", or
// "none" for zero. It fails for an invalid season.
func (s Season) AppendText(b []byte) ([]byte, error) {
	return appendName(b, "Season", seasonTexts[:], s)
}

// MarshalText returns the text that [Season.AppendText] appends.
func (s Season) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads the text that [Season.AppendText] appends.
func (s *Season) UnmarshalText(text []byte) error {
	v, err := readName[Season](text, "Season", seasonTexts[:])
	if err == nil {
		*s = v
	}
	return err
}

// Season returns the season of the date.
func (d Date) Season() Season { return Season(d.Quarter()) }
