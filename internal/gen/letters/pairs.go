package main

import (
	"bytes"
	"fmt"
	"unicode"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A pairClass is a set of characters that rules look for, recognized by two
// neighbouring bytes: the last significant byte before the character, or any,
// and a significant byte of the character.
type pairClass struct {
	name          string
	doc           string
	first, second func(c byte) bool
}

func anyByte(byte) bool { return true }

func oneOf(list ...byte) func(byte) bool {
	return func(c byte) bool { return bytes.IndexByte(list, c) >= 0 }
}

func between(lo, hi byte) func(byte) bool { return func(c byte) bool { return lo <= c && c <= hi } }

func chars(s string) func(byte) bool { return oneOf([]byte(s)...) }

// trail returns the second bytes, after lead, of the characters that satisfy in.
func trail(lead byte, in func(r rune) bool) func(byte) bool {
	return func(c byte) bool { return c&0xC0 == 0x80 && in(rune(lead&0x1F)<<6|rune(c&0x3F)) }
}

// pairClasses are all the classes. Additional characters in a class only cost
// time.
func pairClasses(m map[rune]string) []pairClass {
	var list []pairClass
	add := func(name, doc string, first, second func(byte) bool) {
		list = append(list, pairClass{name, doc, first, second})
	}
	isLetter := func(r rune) bool { return m[r] != "" }
	isMark := func(r rune) bool { return classOf(r, m) == script.Mark }
	add("letterD8", "letters that Letters changes, and the Arabic letter mark", oneOf(0xD8), trail(0xD8, func(r rune) bool { return isLetter(r) || r == script.ALM }))
	for _, lead := range []byte{0xD9, 0xDA, 0xDB} {
		add(fmt.Sprintf("letter%X", lead), "letters that Letters changes", oneOf(lead), trail(lead, isLetter))
	}
	for _, lead := range []byte{0xD8, 0xD9, 0xDB} {
		add(fmt.Sprintf("mark%X", lead), "marks on letters", oneOf(lead), trail(lead, isMark))
	}
	add("hamza", "hamza and madda to be composed, and letters of other languages", oneOf(0xD9), func(c byte) bool {
		return 0x93 <= c && c <= 0x95 || 0xB2 <= c && c <= 0xB4 || 0xB9 <= c && c <= 0xBF && c != 0xBE
	})
	isFolded := func(r rune) bool { return bytes.ContainsRune([]byte("ءأإٱؤئةۀ"), r) }
	for _, lead := range []byte{0xD8, 0xD9, 0xDB} {
		add(fmt.Sprintf("fold%X", lead), "letters that Fold changes", oneOf(lead), trail(lead, isFolded))
	}
	add("upper", "A to Z", anyByte, between('A', 'Z'))
	add("form", "presentation forms and what else begins with EF", oneOf(0xEF), between(0x80, 0xBF))
	add("kashida", "kashida", oneOf(0xD9), oneOf(0x80))
	add("digit", "ASCII digits", anyByte, between('0', '9'))
	add("digitD9", "Arabic digits", oneOf(0xD9), between(0xA0, 0xA9))
	add("digitDB", "Persian digits", oneOf(0xDB), between(0xB0, 0xB9))
	add("twoSpaces", "a space after a space", oneOf(' '), oneOf(' '))
	add("quote", "the quotation mark of ASCII", anyByte, oneOf('"'))
	add("curly", "curly quotation marks, and the ellipsis", oneOf(0x80), oneOf(0x9C, 0x9D, 0x9E, 0x9F, 0xA6))
	add("zwnj", "ZWNJ", oneOf(0x80), oneOf(0x8C))
	add("stop", "marks and brackets of ASCII", anyByte, chars(".:!,;?()[]"))
	add("stopD8", "comma, semicolon, question mark", oneOf(0xD8), oneOf(0x8C, 0x9B, 0x9F))
	add("stopDB", "full stop of Urdu", oneOf(0xDB), oneOf(0x94))
	add("dashes", "a hyphen after a hyphen", oneOf('-'), oneOf('-'))
	add("guillemet", "« and »", oneOf(0xC2), oneOf(0xAB, 0xBB))
	add("syntax", "other marks of ASCII with which programs are written", anyByte, chars("'%,;}?(!:^"))
	add("latin", "characters that tell of spans, digits aside", anyByte, func(c byte) bool {
		return c < 0x80 && span.IsSign(c) && !between('0', '9')(c)
	})
	add("rare", "controls, and what no other class has", anyByte, func(c byte) bool {
		return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F ||
			c >= 0xC0 && c != 0xC2 && c != 0xE2 && c != 0xEF && (c < 0xD8 || c > 0xDB)
	})
	add("rareC2", "what no other class has", oneOf(0xC2), func(c byte) bool { return c != 0xAB && c != 0xBB })
	add("rareE2", "what no other class has", oneOf(0xE2), func(c byte) bool { return c != 0x80 })
	known := oneOf(0x8C, 0x93, 0x94, 0x9C, 0x9D, 0x9E, 0x9F, 0xA6)
	add("rare80", "what no other class has", oneOf(0x80), func(c byte) bool { return c&0xC0 == 0x80 && !known(c) })
	return list
}

// pairTables gives each class a bit, and each byte the classes of which it can
// be the first and the second byte.
func pairTables(m map[rune]string) []byte {
	var b bytes.Buffer
	list := pairClasses(m)
	b.WriteString(header + "package normalize\n\n// The classes of pairs of bytes.\nconst (\n")
	for i, c := range list {
		if i == 0 {
			fmt.Fprintf(&b, "%s pairs = 1 << iota // %s\n", pairName(c.name), c.doc)
		} else {
			fmt.Fprintf(&b, "%s // %s\n", pairName(c.name), c.doc)
		}
	}
	b.WriteString(")\n\n")
	table := func(name, doc string, in func(pairClass) func(byte) bool) {
		fmt.Fprintf(&b, "// %s holds the classes that a byte can be the %s of.\nvar %s = [256]pairs{", name, doc, name)
		for c := range 256 {
			set := uint64(0)
			for i, p := range list {
				if in(p)(byte(c)) {
					set |= 1 << i
				}
			}
			if c%8 == 0 {
				b.WriteByte('\n')
			}
			fmt.Fprintf(&b, "%#x, ", set)
		}
		b.WriteString("\n}\n\n")
	}
	table("pairFirst", "first byte", func(p pairClass) func(byte) bool { return p.first })
	table("pairSecond", "second byte", func(p pairClass) func(byte) bool { return p.second })
	return bytes.TrimRight(b.Bytes(), "\n")
}

func pairName(name string) string { return "pair" + string(unicode.ToUpper(rune(name[0]))) + name[1:] }
