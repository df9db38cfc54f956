package spacing

import (
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// eachPiece calls yield with the letters of each piece of the lexicon that has some letters at most.
func eachPiece(lex *lexicon.Lexicon, most int, yield func(word []byte)) {
	var word []byte
	var visit func(w lexicon.Walk)
	visit = func(w lexicon.Walk) {
		if _, ok := w.ID(); ok && len(word) > 0 {
			yield(word)
		}
		for code := byte(1); code < lexicon.Codes && len(word) < most; code++ {
			if next := w; lex.Step(&next, code) {
				word = append(word, code)
				visit(next)
				word = word[:len(word)-1]
			}
		}
	}
	visit(lexicon.Walk{})
}

// TestFacts checks that the fact of a piece comes from its letters alone: the lattice that finds it has no text. It also checks
// that a fact of the table makes the token that the piece has without it.
func TestFacts(t *testing.T) {
	lex := lexicon.Default()
	for _, later := range []bool{false, true} {
		alone := lattice{lex: lex, c: &channel{later: later}, mends: true, marked: theMarked(), endings: theEndings()}
		inText := alone
		inText.b = new(block)
		pieces, short := 0, 0
		eachPiece(lex, lexicon.KeyMax, func(word []byte) {
			pieces++
			key := lexicon.KeyOf(word)
			f := alone.factOf(word, key, lex.Word(word))
			alone.recent.add(key, &f)
			s := alone.recent.at(key)
			if !s.has(key) {
				if f.asks == 0 {
					t.Fatalf("%s: the fact is not in the table", lexicon.Spell(word))
				}
				return
			}
			short++
			b := inText.b
			b.clear()
			b.append(string(word), Space)
			b.tokens = append(b.tokens, token{}, token{})[:0]
			inText.recent = recent{}
			inText.look(0, len(word), key)
			b.addRecent(0, len(word), s)
			if b.tokens[0] != b.tokens[1] {
				t.Fatalf("%s: token %+v, from the table %+v", lexicon.Spell(word), b.tokens[0], b.tokens[1])
			}
		})
		if short < pieces/2 {
			t.Errorf("%d of %d pieces have a fact in the table", short, pieces)
		}
	}
}
