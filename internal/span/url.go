package span

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// bare are the beginnings of URLs that do not need //.
var bare = [...]string{"mailto:", "tel:", "www."}

const maxScheme = 32

// urlAt returns the end of the URL at i, or 0.
func urlAt[T ~string | ~[]byte](s T, i int) int {
	for _, p := range bare {
		if hasPrefix(s, i, p) && i+len(p) < len(s) && isAlnum(s[i+len(p)]) {
			return urlEnd(s, i+len(p), false)
		}
	}
	e := while(s, i, maxScheme, func(c byte) bool { return isAlnum(c) || c == '+' || c == '.' || c == '-' })
	if !hasPrefix(s, e, "://") {
		return 0
	}
	if end := urlEnd(s, e+len("://"), false); end > e+len("://") {
		return end
	}
	return 0
}

// urlEnd returns the end of the URL that has been read up to i, in its path or
// earlier. The URL extends to a space, a quotation mark or a closing bracket that
// it did not open, without the punctuation and invisible characters at its end.
// It may contain letters of every script, and ، in its path. Three points after a slash stand
// for the rest of its path.
func urlEnd[T ~string | ~[]byte](s T, i int, inPath bool) int {
	end := i // after the last character that is not final punctuation
	var open [3]int
	for i < len(s) {
		r, n := decode(s, i)
		if e := elided(s, i); e > 0 {
			i, end = e, e
			continue
		}
		if stopsURL(r, n) || !inPath && (endsHost(r) || isAfterHost(s, i, r)) {
			break
		}
		inPath = inPath || r == '/' || r == '?' || r == '#'
		if k := bracket(r, "([{"); k >= 0 {
			open[k]++
		} else if k := bracket(r, ")]}"); k >= 0 {
			if open[k]--; open[k] < 0 {
				break
			}
			end = i + n
		} else if !closesURL(r) {
			end = i + n
		}
		i += n
	}
	return end
}

// elided returns the end of three points at i that stand for the path after a slash, or 0.
func elided[T ~string | ~[]byte](s T, i int) int {
	if i == 0 || s[i-1] != '/' || !hasPrefix(s, i, "...") {
		return 0
	}
	return i + len("...")
}

func bracket(r rune, set string) int {
	for k, b := range set {
		if r == b {
			return k
		}
	}
	return -1
}

// stopsURL reports whether r is never part of a URL.
func stopsURL(r rune, size int) bool {
	switch r {
	case '<', '>', '"', '`', '|', '\\', '^', '«', '»', '“', '”':
		return true
	case utf8.RuneError:
		return size == 1
	}
	return script.IsSpace(r)
}

// endsHost reports whether r after the host of a URL belongs to the sentence, not
// the URL.
func endsHost(r rune) bool {
	switch r {
	case ',', ';', '!', '،', '؛', '؟', '…':
		return true
	}
	return false
}

// isAfterHost reports whether r at i is a letter of the Arabic script directly
// after a host of ASCII letters: the word after a URL, www.isna.irبروید.
func isAfterHost[T ~string | ~[]byte](s T, i int, r rune) bool {
	return i > 0 && isLetter(s[i-1]) && script.ClassOf(r) == script.Persian
}

// closesURL reports whether r at the end of a URL belongs to the sentence, not
// the URL.
func closesURL(r rune) bool {
	switch r {
	case '.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '،', '؛', '؟', '٫', '٬', '۔', '…', '’', '‘', script.ZWNJ, '-', '–', '—':
		return true
	}
	return isUnseen(r)
}
