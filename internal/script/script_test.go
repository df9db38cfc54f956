package script

import (
	"fmt"
	"hash/fnv"
	"testing"
	"unicode"
)

// TestTables pins the properties of every code point, on every Go release. Before
// you change the hash, generate the tables again and read the difference.
func TestTables(t *testing.T) {
	const want = 0x874a2e46cae41002
	h := fnv.New64a()
	for r := rune(0); r <= unicode.MaxRune; r++ {
		fmt.Fprintln(h, propertyOf(r), ClassOf(r), StandsApart(r), Letter(r), ShapeOf(r), Fold(r), Lower(r), DigitValue(r), Numeral(r))
	}
	if got := h.Sum64(); got != want {
		t.Errorf("the tables hash to %#x, want %#x", got, uint64(want))
	}
}

// TestUnicode compares the properties with those of package unicode, if it has the
// same version.
func TestUnicode(t *testing.T) {
	if unicode.Version != UnicodeVersion {
		return // TestTables still applies
	}
	for r := rune(-1); r <= unicode.MaxRune+1; r++ {
		for _, c := range []struct {
			name      string
			got, want bool
		}{
			{"letter", IsLetter(r), unicode.IsLetter(r)},
			{"mark", IsMark(r), unicode.IsMark(r)},
			{"nonspacing", IsNonspacing(r), unicode.Is(unicode.Mn, r)},
			{"digit", IsDigit(r), unicode.IsDigit(r)},
			{"punctuation", IsPunctuation(r), unicode.IsPunct(r)},
			{"currency", IsCurrency(r), unicode.Is(unicode.Sc, r)},
			{"control", IsControl(r), unicode.IsControl(r)},
			{"format", IsFormat(r), unicode.Is(unicode.Cf, r)},
			{"separator", IsSeparator(r), unicode.Is(unicode.Z, r)},
			{"space", IsSpace(r), unicode.IsSpace(r)},
			{"private", IsPrivate(r), unicode.In(r, unicode.Co, unicode.Cs)},
		} {
			if c.got != c.want {
				t.Errorf("%U: %s is %t", r, c.name, c.got)
			}
		}
		if got, want := Lower(r), unicode.ToLower(r); got != want {
			t.Errorf("the small letter of %U is %U, want %U", r, got, want)
		}
	}
}

func TestDigits(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		value, numeral := DigitValue(r), Numeral(r)
		if (value >= 0) != IsDigit(r) || value > 9 || numeral >= 0 && numeral != value {
			t.Errorf("%U: digit %d, numeral %d", r, value, numeral)
		}
		at, size := DigitAt("ب"+string(r), len("ب"))
		if common := size > 0; common && (at != numeral || size != len(string(r))) {
			t.Errorf("%U: digit %d of %d bytes", r, at, size)
		}
	}
	for i, digits := range []string{"0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९"} {
		want := 0
		for at, r := range digits {
			if DigitValue(r) != want {
				t.Errorf("%c is %d", r, DigitValue(r))
			}
			if v, size := DigitAt(digits, at); i < 3 && (v != want || size == 0) {
				t.Errorf("%c at %d of %s is %d", r, at, digits, v)
			}
			want++
		}
	}
}

// TestFold checks that Fold is a fixed point and agrees with Letter and Seat.
func TestFold(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		to := Fold(r)
		if to != 0 && Fold(to) != to {
			t.Errorf("%U folds to %U, and that to %U", r, to, Fold(to))
		}
		if letters := []rune(Letter(r)); len(letters) == 1 && to != Fold(letters[0]) {
			t.Errorf("%U folds to %U, its letter to %U", r, to, Fold(letters[0]))
		}
		if seat := Seat(r); seat != "" && string(to) != seat {
			t.Errorf("%U folds to %U, its seat is %s", r, to, seat)
		}
	}
	for from, want := range map[rune]rune{'ي': 'ی', 'ى': 'ی', 'ئ': 'ی', 'ك': 'ک', 'أ': 'ا', 'آ': 'آ', 'ة': 'ه', 'ە': 'ه', 'ڕ': 'ر', 'ﻼ': 'ﻼ', 'ﻚ': 'ک', HamzaAbove: 0, Kashida: 0, 'a': 'a'} {
		if got := Fold(from); got != want {
			t.Errorf("%c folds to %c, want %c", from, got, want)
		}
	}
}
