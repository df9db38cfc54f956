package tokenize

import "strings"

// settle returns the lemma of a word whose endings were removed. What remains is read as it would be read alone, so
// that all forms of a word have one lemma: نوشته‌ها has that of نوشته.
func settle(key string, l lemma) lemma {
	if l.n == len(key) || l.n == 0 {
		return l
	}
	if l.tail != "" {
		var buf keyBuffer
		return lemmaOf(view(append(append(buf[:0], key[:l.n]...), l.tail...)), l)
	}
	next := knownLemma(key[:l.n])
	if next.is(key[:l.n]) {
		return l
	}
	switch n := keptEnding(key, l.n, next); n {
	case 0:
		return next
	case len(key):
		return lemma{n: n}
	default:
		return knownLemma(key[:n])
	}
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

// keptEnding returns the end of the first ending of a word, if the word keeps it, or 0. It keeps it if what remains, up to n,
// would be read as a form of another word, as which it takes no such ending. A finite verb has no plural and no
// comparative: کردها, کندتر. A broken plural has no other plural: مراجعین. A participle is a noun too: نوشته‌ها.
func keptEnding(key string, n int, next lemma) int {
	endings := strings.TrimPrefix(key[n:], zwnj)
	end := len(key) - len(endings)
	if next.n == 0 && isAuxiliary(next.tail) && !isParticiple(key[:n]) {
		for _, e := range [...]string{"ها", "تر"} {
			if strings.HasPrefix(endings, e) {
				return end + len(e)
			}
		}
	}
	for _, e := range [...]string{"ان", "یان", "ین", "ون"} {
		if rest, ok := strings.CutPrefix(endings, e); ok && !strings.HasPrefix(rest, "د") { // not the copula
			return end + len(e)
		}
	}
	return 0
}

// isAuxiliary reports whether a word is the infinitive of a verb whose forms are stop words.
func isAuxiliary(word string) bool { return isInfinitive(word) && stopSet.Find(word) >= 0 }
