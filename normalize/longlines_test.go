package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"github.com/parsitext/parsitext/internal/effort"

	"github.com/parsitext/parsitext/internal/script"
)

// newsWords are the words of the unedited news, without punctuation.
func newsWords() []string {
	raw, _ := news()
	return strings.FieldsFunc(raw, func(r rune) bool { return r != '\u200c' && !unicode.In(r, unicode.L, unicode.M, unicode.Nd) })
}

// longLine returns about n bytes of consecutive words in one line without punctuation.
// One word in harm is damaged: glued to the next, without its ZWNJs, followed by junk, or
// replaced by something that the rules look for.
func longLine(r *rand.Rand, words []string, n, harm int) string {
	var b strings.Builder
	for i := r.IntN(len(words)); b.Len() < n; i++ {
		word := words[i%len(words)]
		if r.IntN(harm) > 0 {
			b.WriteString(word + " ")
			continue
		}
		switch r.IntN(6) {
		case 0:
			b.WriteString(word)
		case 1:
			b.WriteString(strings.ReplaceAll(word, "\u200c", "") + " ")
		case 2:
			b.WriteString(strings.ReplaceAll(word, "\u200c", " ") + " ")
		case 3:
			b.WriteString(word + strings.Repeat(pieces[r.IntN(len(pieces))], 1+r.IntN(40)))
		case 4:
			b.WriteString(word + pieces[r.IntN(len(pieces))] + " ")
		case 5:
			b.WriteString(protected[r.IntN(len(protected))] + " ")
		}
	}
	return oneLine(b.String())
}

// oneLine is s without line breaks.
func oneLine(s string) string {
	return strings.NewReplacer("\n", " ", "\r", "", "\u0085", "", "\u2028", "").Replace(s)
}

// TestWeights checks that no rule changes the weight of a code point.
func TestWeights(t *testing.T) {
	weight := func(s string) (n int) {
		for _, r := range s {
			n += weigh(r)
		}
		return n
	}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r >= 0x20000 && r&0xFFFF >= 0x200 { // the planes beyond the second are of a piece
			r |= 0xFFFF
			continue
		}
		s := "ب" + string(r) + "ب"
		want := weight(s)
		if n := len(string(r)); weigh(r) > n && !script.IsForm(r) {
			t.Errorf("%U weighs more than its %d bytes", r, n)
		}
		for rule := range Rules() {
			if got := rule.Form().String(s); got != s && weight(got) != want {
				t.Errorf("%s: %U: %q weighs %d, and %q %d", rule, r, s, want, got, weight(got))
			}
		}
		if t.Failed() {
			return
		}
	}
}

// TestLongLinesOfWords checks the laws on a line that is longer than Lookahead and has
// only words to show where it can be cut.
func TestLongLinesOfWords(t *testing.T) {
	words := newsWords()
	n := 400
	if testing.Short() {
		n = 40
	}
	if effort.Long() {
		n = 20_000
	}
	r := rand.New(rand.NewPCG(effort.Seed(21), 4))
	for range n {
		s := longLine(r, words, 1000+r.IntN(9000), 1+r.IntN(60))
		f := Standard
		if r.IntN(3) == 0 {
			f = randomForm(r)
		}
		once := f.String(s)
		if len(s) > 5000 && once == s && f == Standard {
			t.Errorf("%d bytes of damaged words stay as they are", len(s))
		}
		if twice := f.String(once); twice != once {
			t.Errorf("%s: %d bytes: not idempotent: %s", formText(f), len(s), firstDifference(twice, once))
		}
		key := Search.String(s)
		if of := Search.String(String(s)); of != key {
			t.Errorf("%d bytes: key of the Standard form: %s", len(s), firstDifference(of, key))
		}
	}
}

// TestCutQuotes checks that a quotation cut in two does not turn the text between the
// following ones into quotations, and that a tag is not cut.
func TestCutQuotes(t *testing.T) {
	word := "کلمه "
	for n := full/2/4 - 60; n < full/2/4+10; n++ {
		s := strings.Repeat(word, n) + "\"" + strings.Repeat(word, 50) + "یک\" و دو و \"سه\" و چهار " + strings.Repeat(word, n)
		if got := String(s); strings.Contains(got, "« و") || !strings.Contains(got, "«سه»") {
			t.Fatalf("after %d words: %s", n, firstDifference(got, s))
		}
		tag := "<img alt=\"كتاب ها  ي ما\" src='x y.png'>"
		s = strings.Repeat(word, n) + tag + strings.Repeat(" کلمه", n)
		if got := String(s); !strings.Contains(got, tag) {
			t.Fatalf("a tag after %d words: %s", n, firstDifference(got, s))
		}
	}
}
