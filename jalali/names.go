package jalali

import (
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// A name is a word of a text with its letters folded: ي and ى as ی, ك as ک,
// without marks, kashidas and half-spaces.
type name struct {
	text [48]byte
	len  int
}

func (n *name) add(r rune) bool {
	if n.len+utf8.UTFMax > len(n.text) {
		return false
	}
	n.len += utf8.EncodeRune(n.text[n.len:], r)
	return true
}

func (n *name) bytes() []byte { return n.text[:n.len] }

// Characters that a reader of Go source could miss.
const (
	zwnj    = '\u200c'
	kashida = '\u0640'
)

// folded returns the letter that r stands for, 0 for a character that does not
// count, and whether r may be part of a name.
func folded(r rune) (rune, bool) {
	switch r {
	case 'ي', 'ى':
		return 'ی', true
	case 'ك':
		return 'ک', true
	case 'أ', 'إ', 'ٱ':
		return 'ا', true
	case 'ۀ', 'ة', 'ھ', 'ە':
		return 'ه', true
	case 'ؤ':
		return 'و', true
	case zwnj, kashida:
		return 0, true
	}
	if 0x64B <= r && r <= 0x65F || r == 0x670 {
		return 0, true
	}
	return r, 0x621 <= r && r <= 0x6D3 && (r < 0x660 || r > 0x66D)
}

// readName reads the word that s begins with and returns its length.
func readName(s string) (n name, size int) {
	for size < len(s) {
		r, w := utf8.DecodeRuneInString(s[size:])
		letter, ok := folded(r)
		if !ok {
			break
		}
		if letter != 0 && !n.add(letter) {
			return name{}, size
		}
		size += w
	}
	return n, size
}

// month returns the Jalali month of that name, in any language, or 0.
func (n *name) month() Month { return theNames().months[string(n.bytes())] }

// weekday returns the weekday of that name, in any language.
func (n *name) weekday() (day time.Weekday, ok bool) {
	day, ok = theNames().weekdays[string(n.bytes())]
	return day, ok
}

// Spellings beside those of namesIn[Persian], folded.
var (
	otherMonths = [12]string{Mordad - 1: "امرداد", Aban - 1: "ابان", Azar - 1: "اذر"}
	otherDays   = [7]string{time.Tuesday: "سشنبه", time.Wednesday: "چارشنبه", time.Friday: "آدینه ادینه"}
)

// knownNames are the names of the months and weekdays in all languages but Latin,
// folded.
type knownNames struct {
	months   map[string]Month
	weekdays map[string]time.Weekday
}

// theNames returns the names.
var theNames = sync.OnceValue(func() knownNames {
	known := knownNames{map[string]Month{}, map[string]time.Weekday{}}
	for l := Persian; l < Latin; l++ {
		for i, text := range namesIn[l].months {
			known.months[foldedName(text)] = Month(i + 1)
		}
		for i, text := range namesIn[l].weekdays {
			known.weekdays[foldedName(text)] = time.Weekday(i)
		}
	}
	for i, list := range otherMonths {
		for _, text := range strings.Fields(list) {
			known.months[text] = Month(i + 1)
		}
	}
	for i, list := range otherDays {
		for _, text := range strings.Fields(list) {
			known.weekdays[text] = time.Weekday(i)
		}
	}
	return known
})

// foldedName returns a name with its letters folded.
func foldedName(text string) string {
	n, _ := readName(text)
	return string(n.bytes())
}

// readWeekday reads the name of a weekday that s begins with, written with a
// space, a ZWNJ or nothing before شنبه, and returns its length, 0 if there is none.
func readWeekday(s string) (day time.Weekday, size int) {
	n, size := readName(s)
	if day, ok := n.weekday(); ok {
		return day, size
	}
	if size < len(s) && s[size] == ' ' {
		second, more := readName(s[size+1:])
		for _, r := range string(second.bytes()) {
			if !n.add(r) {
				return 0, 0
			}
		}
		if day, ok := n.weekday(); ok {
			return day, size + 1 + more
		}
	}
	return 0, 0
}
