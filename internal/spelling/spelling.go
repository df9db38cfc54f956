// Package spelling knows the words that good texts spell in two ways, with or without a
// ZWNJ, in one word or two, with one letter or another under a hamza. The rule Standard of
// package normalize keeps both; when words are compared, as in an index, they must count as
// the same.
//
// Words are given in the letters of script.Fold, with ZWNJs and without marks.
package spelling

import (
	"iter"
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
		"به|طوری به|گونه به|نام به|مناسبت به|موجب به|موقع به|خوبی به|سادگی به|آسانی به|هیچ به|نظر به|دست به|کار به|سر به|دنبال به|خاطر به|راستی به|درستی " +
		"از|جمله از|قبیل از|طریق از|سوی از|نظر از|لحاظ از|جهت از|بین از|سر " +
		"در|واقع در|نتیجه در|برابر در|مورد در|ضمن در|حال در|حالی در|صورتی در|میان در|کنار در|نهایت در|حقیقت در|خصوص در|زمینه در|عین در|مقابل " +
		"بر|اساس بر|طبق بر|روی بر|خلاف بر|عکس بر|حسب با|وجود با|توجه"},
	{"به without its ه is joined to its noun, in the old spelling", "ب|عنوان ب|ویژه ب|خصوص ب|منظور ب|جز ب|دلیل ب|علت ب|وسیله ب|واسطه ب|سبب " +
		"ب|صورت ب|طور ب|طوری ب|جای ب|همراه ب|سوی ب|طرف ب|محض ب|هنگام ب|علاوه ب|ندرت ب|زودی ب|تدریج ب|تازگی ب|راحتی ب|سرعت ب|شدت " +
		"ب|مناسبت ب|موجب ب|موقع ب|سادگی ب|نظر ب|دنبال ب|خاطر ب|راستی ب|درستی"},
	{"که and چه are joined to the word before them, or not", "این|که آن|که همین|که همان|که چنان|که همچنان|که وقتی|که زمانی|که هنگامی|که چون|که آن|چه هر|چه"},
	{"a pronoun or adverb of two parts has become one word, which many still tie", "آن+جا این+جا آن+گاه آن+گونه این+گونه آن+طور این+طور آن+قدر این+قدر " +
		"آن+چنان این+چنین همین+جا همان+جا همین+طور همان+طور چنان+چه همان+گونه هم+چنین هم+چنان هم+چون هم+دیگر یک+دیگر " +
		"هیچ+کس هیچ+یک هیچ+گاه هیچ+گونه هیچ+کدام بل+که"},
	{"a demonstrative or a number is tied to what it counts, or not", "این|بار آن|بار یک|بار این|همه آن|همه"},
}

// The reasons of the rules that cover unlimited numbers of words.
const (
	perfectReason  = "the copula of the perfect is tied to its participle, or not"
	ezafeReason    = "the ezafe after ه is ی or a hamza, which is a mark"
	pronounReason  = "the plural of این and آن is one word or tied, whatever follows ها"
	andReason      = "two stems are one word with و between them or without it"
	compoundReason = "a compound is one word of the dictionaries, which many write with a ZWNJ between its parts"
)

// All returns the pairs of the lists, and one for each rule that covers an unlimited number of words.
func All() iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		for p := range Listed() {
			if !yield(p) {
				return
			}
		}
		for _, p := range [...]Pair{
			{"شده" + zwnj + "است", "شده است", perfectReason},
			{"خانه" + zwnj + "ی", "خانه", ezafeReason},
			{"آن" + zwnj + "ها", "آنها", pronounReason},
			{"گفت" + zwnj + "وگو", "گفتگو", andReason},
			{"روان" + zwnj + "شناسی", "روانشناسی", compoundReason},
		} {
			if !yield(p) {
				return
			}
		}
	}
}

// Listed returns the pairs of the lists.
func Listed() iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		for _, g := range groups {
			for word := range strings.FieldsSeq(g.words) {
				if !yield(Pair{typed(word), strings.NewReplacer("|", " ", "+", "").Replace(fullBe(word)), g.reason}) {
					return
				}
			}
		}
	}
}

// typed returns how a word of a group is also spelled: with a ZWNJ, or without anything after ب.
func typed(word string) string {
	if strings.HasPrefix(word, "ب|") {
		return strings.Replace(word, "|", "", 1)
	}
	return strings.NewReplacer("|", zwnj, "+", zwnj).Replace(word)
}

// fullBe gives ب before a bar its ه.
func fullBe(word string) string {
	if rest, ok := strings.CutPrefix(word, "ب|"); ok {
		return "به|" + rest
	}
	return word
}

// An entry is a word without its ZWNJ, and the place of a space or nothing in it.
type entry struct {
	word  string
	at    int  // the offset of the second part
	apart bool // a space stands there, rather than nothing
}

// isSolid reports whether the word of an entry is also written with nothing between its parts, and
// the rule HalfSpaces leaves it so: after a letter that does not join, after ب, and before که and چه.
func (e *entry) isSolid() bool {
	if !e.apart {
		return false
	}
	switch second := e.word[e.at:]; second {
	case "که", "چه":
		return true
	}
	return e.word[:e.at] == "ب" || tiesUnseen(e.word[:e.at])
}

// tiesUnseen reports whether a ZWNJ after a first word of the table would be invisible,
// so that the second word may be joined to it: درواقع.
func tiesUnseen(first string) bool {
	switch first {
	case "در", "از", "بر":
		return true
	}
	return false
}

// find returns the entry of a word that is given in two parts, or nil.
func find(first, second []byte) *entry {
	low, high := 0, len(entries)
	for low < high {
		mid := int(uint(low+high) >> 1)
		switch c := entries[mid].compare(first, second); {
		case c == 0:
			return &entries[mid]
		case c < 0:
			low = mid + 1
		default:
			high = mid
		}
	}
	return nil
}

// compare compares the word of an entry with one that is given in two parts.
func (e *entry) compare(first, second []byte) int {
	head := min(len(first), len(e.word))
	if c := order(e.word[:head], first[:head]); c != 0 {
		return c
	}
	if head < len(first) {
		return -1
	}
	return order(e.word[head:], second)
}

// order compares two texts.
func order(a string, b []byte) int {
	switch {
	case a < string(b):
		return -1
	case a > string(b):
		return 1
	}
	return 0
}
