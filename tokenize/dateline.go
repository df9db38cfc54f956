package tokenize

import (
	"slices"
	"strings"
)

// maxDateline is the maximum number of tokens in a dateline, including its colon.
const maxDateline = 9

// dateline reports whether the sentence read so far, up to a colon, is the dateline of a
// news text: a place and an agency separated by a dash or in brackets, or an agency alone. It must have
// neither a verb nor «به گزارش», and the colon must not be in a bracket or quotation.
func (f *finder) dateline(st *sentence) bool {
	if st.long || !beginsDateline(st.first) || !f.hasDash(st) && !isAgencyKind(st.first.Text) && st.before.Text != ")" {
		return false
	}
	if st.pairs.readTo(f.s, st.markAt); st.pairs.n > 0 {
		return false
	}
	h := f.read(st, maxDateline)
	st.long = h.tokens > maxDateline
	return !st.long && (h.dash && h.agency || h.tokens > 2 && isAgencyKind(st.first.Text)) && !f.hasVerb(st)
}

func beginsDateline(first Token) bool { return first.Kind == Word && first.Text != "به" }

// A head describes the first tokens of a sentence.
type head struct {
	tokens       int
	dash, agency bool // whether there is a dash, and an agency on one side of it
}

// read reads the known part of the sentence again, and stops when it has more than most
// tokens.
func (f *finder) read(st *sentence, most int) (h head) {
	sc := scanner{s: f.s, at: st.start}
	for begins := true; sc.at < st.end && h.tokens <= most; {
		start, end, kind := sc.next()
		if kind == Space {
			continue
		}
		text := f.s[start:end]
		h.tokens++
		h.agency = h.agency || begins && (isAgencyKind(text) || isAgency(text) || h.dash && isAgencyWord(text))
		begins = isDash(text) || text == "(" && h.tokens <= 3 && st.before.Text == ")"
		h.dash = h.dash || begins
	}
	return h
}

// hasDash reports whether the sentence contains a dash, inside a token or between two.
// It reads each byte of the sentence once.
func (f *finder) hasDash(st *sentence) bool {
	from := max(st.start, st.dashRead)
	text := f.s[from:st.end]
	st.dashed = st.dashed || slices.ContainsFunc(dashes, func(dash string) bool { return strings.Contains(text, dash) })
	st.dashRead = st.end
	return st.dashed
}

// hasVerb reports whether the sentence has a finite verb.
func (f *finder) hasVerb(st *sentence) bool {
	sc := scanner{s: f.s, at: st.start}
	for sc.at < st.end {
		if start, end, kind := sc.next(); kind == Word && isFinite(f.s[start:end]) {
			return true
		}
	}
	return false
}

// dashes are the tokens that are dashes. A kashida between spaces joins no letters, and is typed as one.
var dashes = []string{"-", "–", "—", "ـ"}

func isDash(s string) bool { return slices.Contains(dashes, s) }

// isAgencyKind reports whether a word begins the name of a news source.
func isAgencyKind(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "واحد", "خبرگزاری", "خبرنگار", "باشگاه":
		return true
	}
	return false
}

// isAgency reports whether a word can only be the name of a news agency.
func isAgency(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "ایرنا", "ایسنا", "ایلنا", "ایکنا", "ایبنا", "ایمنا", "تسنیم", "برنا", "پانا", "شانا", "شفقنا", "ابنا", "شبستان", "شینهوا",
		"رویترز", "آسوشیتدپرس", "اسپوتنیک", "ریانووستی", "تاس", "ایتارتاس", "آناتولی", "یورونیوز", "بلومبرگ", "پی\u200cتی\u200cآی", "بی\u200cبی\u200cسی", "سی\u200cان\u200cان":
		return true
	}
	return false
}

// isAgencyWord reports whether a word is the name of a news agency but also an ordinary
// word. It counts as an agency only after the place.
func isAgencyWord(word string) bool {
	var buf keyBuffer
	switch keyOf(&buf, word) {
	case "مهر", "فارس", "میزان", "موج", "رسا", "حوزه", "دانشجو", "صداوسیما", "همشهری", "کیهان", "اطلاعات":
		return true
	}
	return false
}
