package tokenize

import "strings"

// settle returns the lemma of a word whose endings were removed. What remains is read as it would be read alone, so
// that all forms of a word have one lemma. But an ending of nouns shows that it is no form of a verb (نوشته‌ها is نوشته, which
// alone is نوشتن), and one of persons that it is no plural (the مراجع of مراجعین).
func settle(key string, l lemma) lemma {
	if l.n == len(key) || l.n == 0 {
		return l
	}
	if l.tail != "" {
		var buf keyBuffer
		if next := lemmaOf(view(append(append(buf[:0], key[:l.n]...), l.tail...)), l); !next.isVerb() {
			return next
		}
		return l
	}
	next := knownLemma(key[:l.n])
	switch n := personsEnd(key, l.n); {
	case next.is(key[:l.n]), n == 0 && next.isVerb(), n > 0 && brokenPlurals.Find(key[:l.n]) >= 0:
		return l
	case n == len(key):
		return lemma{n: n}
	case n > 0:
		return knownLemma(key[:n])
	}
	return next
}

// personsEnd returns the end of the plural of persons with which the endings of a word begin at n, or 0. A word whose rest
// is a form of another keeps it: اطرافیان.
func personsEnd(key string, n int) int {
	endings := strings.TrimPrefix(key[n:], zwnj)
	for _, e := range personPlurals {
		if rest, ok := strings.CutPrefix(endings, e); ok && !strings.HasPrefix(rest, "د") { // not the copula
			return len(key) - len(rest)
		}
	}
	return 0
}

// isVerb reports whether a lemma is an infinitive.
func (l lemma) isVerb() bool {
	stem, ok := strings.CutSuffix(l.tail, noon)
	return l.n == 0 && ok && isPastStem(stem)
}

// knownLemma returns the lemma of a key.
func knownLemma(key string) lemma {
	if code := keyCode(key); code != 0 {
		if i := frequent.FindCode(code); i >= 0 {
			return frequentLemma(i)
		}
	}
	return findLemma(key)
}

// lemmaOf returns the lemma of a word that is not the beginning of the key, or the given one if it is the word.
func lemmaOf(word string, same lemma) lemma {
	switch l := knownLemma(word); {
	case l.is(word):
		return same
	case l.n == 0:
		return l
	default:
		return lemma{0, word[:l.n] + l.tail}
	}
}
