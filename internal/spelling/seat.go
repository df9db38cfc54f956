package spelling

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Words whose hamza has had other seats, with a bar where it stands, and the letter that all of them
// count as having: مسئله, مسأله and مساله; هیئت, هیأت and هیات; سئوال and سؤال.
var seats = [...]struct{ word, seat string }{
	{"مس|له", "ا"}, {"هی|ت", "ا"}, {"جر|ت", "ا"}, {"نش|ت", "ا"}, {"س|وال", ""},
}

// Seat returns what is written for a hamza between two texts if words that are compared have another letter
// than the seat of the hamza there: ئ in some words, and ؤ before و, which the Academy writes ئ (مسؤول). It
// reports whether they have.
func Seat(hamza rune, before []byte, after string) (seat string, ok bool) {
	switch hamza {
	case 'ؤ':
		return "ی", strings.HasPrefix(after, "و")
	case 'ئ':
		for _, s := range seats {
			head, tail, _ := strings.Cut(s.word, "|")
			if bytes.HasSuffix(before, []byte(head)) && strings.HasPrefix(after, tail) {
				return s.seat, true
			}
		}
	}
	return "", false
}

// IsSilent reports whether a ء between two texts is one that the Academy no longer writes, at the end of a word
// after ا, which may bear a hamza itself: انشاء is انشا.
func IsSilent(before []byte, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	return endsInAlef(before) && (after == "" || script.ClassOf(next) != script.Persian)
}

// endsInAlef reports whether a text ends in ا, أ, إ or ٱ.
func endsInAlef(text []byte) bool {
	for _, alef := range [...]string{"ا", "أ", "إ", "ٱ"} {
		if bytes.HasSuffix(text, []byte(alef)) {
			return true
		}
	}
	return false
}
