package jalali

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// entities are the names that HTML has for spaces and invisible characters.
var entities = [...]struct {
	name string
	char rune
}{
	{"nbsp", 0x00A0}, {"zwnj", script.ZWNJ}, {"shy", 0x00AD}, {"zwj", script.ZWJ}, {"lrm", 0x200E}, {"rlm", 0x200F},
	{"ensp", 0x2002}, {"emsp", 0x2003}, {"thinsp", 0x2009},
}

// escaped returns the space or invisible character that a page or a program writes as an escape at byte i of the
// text, «&zwnj;», «&#8204;», «&#x200c;» or «\u200c», and the length of the escape, 0 if there is none.
func escaped(text string, i int) (c rune, size int) {
	if c, size = entity(text[i:]); size == 0 {
		if c, size = codeEscape(text[i:]); size == 0 {
			return 0, 0
		}
	}
	if c == 0x00A0 || c == 0x00AD || isThin(c) {
		return c, size
	}
	return 0, 0
}

// entity reads the HTML entity at the beginning of a text.
func entity(text string) (c rune, size int) {
	const longest = len("&#x0200c;")
	if text == "" || text[0] != '&' {
		return 0, 0
	}
	end := strings.IndexByte(text[:min(len(text), longest)], ';')
	if end < 0 {
		return 0, 0
	}
	name := text[1:end]
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if hex := strings.TrimLeft(digits, "xX"); hex != digits {
			digits, base = hex, 16
		}
		n, err := strconv.ParseUint(digits, base, 16)
		if err != nil {
			return 0, 0
		}
		return rune(n), end + 1
	}
	for _, e := range entities {
		if e.name == name {
			return e.char, end + 1
		}
	}
	return 0, 0
}

// codeEscape reads the escape «\u200c» at the beginning of a text. Its backslash is doubled where a string stands in
// another one.
func codeEscape(text string) (c rune, size int) {
	const digits = 4
	rest, ok := strings.CutPrefix(text, `\`)
	if !ok {
		return 0, 0
	}
	if rest, ok = strings.CutPrefix(strings.TrimPrefix(rest, `\`), "u"); !ok || len(rest) < digits {
		return 0, 0
	}
	n, err := strconv.ParseUint(rest[:digits], 16, 16)
	if err != nil || !utf8.ValidRune(rune(n)) {
		return 0, 0
	}
	return rune(n), len(text) - len(rest) + digits
}

// mayEscape reports whether an escape may begin with a byte.
func mayEscape(c byte) bool { return c == '&' || c == '\\' }
