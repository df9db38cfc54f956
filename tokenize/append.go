package tokenize

// AppendWords appends the tokens that [Words] gives for s to dst and returns it.
// It allocates only where dst has no room.
func AppendWords(dst []Token, s string) []Token {
	for t := range Words(s) {
		dst = append(dst, t)
	}
	return dst
}

// AppendSentences appends the sentences that [Sentences] gives for s to dst and
// returns it. It allocates only where dst has no room.
func AppendSentences(dst []Segment, s string) []Segment {
	for g := range Sentences(s) {
		dst = append(dst, g)
	}
	return dst
}
