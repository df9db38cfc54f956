package lexicon

import (
	"encoding/binary"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

func codes(word string) []byte {
	var b []byte
	for _, r := range word {
		b = append(b, Fold(r))
	}
	return b
}

// TestEmbedded checks the embedded data as a whole: its size, and that the letters of
// every piece lead to its number.
func TestEmbedded(t *testing.T) {
	if n := len(embedded); n > 4_500_000 {
		t.Errorf("%d bytes of data", n)
	}
	if _, err := Open(embedded); err != nil {
		t.Fatal(err)
	}
	body := embedded[:len(embedded)-8]
	if sum := binary.LittleEndian.Uint64([]byte(embedded[len(body):])); sum != hash([]byte(body)) {
		t.Errorf("the data have the hash %x, not %x as they say", hash([]byte(body)), sum)
	}
	l := Default()
	if l.Len() > maxPieces {
		t.Errorf("%d pieces, which are too many for the sections of short pieces", l.Len())
	}
	seen := make([]bool, l.Len())
	var spell func(w Walk, word []byte)
	spell = func(w Walk, word []byte) {
		if id, ok := w.ID(); ok {
			if l.Lookup(word) != id || seen[id] {
				t.Fatalf("%s has number %d, found %d", Spell(word), id, l.Lookup(word))
			}
			for _, e := range []Entry{l.Find(KeyOf(word), len(word)), l.Entry(word)} {
				if p := l.Piece(id); e != 0 && (e.ID() != id || e.Class() != p.Class || e.Flags() != p.Flags) {
					t.Fatalf("%s has number %d, found %d of class %d and with flags %b", Spell(word), id, e.ID(), e.Class(), e.Flags())
				}
			}
			if l.Entry(word) == 0 {
				t.Fatalf("%s has no entry", Spell(word))
			}
			seen[id] = true
		}
		for c := byte(1); c < Codes; c++ {
			if next := w; l.Step(&next, c) {
				spell(next, append(word[:len(word):len(word)], c))
			}
		}
	}
	spell(Walk{}, nil)
	for id, ok := range seen {
		if !ok {
			t.Fatalf("no letters lead to piece %d", id)
		}
	}
}

// TestAlphabet checks that the constants name all letters but ظ, which no rule spells, that a letter
// folds to its code, and that JoinsNext says of a code what package script says of the letter.
func TestAlphabet(t *testing.T) {
	named := []byte{
		Hamza, AlefMadda, Alef, Beh, Peh, Teh, Theh, Jeem, Cheh, Hah, Khah, Dal, Thal, Reh, Zeh, Zhe, Seen, Sheen,
		Sad, Dad, Tah, Ain, Ghain, Feh, Qaf, Kaf, Gaf, Lam, Meem, Noon, Vav, He, Yeh,
	}
	if got, want := Spell(named), strings.Replace(Alphabet, "ظ", "", 1); got != want {
		t.Errorf("the named letters are %q, want %q", got, want)
	}
	for i, r := range []rune(Alphabet) {
		code := byte(i + 1)
		if Fold(r) != code {
			t.Errorf("%q has the code %d, want %d", r, Fold(r), code)
		}
		if JoinsNext(code) == script.StandsApart(r) {
			t.Errorf("%q joins the next letter: %v", r, JoinsNext(code))
		}
	}
	if n := len([]rune(Alphabet)); n != Codes-1 {
		t.Errorf("%d letters", n)
	}
}

func TestKinds(t *testing.T) {
	l := Default()
	for word, kind := range map[string]Kind{
		"ها": PluralSuffix, "هایشان": PluralSuffix, "اند": Clitic, "ترین": Comparative, "می": VerbPrefix, "نمی": VerbPrefix,
		"کتاب": Noun, "سریع": Adjective, "پردازد": Verb, "که": Function,
	} {
		id := l.Lookup(codes(word))
		if id < 0 {
			t.Errorf("%s is not in the lexicon", word)
			continue
		}
		if got := l.Piece(id).Class.Kind(); got != kind {
			t.Errorf("%s has kind %d, want %d", word, got, kind)
		}
	}
	for _, word := range []string{"", "ککککک", "میظظ"} {
		if id := l.Lookup(codes(word)); id >= 0 {
			t.Errorf("%q has number %d", word, id)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	for _, s := range []string{"", "x", magic, embedded[:len(embedded)/2], strings.Replace(embedded, "8\n", "7\n", 1)} {
		if _, err := Open(s); err == nil {
			t.Errorf("%d bytes that are no lexicon are opened", len(s))
		}
	}
}

func TestCost(t *testing.T) {
	l := Default()
	me, want := l.Lookup(codes("می")), l.Lookup(codes("کند"))
	cost, ok := l.Pair(LeftPiece(me), ZWNJ, want)
	if !ok || int(cost) > 6*Scale {
		t.Errorf("می and کند cost %d, %v", cost, ok)
	}
	if _, ok := l.Pair(LeftPiece(want), ZWNJ, me); ok {
		t.Error("کند and می are a pair")
	}
}

// TestFoldPair checks that FoldPair agrees with Fold on the letter that two bytes encode,
// and returns 0 for marks and for bytes that are not a letter.
func TestFoldPair(t *testing.T) {
	for a := range 256 {
		for b := range 256 {
			want := byte(0)
			if r, n := utf8.DecodeRune([]byte{byte(a), byte(b)}); n == 2 {
				want = Fold(r)
			}
			if want == Mark {
				want = 0
			}
			if got := FoldPair(byte(a), byte(b)); got != want {
				t.Errorf("%02x %02x: %d, want %d", a, b, got, want)
			}
		}
	}
}

// TestLooseSet checks that a set is exact for the pairs that it was made of.
func TestLooseSet(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	in, out := map[LoosePair]bool{}, map[LoosePair]bool{}
	for range 1 << (looseBits - 2) {
		p := LoosePair{rnd.Int32N(1 << 17), rnd.Int32N(1 << 17)}
		switch {
		case in[p] || out[p]:
		case rnd.IntN(2) == 0:
			in[p] = true
		default:
			out[p] = true
		}
	}
	levels, err := looseLevels(string(NewLooseSet(in, out).encode()))
	if err != nil || len(levels) < 3 {
		t.Fatalf("%d levels, %v", len(levels), err)
	}
	l := &Lexicon{loose: levels[0], sharing: levels[1:]}
	for p := range in {
		if !l.Loose(p.Left, p.Right) || l.MayLoose(p.Left, p.Right) == 0 {
			t.Fatalf("%v is missing", p)
		}
	}
	for p := range out {
		if l.Loose(p.Left, p.Right) {
			t.Fatalf("%v is in the set", p)
		}
	}
}

// TestFoldFour checks that FoldFour and CountLetters read the letters before any pair of
// bytes as FoldPair reads them, wherever the pair is.
func TestFoldFour(t *testing.T) {
	const word = "پرتقالها"
	for a := range 256 {
		for b := range 256 {
			for at := range 8 {
				text := append([]byte{}, word...)
				text[2*at], text[2*at+1] = byte(a), byte(b)
				first, second := binary.LittleEndian.Uint64(text), binary.LittleEndian.Uint64(text[8:])
				codes := FoldFour(first) | FoldFour(second)<<32
				n := CountLetters(first, second, codes)
				want := 8
				if FoldPair(byte(a), byte(b)) == 0 {
					want = at
				}
				if n != want {
					t.Fatalf("%d letters in % x, want %d", n, text, want)
				}
				for i := range n {
					if code := byte(codes >> (8 * i)); code != FoldPair(text[2*i], text[2*i+1]) {
						t.Fatalf("letter %d of % x is %d", i, text, code)
					}
				}
			}
		}
	}
}
