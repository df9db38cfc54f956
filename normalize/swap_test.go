package normalize

import (
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/parsitext/parsitext/internal/fault"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// isOther reports whether swap may say that r is another letter.
func isOther(r rune) bool { return 'ٮ' <= r && r <= 'ٿ' && r != 'پ' }

// TestOthers checks that swap reports all letters with the same first byte that Letters
// changes.
func TestOthers(t *testing.T) {
	for r := rune(0x640); r < 0x680; r++ {
		b := []byte("........" + string(r) + "........")
		to := script.Letter(r)
		if _, others := swap(b); others == (to == "" || strings.ContainsRune("يىك", r)) && r != 'ٰ' && r != 'ٱ' && r != 'ٴ' {
			t.Errorf("%U %c: others is %v, and it becomes %q", r, r, others, to)
		}
	}
}

// arabicKeyboard writes the letters of Arabic keyboards as Persian ones.
var arabicKeyboard = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for _, r := range "يىك" {
		pairs = append(pairs, string(r), script.Letter(r))
	}
	return strings.NewReplacer(pairs...)
})

// TestSwapBlocks compares swap on a piece of a long line, whose blocks cut has noted,
// with a replacer.
func TestSwapBlocks(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 5))
	words := []string{"كتاب", "علي", "موسى", "مدرسه", "و", "در", "a", "گفت.", "روزگاران", "سرانجام"}
	cuts := 0
	for range 5000 {
		text := fault.Random(r, words[r.IntN(4):], 1+r.IntN(40))
		for len(text) < 3000 {
			text += " " + fault.Random(r, words[r.IntN(len(words)):], 1+r.IntN(10))
		}
		l := line{plan: Letters.plan()}
		_, end, _ := l.cut([]byte(text))
		if end == 0 {
			continue
		}
		cuts++
		l.text = l.text[:end]
		at := runeStart(l.text, r.IntN(end))
		l.spans = append(l.spans, span.Span{Start: at, End: at}) // splits the text
		l.swap(l.text)
		if want := arabicKeyboard().Replace(text[:end]); string(l.text) != want {
			t.Fatalf("%q: %s", text[:end], firstDifference(string(l.text), want))
		}
	}
	if cuts < 1000 {
		t.Errorf("only %d cuts", cuts)
	}
}

// TestSwap compares swap with a replacer, on random bytes.
func TestSwap(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 3))
	pieces := []string{"ي", "ى", "ك", "م", "ٮ", "ٿ", "ٰ", "پ", "ی", "\xd9", "\x8a", "\x83", "\xd8", "\xda", " ", "\x00", "\x01", "\x58"}
	for range 100_000 {
		s := fault.Random(r, pieces, r.IntN(24))
		b, want := []byte(s), arabicKeyboard().Replace(s)
		changed, others := swap(b)
		if string(b) != want || changed != (want != s) || !others && strings.ContainsFunc(want, isOther) {
			t.Fatalf("%q: %q, %v, %v, want %q", s, b, changed, others, want)
		}
	}
}

// TestSpansOfDigits checks that no span in a line without pairLatin has a letter, so that
// Letters alone need not look for spans in such a line.
func TestSpansOfDigits(t *testing.T) {
	pieces := []string{"۱", "۲۳", "٣", "1402", "98", "021", "10", "ي", "ك", "کتاب", "ى", "٪", "٫", "٬", "،", "«", "»", "\u200c", "\u200f", "ـ", "–", "…"}
	for b := range byte(0x80) {
		if pairSecond[b]&pairLatin == 0 {
			pieces = append(pieces, string(b))
		}
	}
	r := rand.New(rand.NewPCG(23, 4))
	spans := 0
	for range 300_000 {
		line := []byte(fault.Random(r, pieces, 1+r.IntN(14)))
		if survey(line)&pairLatin != 0 {
			continue
		}
		for _, s := range span.Append(nil, line) {
			spans++
			if text := string(line[s.Start:s.End]); strings.ContainsFunc(text, func(r rune) bool { return isLetter(script.ClassOf(r)) }) {
				t.Errorf("%v %q in %q", s.Kind, text, line)
			}
		}
	}
	if spans < 20 {
		t.Errorf("only %d spans", spans)
	}
}

// TestSwapSpans shows that swap uncovers no span.
func TestSwapSpans(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 7))
	pieces := []string{"ي", "ى", "ك", "كي", "ب", "http://", "a.ir", "/", ".", "#", "_", "@", ":D", ":", "-", "[", "]", "(", ")", "{", "}", "%", "d", "۱", "1", "12", "\u200c", "ُ", " ", ".jpg", "$", "\\", "<b>", "&amp;", "`"}
	for range 100_000 {
		before := []byte(fault.Random(r, pieces, r.IntN(12)))
		after := []byte(arabicKeyboard().Replace(string(before)))
		if want, got := span.Append(nil, before), span.Append(nil, after); !slices.Equal(got, want) {
			t.Fatalf("%q: spans %v, and %v after swap", before, want, got)
		}
	}
}
