// Package spelling knows the words that good texts spell in two ways, with or without a
// ZWNJ, in one word or two. The rule Standard of package normalize keeps both; when
// words are compared, as in an index, they must count as the same.
//
// Words are given in the letters of script.Fold, with ZWNJs and without marks.
package spelling

import (
	"bytes"
	"encoding/binary"
	"iter"
	"math/bits"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

const zwnj = string(script.ZWNJ)

// A Pair is two spellings of the same thing, with the reason.
type Pair struct {
	Text   string // one spelling
	Same   string // the spelling it counts as
	Reason string
}

// A group is a set of words that are spelled in two ways for one reason. In its words, a
// bar stands where the spelling that counts has a space, and a + where it has nothing.
type group struct {
	reason string
	words  string
}

var groups = [...]group{
	{"a preposition and its noun are tied as one adverb or preposition, or not", "به|عنوان به|ویژه به|خصوص به|منظور به|رغم به|جز به|دلیل به|علت به|وسیله به|واسطه به|سبب " +
		"به|صورت به|طور به|جای به|همراه به|غیر به|سوی به|طرف به|محض به|هنگام به|علاوه به|اضافه به|ندرت به|زودی به|تدریج به|تازگی به|راحتی به|سرعت به|شدت " +
		"به|طوری به|گونه به|نام به|مناسبت به|موجب به|موقع به|خوبی به|سادگی به|آسانی به|هیچ به|نظر به|دست به|کار به|سر به|دنبال وقتی|که " +
		"از|جمله از|قبیل از|طریق از|سوی از|نظر از|لحاظ از|جهت از|بین از|سر " +
		"در|واقع در|نتیجه در|برابر در|مورد در|ضمن در|حال در|حالی در|صورتی در|میان در|کنار در|نهایت در|حقیقت در|خصوص در|زمینه در|عین در|مقابل " +
		"بر|اساس بر|طبق بر|روی بر|خلاف بر|عکس بر|حسب با|وجود با|توجه"},
	{"a pronoun or adverb of two parts has become one word, which many still tie", "آن+ها این+ها آن+جا این+جا آن+که این+که آن+چه آن+گاه آن+گونه این+گونه آن+طور این+طور آن+قدر این+قدر " +
		"آن+چنان این+چنین همین+جا همان+جا همین+طور همان+طور همین+که چنان+چه چنان+که هم+چنین هم+چنان هم+چون هم+دیگر یک+دیگر " +
		"هیچ+کس هیچ+یک هیچ+گاه هیچ+گونه هیچ+کدام  بل+که"},
}

// The reasons of the rules that cover unlimited numbers of words.
const (
	perfectReason = "the copula of the perfect is tied to its participle, or not: شده\u200cاست, شده است"
	ezafeReason   = "the ezafe after ه is ی or a hamza, which is a mark: خانه\u200cی, خانهٔ"
)

// All returns the pairs, including one for each rule.
func All() iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		for _, g := range groups {
			for word := range strings.FieldsSeq(g.words) {
				p := Pair{strings.NewReplacer("|", zwnj, "+", zwnj).Replace(word), strings.NewReplacer("|", " ", "+", "").Replace(word), g.reason}
				if !yield(p) {
					return
				}
			}
		}
		_ = yield(Pair{"شده" + zwnj + "است", "شده است", perfectReason}) && yield(Pair{"خانه" + zwnj + "ی", "خانه", ezafeReason})
	}
}

// An entry is a word without its ZWNJ, and the place of a space or nothing in it.
type entry struct {
	word  string
	at    int  // the offset of the second part
	apart bool // a space stands there, rather than nothing
}

// Split returns the end of the first word and the start of the second if a word counts
// as two: به‌عنوان, شده‌است, درواقع. The parts may be split further.
func Split(word string) (end, start int, ok bool) {
	if head, found := strings.CutSuffix(word, "ه"+zwnj+"است"); found && head != "" {
		end = len(head) + len("ه")
		return end, end + len(zwnj), true
	}
	cut := strings.Index(word, zwnj)
	if cut < 0 {
		i, found := find(word, "")
		if !found || !entries[i].apart || !tiesUnseen(word[:entries[i].at]) {
			return 0, 0, false
		}
		return entries[i].at, entries[i].at, true
	}
	i, found := find(word[:cut], word[cut+len(zwnj):])
	if !found || !entries[i].apart || entries[i].at != cut {
		return 0, 0, false
	}
	return cut, cut + len(zwnj), true
}

// tiesUnseen reports whether a ZWNJ after a first word of the table would be invisible,
// so that the second word may be joined to it: درواقع.
func tiesUnseen[T string | []byte](first T) bool {
	switch string(first) {
	case "در", "از", "بر":
		return true
	}
	return false
}

