package main

import (
	"bytes"
	"fmt"
	"log"
	"unicode"

	"github.com/parsitext/parsitext/internal/script"
)

// The properties that internal/script stores for every code point, in the order
// of its constants. The first that applies is the property of a code point; if
// none applies it is other.
var properties = []struct {
	name string
	in   []*unicode.RangeTable
}{
	{"other", nil},
	{"arabicLetter", nil}, // see propertyOf
	{"letter", []*unicode.RangeTable{unicode.L}},
	{"variation", []*unicode.RangeTable{unicode.Variation_Selector}},
	{"nonspacing", []*unicode.RangeTable{unicode.Mn}},
	{"spacingMark", []*unicode.RangeTable{unicode.Mc}},
	{"enclosing", []*unicode.RangeTable{unicode.Me}},
	{"decimal", []*unicode.RangeTable{unicode.Nd}},
	{"punctuation", []*unicode.RangeTable{unicode.P}},
	{"currency", []*unicode.RangeTable{unicode.Sc}},
	{"space", []*unicode.RangeTable{unicode.Zs}},
	{"lineEnd", []*unicode.RangeTable{unicode.Zl, unicode.Zp}},
	{"control", []*unicode.RangeTable{unicode.Cc}},
	{"prepended", []*unicode.RangeTable{unicode.Prepended_Concatenation_Mark}},
	{"format", []*unicode.RangeTable{unicode.Cf}},
	{"private", []*unicode.RangeTable{unicode.Co, unicode.Cs}},
}

func propertyOf(r rune) byte {
	if unicode.IsLetter(r) && unicode.Is(unicode.Arabic, r) {
		return 1
	}
	for i, p := range properties {
		if unicode.In(r, p.in...) {
			return byte(i)
		}
	}
	return 0
}

// checkVersion stops the program on a Go release whose version of Unicode differs
// from that of the tables.
func checkVersion() {
	if unicode.Version != script.UnicodeVersion {
		log.Fatalf("this Go release has Unicode %s, the tables are those of %s; set GOTOOLCHAIN to a release that has it, or change script.UnicodeVersion",
			unicode.Version, script.UnicodeVersion)
	}
}

// propertyTable writes the properties as a table of blocks of 1<<blockBits code
// points, without duplicates, and the number of each block.
func propertyTable() []byte {
	const blockBits = 7
	var b, index, blocks bytes.Buffer
	known := map[string]int{}
	for from := rune(0); from <= unicode.MaxRune; from += 1 << blockBits {
		var block [1 << blockBits]byte
		for i := range block {
			block[i] = propertyOf(from + rune(i))
		}
		n, ok := known[string(block[:])]
		if !ok {
			n = len(known)
			known[string(block[:])] = n
			blocks.Write(block[:])
		}
		if n > 0xFF {
			log.Fatal("more blocks of properties than a byte can count")
		}
		index.WriteByte(byte(n))
	}
	b.WriteString(header + "package script\n\n// The properties of code points.\nconst (\n")
	for i, p := range properties {
		if i == 0 {
			fmt.Fprintf(&b, "%s property = iota\n", p.name)
		} else {
			fmt.Fprintf(&b, "%s\n", p.name)
		}
	}
	fmt.Fprintf(&b, ")\n\n// blockBits is the binary logarithm of the number of code points in a block.\nconst blockBits = %d\n\n", blockBits)
	writeString(&b, "blockOf", "numbers the block of each 1<<blockBits code points", index.Bytes())
	writeString(&b, "blocks", "holds the properties of the code points of each block", blocks.Bytes())
	writeZeros(&b)
	return b.Bytes()
}

// writeString writes a constant of bytes, 32 a line.
func writeString(b *bytes.Buffer, name, doc string, data []byte) {
	fmt.Fprintf(b, "// %s %s.\nconst %s = \"\" +\n", name, doc, name)
	for len(data) > 0 {
		line := data[:min(32, len(data))]
		data = data[len(line):]
		b.WriteString("\t\"")
		for _, c := range line {
			fmt.Fprintf(b, "\\x%02x", c)
		}
		b.WriteByte('"')
		if len(data) > 0 {
			b.WriteString(" +")
		}
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
}

// writeZeros writes the zeros of the decimal digits. Unicode places the ten
// digits of a script in a row.
func writeZeros(b *bytes.Buffer) {
	b.WriteString("// zeros are the digits 0 of all scripts, in order; the digits 1 to 9 follow each.\nvar zeros = [...]rune{\n")
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if unicode.Is(unicode.Nd, r) {
			fmt.Fprintf(b, "%#x,\n", r)
			r += 9
		}
	}
	b.WriteString("}\n")
}

// caseTable writes the simple lower-case mapping of the non-ASCII capital
// letters: runs of letters, with a fixed step, at the same distance from their
// small letters.
func caseTable() []byte {
	var b bytes.Buffer
	b.WriteString(header + "package script\n\n// capitals are the capital letters beyond ASCII, in order.\nvar capitals = [...]capitalRun{\n")
	to := func(r rune) rune { return unicode.ToLower(r) - r }
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		delta := to(r)
		if delta == 0 {
			continue
		}
		step := rune(1)
		if to(r+1) != delta && to(r+2) == delta {
			step = 2
		}
		last := r
		for to(last+step) == delta && (step == 1 || to(last+1) == 0) {
			last += step
		}
		fmt.Fprintf(&b, "{%#x, %#x, %d, %d},\n", r, last, step, delta)
		r = last
	}
	b.WriteString("}\n")
	return b.Bytes()
}
