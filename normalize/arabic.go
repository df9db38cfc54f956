package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// Arabic in a Persian text, such as a verse or a saying, gets no half-spaces and no
// spaces, because the decoder would read it as Persian. It is recognized by its vowel
// marks, by its words, which are compared in folded form, or by letters that no Persian
// word has. Its letters are unified like all others.

// An arabicWord is a word of a line as the search for Arabic sees it or, if its end is 0,
// the boundary of a clause.
type arabicWord struct {
	start, end int
	vowels     uint8
	letters    uint8 // how strongly its letters point to Arabic, see arabicLetter
	kind       wordKind
}

// A wordKind says whether a word is Arabic.
type wordKind uint8

const (
	anyWord     wordKind = iota
	arabicNoun           // with the article
	arabicSign           // a word that Persian does not have
	arabicProse          // such a word that is in no saying quoted often in Persian
	neutral              // و
	persianWord          // a word that Arabic does not have
)

// arabic appends the Arabic or vocalised stretches of the line to ranges.
func (l *line) arabic(words []arabicWord, ranges []span.Span) ([]arabicWord, []span.Span) {
	vocalised := l.seen&pairMarkD9 != 0 && l.tellsByVowels() && l.hasVowels()
	lettered := l.seen&pairFoldD8 != 0 && l.tellsByLetters() && l.hasArabicLetters()
	plain := lettered || l.hasArticles()
	if !vocalised && !plain {
		return words, ranges
	}
	words = l.arabicWords(words[:0])
	if vocalised {
		ranges = vowelled(words, ranges)
	}
	if plain {
		ranges = plainArabic(words, ranges)
	}
	if len(ranges) > 0 {
		ranges = united(ranges)
		l.kept = l.kept || vocalised || lettered // a key has neither
	}
	return words, ranges
}

const article = "ال"

// hasArticles reports whether two words near each other begin with the article. It
// searches for the second byte of ل, which is rarer than the first.
func (l *line) hasArticles() bool {
	const near = 48 // bytes
	text := l.text
	last := -2 * near
	for at := 0; ; {
		i := bytes.IndexByte(text[at:], article[3])
		if i < 0 {
			return false
		}
		at += i + 1
		from := at - len(article)
		if from < 0 || string(text[from:at]) != article || from > 0 && text[from-1] != ' ' {
			continue
		}
		if from-last <= near {
			return true
		}
		last = from
	}
}

// tellsByLetters reports whether letters may point to Arabic: not if Fold replaces them.
func (l *line) tellsByLetters() bool { return l.reader || l.form&Fold == 0 }

// tellsByVowels reports whether vowel marks may point to a language: not if Marks or Fold
// drops them.
func (l *line) tellsByVowels() bool { return l.reader || l.form&(Marks|Fold) == 0 }

// hasArabicLetters reports whether the line has a letter that points to Arabic. Persian
// also has أ inside words.
func (l *line) hasArabicLetters() bool {
	if bytes.Contains(l.text, []byte("إ")) || bytes.Contains(l.text, []byte("ة")) {
		return true
	}
	for at := 0; ; {
		i := bytes.Index(l.text[at:], []byte("أ"))
		if i < 0 {
			return false
		}
		at += i
		if c := l.classBefore(at); !wordy(c) || c == script.Digit {
			return true
		}
		at += len("أ")
	}
}

// hasVowels reports whether the line has as many vowel marks as two vocalised words.
func (l *line) hasVowels() bool {
	vowels := 0
	for i := l.find(0, pairMarkD9); i < len(l.text); i = l.find(i+1, pairMarkD9) {
		if r, _ := l.rune(i - 1); i > 0 && isVowel(r) {
			if vowels++; vowels == 4 {
				return true
			}
		}
	}
	return false
}

