package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// People repeat a letter for emphasis: نمیخواااام. A block with such stretched words is read
// with the letters shrunk: each run of three or more as one or, if that is no word but two
// are, as two. A joint that is read in or beside a stretched word counts only after می or نمی,
// or before an ending that is written apart. All else about the word stays as it is.

// A stretch is a block with stretched words while it is read in its shrunk form.
type stretch struct {
	whole block
	at    []int32 // of each letter of the shrunk block, its number in the whole one
	loud  []bool  // see block
	form  []byte  // scratch
}

// shrink replaces the block by its shrunk form, if it has stretched words of more than one
// letter. It reports whether it has.
func (d *decoder) shrink() (found bool) {
	s, b := &d.stretch, &d.block
	s.at, s.loud = s.at[:0], s.loud[:0]
	after := false // a stretched word
	for i := range b.tokens {
		t := &b.tokens[i]
		most := d.lattice.mostRepeats(t, s)
		loud := most > 0
		s.keep(b.letters(t), t.from, most)
		for len(s.loud) < len(s.at) {
			s.loud = append(s.loud, loud || after)
			after = false
		}
		found, after = found || loud, loud
	}
	if found {
		d.block, s.whole = s.whole, d.block
		d.block.sample(&s.whole, s.at)
		d.block.loud = s.loud
	}
	return found
}

// expand puts back the whole block, with the gaps that were read in the shrunk one.
func (d *decoder) expand() {
	b, whole := &d.block, &d.stretch.whole
	for j, i := range d.stretch.at {
		whole.gaps[i] = b.gaps[j]
		if len(whole.margin) > 0 {
			whole.margin[i] = b.margin[j]
		}
	}
	whole.changed = whole.changed || b.changed
	b.loud = nil
	d.block, d.stretch.whole = d.stretch.whole, d.block
}

// sample fills the block with some letters of another, given their numbers. A letter gets the
// vowel marks of the letters after it that are left out.
func (b *block) sample(whole *block, at []int32) {
	b.reset()
	b.margin = b.margin[:0]
	vowels := whole.vowels
	for j, i := range at {
		for len(vowels) > 0 && vowels[0] < i {
			b.vowels, vowels = append(b.vowels, int32(j-1)), vowels[1:]
		}
		b.add(whole.codes[i], whole.gaps[i], int(whole.from[i]))
		if len(whole.margin) > 0 {
			b.margin = append(b.margin, whole.margin[i])
		}
	}
	for range vowels {
		b.vowels = append(b.vowels, int32(len(at)-1))
	}
}

// keepLoud undoes what the cheapest path does to the gaps in and beside stretched words,
// other than their joints.
func (l *lattice) keepLoud() {
	b := l.b
	for at := l.last; at > 0; at = l.nodes[at].back {
		n := &l.nodes[at]
		if s := int(n.from); b.loud[s] && !l.joint(&l.nodes[n.back], n) {
			b.path[s] = b.gaps[s]
		}
		for s := int(n.from) + 1; s < int(n.to); s++ {
			if b.loud[s] {
				b.path[s] = b.gaps[s]
			}
		}
	}
}

// isLoud reports whether the gap before letter i is in or beside a stretched word.
func (b *block) isLoud(i int) bool { return i < len(b.loud) && b.loud[i] }

// joint reports whether the piece n is a verb after می or an ending that is written apart.
// Beside stretched words, ها at the end of a clause, or after anything but a noun, an adjective,
// آن or این, only stresses the clause: «خوبه هااا».
func (l *lattice) joint(before, n *node) bool {
	k := before.class.Kind()
	letters := l.b.codes[n.from:n.to]
	switch {
	case k == lexicon.VerbPrefix || len(letters) == 1 && suffixLetter(letters[0]):
		return true
	case n.gap == Space && string(letters) == plural:
		return !l.endsClause(int(n.to)) && (nounOrAdjective(k) || FreePlural(l.b.codes[before.from:before.to], letters))
	}
	return isEnding(n.class.Kind())
}

// isEnding reports whether pieces of a kind are endings that are written apart.
func isEnding(k lexicon.Kind) bool {
	return k == lexicon.PluralSuffix || k == lexicon.Clitic || k == lexicon.Comparative
}

// mostRepeats returns how many letters of each long run of a stretched word stay in its shrunk
// form, or 0 if the token is not stretched, has only one letter or is the user's own word. It
// is also 0 for a word like دستگاهههای, whose last ه may begin its plural suffix.
func (l *lattice) mostRepeats(t *token, s *stretch) int {
	word := l.b.letters(t)
	if t.id != unknown || !l.stretched(word) || l.own != nil && l.own.gaps[string(word)] != nil ||
		bytes.Contains(word, []byte(he+he+plural)) {
		return 0
	}
	once := s.shrunk(word, 1)
	switch {
	case len(once) < 2:
		return 0
	case l.lex.Lookup(once) >= 0 || l.affix(once) > 0:
		return 1
	case l.lex.Lookup(s.shrunk(word, 2)) >= 0:
		return 2
	}
	return 1
}

// shrunk returns a word with most letters of each run of three or more.
func (s *stretch) shrunk(word []byte, most int) []byte {
	s.form = s.form[:0]
	eachShrunk(word, most, func(i int) { s.form = append(s.form, word[i]) })
	return s.form
}

// keep notes the letters of a word, the first of which has number from, that stay: all of
// them if most is 0.
func (s *stretch) keep(word []byte, from int32, most int) {
	if most == 0 {
		most = len(word)
	}
	eachShrunk(word, most, func(i int) { s.at = append(s.at, from+int32(i)) })
}

// eachShrunk calls yield for the letters of a word that stay in its shrunk form.
func eachShrunk(word []byte, most int, yield func(i int)) {
	for i := 0; i < len(word); {
		end := i + 1
		for end < len(word) && word[end] == word[i] {
			end++
		}
		stay := end
		if end-i > 2 {
			stay = min(end, i+most)
		}
		for ; i < stay; i++ {
			yield(i)
		}
		i = end
	}
}
