package span

// code returns the end of the code at i: a run of backticks, text, and another
// run of the same length. If there is none, it returns the negated end of the
// run at i.
func code[T ~string | ~[]byte](s T, i int) int {
	open := backticks(s, i)
	limit := min(len(s), i+Reach)
	for at := open; at < limit; {
		if s[at] != '`' {
			at++
			continue
		}
		end := backticks(s, at)
		if end-at == open-i {
			return end
		}
		at = end
	}
	return -open
}

func backticks[T ~string | ~[]byte](s T, i int) int {
	return while(s, i, len(s), func(c byte) bool { return c == '`' })
}