// arabicWords appends the words of the line to words.
func (l *line) arabicWords(words []arabicWord) []arabicWord {
	const most = 12 // letters of a word that are looked up
	var buf [4 * most]byte
	tells := l.tellsByLetters()
	for i := 0; i < len(l.text); {
		w := arabicWord{start: i}
		folded, letters, zwnj, foreign := buf[:0], 0, false, false
		var last rune
		for {
			r, n := l.rune(i)
			if n == 0 || !isInWord(r) {
				break
			}
			i += n
			switch c := script.ClassOf(r); {
			case c == script.Persian:
				letters++
				w.letters = max(w.letters, arabicLetter(r, last))
				last = r
				foreign = foreign || r == 'پ' || r == 'چ' || r == 'ژ' || r == 'گ'
				if letters <= most {
					folded = append(folded, string(foldedLetter(r))...)
				}
			case isVowel(r):
				w.vowels++
			}
			zwnj = zwnj || r == script.ZWNJ
		}
		if letters > 0 {
			w.end = i
			w.kind = kindOf(folded, letters)
			if last == 'ة' {
				w.letters = max(w.letters, 1)
			}
			if !tells {
				w.letters = 0
			}
			if zwnj || foreign {
				w.kind = persianWord
			}
			words = append(words, w)
			continue
		}
		r, n := l.rune(i)
		if partsClauses(r) && len(words) > 0 && words[len(words)-1].end > 0 {
			words = append(words, arabicWord{start: i, kind: persianWord}) // a boundary
		}
		i += n
	}
	return words
}

// isVowel reports whether r is a sign that only a vocalised text has.
func isVowel(r rune) bool {
	switch r {
	case '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0652':
		return true
	}
	return false
}

// arabicLetter returns how strongly a letter, given the letter before it, points to
// Arabic: إ strongly, أ at the start of a word weakly, others not at all. Persian has
// تأثیر, but no إ.
func arabicLetter(r, before rune) uint8 {
	switch {
	case r == 'إ':
		return 2
	case r == 'أ' && (before == 0 || before == 'و' || before == 'ف'):
		return 1
	}
	return 0
}

// foldedLetter returns r as Letters and Fold write it, if that is one letter.
func foldedLetter(r rune) rune {
	r = leading(r)
	if to := script.Seat(r); to != "" {
		r, _ = utf8.DecodeRuneInString(to)
	}
	return r
}

// kindOf returns the kind of a word, given its folded letters, or the first of them, and
// their number. A final ة has no say, because Fold writes it as ه.
func kindOf(folded []byte, letters int) wordKind {
	switch string(folded) {
	case "و":
		return neutral
	case "کان", "کانت", "کانوا", "لیس", "لیست", "علیه", "علیهم", "علیکم", "علیها",
		"علینا", "الیه", "الیهم", "الیها", "منه", "منهم", "منها", "فیه", "فیها", "فیهم", "عنه", "عنهم", "عنها", "لهم", "لکم", "لها", "انه", "انها",
		"انما", "ایها", "قال", "قالت", "یقول", "قالوا", "اذا", "لا", "هو", "نحن", "عن", "فی", "الی", "لقد", "ثم", "والله", "فان", "فانه", "وان", "ولا",
		"ولم", "لم", "لن", "ربنا", "امنوا", "بسم", "عند", "یوم", "اولئک", "مما", "فما", "وما", "الله", "اللهم", "لله", "لهذا", "بهذا":
		return arabicSign
	case "الذی", "الذین", "التی", "هذا", "هذه", "ذلک", "تلک", "یتم", "تتم", "سیتم", "لیتم", "وتم", "یمکن", "یمکنک", "یمکنکم",
		"ویمکن", "یجب", "یجوز", "ینبغی", "یرجی", "یکون", "تکون", "ویکون", "لیکون", "یوجد", "توجد", "یحتوی", "تحتوی", "یحتاج", "تحتاج",
		"یستخدم", "تستخدم", "لاستخدام", "باستخدام", "یقوم", "تقوم", "یقدم", "توفر", "یوفر", "تتوفر", "یتطلب", "تتطلب", "یساوی", "تساوی",
		"اضغط", "ادخل", "لدیک", "لدیکم", "لدینا", "لدیه", "لدیها", "هناک", "عندما", "بینما", "لانها", "وهذا", "وهذه", "وهو", "وهی",
		"بهذه", "لهذه", "فهذا", "وذلک", "لذلک", "بذلک", "کذلک", "وکذلک", "تلقائیا", "یرید", "ترید", "سوف", "لماذا", "ولکن", "لکنه",
		"لکنها", "لکل", "ولکل", "لکی", "اللذین", "اللتان":
		return arabicProse
	case "از", "که", "را", "است", "به", "در", "این", "با", "برای", "می", "شد", "شده", "بود", "کرد", "های", "ها", "بر", "تا", "هم", "یک", "خود", "اما":
		return persianWord
	}
	for _, p := range [...]string{"ال", "وال", "بال", "فال", "لل"} {
		if letters > len(p)/2+1 && bytes.HasPrefix(folded, []byte(p)) {
			return arabicNoun
		}
	}
	return anyWord
}

