package tokenize

import (
	"iter"
	"slices"
	"strings"
)

// JoinVerbs returns the tokens of [Words] in order, but joins the parts of a verb written
// with spaces into one token of the kind [Word]: the perfect («گفته شده است», «رفته
// بودند»), the future («خواهد رفت», «نخواهم کرد», «بر نخواهد گشت»), and the passive of
// verbs that form it with شدن («دیده می‌شود») or گردیدن («شناخته گردید»). The Text of such a token includes the spaces
// between the parts. Modal verbs («باید رفت»), the progressive («داشت می‌رفت») and the nouns
// and adjectives of compound verbs («نگاه کرد», «آماده است») stay separate tokens.
func JoinVerbs(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		j := joiner{scanner: scanner{s: s}}
		for {
			if t, ok := j.next(); !ok || !yield(t) {
				return
			}
		}
	}
}

// A part is the set of roles that a word may have in a multi-word verb.
type part uint16

const (
	future      part = 1 << iota // خواهد
	pastStem                     // رفت
	participial                  // رفته
	link                         // شده, بوده: a participle that continues a verb
	copula                       // است, بود, باشد
	passive                      // شد, می‌شود
	alone                        // می, نمی: the prefix of the next word
	were                         // بودن: an infinitive, or بودند as it is spoken
	became                       // گردید: the passive of formal texts, though گشتن is more than an auxiliary
)

// A joiner reads words and joins them into verbs. It looks three words ahead.
type joiner struct {
	scanner
	ahead [3]Token
	n     int // number of words ahead
}

// next returns the next token of JoinVerbs, and false at the end of the text.
func (j *joiner) next() (Token, bool) {
	t, ok := j.take()
	if !ok || !mayBegin(t) {
		return t, ok
	}
	return j.group(t), true
}

// group returns t with the words that belong to the same verb.
func (j *joiner) group(t Token) Token {
	if isPreverb(t.Text) {
		return j.afterPreverb(t)
	}
	switch role := partOf(t.Text); {
	case role&participial != 0 && !j.isGraded(t):
		return j.afterParticiple(t, role)
	case role&future != 0 && j.part(0, t)&pastStem != 0:
		return j.join(t)
	}
	return t
}

// isGraded reports whether a participle that is more often an adjective follows an adverb of degree, which verbs
// seldom have next to them: خیلی پیچیده است. Before a joined copula it is a verb: بسیار آموخته ام.
func (j *joiner) isGraded(t Token) bool {
	var buf keyBuffer
	return nounForms.Find(keyOf(&buf, t.Text)) >= 0 && isDegree(lastWord(j.s[:t.Start])) && !(j.fill(0) && isCopula(j.ahead[0].Text))
}

// lastWord returns the last word of a text on its line, if it is short.
func lastWord(text string) string {
	text = strings.TrimRight(text[max(0, len(text)-maxInitial):], " \u00a0")
	return text[strings.LastIndexAny(text, " \t\n")+1:]
}

// isDegree reports whether a word is an adverb of degree, or the last word of بیش از حد.
func isDegree(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "خیلی", "بسیار", "چقدر", "چه\u200cقدر", "کاملا", "نسبتا", "حد":
		return true
	}
	return false
}

// afterParticiple joins the auxiliaries after a participle to it: a copula or passive,
// which further participles may precede, or their future. گردیدن follows only a participle
// of its own: شناخته گردید, not گم شده گردد.
func (j *joiner) afterParticiple(t Token, role part) Token {
	for {
		next := j.part(0, t)
		if next&became != 0 && role&link == 0 {
			next |= passive
		}
		switch {
		case next&future != 0:
			if verb := j.part(1, j.ahead[0]); verb&pastStem != 0 && verb&(copula|passive) != 0 {
				return j.join(j.join(t))
			}
			return t
		case next&alone != 0:
			if j.part(1, j.ahead[0])&passive != 0 {
				return j.join(j.join(t))
			}
			return t
		case next&were != 0 && j.endsClause(1):
			return j.join(t)
		case next&(copula|passive|link) == 0:
			return t
		}
		if t = j.join(t); next&participial == 0 {
			return t
		}
		role |= link
	}
}

// afterPreverb joins the future of a verb whose prefix is a separate word: بر نخواهد گشت.
func (j *joiner) afterPreverb(t Token) Token {
	if !j.fill(0) || !strings.Contains(j.ahead[0].Text, auxiliary) || j.part(0, t)&future == 0 || j.part(1, j.ahead[0])&pastStem == 0 {
		return t
	}
	var buf keyBuffer
	i := stems.Find(keyOf(&buf, j.ahead[1].Text))
	if i < 0 || stemsValues[i].past == 0 || simpleVerbs[stemsValues[i].past-1].with(t.Text) == "" {
		return t
	}
	return j.join(j.join(t))
}

// isPreverb reports whether a word is one of preverbs, the prefixes of verbs. JoinVerbs
// calls it for every word, and a switch is faster than a search.
func isPreverb(word string) bool {
	switch word {
	case "بر", "در", "باز", "فرو", "فرا", "وا", "ور":
		return true
	}
	return false
}

// auxiliary is the stem of the auxiliary of the future.
const auxiliary = "خواه"

