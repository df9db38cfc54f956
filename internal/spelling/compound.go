package spelling

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A compound is the part of a word before a ZWNJ.
type compound struct {
	text  []byte // what follows the last ZWNJ that stays, or nil if a ZWNJ in it is dropped
	codes [longest]byte
	n     int  // of codes, or more than longest
	first bool // no ZWNJ before it stays
}

// longest is the length, in letters, of the longest compound that is looked up.
const longest = 24

// begin makes c one part.
func (c *compound) begin(part []byte) {
	c.text, c.n = part, 0
	c.addCodes(part)
}

// add adds a part after a ZWNJ that is dropped.
func (c *compound) add(part []byte) {
	c.text = nil
	c.addCodes(part)
}

// addCodes adds the letters of a part as the lexicon knows them. A part with anything else is in no compound.
func (c *compound) addCodes(part []byte) {
	for ; len(part) > 1 && c.n < longest; part = part[2:] {
		code := lexicon.FoldPair(part[0], part[1])
		if code == 0 || code == lexicon.Mark {
			break
		}
		c.codes[c.n] = code
		c.n++
	}
	if len(part) > 0 {
		c.n = longest + 1
	}
}

// endsInHe reports whether the part has more than one letter and ends in ه.
func (c *compound) endsInHe() bool { return 1 < c.n && c.n <= longest && c.codes[c.n-1] == lexicon.He }

// takesPlural reports whether the part is این, آن or the spoken اون, whose plural is one word.
func (c *compound) takesPlural(suffix []byte) bool {
	if !bytes.HasPrefix(suffix, []byte("ها")) {
		return false
	}
	switch string(c.text) {
	case "این", "آن", "اون":
		return true
	}
	return false
}

// dropsAnd reports whether the part and the one after it are two stems that are also written without the و
// between them: گفت‌وگو and گفتگو.
func (c *compound) dropsAnd(right []byte) bool {
	for _, pair := range [...][2]string{{"گفت", "وگو"}, {"جست", "وجو"}, {"شست", "وشو"}} {
		if string(c.text) == pair[0] && bytes.HasPrefix(right, []byte(pair[1])) {
			return true
		}
	}
	return false
}

// isSolidWith reports whether the part and the one after it are one word of the dictionaries, which
// HalfSpaces leaves as it is: روانشناسی, همزمان, کمتر. The ZWNJ before an ending says what a word means
// («تن‌ها» is not «تنها»). So does that after می and به, after بی where the whole is a name («بی‌ژن»), before the
// رو of پیش‌رو, and between letters that are spelled out («ای‌ام»). Only the first parts of a word are joined,
// so that the result has no parts that could be joined again. Of the comparatives, only بیشتر and کمتر are solid.
func (c *compound) isSolidWith(right []byte) bool {
	lex, whole, n := lexicon.Default(), *c, c.n
	whole.addCodes(right)
	if !c.first || n < 2 || whole.n < n+2 || whole.n > longest {
		return false
	}
	id := lex.Lookup(whole.codes[:whole.n])
	if id < 0 {
		return false
	}
	class, flags := lex.Sort(id)
	if flags&lexicon.Settled == 0 || class.Kind() == lexicon.Verb || class.Kind() == lexicon.OtherVerb {
		return false
	}
	if second := lex.Lookup(whole.codes[n:whole.n]); !mayBeJoined(lex, second, whole.n) {
		return false
	}
	comparative := bytes.HasPrefix(right, []byte("تر"))
	switch string(c.text) {
	case "به", "می", "نمی":
		return false
	case "بیش", "کم":
		return true
	case "بی":
		return flags&lexicon.Name == 0
	case "پیش":
		return !bytes.HasPrefix(right, []byte("رو"))
	}
	return !comparative
}

// mayBeJoined reports whether a piece may be the second part of a compound of some letters. Two short parts are
// letters that are spelled out, unless the second is تر.
func mayBeJoined(lex *lexicon.Lexicon, id int32, letters int) bool {
	kind := lexicon.Unknown
	if id >= 0 {
		class, _ := lex.Sort(id)
		kind = class.Kind()
	}
	switch kind {
	case lexicon.Function, lexicon.PluralSuffix, lexicon.Clitic, lexicon.VerbPrefix:
		return false
	}
	return letters > 4 || kind == lexicon.Comparative
}
