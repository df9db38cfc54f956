package tokenize

import (
	"iter"
	"slices"
	"strings"
)

// JoinVerbs joins the parts of verbs that are written with spaces to one token of
// the kind [Word]: the perfect («گفته شده است», «رفته بودند»), the future («خواهد
// رفت», «نخواهم کرد»), the passive of the verbs that form it with شدن («دیده
// می‌شود»). Modal verbs («باید رفت»), the progressive («داشت می‌رفت») and the nouns
// and adjectives of compound verbs («نگاه کرد», «آماده است») stay tokens of
// their own. The tokens are those of s, of [Words] or of [All].
func JoinVerbs(seq iter.Seq[Token], s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		j := joiner{s: s, yield: yield}
		for t := range seq {
			if !j.take(t) {
				return
			}
		}
		j.flush()
	}
}

// A part is what a word may be in a verb of several words: a set of roles.
type part uint8

const (
	future      part = 1 << iota // خواهد
	pastStem                     // رفت
	participial                  // رفته
	link                         // شده, بوده: a participle that goes on a verb
	copula                       // است, بود, باشد
	passive                      // شد, می‌شود
)

// maxHeld bounds the tokens that a joiner holds: the verb so far, خواهد, and the
// space behind each.
const maxHeld = 4

// A joiner holds the tokens that may be parts of a verb until what follows them
// is known.
type joiner struct {
	s     string
	yield func(Token) bool
	held  [maxHeld]Token // the verb so far, maybe خواهد, spaces
	n     int
	last  part // of the last word held: future or participial
	open  bool // خواهد follows a participle
}

// take takes in a token, and reports whether more are wanted.
func (j *joiner) take(t Token) bool {
	if j.n == 0 {
		return j.begin(t)
	}
	if t.Kind == Space && j.held[j.n-1].Kind != Space && j.near(t.End()) {
		return j.hold(t, j.last)
	}
	next := partOf(t)
	switch {
	case next == 0 || !j.near(t.Start):
	case j.last == participial && next&future != 0:
		j.open = true
		return j.hold(t, future)
	case j.goesOn(next):
		j.join(t)
		return next&link != 0 && j.last == participial || j.flush()
	case j.open && next&pastStem != 0:
		return j.drop() && j.take(t)
	}
	return j.flush() && j.begin(t)
}

// drop gives away what stands before خواهد, the last word held.
func (j *joiner) drop() bool {
	k := 1
	for k < j.n && j.held[k].Kind == Space {
		k++
	}
	n := j.n
	j.n = k
	if !j.flush() {
		return false
	}
	j.n = copy(j.held[:], j.held[k:n])
	j.open = false
	return true
}

// begin takes in a token where no verb has begun.
func (j *joiner) begin(t Token) bool {
	j.open = false
	if !mayBegin(t) {
		return j.yield(t)
	}
	switch role := partOf(t); {
	case role&future != 0:
		return j.hold(t, future)
	case role&participial != 0:
		return j.hold(t, participial)
	}
	return j.yield(t)
}

// goesOn reports whether a word with the roles next goes on the verb.
func (j *joiner) goesOn(next part) bool {
	switch {
	case j.last == participial:
		return next&(copula|passive|link) != 0
	case j.open:
		return next&pastStem != 0 && next&(copula|passive) != 0
	}
	return next&pastStem != 0
}

func (j *joiner) hold(t Token, last part) bool {
	j.held[j.n] = t
	j.n++
	j.last = last
	return true
}

// near reports whether nothing but spaces is between the last token and the
// offset i.
func (j *joiner) near(i int) bool {
	return strings.Trim(j.s[j.held[j.n-1].End():i], " \u00a0") == ""
}

// join makes one token of those held and t.
func (j *joiner) join(t Token) {
	start := j.held[0].Start
	j.held[0] = Token{j.s[start:t.End()], start, Word}
	j.n = 1
}

// flush gives away the tokens held, and reports whether more are wanted.
func (j *joiner) flush() bool {
	n := j.n
	j.n = 0
	for _, t := range j.held[:n] {
		if !j.yield(t) {
			return false
		}
	}
	return true
}

// mayBegin reports, at little cost, whether a verb of several words may begin
// with t.
func mayBegin(t Token) bool {
	return t.Kind == Word && (strings.HasSuffix(t.Text, "ه") || strings.Contains(t.Text, "خواه"))
}

// partOf returns the roles that a token may have.
func partOf(t Token) part {
	if t.Kind != Word {
		return 0
	}
	switch t.Text {
	case "است", "ست", "ام", "ای", "ایم", "اید", "اند":
		return copula
	case "هست", "نیست":
		return 0
	}
	if isFuture(t.Text) {
		return future
	}
	v, ok := readVerb(t.Text)
	if !ok {
		return 0
	}
	switch v.tense {
	case participle:
		return participleRole(t.Text, v)
	case imperative:
		return 0
	}
	if isPastStem(t.Text) {
		return pastStem | finiteRole(v)
	}
	return finiteRole(v)
}

// isFuture reports whether a word is the auxiliary of the future, which may have a
// negation and the prefix of the verb before it: خواهد, نخواهم, برنخواهند.
func isFuture(word string) bool {
	before, end, ok := strings.Cut(word, "خواه")
	if !ok || !slices.Contains(preverbs[:], strings.TrimSuffix(strings.TrimSuffix(before, noon), zwnj)) {
		return false
	}
	switch end {
	case "م", "ی", "د", "یم", "ید", "ند":
		return true
	}
	return false
}

// isPastStem reports whether a word is the past stem of a verb.
func isPastStem(word string) bool {
	if _, ok := pastVerb(word); ok {
		return true
	}
	_, ok := slices.BinarySearchFunc(prefixed[:], word, comparePast)
	return ok
}

// finiteRole returns the role of a finite form.
func finiteRole(v verb) part {
	switch v.infinitive {
	case "بودن":
		return copula
	case "شدن":
		return passive
	}
	return 0
}

// participleRole returns the roles of a participle.
func participleRole(word string, v verb) part {
	switch {
	case v.infinitive == "شدن" || v.infinitive == "بودن":
		return participial | link
	case isAdjective(word):
		return 0
	}
	return participial
}

// isAdjective reports whether a participle is in use as an adjective or noun.
func isAdjective(word string) bool {
	switch word {
	case "شایسته", "بایسته", "آشفته", "برجسته", "آراسته", "آسوده", "آلوده", "افسرده", "پژمرده", "فرسوده", "آزرده", "رشته", "نهفته":
		return true
	}
	return false
}
