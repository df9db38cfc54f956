package span

import "github.com/parsitext/parsitext/internal/script"

// mention returns the end of the @name at i, or 0.
func mention[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) {
		return 0
	}
	e := while(s, i+1, maxLocal, func(c byte) bool { return isName(c) || c == '.' })
	for e > i+1 && s[e-1] == '.' {
		e--
	}
	if e == i+1 {
		return 0
	}
	return e
}

// hashtag returns the end of the #name at i. A name must have a letter; if there
// is none, hashtag returns the negated end of the text it read. Invisible
// characters may be inside a name, because removing them must not lengthen it.
func hashtag[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) {
		return 0
	}
	end, letters := i+1, false
	for at := i + 1; at < len(s); {
		r, n := decode(s, at)
		word := r == '_' || isWord(r)
		if !word && !isUnseen(r) {
			break
		}
		letters = letters || script.IsLetter(r)
		at += n
		if word && r != script.ZWNJ {
			end = at
		}
	}
	if !letters {
		return -end
	}
	return end
}
