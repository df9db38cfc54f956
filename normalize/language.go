package normalize

import (
	"bytes"
	"sync"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// Text in another language, a line or a clause, is recognized by letters that Persian
// does not have. It stays as it is, so that it is recognized again: only Invisibles and
// Spaces change it, and they neither add nor remove letters.

// A tongue is a language written in Arabic script other than Persian.
type tongue uint8

const (
	kurdish tongue = iota
	pashto
	urdu
	uyghur
	sindhi
	tongueCount

	noTongue tongue = 255
)

// tongues lists the languages: their BCP 47 tags, letters that a Persian typist never
// hits, and weak letters that a typist may hit or another encoding may produce.
var tongues = [tongueCount]struct{ tag, letters, weak string }{
	kurdish: {"ckb", "ڕڵۆێ", "ەڤھ"},
	pashto:  {"ps", "ټډړږښڼځڅېۍ", "ۀ"},
	urdu:    {"ur", "ٹڈڑں", "ےہھۓۂ"},
	uyghur:  {"ug", "ۇۆۈۋېڭ", "ەھ"},
	sindhi:  {"sd", "ٻڀٺٽڄڃڇڊڌڍڙڦڱڳڻ", "ڪھ"},
}

// A teller is the set of languages that a letter points to, a bit for each.
type teller struct{ strong, weak uint8 }

// All letters that point to a language are from firstTeller to lastTeller.
const (
	firstTeller = 'ٹ'
	lastTeller  = 'ە'
)

// theTellers returns the teller of each letter from firstTeller on.
var theTellers = sync.OnceValue(func() *[lastTeller - firstTeller + 1]teller {
	all := new([lastTeller - firstTeller + 1]teller)
	for t := range tongues {
		for _, r := range tongues[t].letters {
			all[r-firstTeller].strong |= 1 << t
		}
		for _, r := range tongues[t].weak {
			all[r-firstTeller].weak |= 1 << t
		}
	}
	return all
})

// tells returns the languages that the letter r points to, strongly or weakly.
func tells(r rune) (strong, weak uint8) {
	if r < firstTeller || r > lastTeller {
		return 0, 0
	}
	t := theTellers()[r-firstTeller]
	return t.strong, t.weak
}

// A lineWord is a word of a line, and what points to its language.
type lineWord struct {
	start, end   int
	strong, weak uint8 // languages
	letters      uint8 // how many point strongly to a language
	persian      bool  // no other language has it
	far          bool  // a letter of pairLetterDA or pairLetterDB points to a language
	ends         bool  // a mark that ends a clause, or a quotation mark or bracket, follows
}

// isInWord reports whether r continues a word: it is a letter or invisible.
func isInWord(r rune) bool {
	switch c := script.ClassOf(r); c {
	case script.Persian, script.Mark, script.Stretch:
		return true
	}
	return r == script.ZWNJ || r == script.ZWJ || r == script.NotSign || invisible(r) && r != '\v' && r != '\f'
}

// partsClauses reports whether r ends a stretch of a language inside a line.
func partsClauses(r rune) bool {
	switch r {
	case '.', ':', '!', ';', '?', '؛', '؟', '…', '۔', '(', ')', '[', ']', '{', '}', '<', '>', '|', '\'', '‘', '’':
		return true
	}
	return isQuote(r)
}

// readWords appends the words of the line to words.
func (l *line) readWords(words []lineWord) []lineWord {
	var w lineWord
	some := false
	var last rune
	for i := 0; i <= len(l.text); {
		r, n := l.rune(i)
		if n == 0 || !isInWord(r) {
			if some {
				w.end = i
				w.persian = isPersianWord(l.text[w.start:i])
				if isUrduWord(l.text[w.start:i]) {
					w.strong |= 1 << urdu
					w.letters++
				}
				words = append(words, w)
			}
			if partsClauses(r) && len(words) > 0 {
				words[len(words)-1].ends = true
			}
			if n == 0 {
				break
			}
			some, last = false, 0
			i += n
			continue
		}
		if script.ClassOf(r) == script.Persian {
			if !some {
				w, some = lineWord{start: i}, true
			}
			strong, weak := tells(r)
			if strong != 0 {
				w.letters++
			}
			if r == 'ە' && last == 'ئ' { // which begins syllables in Kurdish and Uyghur
				strong = 1<<kurdish | 1<<uyghur
				w.letters++
			}
			if r == 'ے' && last == 'ہ' { // as ہے ends
				strong |= 1 << urdu
				w.letters++
			}
			w.far = w.far || strong|weak != 0 && r >= '\u0680'
			w.strong |= strong
			w.weak |= weak
			last = r
		}
		i += n
	}
	return words
}

// isUrduWord reports whether a word is a postposition of Urdu, which a Persian typist
// does not type by mistake.
func isUrduWord(word []byte) bool {
	switch string(word) {
	case "کے", "سے", "نے", "لیے", "والے", "گے":
		return true
	}
	return false
}

// isPersianWord reports whether a word is a common one that only Persian has, or a verb
// with می.
func isPersianWord(word []byte) bool {
	const most = 16 // bytes
	if len(word) > most {
		word = word[:most]
	}
	var buf [most]byte
	b := append(buf[:0], word...)
	for i := 0; i+1 < len(b); i++ {
		switch string(b[i : i+2]) { // as typed on an Arabic keyboard
		case "ي", "ى":
			copy(b[i:], "ی")
		case "ك":
			copy(b[i:], "ک")
		}
	}
	switch string(b) {
	case "از", "است", "این", "می", "نمی", "برای", "شد", "شده", "شود", "بود", "بودند", "هستند", "کرده", "کردند":
		return true
	}
	return bytes.HasPrefix(b, []byte("می\u200c")) || bytes.HasPrefix(b, []byte("نمی\u200c"))
}

// judge returns the language of words, or noTongue. At least two letters must point to
// the language, and so must a third of the words, or a sixth if three words do so
// strongly. One letter is enough if the text before them is in the language. A single
// Persian word makes them Persian.
func judge(words []lineWord, before tongue) tongue {
	far := false
	for i := range words {
		if words[i].persian {
			return noTongue
		}
		far = far || words[i].far
	}
	if !far {
		return noTongue
	}
	best, most := noTongue, 0
	for t := range tongueCount {
		letters, strong, weak := 0, 0, 0
		for i := range words {
			w := &words[i]
			switch bit := uint8(1) << t; {
			case w.strong&bit != 0:
				strong++
				letters += int(w.letters)
			case w.weak&bit != 0:
				weak++
			}
		}
		if t == before && letters > 0 {
			letters = 2
		}
		share := 3
		if strong >= 3 {
			share = 6
		}
		if letters >= 2 && share*(strong+weak) >= len(words) && strong+weak > most {
			best, most = t, strong+weak
		}
	}
	return best
}

// readLanguages finds the text in other languages.
func (l *line) readLanguages(s *scratch) {
	l.tongues = l.tongues[:0]
	if !l.reader && l.form&Fold != 0 {
		return
	}
	l.whole = noTongue
	if l.seen&(pairLetterDA|pairLetterDB) == 0 {
		return // every line in another language has one of these; ٹ, ټ and some letters of Sindhi are not enough alone
	}
	s.words = l.readWords(s.words[:0])
	words := s.words
	before := noTongue
	if l.inner && l.told > 0 {
		before = l.told - 1
	}
	if l.whole = judge(words, before); l.whole != noTongue {
		l.tongues = append(l.tongues, span.Span{Start: 0, End: len(l.text)})
	} else {
		l.clauses(words)
	}
	if len(l.tongues) > 0 {
		l.keeps()
	}
}

// clauses finds the clauses of words that are in other languages.
func (l *line) clauses(words []lineWord) {
	from := 0
	for i := range words {
		if !words[i].ends && i+1 < len(words) {
			continue
		}
		if judge(words[from:i+1], noTongue) != noTongue {
			l.tongues = append(l.tongues, span.Span{Start: words[from].start, End: words[i].end})
		}
		from = i + 1
	}
}

// Language returns the language in which Standard reads the first line of s, as a BCP 47
// tag: "fa" for Persian, to which all rules apply; "ckb", "ps", "ur", "ug" and "sd" for
// lines that are left alone; "ar" for a line that is vocalised or plainly Arabic and gets
// no half-spaces; "" for a line without a letter of the Arabic script. A Persian line that
// quotes another language is Persian. Language reads at most Lookahead bytes.
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
	}
	return "fa"
}
