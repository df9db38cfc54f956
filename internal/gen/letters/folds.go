package main

import (
	"bytes"
	"fmt"

	"github.com/parsitext/parsitext/internal/script"
)

// seats are the letters from which Fold removes the hamza, or the dots of ة,
// with the letters it writes for them.
var seats = []struct{ from, to string }{
	{"أإٱ", "ا"},
	{"ؤ", "و"},
	{"ئ", "ی"},
	{"ةۀ", "ه"},
}

// seatOf returns the letter that Fold writes for a letter, or "" if it stays.
func seatOf(r rune) string {
	for _, s := range seats {
		for _, from := range s.from {
			if r == from {
				return s.to
			}
		}
	}
	return ""
}

// foldOf returns the letter that r counts as when words are compared, 0 for a
// mark or kashida.
func foldOf(r rune, m map[rune]string) rune {
	if c := classOf(r, m); c == script.Mark || c == script.Stretch {
		return 0
	}
	if to := []rune(m[r]); len(to) == 1 {
		r = to[0]
	}
	if to := seatOf(r); to != "" {
		return []rune(to)[0]
	}
	return r
}

// foldTables writes the results of Fold for the letters of the Arabic blocks.
func foldTables(m map[rune]string) []byte {
	var b bytes.Buffer
	b.WriteString(header + "package script\n\n" +
		"// folds holds what Fold returns for U+0600 to U+08FF.\nvar folds = [0x300]uint16{\n")
	for row := rune(0x600); row <= 0x8FF; row += 8 {
		for r := row; r < row+8; r++ {
			fmt.Fprintf(&b, "%#x, ", foldOf(r, m))
		}
		fmt.Fprintf(&b, "// %U\n", row)
	}
	b.WriteString("}\n\n")
	b.WriteString("// Seat returns what the rule Fold of package normalize writes for a letter that\n" +
		"// bears a hamza, and for ة: its letter without it. It is empty for other characters.\n" +
		"func Seat(r rune) string {\n\tswitch r {\n")
	for _, s := range seats {
		b.WriteString("case ")
		for i, r := range []rune(s.from) {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "%q", r)
		}
		fmt.Fprintf(&b, ":\nreturn %q\n", s.to)
	}
	b.WriteString("}\nreturn \"\"\n}\n")
	return b.Bytes()
}
