package span

// subtitle returns the end of the times of a subtitle at i, or 0: SubRip's and
// WebVTT's 00:00:05,000 --> 00:00:07,000, the fields of SubStation Alpha before the
// text, or the [00:12.34] of lyrics.
func subtitle[T ~string | ~[]byte](s T, i int) int {
	switch {
	case s[i] == '[':
		e := clock(s, i+1)
		if e == 0 || e == len(s) || s[e] != ']' {
			return 0
		}
		return e + 1
	case isDigit(s[i]):
		return cue(s, i)
	case i == 0:
		return event(s)
	}
	return 0
}

// cue returns the end of two times with an arrow between them at i, or 0.
func cue[T ~string | ~[]byte](s T, i int) int {
	e := clock(s, i)
	if e == 0 {
		return 0
	}
	e = while(s, e, 8, isBlank)
	if !hasPrefix(s, e, "-->") {
		return 0
	}
	e = while(s, e+len("-->"), 8, isBlank)
	if e == len(s) || !isDigit(s[e]) {
		return 0
	}
	return clock(s, e)
}

// clock returns the end of the time with a fraction of a second at i, or 0.
func clock[T ~string | ~[]byte](s T, i int) int {
	parts := 0
	for {
		e := digits(s, i, 3)
		if e == i || e == len(s) {
			return 0
		}
		i = e
		if s[i] != ':' {
			break
		}
		if parts++; parts > 2 {
			return 0
		}
		i++
	}
	if parts < 1 || s[i] != ',' && s[i] != '.' {
		return 0
	}
	e := digits(s, i+1, 4)
	if n := e - i - 1; n < 2 || n > 3 || goesOn(s, e) {
		return 0
	}
	return e
}

// eventFields is the number of fields before the text of an event.
const eventFields = 9

// event returns the end of the fields before the text of an event, if the line is an
// event of SubStation Alpha, or 0.
func event[T ~string | ~[]byte](s T) int {
	if !hasPrefix(s, 0, "dialogue: ") && !hasPrefix(s, 0, "comment: ") {
		return 0
	}
	fields := 0
	for i := range min(len(s), maxEvent) {
		if s[i] >= 0x80 {
			return 0
		}
		if s[i] == ',' {
			if fields++; fields == eventFields {
				return i + 1
			}
		}
	}
	return 0
}

// maxEvent is the maximum length of the fields before the text of an event, in bytes.
const maxEvent = 256

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

// beginsSubtitle restricts the first bytes of subtitles.
func beginsSubtitle(a, b byte) bool {
	if isDigit(a) || a == '[' {
		return isDigit(b) || b == ':' && a != '['
	}
	return b|0x20 == 'i' || b|0x20 == 'o'
}
