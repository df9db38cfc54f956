package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// codeTable writes the code in the lexicon of each character of the block
// U+0600–06FF, after Fold.
func codeTable(m map[rune]string) []byte {
	codes := map[rune]int{0: lexicon.Mark}
	for i, r := range []rune(lexicon.Alphabet) {
		codes[r] = i + 1
	}
	var b bytes.Buffer
	b.WriteString(header + "package lexicon\n\n// folded gives the code of each character of the block U+0600–U+06FF.\nvar folded = [256]byte{\n")
	for row := rune(0x600); row < 0x700; row += 16 {
		var list []string
		for r := row; r < row+16; r++ {
			list = append(list, fmt.Sprint(codes[foldOf(r, m)]))
		}
		fmt.Fprintf(&b, "%s, // %U\n", strings.Join(list, ", "), row)
	}
	b.WriteString("}\n")
	b.WriteString("\n// pairs gives the code of the letter of two bytes, by their number less firstPair.\nvar pairs = [lastPair - firstPair + 1]byte{\n")
	for lead := 0xD8; lead <= 0xDB; lead++ {
		var list []string
		for trail := 0x80; trail <= 0xBF; trail++ {
			r := rune(lead&0x1F<<6 | trail&0x3F)
			if code := codes[foldOf(r, m)]; code != 0 && code != lexicon.Mark {
				list = append(list, fmt.Sprintf("0x%X - firstPair: %d", lead<<8|trail, code))
			}
		}
		fmt.Fprintf(&b, "%s,\n", strings.Join(list, ", "))
	}
	b.WriteString("}\n")
	return b.Bytes()
}
