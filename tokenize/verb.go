package tokenize

import "strings"

// A simpleVerb is a verb without a prefix.
type simpleVerb struct {
	infinitive string
	prefixed   string // the verbs that it forms with a prefix, separated by spaces
	light      bool   // its present is used without می: the verb of many compounds
}

// A stemsValue says which verbs have a stem, by their numbers in simpleVerbs from 1
// on, and where the stem is written this way.
type stemsValue struct {
	past, present     uint16
	pastIn, presentIn place
}

// irregularsValue is the number of a verb in simpleVerbs, from 1 on.
type irregularsValue uint16

// A place is the set of marks after which a stem is written in some way.
type place uint8

const (
	always place = iota
	short        // after ن and ب: بیاید, بیندازد
	joined       // after a می without ZWNJ: میاید
	spoken       // in colloquial Persian: می‌گم
)

// A tense is one of the ways in which forms of verbs are built.
type tense uint8

const (
	past       tense = iota // رفت with or without an ending
	participle              // رفته
	perfect                 // رفته‌ام, رفته‌است
	present                 // رو with an ending
	imperative              // رو alone
)

// A mark is a prefix before a stem.
type mark uint8

const (
	unmarked  mark = iota
	negated        // ن
	wished         // ب
	forbidden      // م: مکن
	going          // می, نمی
)

// A verb is a word read as a form of a verb.
type verb struct {
	infinitive string
	tense      tense
	mark       mark
	half       bool // a ZWNJ follows its می
	sure       bool // irregular: no other word has these letters, or only a rare one
	light      bool
	spoken     bool
	bare       bool // it has no ending
	object     bool // a pronoun is joined to it: دیدمش
	apart      bool // a ZWNJ precedes its copula: رفته‌اند
	ending     string
}

// noon is the negative prefix.
const noon = "ن"

// preverbs are the prefixes that form other verbs; the empty one stands for none.
var preverbs = [...]string{"", "بر", "در", "باز", "فرو", "فرا", "وا", "ور"}

// readVerb reads a word, given as its key, as a form of a verb.
func readVerb(key string) (verb, bool) {
	if len(key) < 4 || len(key) > maxWord {
		return verb{}, false
	}
	if i := irregulars.Find(key); i >= 0 {
		v := &simpleVerbs[irregularsValues[i]-1]
		return verb{infinitive: v.infinitive, tense: present, sure: true, light: v.light}, true
	}
	if v, ok := readMarked(key, ""); ok {
		return v, true
	}
	if strings.IndexByte("\xA8\xAF\x81\x88", key[1]) < 0 { // the second bytes of ب, د, ف and و
		return verb{}, false
	}
	for _, p := range preverbs[1:] {
		if rest, ok := strings.CutPrefix(key, p); ok {
			if v, ok := readMarked(strings.TrimPrefix(rest, zwnj), p); ok {
				return v, true
			}
		}
	}
	return verb{}, false
}

// readMarked reads a word after its preverb p: a mark, a stem, an ending.
func readMarked(word, p string) (verb, bool) {
	for _, m := range marksBefore(word) {
		rest, ok := strings.CutPrefix(word, m.text)
		if !ok {
			continue
		}
		half := false
		if m.mark == going {
			rest, half = strings.CutPrefix(rest, zwnj)
		}
		r := reader{preverb: p, verb: verb{mark: m.mark, half: half}}
		if r.read(rest) {
			return r.verb, true
		}
	}
	return verb{}, false
}

// A markText is the spelling of a mark.
type markText struct {
	text string
	mark mark
}

var (
	noMark  = []markText{{"", unmarked}}
	noMarks = []markText{{"نمی", going}, {"", unmarked}, {noon, negated}}
	miMarks = []markText{{"می", going}, {"", unmarked}, {"م", forbidden}}
	beMarks = []markText{{"", unmarked}, {"ب", wished}}
)

// marksBefore returns the marks with which a word may begin, in the order in which
// they are tried.
func marksBefore(word string) []markText {
	switch {
	case strings.HasPrefix(word, noon):
		return noMarks
	case strings.HasPrefix(word, "م"):
		return miMarks
	case strings.HasPrefix(word, "ب"):
		return beMarks
	}
	return noMark
}

// A reader reads the part of a verb after its mark.
type reader struct {
	verb
	preverb string
	heard   bool // a colloquial stem was skipped
}

// read reads a stem with its ending. It reads a colloquial stem only if there is no
// other: می‌روند belongs to رفتن, not to راندن.
func (r *reader) read(word string) bool {
	if r.mark == forbidden {
		return r.present(word, imperative, "")
	}
	if r.form(word) || r.withObject(word) {
		return true
	}
	if !r.heard {
		return false
	}
	r.spoken = true
	return r.form(word) || r.withObject(word)
}

// allows reports whether a stem that is written this way in some place may occur here.
func (r *reader) allows(in place, t tense) bool {
	switch in {
	case short:
		return r.mark == negated || r.mark == wished
	case joined:
		return r.mark == going && !r.half
	case spoken:
		r.heard = true
		return r.spoken && (r.mark != unmarked || t == past || t == participle || t == perfect)
	}
	return true
}

