package normalize

import (
	"bufio"
	"hash/fnv"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// codePoints reads testdata/codepoints.txt: what each rule writes for each code point
// that it does not keep.
func codePoints(t *testing.T) map[Form]map[rune]string {
	t.Helper()
	f, err := os.Open("testdata/codepoints.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	table := map[Form]map[rune]string{}
	for s := bufio.NewScanner(f); s.Scan(); {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		field := strings.SplitN(s.Text(), " ", 4)
		form, err := ParseForm(field[0])
		if err != nil {
			t.Fatal(err)
		}
		first, _ := strconv.ParseInt(field[1], 16, 32)
		last, _ := strconv.ParseInt(field[2], 16, 32)
		text := ""
		if len(field) > 3 {
			if text, err = strconv.Unquote(field[3]); err != nil {
				t.Fatal(err)
			}
		}
		if table[form] == nil {
			table[form] = map[rune]string{}
		}
		for r := rune(first); r <= rune(last); r++ {
			table[form][r] = text
		}
	}
	return table
}

// TestEveryCodePoint puts each code point between two letters and compares what
// each rule makes of it with the table.
func TestEveryCodePoint(t *testing.T) {
	last := rune(unicode.MaxRune)
	if testing.Short() {
		last = 0xFFFF
	}
	var src, dst []byte
	for form, table := range codePoints(t) {
		bad := 0
		for r := rune(0); r <= last && bad < 20; r++ {
			if !utf8.ValidRune(r) {
				continue
			}
			src = append(utf8.AppendRune(append(src[:0], "ب"...), r), "ب"...)
			dst = form.Append(dst[:0], src)
			want, changes := table[r]
			if !changes {
				want = string(r)
			}
			if got := strings.TrimSuffix(strings.TrimPrefix(string(dst), "ب"), "ب"); got != want {
				t.Errorf("%s: %U becomes %q, want %q", formText(form), r, got, want)
				bad++
			}
		}
	}
}

// TestSameOnEveryRelease pins a hash of what the forms make of all code points, each
// between two letters: it does not depend on the Go release.
func TestSameOnEveryRelease(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long with the race detector")
	}
	var all []byte
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if utf8.ValidRune(r) {
			all = append(utf8.AppendRune(append(all, "ب"...), r), "ب\n"...)
		}
	}
	h := fnv.New64a()
	const decoder = HalfSpaces | WordBreaks // which a new lexicon may change
	for r := range (^decoder).Rules() {
		h.Write(r.Form().Bytes(all))
	}
	h.Write((Standard &^ decoder).Bytes(all))
	h.Write((Search &^ decoder).Bytes(all))
	const want = 0x37834a12500211c1
	if got := h.Sum64(); got != want {
		t.Errorf("the forms of all code points hash to %#x, want %#x", got, uint64(want))
	}
}
