package normalize

import "github.com/parsitext/parsitext/internal/script"

// nearLetters finds the nearest letters before and after an offset in a line. If the
// offsets only increase, it reads the line once.
type nearLetters struct {
	l       *line
	pos     int          // the text before it has been read
	before  script.Class // of the nearest letter before pos
	read    int          // the text before it has no Persian letter, unless persian is set
	persian bool         // a Persian letter was found
	ahead   int          // the letter after pos starts here
	after   script.Class // its class
}

func (l *line) letters() nearLetters {
	return nearLetters{l: l, before: l.before, persian: l.persian, ahead: -1}
}

// at returns the classes, Persian or Foreign, of the nearest letters before and after
// the byte i; 0 if there is none.
func (n *nearLetters) at(i int) (before, after script.Class) {
	for k := i; k > n.pos; {
		r, size := n.l.runeBefore(k)
		if c := script.ClassOf(r); isLetter(c) {
			n.before = c
			break
		}
		k -= size
	}
	n.pos = i
	if n.ahead < n.pos {
		n.after = n.l.after
		n.ahead = n.pos
		for n.ahead < len(n.l.text) {
			r, size := n.l.rune(n.ahead)
			if c := script.ClassOf(r); isLetter(c) {
				n.after = c
				break
			}
			n.ahead += size
		}
	}
	return n.before, n.after
}

// hasPersian reports whether a Persian letter stands before pos in the line.
func (n *nearLetters) hasPersian() bool {
	for !n.persian && n.read < n.pos {
		r, size := n.l.rune(n.read)
		n.persian = script.ClassOf(r) == script.Persian
		n.read += size
	}
	return n.persian
}

// foreign reports whether the mark at i does not belong to Persian text: both nearest
// letters are foreign, or the line has no letter. Without a letter before the mark, the
// letter after it decides. Without one after it, a Persian letter anywhere before it
// makes the mark Persian.
func (n *nearLetters) foreign(i int) bool {
	before, after := n.at(i)
	if before == 0 {
		before = after
	}
	if after == 0 && n.hasPersian() {
		return false
	}
	return before != script.Persian && after != script.Persian
}
