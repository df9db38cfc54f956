package span

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// emoticon returns the end of the emoticon at i, or 0: :D =) <3 and faces like ^_^,
// (>_<) or ¯\_(ツ)_/¯. One stands apart from words, so that a colon before a list or
// a bracket is none. Those of marks of prose alone, :) and ;-), are left to who reads
// those marks.
func emoticon[T ~string | ~[]byte](s T, i int) int {
	if !standsApart(s, i) {
		return 0
	}
	e := 0
	switch s[i] {
	case ':', ';', '=':
		e = smiley(s, i)
	case '<':
		e = heart(s, i)
	case '(':
		e = kaomoji(s, i)
	default:
		e = face(s, i)
	}
	if e == 0 || !endsApart(s, e) {
		return 0
	}
	return e
}

// beginsEmoticon narrows the first bytes of emoticons.
func beginsEmoticon(a, b byte) bool {
	switch a {
	case ':', ';':
		return isNose(b) || isMouth(b)
	case '=':
		return isNose(b) || isSmile(b)
	case '<':
		return b == '3' || b == '/'
	case '(':
		return isEye(b) || b == '_' || b == 0xC2 || b >= 0xCA && b <= 0xCE || b >= 0xE0
	case 0xC2:
		return b == 0xAF
	}
	return b == '_' || b == '.' || a == '^' && b == '^'
}

// smiley returns the end of eyes, maybe a nose, and a mouth at i, or 0.
func smiley[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	if at+1 < len(s) && isNose(s[at]) && isMouth(s[at+1]) {
		at++
	}
	if at == len(s) || !isMouth(s[at]) || s[i] == '=' && !isSmile(s[at]) {
		return 0
	}
	mouth := s[at]
	switch {
	case isDigit(mouth):
		if e := while(s, at+1, len(s), isBlank); e < len(s) {
			return 0 // a number after a colon
		}
		return at + 1
	case isLetter(mouth):
		return at + 1
	case s[i] != '=' && s[at-1] != '^' && (mouth == ')' || mouth == '('):
		return 0
	}
	return while(s, at, maxMouth, func(c byte) bool { return c == mouth })
}

// maxMouth is the greatest width of a smile :))))
const maxMouth = 16

func isNose(c byte) bool  { return c == '-' || c == '\'' || c == '^' }
func isSmile(c byte) bool { return c == ')' || c == '(' || c == 'D' || c == 'P' || c == 'p' }

// isMouth reports whether c is the mouth of a smiley.
func isMouth(c byte) bool {
	switch c {
	case 'D', 'd', 'p', 'P', 'X', 'x', 'S', 's', 'O', 'o', 'b', 'B', '3', ')', '(', '|', '/', '\\', '*', '@', '$':
		return true
	}
	return false
}

// heart returns the end of the heart at i, <3 or </3, or 0.
func heart[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	if at < len(s) && s[at] == '/' {
		at++
	}
	if at == len(s) || s[at] != '3' {
		return 0
	}
	return at + 1
}

// isEye reports whether c is an eye of a face.
func isEye(c byte) bool {
	switch c {
	case '^', '-', 'T', 'o', 'O', 'x', 'X', '>', '*', 'u', 'U':
		return true
	}
	return false
}

// face returns the end of two eyes and a mouth at i, ^_^ or -_-, or of the shrug, or 0.
func face[T ~string | ~[]byte](s T, i int) int {
	if s[i] == 0xC2 {
		if hasPrefix(s, i, shrug) {
			return i + len(shrug)
		}
		return 0
	}
	at := i + 1
	if !isEye(s[i]) || at == len(s) {
		return 0
	}
	mouth := s[at]
	if mouth == '_' || mouth == '.' {
		at = while(s, at, 3, func(c byte) bool { return c == mouth })
	} else if s[i] == '^' && mouth == '^' {
		return at + 1
	}
	if at == i+1 || at == len(s) || !mirrors(s[i], s[at]) || s[i] == '-' && mouth == '.' {
		return 0
	}
	return at + 1
}

const shrug = `¯\_(ツ)_/¯`

// mirrors reports whether b is the other eye beside a.
func mirrors(a, b byte) bool {
	switch a {
	case '>':
		return b == '<' || b == '>'
	}
	return a == b || a|0x20 == 'o' && b|0x20 == 'o'
}

// maxKaomoji bounds a face in brackets, in bytes.
const maxKaomoji = 48

// kaomoji returns the end of the face in round brackets at i with what it holds up or
// throws, or 0: signs, no word, and no letter of Persian or digit of text.
func kaomoji[T ~string | ~[]byte](s T, i int) int {
	signs, letters, drawn := 0, 0, false
	for at := i + 1; at < len(s) && at-i < maxKaomoji; {
		r, n := decode(s, at)
		switch {
		case r == ')' || r == '）':
			if signs < 2 || !drawn {
				return 0
			}
			return props(s, at+n)
		case r == '(' || isDecimal(r) || isPersian(r) || r == '"' || r >= firstPicture || r == emojiStyle || r == '«' || r == '»' || 0x2010 <= r && r < 0x2070 && r != '•':
			return 0
		case r == ' ' || r == '.' || r == ',' || r == ':' || r == '-' || r == '/' || r == '!' || r == '?' || r == '+' || r == '%' || r == '\'' || r == '&' || r == '#':
			letters = 0
		case r < 0x80 && isLetter(byte(r)):
			if letters++; letters > 1 {
				return 0
			}
		default:
			signs++
			letters = 0
			drawn = drawn || s[at] >= 0xE2 || strings.IndexByte("^_*><=~`|", s[at]) >= 0
		}
		at += n
	}
	return 0
}

// props returns the end of what follows a face at i: arms and what they throw.
func props[T ~string | ~[]byte](s T, i int) int {
	end := i
	for at := i; at < len(s) && at-i < maxKaomoji; {
		r, n := decode(s, at)
		if r != ' ' && (r < 0x2500 || r > 0x30FF && r != '︵' && r != '︶' && r != 'ノ') && r != '/' && r != '\\' {
			break
		}
		at += n
		if r != ' ' {
			end = at
		}
	}
	return end
}

// isPersian reports whether r is of the Arabic blocks.
func isPersian(r rune) bool {
	return 0x600 <= r && r < 0x780 || 0x8A0 <= r && r < 0x900 || 0xFB50 <= r && r < 0xFE00 || 0xFE70 <= r && r < 0xFF00
}

// standsApart reports whether a space, a mark or nothing stands before i.
func standsApart[T ~string | ~[]byte](s T, i int) bool {
	for range maxUnseen {
		if i == 0 {
			return true
		}
		r, n := before(s, i)
		if !isUnseen(r) {
			return isApart(r)
		}
		i -= n
	}
	return false
}

// endsApart is standsApart for what follows i.
func endsApart[T ~string | ~[]byte](s T, i int) bool {
	for range maxUnseen {
		if i == len(s) {
			return true
		}
		r, n := decode(s, i)
		if !isUnseen(r) {
			return isApart(r) || r == ')'
		}
		i += n
	}
	return false
}

// isApart reports whether r is a space, or a mark, bracket or emoji beside which an
// emoticon may stand.
func isApart(r rune) bool {
	switch r {
	case '.', '!', ',', ';', '?', ':', '،', '؛', '؟', '…', '»', '«', '"', '(', '[', ']', '“', '”', '„', '–', '۔':
		return true
	}
	return script.IsSpace(r) || isPicture(r)
}
