package jalali

// A dayNumber is the number of a day of the month as a text gives it.
type dayNumber struct {
	n       int
	ordinal bool // «سوم», «۳ام»
	words   bool // a cardinal in words, «سه»
	digits  int  // in how many digits, 0 for words
}

// dayNumber reads the number of a day: digits, or a number in words up to 31.
func (r *reader) dayNumber() (d dayNumber, ok bool) {
	t := r.peek()
	switch t.kind {
	case digitsWord:
		r.at = t.end
		d = dayNumber{n: t.number, digits: t.digits}
		if _, ok := r.accept(ordinalEnd); ok {
			d.ordinal = true
		}
		return d, true
	case cardinalWord, ordinalWord:
		r.at = t.end
		d = dayNumber{n: t.number, ordinal: t.kind == ordinalWord, words: t.kind == cardinalWord}
		if !d.ordinal && (d.n == 20 || d.n == 30) {
			r.unit(&d)
		}
		return d, true
	}
	return d, false
}

// unit reads what follows «بیست» and «سی»: «و سوم», «وسوم», «ام».
func (r *reader) unit(d *dayNumber) {
	start := r.at
	switch t := r.peek(); t.kind {
	case tailWord:
		r.at = t.end
		d.n, d.ordinal, d.words = d.n+t.number, true, false
		return
	case ordinalEnd:
		r.at = t.end
		d.ordinal, d.words = true, false
		return
	case andWord:
		r.at = t.end
	default:
		return
	}
	t := r.peek()
	if (t.kind != cardinalWord && t.kind != ordinalWord) || t.number > 9 {
		r.at = start
		return
	}
	r.at = t.end
	d.n += t.number
	d.ordinal = t.kind == ordinalWord
	d.words = !d.ordinal
}

// spelled reads a number in words, «هزار و سیصد و هفتاد و پنج».
func (r *reader) spelled() (n int, ok bool) {
	const thousand = 1000
	part, below := 0, thousand // what comes next is less than below
	for {
		start := r.at
		joined := !ok || r.take(andWord)
		t, found := r.accept(cardinalWord)
		switch {
		case found && t.number == thousand && n == 0: // «دو هزار»: no و before it
			n, part, below = thousand*max(part, 1), 0, thousand
		case found && joined && t.number < below:
			part += t.number
			below = roundness(t.number)
		default:
			r.at = start
			return n + part, ok
		}
		ok = true
	}
}

// roundness returns what a number that «و» adds to n must be less than: 100 for
// «سیصد», 10 for «بیست», 1 for «سیزده».
func roundness(n int) int {
	switch {
	case n >= 100:
		return 100
	case n >= 20 && n%10 == 0:
		return 10
	}
	return 1
}
