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
			if other := languages[l].otherHalves[k]; other != "" && strings.HasPrefix(text[i:], other) && !letterAt(text, i+len(other)) {
				return partsOfHalves[k], i + len(other)
			}
		}
	}
	return 0, i
}

// halfEnd returns the end of a half at byte i of the text, or 0 if it is not there. Spaces may
// stand around its point or in its place: «ق . ظ», «ب ظ».
func halfEnd(half, text string, i int) int {
	first, last, pointed := strings.Cut(half, ".")
	if !strings.HasPrefix(text[i:], first) {
		return 0
	}
	if !pointed {
		return i + len(first)
	}
	at := i + len(first)
	if i = skipSpaces(text, at); i == at && !strings.HasPrefix(text[i:], ".") {
		return 0
	}
	point := strings.HasPrefix(text[i:], ".")
	if point {
		i = skipSpaces(text, i+1)
	}
	if end := i + len(last); strings.HasPrefix(text[i:], last) && (point || !letterAt(text, end)) {
		return end
	}
	return 0
}
