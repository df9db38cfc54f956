package main

import (
	"fmt"
	"slices"

	"github.com/parsitext/parsitext/internal/script"
)

// wordTable writes the characters of U+0600 to U+06FF that are part of words.
func wordTable() (string, error) {
	return bitTable("wordBits are the characters of U+0600 to U+06FF that are part of words, except\ndigits: letters and marks. There is a bit for each second byte after the first bytes D8, D9,\nDA and DB.",
		"wordBits", func(r rune) bool { return script.ClassOf(r) > script.Digit }) +
		bitTable("letterBits are the letters among them.",
			"letterBits", func(r rune) bool { return script.ClassOf(r) == script.Persian }) +
		keyTables() +
		byteTable("noWord has 1 for the characters of U+0600 to U+06FF that are not in wordBits, by the low\nbyte of their code points.",
			"noWord", func(r rune) bool { return script.ClassOf(r) <= script.Digit }), nil
}

// byteTable writes a table with 1 for the characters of U+0600 to U+06FF for which has
// returns true.
func byteTable(doc, name string, has func(r rune) bool) string {
	items := zeros(256)
	for i := range items {
		if has(rune(0x600 + i)) {
			items[i] = "1,"
		}
	}
	return table(doc, name, "uint8", items)
}

// keyTables write the letters that the letters of U+0600 to U+06FF count as when words
// are compared.
func keyTables() string {
	letters, pairs := zeros(256), zeros(lastPair-firstPair+1)
	for i := range letters {
		if r := rune(0x600 + i); script.ClassOf(r) == script.Persian {
			letters[i] = fmt.Sprintf("%#x,", script.Fold(r)-0x600)
		}
		c := string(rune(0x600 + i))
		pairs[int(c[0])<<8+int(c[1])-firstPair] = letters[i]
	}
	return table("keyLetters says which letter each letter of U+0600 to U+06FF counts as when words are\ncompared, by the low byte of its code point; 0 for other characters.", "keyLetters", "uint8", letters) +
		table("keyPairs is keyLetters by the two bytes of a letter, as a number less firstPair.", "keyPairs", "uint8", pairs) +
		fmt.Sprintf("\n// firstPair is the first character of keyPairs.\nconst firstPair = %#x\n", firstPair)
}

// bitTable writes the set of the characters of U+0600 to U+06FF for which has returns
// true.
func bitTable(doc, name string, has func(r rune) bool) string {
	items := make([]string, 4)
	for i := range items {
		bits := uint64(0)
		for j := range 64 {
			if has(rune(0x600 + 64*i + j)) {
				bits |= 1 << j
			}
		}
		items[i] = fmt.Sprintf("%#016x,", bits)
	}
	return table(doc, name, "uint64", items)
}

// The two bytes that encode the first and the last of U+0600 to U+06FF, as numbers.
const (
	firstPair = 0xD880
	lastPair  = 0xDBBF
)

// zeros returns n items of a table.
func zeros(n int) []string { return slices.Repeat([]string{"0,"}, n) }
