package spelling

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Words whose ئ has had other seats, with a bar where it stands, and what all of them count as having there, as
// people type it without a hamza: مسئله, مسأله and مساله; مسئول, مسؤول and مسوول; سئوال and سؤال.
var seats = [...]struct{ word, seat string }{
	{"مس|له", "ا"}, {"هی|ت", "ا"}, {"جر|ت", "ا"}, {"نش|ت", "ا"},
	{"مس|ول", "و"}, {"ش|ون", "و"}, {"ر|وس", "و"}, {"ر|وف", "و"}, {"س|وال", ""},
}

// Seat returns what is written for a ئ between two texts when words are compared, if it is not ی. It reports
// whether it is not.
func Seat(before []byte, after string) (seat string, ok bool) {
	for _, s := range seats {
		head, tail, _ := strings.Cut(s.word, "|")
		if bytes.HasSuffix(before, []byte(head)) && strings.HasPrefix(after, tail) {
			return s.seat, true
		}
	}
	return "", false
}

// IsSilent reports whether a ء between two texts is one that the Academy no longer writes, at the end of a word
// after ا, which may bear a hamza itself: انشاء is انشا. ها and the ezafe may follow it: خلاءهای.
func IsSilent(before []byte, after string) bool {
	if !endsInAlef(before) {
		return false
	}
	if strings.HasPrefix(after, "ها") {
		return true
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(after, "ی"))
	return script.ClassOf(next) != script.Persian
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