// take returns the next word, and false at the end of the text.
func (j *joiner) take() (Token, bool) {
	if j.n == 0 {
		return j.nextWord()
	}
	t := j.ahead[0]
	copy(j.ahead[:], j.ahead[1:])
	j.n--
	return t, true
}

// part returns the roles of the word i words ahead, 0 if anything but spaces separates it
// from the token before it.
func (j *joiner) part(i int, before Token) part {
	if !j.fill(i) {
		return 0
	}
	t := j.ahead[i]
	if t.Kind != Word || !j.adjoins(before, t) {
		return 0
	}
	return partOf(t.Text)
}

// adjoins reports whether only spaces separate two tokens.
func (j *joiner) adjoins(before, t Token) bool {
	return strings.Trim(j.s[before.End():t.Start], " \u00a0") == ""
}

// isCopula reports whether a word is a copula that is joined to the word before it.
func isCopula(word string) bool {
	switch word {
	case "ام", "ای", "ایم", "اید", "اند":
		return true
	}
	return false
}

// endsClause reports whether a clause ends before the word i words ahead: at a mark, a conjunction or the end
// of the line.
func (j *joiner) endsClause(i int) bool {
	if !j.fill(i) {
		return true
	}
	t := j.ahead[i]
	return endMark(t) != 0 || continues(t.Text) || connects(t.Text) && t.Text != "را" || hasBreak(j.s[j.ahead[i-1].End():t.Start])
}

// fill reads the word i words ahead, and reports whether it exists.
func (j *joiner) fill(i int) bool {
	for j.n <= i {
		t, ok := j.nextWord()
		if !ok {
			return false
		}
		j.ahead[j.n] = t
		j.n++
	}
	return true
}

// join takes the next word and joins it to t.
func (j *joiner) join(t Token) Token {
	next, _ := j.take()
	return Token{j.s[t.Start:next.End()], t.Start, Word}
}

// mayBegin reports, at little cost, whether t may begin a multi-word verb: whether it ends
// like a participle, belongs to the future, or is a prefix. A mark or another character may
// follow the last letter.
func mayBegin(t Token) bool {
	if t.Kind != Word {
		return false
	}
	i := len(t.Text) - 2
	if i < 0 || !isLetterPair(t.Text, i) {
		return !isASCII(t.Text)
	}
	switch rune(0x600) + rune(keyLetters[t.Text[i]<<6|t.Text[i+1]&0x3F]) {
	case 'ه':
		return true
	case 'م', 'د', 'ی':
		return len(t.Text) > len(auxiliary) && strings.Contains(t.Text, auxiliary)
	}
	return isPreverb(t.Text)
}

// partOf returns the roles that a word may have.
func partOf(word string) part {
	var buf keyBuffer
	key := keyOf(&buf, word)
	switch key {
	case "است", "ست":
		return copula
	case "شه", "شم", "شن", "شیم", "شین": // ساخته شه
		return passive
	case "بودن", "نبودن":
		return were
	case "می", "نمی":
		return alone
	}
	if isCopula(key) {
		return copula
	}
	if isFuture(key) {
		return future
	}
	v, ok := readVerb(key)
	switch {
	case !ok || v.object || v.tense == imperative:
		return 0
	case v.tense == participle:
		return participleRole(key, v)
	case isPastStem(key):
		return pastStem | finiteRole(key, v)
	}
	return finiteRole(key, v)
}

// isFuture reports whether a word is the auxiliary of the future, possibly with a negation
// and the prefix of the verb before it: خواهد, نخواهم, برنخواهند.
func isFuture(key string) bool {
	_, ok := futurePrefix(key)
	return ok
}

// futurePrefix returns the prefix of the verb before the auxiliary of the future.
func futurePrefix(key string) (preverb string, ok bool) {
	before, end, ok := strings.Cut(key, auxiliary)
	if !ok {
		return "", false
	}
	preverb = strings.TrimSuffix(strings.TrimSuffix(before, noon), zwnj)
	switch end {
	case "م", "ی", "د", "یم", "ید", "ند":
		return preverb, slices.Contains(preverbs[:], preverb)
	}
	return "", false
}

// finiteRole returns the role of a finite form.
func finiteRole(key string, v verb) part {
	switch v.infinitive {
	case "بودن":
		if strings.HasPrefix(key, "هست") || strings.HasPrefix(key, "نیست") { // no auxiliary: بسته هستند
			return 0
		}
		return copula
	case "شدن":
		return passive
	case "گردیدن":
		return became
	case "گشتن":
		if v.tense == present && v.mark == unmarked { // گردد
			return became
		}
	}
	return 0
}

// participleRole returns the roles of a participle.
func participleRole(key string, v verb) part {
	switch {
	case v.infinitive == "شدن" || v.infinitive == "بودن":
		return participial | link
	case v.infinitive == "گردیدن":
		return participial | became
	case isAdjective(key):
		return 0
	}
	return participial
}

// isAdjective reports whether a participle is also used as an adjective or noun.
func isAdjective(word string) bool {
	switch word {
	case "شایسته", "بایسته", "آشفته", "برجسته", "آراسته", "آسوده", "آلوده", "افسرده", "پژمرده", "فرسوده", "آزرده", "رشته", "نهفته":
		return true
	}
	return false
}
