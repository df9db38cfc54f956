package tokenize

// The greatest numbers of tokens of a dateline, its colon included, and of a
// vocative with its mark.
const (
	maxDateline = 9
	maxVocative = 4
)

// dateline reports whether what was read, up to a colon, is the place and agency
// of a news text, with a dash between, or an agency alone, without a verb or «به
// گزارش».
func (f *finder) dateline(st *sentence) bool {
	if st.long || !beginsDateline(st.first) {
		return false
	}
	h := f.read(st, maxDateline)
	st.long = !h.fits()
	return h.isDateline(st.first)
}

func beginsDateline(first Token) bool { return first.Kind == Word && first.Text != "به" }

// A head is what the first tokens of a sentence are.
type head struct {
	tokens             int
	dash, verb, agency bool // there is a dash; a verb; an agency on one side of the dash
}

// fits reports whether a dateline may have so many tokens, and no verb.
func (h head) fits() bool { return h.tokens <= maxDateline && !h.verb }

// isDateline reports whether a sentence is a dateline with its colon, given its
// first token.
func (h head) isDateline(first Token) bool {
	return h.fits() && (h.dash && h.agency || h.tokens > 2 && isAgencyKind(first.Text))
}

// read reads the sentence again, as far as it is known, up to the token that
// makes more than most.
func (f *finder) read(st *sentence, most int) (h head) {
	sc := scanner{s: f.s, at: st.start}
	for begins := true; sc.at < st.end && h.tokens <= most; {
		start, end, kind := sc.next()
		if kind == Space {
			continue
		}
		text := f.s[start:end]
		h.tokens++
		h.verb = h.verb || kind == Word && isFinite(text)
		h.agency = h.agency || begins && (isAgencyKind(text) || isAgency(text) || h.dash && isAgencyWord(text))
		begins = isDash(text)
		h.dash = h.dash || begins
	}
	return h
}

func isDash(s string) bool { return s == "-" || s == "–" || s == "—" }

// isAgencyKind reports whether the name of a source of news begins with a word.
func isAgencyKind(word string) bool {
	switch word {
	case "واحد", "خبرگزاری", "خبرنگار", "باشگاه":
		return true
	}
	return false
}

// isAgency reports whether a word is the name of a news agency and nothing else.
func isAgency(word string) bool {
	switch word {
	case "ایرنا", "ایسنا", "ایلنا", "ایکنا", "ایبنا", "ایمنا", "تسنیم", "برنا", "پانا", "شانا", "شفقنا", "ابنا", "شبستان", "شینهوا",
		"رویترز", "آسوشیتدپرس", "اسپوتنیک", "ریانووستی", "تاس", "ایتارتاس", "آناتولی", "یورونیوز", "بلومبرگ", "پی\u200cتی\u200cآی", "بی\u200cبی\u200cسی", "سی\u200cان\u200cان":
		return true
	}
	return false
}

// isAgencyWord reports whether a word is the name of a news agency that is a word of
// its own too: it is one after the place.
func isAgencyWord(word string) bool {
	switch word {
	case "مهر", "فارس", "میزان", "موج", "رسا", "حوزه", "دانشجو", "صداوسیما", "همشهری", "کیهان", "اطلاعات":
		return true
	}
	return false
}
