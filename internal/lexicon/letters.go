package lexicon

import "encoding/binary"

// Context is the number of preceding letters on which the cost of a letter depends.
const Context = 3

// The section of the letter model has, for each context, the number of a row in two
// bytes; then the rows, each with the cost of every letter and, at 0, of the end of the
// word. A context that was never seen has the row of its last letters.
const (
	contexts = Codes * Codes * Codes // of Context letters
	rows     = 2 * contexts
)

// A Speller adds up the cost of spelling a word that is not in the lexicon, each letter
// given those before it, including the end.
type Speller struct {
	chars   string
	context int
	row     int   // offset of the row of the context
	sum     int32 // of the letters
}

// Speller returns a Speller at the start of a word.
func (l *Lexicon) Speller() Speller { return Speller{chars: l.chars, row: rowOf(l.chars, 0)} }

// Add adds a letter.
func (s *Speller) Add(code byte) {
	s.sum += int32(s.chars[s.row+int(code)])
	s.context = (s.context*Codes + int(code)) % contexts
	s.row = rowOf(s.chars, s.context)
}

// Cost returns what the word costs if it ends here.
func (s *Speller) Cost() int32 { return s.sum + int32(s.chars[s.row]) }

// Letters returns the cost of spelling a whole word.
func (l *Lexicon) Letters(codes []byte) int32 {
	s := l.Speller()
	for _, c := range codes {
		s.Add(c)
	}
	return s.Cost()
}

// rowOf returns where the costs after a context begin.
func rowOf(chars string, context int) int {
	return rows + Codes*(int(chars[2*context])|int(chars[2*context+1])<<8)
}

// LetterModel makes the section. Row returns the costs after a context, which may have
// fewer letters, or nil if it was never seen. It must know the empty context.
func LetterModel(row func(context string) []byte) []byte {
	section := make([]byte, rows)
	numbers := map[string]uint16{}
	var number func(context string) uint16
	number = func(context string) uint16 {
		n, ok := numbers[context]
		if !ok {
			if costs := row(context); costs != nil {
				n = uint16((len(section) - rows) / Codes)
				section = append(section, costs...)
			} else {
				n = number(context[1:])
			}
			numbers[context] = n
		}
		return n
	}
	for i := range contexts {
		c := string([]byte{byte(i / Codes / Codes), byte(i / Codes % Codes), byte(i % Codes)})
		binary.LittleEndian.PutUint16(section[2*i:], number(c))
	}
	return section
}
