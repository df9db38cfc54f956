package span

import "github.com/parsitext/parsitext/internal/script"

// emoticon returns the end of the emoticon at i, or 0: :D =) <3. It must be separated
// from words, so that a colon before a list or a bracket does not count; only laughter may
// touch a word of another script or a bracket: خوبم:D. Emoticons
// that consist only of punctuation, :) and ;-), are left to the code that reads
// punctuation. Faces of letters and signs, ^_^ or (◕‿◕), need no protection.
func emoticon[T ~string | ~[]byte](s T, i int) int {
	if !standsApart(s, i) && !laughs(s, i) {
		return 0
	}
	e := 0
	if s[i] == '<' {
		e = heart(s, i)
	} else {
		e = smiley(s, i)
	}
	if e == 0 || !endsApart(s, e) {
		return 0
	}
	return e
}

// laughs reports whether :D or :P at i directly follows a word of another script or a
// closing bracket. A letter alone after a colon is a value in hardly any prose.
func laughs[T ~string | ~[]byte](s T, i int) bool {
	if s[i] != ':' && s[i] != ';' || i+1 == len(s) || !isLaughter(s[i+1]) {
		return false
	}
	r, ok := seenBefore(s, i)
	return ok && (r == ')' || r >= 0x80 && script.IsLetter(r))
}

// isLaughter reports whether c is a mouth that laughs.
func isLaughter(c byte) bool { return c == 'D' || c == 'P' || c == 'p' }

// beginsEmoticon restricts the first bytes of emoticons.
func beginsEmoticon(a, b byte) bool {
	switch a {
	case '<':
		return b == '3' || b == '/'
	case '=':
		return isNose(b) || isSmile(b)
	}
	return isNose(b) || isMouth(b)
}

// smiley returns the end of the eyes, optional nose and mouth at i, or 0.
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
		if !isLaughter(mouth) { // only laughter is drawn out: :DD
			return at + 1
		}
	case s[i] != '=' && s[at-1] != '^' && (mouth == ')' || mouth == '('):
		return 0
	}
	return while(s, at, maxMouth, func(c byte) bool { return c == mouth })
}

// maxMouth is the maximum width of a smile :))))
const maxMouth = 16

func isNose(c byte) bool  { return c == '-' || c == '\'' || c == '^' }
func isSmile(c byte) bool { return c == ')' || c == '(' || isLaughter(c) }

// isMouth reports whether c is the mouth of a smiley.
func isMouth(c byte) bool {
	switch c {
	case 'D', 'd', 'p', 'P', 'X', 'x', 'S', 's', 'O', 'o', 'b', 'B', 'V', 'v', '3', ')', '(', '|', '/', '\\', '*', '@', '$':
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

// standsApart reports whether a space or a mark precedes i, or nothing does.
func standsApart[T ~string | ~[]byte](s T, i int) bool {
	r, ok := seenBefore(s, i)
	return ok && (r == edge || isApart(r))
}

// endsApart is like standsApart, for the character at i.
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

// isApart reports whether r is a space, or a mark, bracket or emoji next to which an
// emoticon may stand.
func isApart(r rune) bool {
	switch r {
	case '.', '!', ',', ';', '?', ':', '،', '؛', '؟', '…', '»', '«', '"', '(', '[', ']', '“', '”', '„', '–', '۔':
		return true
	}
	return script.IsSpace(r) || isPicture(r)
}