// vowelled appends the stretches of words with vowel marks, in which at least two words
// have two marks. Between such words, single words may have none.
func vowelled(words []arabicWord, ranges []span.Span) []span.Span {
	for i := 0; i < len(words); {
		if words[i].vowels == 0 {
			i++
			continue
		}
		last, full := i, 0
		for k := i; k < len(words) && k <= last+2; k++ {
			if words[k].vowels > 0 {
				last = k
			}
			if words[k].vowels > 1 {
				full++
			}
		}
		if full > 1 {
			ranges = append(ranges, span.Span{Start: words[i].start, End: words[last].end})
		}
		i = last + 1
	}
	return ranges
}

// plainArabic appends the stretches between Persian words that are Arabic: at least three
// words and half of all are Arabic, and one of them is a word that Persian does not have.
// For a line without a Persian word, see isArabicProse.
func plainArabic(words []arabicWord, ranges []span.Span) []span.Span {
	if isArabicProse(words) {
		return append(ranges, span.Span{Start: words[0].start, End: lastEnd(words)})
	}
	for i := 0; i < len(words); i++ {
		var t arabicTally
		last := i
		for k := i; k < len(words) && words[k].kind != persianWord; k++ {
			last = k
			if words[k].kind != neutral {
				t.add(&words[k])
			}
		}
		if t.signs+t.prose > 0 && t.arabic >= 3 && 2*t.arabic >= t.words {
			ranges = append(ranges, span.Span{Start: words[i].start, End: words[last].end})
		}
		i = max(i, last)
	}
	return ranges
}

// An arabicTally counts words.
type arabicTally struct {
	words   int
	arabic  int // with an article, a sign or a letter
	signs   int
	prose   int
	letters int // the sum of their letters
}

func (t *arabicTally) add(w *arabicWord) {
	t.words++
	t.letters += int(w.letters)
	switch w.kind {
	case arabicSign:
		t.signs++
	case arabicProse:
		t.prose++
	}
	if w.letters > 0 || w.kind == arabicNoun || w.kind == arabicSign || w.kind == arabicProse {
		t.arabic++
	}
}

// isArabicProse reports whether a whole line is Arabic. It has no Persian word, at least
// a quarter of its words are Arabic, and
//   - three or more words are Arabic, one of them a word of prose; or
//   - letters point to Arabic strongly, twice, or once beside a word that Persian does not
//     have; or
//   - two or more words, and at least half of all, are Arabic, and one is a word that
//     Persian does not have.
func isArabicProse(words []arabicWord) bool {
	var t arabicTally
	for i := range words {
		switch w := &words[i]; {
		case w.end == 0: // a boundary
		case w.kind == persianWord:
			return false
		default:
			t.add(w)
		}
	}
	if 4*t.arabic < t.words {
		return false
	}
	signs := t.signs + t.prose
	return t.prose > 0 && t.arabic >= 3 || t.letters > 0 && t.letters+signs >= 2 ||
		signs > 0 && t.arabic >= 2 && 2*t.arabic >= t.words
}

// lastEnd returns the end of the last word.
func lastEnd(words []arabicWord) (end int) {
	for _, w := range words {
		end = max(end, w.end)
	}
	return end
}

// isArabic reports whether most words of the line are Arabic.
func (l *line) isArabic() bool {
	words, ranges := l.arabic(nil, nil)
	in, persian := 0, false
	for _, w := range words {
		persian = persian || w.kind == persianWord && w.end > 0
		for _, s := range ranges {
			if s.Start <= w.start && w.end <= s.End && w.end > 0 {
				in++
			}
		}
	}
	return !persian && 2*in > len(words)
}