// take sets the verb to the one with a stem, given by its number, if such a form may
// occur here.
func (r *reader) take(number uint16, in place, t tense, ending string) bool {
	if number == 0 || !r.allows(in, t) {
		return false
	}
	v := &simpleVerbs[number-1]
	infinitive := v.infinitive
	if r.preverb != "" {
		if infinitive = v.with(r.preverb); infinitive == "" || v.infinitive == "گردیدن" && ending == "" && t == past { // برگردید, of برگشتن
			return false
		}
	}
	r.infinitive, r.tense, r.light, r.ending = infinitive, t, v.light, ending
	r.bare = ending == ""
	return true
}

// with returns the verb that v makes with a preverb, or "".
func (v *simpleVerb) with(preverb string) string {
	for list := v.prefixed; list != ""; {
		infinitive, rest, _ := strings.Cut(list, " ")
		if len(infinitive) == len(preverb)+len(v.infinitive) && infinitive[:len(preverb)] == preverb {
			return infinitive
		}
		list = rest
	}
	return ""
}

func (r *reader) past(stem string, t tense, ending string) bool {
	i := stems.Find(stem)
	return i >= 0 && r.pastOf(i, t, ending)
}

// pastOf reads the stem in a slot of stems as a past one.
func (r *reader) pastOf(slot int, t tense, ending string) bool {
	return r.take(stemsValues[slot].past, stemsValues[slot].pastIn, t, ending)
}

func (r *reader) present(stem string, t tense, ending string) bool {
	i := stems.Find(stem)
	return i >= 0 && r.take(stemsValues[i].present, stemsValues[i].presentIn, t, ending)
}

// form reads a stem with its ending. The first of two readings wins: می‌کند belongs to
// کردن, not to کندن, but رسید is the past.
func (r *reader) form(word string) bool {
	if len(word) < 4 {
		return false
	}
	whole := stems.Find(word)
	isPast := r.mark != wished && whole >= 0 && stemsValues[whole].past > 0
	if r.mark == unmarked && isPast && r.pastOf(whole, past, "") { // برد, not the present of بردن
		return true
	}
	if stem, ok := strings.CutSuffix(word, "د"); ok && !strings.HasSuffix(stem, "ی") && r.present(stem, present, "د") {
		return true
	}
	if isPast && r.pastOf(whole, past, "") {
		return true
	}
	if r.participle(word) {
		return true
	}
	isImperative := whole >= 0 && stemsValues[whole].present > 0 && r.allows(stemsValues[whole].presentIn, imperative)
	for _, ending := range endingsOf(word[len(word)-2:]) {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok {
			continue
		}
		isSpoken := ending == "ین" || ending == "ه" || ending == noon
		if isSpoken && r.mark == wished && isImperative { // بستان, of ستاندن
			continue
		}
		if r.mark != wished && ending != "د" && ending != "ه" && r.past(stem, past, ending) && (ending != noon || r.spoken || r.mark == going) ||
			(!isSpoken || r.mark != unmarked) && r.present(stem, present, ending) {
			return true
		}
	}
	return r.mark != going && whole >= 0 && r.take(stemsValues[whole].present, stemsValues[whole].presentIn, imperative, "")
}

// endingsOf returns the endings of persons that end in a letter.
func endingsOf(last string) []string {
	switch last {
	case "م":
		return endingsM
	case "د":
		return endingsD
	case "ی":
		return endingsY
	case "ن":
		return endingsN
	case "ه":
		return endingsH
	}
	return nil
}

var (
	endingsM = []string{"یم", "م"}
	endingsD = []string{"ید", "ند", "د"}
	endingsY = []string{"ی"}
	endingsN = []string{"ین", "ن"}
	endingsH = []string{"ه"}
)

// isInfinitive reports whether a word, given as its key, is the infinitive of a verb without a prefix.
func isInfinitive(key string) bool {
	stem, ok := strings.CutSuffix(key, noon)
	r := reader{}
	return ok && r.past(stem, past, "")
}

// isPastStem reports whether a word, given as its key, is the past stem of a verb.
func isPastStem(key string) bool {
	for _, p := range preverbs {
		r := reader{preverb: p, verb: verb{spoken: true}} // also خواهد اومد
		if stem, ok := strings.CutPrefix(key, p); ok && r.past(stem, past, "") {
			return true
		}
	}
	return false
}

// participle reads a participle, alone or with a copula: رفته, رفته‌اند.
func (r *reader) participle(word string) bool {
	if r.mark == wished {
		return false
	}
	stem, copula, apart, ok := cutParticiple(word)
	if !ok || r.spoken && isAgentStem(stem) {
		return false
	}
	r.apart = apart
	if copula == "" {
		return r.past(stem, participle, "")
	}
	return r.past(stem, perfect, copula)
}

