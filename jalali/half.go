package jalali

import "strings"

// partsOfHalves are the parts of the day that correspond to the halves.
var partsOfHalves = [2]int{beforeNoon, afternoon}

// readHalf reads a half of the day that is not a word, «ق.ظ» or PM, at byte i of the
// text. It returns the part of the day and the end, i if there is none. Spaces may stand
// around the point.
func readHalf(text string, i int) (part, end int) {
	for l := range languages {
		for k, half := range languages[l].Halves {
			if end := halfEnd(half, text, i); end > i {
				return partsOfHalves[k], end
			}
			if other := languages[l].otherHalves[k]; other != "" && strings.HasPrefix(text[i:], other) {
				return partsOfHalves[k], i + len(other)
			}
		}
	}
	return 0, i
}

// halfEnd returns the end of a half at byte i of the text, with or without spaces around
// its point, or 0 if it is not there.
func halfEnd(half, text string, i int) int {
	first, last, pointed := strings.Cut(half, ".")
	if !strings.HasPrefix(text[i:], first) {
		return 0
	}
	if !pointed {
		return i + len(first)
	}
	if i = skipSpaces(text, i+len(first)); i == len(text) || text[i] != '.' {
		return 0
	}
	if i = skipSpaces(text, i+1); !strings.HasPrefix(text[i:], last) {
		return 0
	}
	return i + len(last)
}
