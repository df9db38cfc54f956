package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// maxTrail is the largest length, in bytes, of what trails a sentence.
const maxTrail = 64

// trails reports whether t, a mark or emoji after the end of a sentence, still belongs to it. It does if
// nothing but marks and emoji follows on the line, since no sentence consists of them: بیا! 😊👇 or عید. ",
// Before more text an emoji does if it shows what the writer feels: آمد! 😊 بعد رفت. Others are often the
// bullets of what follows: آمد. 🔹 بعد رفت.
func (f *finder) trails(t Token) bool {
	switch t.Kind {
	case Punct, Symbol:
		return f.endsLine(t.Start)
	case Emoji:
		return f.endsLine(t.Start) || showsFeeling(t.Text) && f.spaceAfterEmoji(t.End())
	}
	return false
}

// endsLine reports whether the line has neither letters nor digits from byte i on.
func (f *finder) endsLine(i int) bool {
	breaks, needed := 0, 1
	if f.SoftBreaks {
		needed++
	}
	for limit := i + maxTrail; i < limit; {
		if f.unknown(i) {
			return false
		}
		if i == len(f.s) {
			return true
		}
		n := breakAt(f.s, i)
		if n > 0 {
			if breaks++; breaks == needed {
				return true
			}
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(f.s[i:])
		if script.IsLetter(r) || script.IsDigit(r) {
			return false
		}
		if !isBlank(r) {
			breaks = 0
		}
		i += n
	}
	return false
}

// spaceAfterEmoji reports whether white space or an end mark follows the emoji up to byte i and those that
// are joined to it.
func (f *finder) spaceAfterEmoji(i int) bool {
	for limit := i + maxTrail; i < limit; {
		if f.unknown(i) || i == len(f.s) {
			return false
		}
		r, n := utf8.DecodeRuneInString(f.s[i:])
		switch {
		case r == script.ZWJ:
		case isBlank(r), r == '.', r == '!', r == '؟', r == '…', r == '<': // <br>
			return true
		case r < utf8.RuneSelf || script.IsLetter(r) || script.IsDigit(r) || script.IsPunctuation(r):
			return false
		}
		i += n
	}
	return false
}

// unknown reports whether the character at byte i is not known yet, and makes the finder unsure if so.
func (f *finder) unknown(i int) bool {
	if !f.partial || utf8.FullRuneInString(f.s[i:]) {
		return false
	}
	f.unsure = true
	return true
}

// showsFeeling reports whether an emoji is a face, a gesture, a heart or a flower.
func showsFeeling(emoji string) bool {
	switch r, _ := utf8.DecodeRuneInString(emoji); {
	case 0x1F600 <= r && r <= 0x1F64F, // 😀 to 🙏
		0x1F90C <= r && r <= 0x1F92F, 0x1F937 <= r && r <= 0x1F939, 0x1F970 <= r && r <= 0x1F97A, r == 0x1F9D0, 0x1FAE0 <= r && r <= 0x1FAF8,
		0x1F44A <= r && r <= 0x1F450, r == '✊', r == '✋', r == '✌', r == '💪', r == '💩', r == '☺', r == '☹',
		0x1F493 <= r && r <= 0x1F49F, r == '❤', r == '❣', r == '🖤', r == '🧡', r == '💐',
		0x1F337 <= r && r <= 0x1F33C, r == '🥀':
		return true
	}
	return false
}
