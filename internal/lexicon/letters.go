package lexicon

import "encoding/binary"

// Context is how many letters before it a letter depends on.
const Context = 3

// The section of the letter model has, for each context, the number of a row in two
// bytes; then the rows, each with the cost of every letter and, at 0, of the end of
// the word. A context never seen has the row of its last letters.
const (
	contexts = Codes * Codes * Codes // of Context letters
	rows     = 2 * contexts
)

// Letters returns the cost of spelling a word that is not in the lexicon, each letter
// after those before it, its end included.
func (l *Lexicon) Letters(codes []byte) int32 {
	at, sum := 0, int32(0)
	for _, c := range codes {
		sum += l.letter(at, c)
		at = (at*Codes + int(c)) % contexts
	}
	return sum + l.letter(at, 0)
}

func (l *Lexicon) letter(context int, c byte) int32 {
	row := int(l.chars[2*context]) | int(l.chars[2*context+1])<<8
	return int32(l.chars[rows+Codes*row+int(c)])
}

// LetterModel makes the section. Row returns the costs after a context, be it of fewer
// letters, or nil if it was never seen; the empty one was.
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