// isAgentStem reports whether a word before ه looks like a past stem as it is spoken but ends in the نده of an
// agent, as in دونده and رونده, or in پرونده.
func isAgentStem(word string) bool {
	present, ok := strings.CutSuffix(word, "ند")
	if !ok {
		return false
	}
	i := stems.Find(present)
	return present == "پرو" || i >= 0 && stemsValues[i].present > 0
}

// cutParticiple cuts a word before the ه of a participle, which a copula may follow,
// apart after a ZWNJ or not.
func cutParticiple(word string) (stem, copula string, apart, ok bool) {
	if stem, ok = strings.CutSuffix(word, "ه"); ok {
		return stem, "", false, true
	}
	for _, copula := range copulasOf(word) {
		rest, ok := strings.CutSuffix(word, copula)
		if !ok {
			continue
		}
		rest, apart = strings.CutSuffix(rest, zwnj)
		if stem, ok := strings.CutSuffix(rest, "ه"); ok && (apart || !isShortCopula(copula)) {
			return stem, copula, apart, true
		}
	}
	return "", "", false, false
}

var (
	copulasM = []string{"ام", "ایم", "یم", "م"}
	copulasD = []string{"اید", "اند", "ید"}
	copulasY = []string{"ای"}
	copulasT = []string{"است"}
	copulasN = []string{"ین", "ن"}
)

// isShortCopula reports whether a copula is one as it is spoken, without its ا, which follows only a ZWNJ: گفته‌م.
func isShortCopula(copula string) bool { return !strings.HasPrefix(copula, "ا") }

// copulasOf returns the copulas after a participle that a word may end with.
func copulasOf(word string) []string {
	switch {
	case strings.HasSuffix(word, "م"):
		return copulasM
	case strings.HasSuffix(word, "د"):
		return copulasD
	case strings.HasSuffix(word, "ی"):
		return copulasY
	case strings.HasSuffix(word, "ت"):
		return copulasT
	case strings.HasSuffix(word, "ن"):
		return copulasN
	}
	return nil
}

// withObject reads a form with the pronoun of an object: دیدمش, ببینمت. Without a mark
// the form must have an ending, since دیدش and دانش are as often nouns.
func (r *reader) withObject(word string) bool {
	for _, object := range objectsOf(word) {
		rest, ok := strings.CutSuffix(word, object)
		if !ok {
			continue
		}
		rest = strings.TrimSuffix(rest, zwnj)
		if !r.form(rest) {
			continue
		}
		r.object = true
		switch {
		case r.tense == participle || r.tense == perfect:
			return false
		case r.ending == noon || r.ending == "ین" || r.ending == "ه": // می‌برنش, not می‌دونم
			return r.half && object != "م" && !endsInVowel(strings.TrimSuffix(rest, r.ending))
		case r.mark == unmarked && (r.tense != past || r.ending == "" || r.ending == "ی"):
			return false
		}
		return object != "م" || r.mark != unmarked
	}
	return false
}

var (
	objects     = []string{"ش", "ت", "م"}
	longObjects = []string{"شان", "تان", "مان", "شون", "تون", "مون"}
)

// objectsOf returns the pronouns of objects that a word may end with.
func objectsOf(word string) []string {
	switch {
	case strings.HasSuffix(word, "ش"), strings.HasSuffix(word, "ت"), strings.HasSuffix(word, "م"):
		return objects
	case strings.HasSuffix(word, "ان"), strings.HasSuffix(word, "ون"):
		return longObjects
	}
	return nil
}

// isFinite reports whether a word, judging by its form, is a finite verb, which may end a
// sentence. A form that is as often a noun, such as «خرید» and «کارم», is not.
func isFinite(word string) bool {
	var buf keyBuffer
	key := keyOf(&buf, word)
	switch at := lastPart(key); key[at:] {
	case "ست", "اند", "ایم", "اید": // بچه‌ها ست, رفته اند, آماده‌ایم
		return !endsName(key[:max(at-len(zwnj), 0)])
	}
	if rest, ok := strings.CutSuffix(key, "ست"); ok && len(rest) > 2 && endsInVowelOrYeh(rest) && nounForms.Find(key) < 0 && !isNounInSt(key) {
		return true // توست, سال‌هاست
	}
	v, ok := readVerb(key)
	return ok && v.finite() && nounForms.Find(key) < 0
}

// isNounInSt reports whether a word is a noun that ends like the copula after a vowel: دوست, سیاست.
func isNounInSt(key string) bool {
	switch key {
	case "دوست", "پوست", "راست", "سیاست", "ریاست", "حراست", "فراست", "کیاست", "نجاست", "لیست", "بیست", "دویست", "توریست", "آرتیست":
		return true
	}
	return false
}

// endsName reports whether اند after a word is "end" in an English name: بک‌اند, فرانت‌اند.
func endsName(word string) bool {
	switch word {
	case "بک", "فرانت", "های", "لو":
		return true
	}
	return false
}

// finite reports whether a form has a person and is not, without mark, one that
// nouns look like.
func (v *verb) finite() bool {
	switch v.tense {
	case participle, imperative:
		return false
	case present:
		return v.sure || v.mark != unmarked || v.light || v.ending == "د" || v.ending == "ند"
	}
	return true
}
