package spacing

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Words are the words of a user. They get the spelling of the user wherever their letters
// stand as a word, or as a word with an ending of nouns. Glued to other words, they are
// found like words of the lexicon.
type Words struct {
	gaps    map[string][]Gap // letters → the gap before each
	settled map[string]bool  // the letters of words that the lexicon spells so itself
	longest int              // letters
}

// NewWords returns the words of a list. It omits a word whose letters are not all in the
// lexicon's alphabet, or that has anything but a ZWNJ or a space between them.
func NewWords(lex *lexicon.Lexicon, list []string) *Words {
	w := &Words{gaps: map[string][]Gap{}, settled: map[string]bool{}}
	restorer := Restorer{Lexicon: lex, HalfSpaces: true, WordBreaks: true}
	for _, word := range list {
		var b block
		b.scan([]byte(word), 0, len(word))
		n := len(b.codes)
		if n == 0 || b.runEnd(0) != n || b.end([]byte(word), n-1) != len(word) {
			continue
		}
		w.gaps[string(b.codes)] = append([]Gap(nil), b.gaps...)
		w.longest = max(w.longest, n)
		if glued := withoutGaps.Replace(word); string(restorer.Append(nil, []byte(glued), nil)) == word {
			w.settled[string(b.codes)] = true
		}
	}
	return w
}

var withoutGaps = strings.NewReplacer(zwnj, "", " ", "")

// spell gives the user's words in the block their gaps, as far as the channel allows it.
func (d *decoder) spell() {
	if d.lattice.own == nil {
		return
	}
	b, c := &d.block, &d.channel
	for s := 0; s < len(b.codes); s++ {
		if s > 0 && b.gaps[s] == None {
			continue
		}
		if e, gaps := d.lattice.ownWord(b, s); gaps != nil {
			b.respell(s, gaps, c)
			if !b.ends(e) && lexicon.JoinsNext(b.codes[e-1]) && c.lostZWNJ < infinite && d.lattice.pluralAt(b, e) {
				b.gaps[e], b.changed = ZWNJ, true
			}
			s = e - 1
		}
	}
}

// ownWord returns the end and gaps of the longest of the user's words at letter s.
func (l *lattice) ownWord(b *block, s int) (end int, gaps []Gap) {
	for e := s + 1; e <= len(b.codes) && e-s <= l.own.longest; e++ {
		if found, ok := l.own.gaps[string(b.codes[s:e])]; ok && (b.ends(e) || l.pluralAt(b, e) || l.endingAt(b, s, e)) {
			end, gaps = e, found
		}
		if e < len(b.codes) && b.gaps[e] == Boundary {
			break
		}
	}
	return end, gaps
}

// pluralAt reports whether the letters from e to the end of the word are a plural
// suffix.
func (l *lattice) pluralAt(b *block, e int) bool {
	return l.isPlural(b.codes[e:b.wordEnd(e)])
}

// endingAt reports whether the letters from e to the end of the word are another ending of nouns, and the letters
// from s on no word of the lexicon. A و is "and" as often as the object marker.
func (l *lattice) endingAt(b *block, s, e int) bool {
	end := b.wordEnd(e)
	return end-e <= longestEnding && string(b.codes[e:end]) != vav && theEndings().of(lexicon.KeyOf(b.codes[e:end]))>>b.codes[e-1]&1 != 0 && l.lex.Lookup(b.codes[s:end]) < 0
}

// owned adds the nodes of the user's words that start at letter s. They cost as little as
// a word can, but a known word is not opened to look for them. The lexicon finds those that
// are its own, with more endings.
func (l *lattice) owned(s int) {
	for e := s + minUnknown; e <= min(l.limit, s+l.own.longest); e++ {
		if _, ok := l.own.gaps[string(l.b.codes[s:e])]; ok && !l.own.settled[string(l.b.codes[s:e])] {
			n := l.next()
			n.unknown(l, s, e)
			n.first[lexicon.ZWNJ] = lexicon.MaxCost
			l.add(n)
		}
	}
}

// respell gives the letters from s on the gaps of a word, as far as the channel allows
// it.
func (b *block) respell(s int, gaps []Gap, c *channel) {
	for i, g := range gaps[1:] {
		at := s + 1 + i
		old := b.gaps[at]
		switch {
		case g == ZWNJ && !lexicon.JoinsNext(b.codes[at-1]):
			if old == Space {
				g = None
			} else {
				g = old
			}
		case g == ZWNJ && old == None && c.lostZWNJ >= infinite,
			g != ZWNJ && old == ZWNJ && c.lostZWNJ >= infinite,
			old == Space && c.typedSpace >= infinite,
			g == Space && c.lostSpace >= infinite:
			g = old
		}
		if b.fused(at) {
			g = old
		}
		b.gaps[at], b.changed = g, b.changed || g != old
	}
}