// Next returns the first byte from i on at which a word that is spelled in two ways may
// be: a ZWNJ in one, or the start of a word joined to one for which tiesUnseen holds. It
// returns the length of the text if there is none.
func Next(text []byte, i int) int {
	rest := text[i:]
	for ; len(rest) >= window; rest = rest[8:] {
		marks := mayBegin((*[window]byte)(rest))
		for from := len(text) - len(rest); marks != 0; marks &= marks - 1 {
			if at := from + bits.TrailingZeros64(marks)/8; begins(text, at) {
				return at
			}
		}
	}
	for i = len(text) - len(rest); i < len(text); i++ {
		if begins(text, i) {
			return i
		}
	}
	return len(text)
}

// begins reports whether one of the places that Next wants is at byte i.
func begins(text []byte, i int) bool {
	if text[i]>>2 != lead {
		return bytes.HasPrefix(text[i:], []byte(zwnj)) && ties(text[:i], text[i+len(zwnj):])
	}
	inWord := i >= 2 && text[i-2]>>2 == lead && text[i-1]&0xC0 == 0x80
	return !inWord && beginsUnseen(text[i:])
}

// ties reports whether a ZWNJ between two texts may be in a word that is spelled in two
// ways: after one of the first words of the table, by its last two letters, or after ه.
func ties(before, after []byte) bool {
	const letters = 4 // in bytes
	if len(before) < letters {
		return false
	}
	switch string(before[len(before)-letters:]) {
	case "به", "با", "در", "از", "بر", "تی", "آن", "ین", "ان", "هم", "یک", "یچ", "بل":
		return true
	}
	return bytes.HasSuffix(before, []byte("ه")) &&
		(bytes.HasPrefix(after, []byte("ی")) || bytes.HasPrefix(after, []byte("است")))
}

// window is the number of bytes that mayBegin reads to judge eight places.
const window = 12

// mayBegin returns marks for those of the eight places at the beginning of a text at which
// there is the first byte of a ZWNJ, or در, از or بر before a letter: the high bit of the
// byte at each, the first one lowest. It may mark others too, such as تر. It has no branch, because
// a processor could not predict it.
func mayBegin(text *[window]byte) uint64 {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	at := func(i int) uint64 { return binary.LittleEndian.Uint64(text[i:]) }
	zeros := func(x uint64) uint64 { return (x - ones) &^ x & highs } // and perhaps a byte after a 0
	letters := at(0) ^ 0xD8*ones | at(2) ^ 0xD8*ones | (at(4)^lead<<2*ones)&(0xFC*ones)
	second := (at(1) ^ 0xA0*ones) & (0xF0 * ones) // ا, ب, د and letters between
	last := (at(3) ^ 0xB0*ones) & (0xFC * ones)   // ر, ز and two beside them
	return zeros(at(0)^uint64(zwnj[0])*ones) | zeros(letters|second|last)
}

// lead holds the upper bits of the first byte of a letter of the Arabic block.
const lead = 0xD8 >> 2

// beginsUnseen reports whether a text that begins with a letter begins with a word for
// which tiesUnseen holds, directly followed by a letter.
func beginsUnseen(text []byte) bool {
	const letters = 4 // in bytes, of each of the words
	return len(text) > letters && text[letters]>>2 == lead && tiesUnseen(text[:letters])
}

// Join returns the spelling that counts if it is one word with fewer ZWNJs: آن‌ها becomes
// آنها, خانه‌ی becomes خانه.
func Join(word string) (string, bool) {
	if head, ok := strings.CutSuffix(word, "ه"+zwnj+"ی"); ok && head != "" {
		return word[:len(head)+len("ه")], true
	}
	cut := strings.Index(word, zwnj)
	if cut < 0 {
		return word, false
	}
	i, found := find(word[:cut], word[cut+len(zwnj):])
	if !found || entries[i].apart || entries[i].at != cut {
		return word, false
	}
	return entries[i].word, true
}

// find returns the index of the entry of a word that is given in two parts.
func find(first, second string) (int, bool) {
	low, high := 0, len(entries)
	for low < high {
		mid := int(uint(low+high) >> 1)
		switch c := entries[mid].compare(first, second); {
		case c == 0:
			return mid, true
		case c < 0:
			low = mid + 1
		default:
			high = mid
		}
	}
	return low, false
}

// compare compares the word of an entry with one that is given in two parts.
func (e *entry) compare(first, second string) int {
	head := min(len(first), len(e.word))
	if c := order(e.word[:head], first[:head]); c != 0 {
		return c
	}
	if head < len(first) {
		return -1
	}
	return order(e.word[head:], second)
}

// order compares two texts. (strings.Compare would make them escape to the heap.)
func order(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
