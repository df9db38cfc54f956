package jalali

import "strings"

// A dayNumber is the number of a day of the month as written.
type dayNumber struct {
	n       int
	ordinal bool // «سوم», «۳ام»
	words   bool // a cardinal in words, «سه»
	digits  int  // the number of digits, 0 for words
}

// dayNumber reads the number of a day: digits, or a number in words up to 31.
func (r *reading) dayNumber() (d dayNumber, ok bool) {
	t := r.peek()
	switch t.kind {
	case digitsWord:
		r.at++
		d = dayNumber{n: t.number, digits: int(t.digits)}
		d.ordinal = r.take(ordinalEnd)
		return d, true
	case cardinalWord, ordinalWord:
		if r.word(t) == "یه" {
			return d, false // no date says «یه مهر»
		}
		r.at++
		d = dayNumber{n: t.number, ordinal: t.kind == ordinalWord, words: t.kind == cardinalWord}
		if !d.ordinal && (d.n == 20 || d.n == 30) {
			r.unit(&d)
		}
		return d, true
	}
	return d, false
}

// unit reads what follows «بیست» or «سی»: «و سوم», «وسوم», «سوم», «ام».
func (r *reading) unit(d *dayNumber) {
	start := r.at
	switch t := r.peek(); {
	case t.kind == tailWord:
		r.at++
		d.n, d.ordinal, d.words = d.n+t.number, true, false
		return
	case t.kind == ordinalEnd:
		r.at++
		d.ordinal, d.words = true, false
		return
	case t.kind == andWord:
		r.at++
	case t.kind != ordinalWord || t.number > 9 || t.weak:
		return
	}
	t := r.peek()
	if (t.kind != cardinalWord && t.kind != ordinalWord) || t.number > 9 {
		r.at = start
		return
	}
	r.at++
	d.n += t.number
	d.ordinal = t.kind == ordinalWord
	d.words = !d.ordinal
}

const thousand = 1000

// spelled reads a number in words, «هزار و سیصد و هفتاد و پنج», even if the words are
// joined.
func (r *reading) spelled() (n int, ok bool) {
	part, below := 0, thousand // the next part is less than below
	open := false              // the word before ends with a و: «سیصدو شصت»
	for {
		start := r.at
		joined := !ok || open || r.take(andWord)
		number := 0
		number, open = r.spelledWord()
		switch {
		case number == 0:
			r.at = start
			return n + part, ok
		case number >= thousand && n == 0 && (part == 0 || number == thousand): // «دو هزار»: no و before it
			n, part, below = number*max(part, 1), 0, roundness(number)
		case joined && number < below:
			part += number
			below = roundness(number)
		default:
			r.at = start
			return n + part, ok
		}
		r.at++
		ok = true
	}
}

// spelledWord returns the number that the next word means, 0 if none, and whether the
// word ends with a و that joins it to the next.
func (r *reading) spelledWord() (n int, open bool) {
	switch t := r.peek(); t.kind {
	case cardinalWord:
		return t.number, false
	case otherWord:
		return r.words.together(r.text[t.start:t.end])
	}
	return 0, false
}

// roundness returns the limit of a number that «و» adds to n: 1000 after «هزار», 100
// after «سیصد», 10 after «بیست», 1 after «سیزده».
func roundness(n int) int {
	switch {
	case n%thousand == 0:
		return thousand
	case n%100 == 0:
		return 100
	case n%100 >= 20 && n%10 == 0:
		return 10
	}
	return 1
}

// together reads a number whose words are joined, «یکهزاروسیصد», and reports whether a
// و is left at its end. Every word but the last is followed by و.
func (v *vocabulary) together(word string) (n int, open bool) {
	const shortest, longest = 8, 100 // in bytes
	if len(word) < shortest || len(word) > longest {
		return 0, false
	}
	for i := 0; i < len(word); {
		number, end := v.longestNumber(word, i)
		if end == i || n > 0 && number >= roundness(n) {
			return 0, false
		}
		n += number
		i = end
		if open = strings.HasPrefix(word[i:], "و"); open {
			i += len("و")
		} else if i < len(word) {
			return 0, false
		}
	}
	return n, open
}

// longestNumber returns the longest cardinal at byte i of a word, and its end.
func (v *vocabulary) longestNumber(word string, i int) (n, end int) {
	k, end := noKey, i
	for j := i; j+1 < len(word); {
		step := k.read(&v.letters, word[:j+2], j)
		if step == j {
			step = j + 1
		}
		if l := v.meaning(k); l.kind == cardinalWord {
			n, end = int(l.value), step
		}
		j = step
	}
	return n, end
}
