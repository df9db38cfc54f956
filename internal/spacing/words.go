package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A Word is a word of a text as the lexicon sees it: its pieces, each a string of letter
// codes. A ZWNJ after a letter that does not join begins no new piece.
type Word []string

// Runs calls yield for the words of each run of letters of a line. It serves the
// programs that count and train.
func Runs(line []byte, yield func([]Word)) {
	var b block
	b.scan(line, 0, len(line))
	for s := 0; s < len(b.codes); {
		e := b.runEnd(s)
		yield(b.words(s, e))
		s = e
	}
}

// words returns the words of letters [s, e).
func (b *block) words(s, e int) []Word {
	var words []Word
	for i := s; i < e; {
		end := i + 1
		for end < e && (b.gaps[end] == None || b.gaps[end] == ZWNJ && !lexicon.JoinsNext(b.codes[end-1])) {
			end++
		}
		piece := string(b.codes[i:end])
		if b.gaps[i] == ZWNJ {
			last := &words[len(words)-1]
			*last = append(*last, piece)
		} else {
			words = append(words, Word{piece})
		}
		i = end
	}
	return words
}
