package script

import "sort"

// A capitalRun is a run of capital letters at the same distance from their small
// letters.
type capitalRun struct {
	first, last rune
	step        rune // from one to the next
	delta       rune // from a capital to its small letter
}

// Lower returns the small letter of a capital, by Unicode's simple mapping, and
// every other character unchanged.
func Lower(r rune) rune {
	if r < 0x80 {
		if 'A' <= r && r <= 'Z' {
			r |= 0x20
		}
		return r
	}
	if propertyOf(r) == arabicLetter {
		return r
	}
	i := sort.Search(len(capitals), func(i int) bool { return capitals[i].last >= r })
	if i < len(capitals) && capitals[i].first <= r && (r-capitals[i].first)%capitals[i].step == 0 {
		return r + capitals[i].delta
	}
	return r
}
