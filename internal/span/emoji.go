package span

import "github.com/parsitext/parsitext/internal/script"

// Characters of which emoji sequences consist (UTS #51).
const (
	textStyle    = '\uFE0E'
	emojiStyle   = '\uFE0F'
	keycapMark   = '\u20E3'
	firstFlag    = '\U0001F1E6'
	lastFlag     = '\U0001F1FF'
	firstTone    = '\U0001F3FB'
	lastTone     = '\U0001F3FF'
	firstTag     = '\U000E0020'
	lastTag      = '\U000E007F'
	firstPicture = '\U0001F000'
	lastPicture  = '\U0001FAFF'
)

// isPicture reports whether r is an emoji by itself.
func isPicture(r rune) bool {
	return firstPicture <= r && r <= lastPicture || 0x2600 <= r && r <= 0x27BF ||
		0x231A <= r && r <= 0x231B || 0x23E9 <= r && r <= 0x23F3 || 0x2B05 <= r && r <= 0x2B55
}

// beginsEmoji distinguishes emoji from general punctuation, including ZWNJ.
func beginsEmoji(a, b byte) bool { return a != 0xE2 || b >= 0x84 }

// emoji returns the end of the emoji at i, or 0: a picture with its style, tone and
// tags and any others joined to it by ZWJ, or a flag, a symbol in emoji style, or a
// keycap.
func emoji[T ~string | ~[]byte](s T, i int) int {
	if s[i] < 0x80 {
		return keycap(s, i)
	}
	r, n := decode(s, i)
	at := i + n
	if !isPicture(r) {
		if style, _ := peek(s, at); style != emojiStyle || n == 1 || isWord(r) {
			return 0
		}
	}
	if firstFlag <= r && r <= lastFlag {
		if next, n := peek(s, at); firstFlag <= next && next <= lastFlag {
			return at + n
		}
		return at
	}
	for {
		at = modifiers(s, at)
		next, n := peek(s, at)
		if next != script.ZWJ {
			return at
		}
		picture, m := peek(s, at+n)
		if !isPicture(picture) {
			return at
		}
		at += n + m
	}
}

// modifiers returns the end of the style, tone and tags at i.
func modifiers[T ~string | ~[]byte](s T, i int) int {
	for {
		r, n := peek(s, i)
		switch {
		case r == emojiStyle, r == textStyle, r == keycapMark,
			firstTone <= r && r <= lastTone, firstTag <= r && r <= lastTag:
			i += n
		default:
			return i
		}
	}
}

// keycap returns the end of the keycap at i, a digit or # in a box, or 0.
func keycap[T ~string | ~[]byte](s T, i int) int {
	if next, _ := peek(s, i+1); next != emojiStyle && next != keycapMark {
		return 0
	}
	return modifiers(s, i+1)
}
