package spacing

// begins has, for the first letter of a word, a bit for each second letter with which some words begin. It is a table,
// because it is asked for very many words.
type begins [64]uint64

// of reports whether a word of two letters or more begins so.
func (b *begins) of(word []byte) bool { return b[word[0]&63]>>(word[1]&63)&1 != 0 }
