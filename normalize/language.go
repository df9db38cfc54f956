package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/span"
)

// Text in another language, a line, a clause or a word, is recognized by letters and
// spellings that Persian does not have. It stays as it is, so that it is recognized again:
// only Invisibles and Spaces work on it, and they add and remove no letters.

// A tongue is a language written in Arabic script other than Persian and Arabic.
type tongue uint8

const (
	malay tongue = iota
	kurdish
	southernKurdish
	luri
	azerbaijani
	pashto
	urdu
	punjabi
	saraiki
	kashmiri
	uyghur
	kazakh
	sindhi
	tongueCount

	noTongue tongue = 255
)

// tongues lists the languages: their BCP 47 tags, letters that a Persian typist never
// hits, weak letters that a typist may hit or another encoding may produce, and common
// words that Persian never has in this spelling. A text that tells two languages equally
// is in the first of them.
var tongues = [tongueCount]struct{ tag, letters, weak, words string }{
	malay:           {"ms", "ڠڽݢۏ", "ڤ", ""},
	kurdish:         {"ckb", "ڕڵۆێ", "ەڤھ", "لە بۆ لەم لەو لەسەر"},
	southernKurdish: {"sdh", "ڕڵۆێۊ", "ەڤھ", ""},
	luri:            {"lrc", "ؽۊۉۏݩ", "ڤە", ""},
	azerbaijani: {"azb", "ۆۇ", "", "بیر اوچون اولان اولور اولاراق اولدو اولوب اولماق اولاجاق یوخ یوخدور " +
		"داها چوخ هانسی کیمی سونرا بونو اونون بونون اونلار بوتون آراسیندا ایچینده اوزرینده اوزره ایندی باشقا بیلر لار لر لاری لری"},
	pashto:   {"ps", "ټډړږښڼځڅېۍ", "ۀ", "په د چې څخه لپاره دې شوې پورې یې کې وې"},
	urdu:     {"ur", "ٹڈڑں", "ےہھۓۂ", "کے سے نے لیے والے گے میں ہیں ہوں نہیں ساتھ بھی تھا تھی تھے ہوئے کوئی کریں اور کا جس کرنا"},
	punjabi:  {"pnb", "ٹڈڑںݨ", "ےہھۓ", "تے دے نوں توں وچ اے"},
	saraiki:  {"skr", "ٹڈڑںݨڄڳݙٻ", "ےہھۓ", ""},
	kashmiri: {"ks", "ٲٳۄؠٹڈڑں", "ےہھۓ", ""},
	uyghur:   {"ug", "ۇۆۈۋېڭ", "ەھ", ""},
	kazakh:   {"kk", "ۇۆۋٴ", "ەھ", ""},
	sindhi:   {"sd", "ٻڀٺٽٿڄڃڇڊڌڍڏڙڦڱڳڻ", "ڪھ", ""},
}

// readLanguages finds the text in other languages.
func (l *line) readLanguages(s *scratch) {
	l.tongues = l.tongues[:0]
	if !l.reader && l.form&Fold != 0 {
		return
	}
	l.whole = noTongue
	if l.seen&pairTells == 0 {
		return
	}
	s.words = l.readWords(s.words[:0])
	words := s.words
	if !isFar(words) {
		return
	}
	before := noTongue
	if l.inner && l.told > 0 {
		before = l.told - 1
	}
	if l.whole = judge(words, before); l.whole != noTongue {
		l.tongues = append(l.tongues, span.Span{Start: 0, End: len(l.text)})
	} else {
		l.tongues = clauses(words, l.tongues)
	}
	if len(l.tongues) > 0 {
		l.keeps()
	}
}

// turkic appends to ranges the clauses that are Azerbaijani by their words and spellings, if
// the line has none of the most common words of Persian. None of their letters need be
// another's than Persian's, so that only the decoder asks for them, when it changes the line.
func (l *line) turkic(s *scratch, ranges []span.Span) []span.Span {
	if !l.tellsByLetters() || l.hasPersianWord() {
		return ranges
	}
	s.words = l.readWords(s.words[:0])
	some := len(ranges)
	for clause := range eachClause(s.words) {
		if judge(clause, noTongue) == azerbaijani {
			ranges = append(ranges, extent(clause))
		}
	}
	l.kept = l.kept || len(ranges) > some
	return ranges
}

// hasPersianWord reports whether the line has one of the most common words of Persian.
func (l *line) hasPersianWord() bool {
	for _, w := range [...]string{" به ", " در ", " از ", " که ", " را ", " این "} {
		if bytes.Contains(l.text, []byte(w)) {
			return true
		}
	}
	return false
}

// isTurkic reports whether the line has a clause that is Azerbaijani.
func (l *line) isTurkic(s *scratch) bool { return len(l.turkic(s, nil)) > 0 }

// Language returns the language in which Standard reads the first line of s, as a BCP 47
// tag:
//
//   - "fa": Persian, to which all rules apply, and every language that is written like it,
//     such as Mazandarani and Gilaki. A Persian line that quotes another language is Persian.
//   - "ckb", "sdh", "lrc" (Central and Southern Kurdish, Northern Luri), "ur", "pnb", "skr",
//     "ks", "sd" (Urdu, Punjabi, Saraiki, Kashmiri, Sindhi), "ps" (Pashto), "ug", "kk"
//     (Uyghur, Kazakh) and "ms" (Malay): a line that is left alone.
//   - "azb": South Azerbaijani. The line is left alone if a letter tells so (ۆ, ۇ), and gets
//     no half-spaces if its words and spellings tell (اوچون, سؤز, گئتدی).
//   - "ar": a line that is vocalised or plainly Arabic, which gets no half-spaces.
//   - "": a line without a letter of the Arabic script.
//
// Related languages are told apart by few letters, so that a short line may have the tag of
// a neighbour: a label in Punjabi that of Urdu. Language reads at most Lookahead bytes.
func Language(s string) string {
	text := []byte(s[:min(len(s), Lookahead)])
	n, _ := lineEnd(text)
	e := newEngine(Standard.plan())
	defer e.free()
	l := &e.line
	l.begin(text[:n], l.survey(text[:n]))
	l.readLanguages(&e.scratch)
	switch {
	case l.whole != noTongue:
		return tongues[l.whole].tag
	case !l.hasPersian():
		return ""
	case l.isArabic():
		return "ar"
	case l.isTurkic(&e.scratch):
		return tongues[azerbaijani].tag
	}
	return "fa"
}
