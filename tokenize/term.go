package tokenize

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spelling"
)

// A Term is a token in the form in which a text index stores it.
type Term struct {
	Token         // as in the text; if a token gives two terms, one of its two words
	Folded string // its text as it is compared: see Terms
	Lemma  string // the lemma of Folded
	Stop   bool   // whether it is a stop word
}

// Terms returns the terms of s in order: the tokens of [Words] that are not punctuation,
// symbols or emoji, each with its folded text, its lemma and whether it is a stop word.
//
// The folded text has Persian letters without hamza, no marks or kashida, ASCII digits and
// lower-case Latin letters, and a ZWNJ only where it is visible. A word with two good
// spellings has one folded text: «آن‌ها» is «آنها», «روان‌شناسی» is «روانشناسی» and «مسأله» is «مساله». «به‌عنوان»,
// «بعنوان», «اینکه» and «شده‌است» are two terms each, as they are with a space, and each term has the
// offsets of its own part: the ب of «بعنوان» is the term «به». URLs, addresses, paths and code stay unchanged. The lemma is folded too.
//
// A number has no separators of thousands («۵۸٬۲۰۰» is 58200), a date has slashes and no zeros
// before its parts («۱۴۰۴/۰۲/۳۱» is 1404/2/31), and an hour has none either («۰۸:۳۰» is 8:30).
//
// Offsets are those of s. Terms reads any spelling, but it does not repair spacing. For
// text that lost half-spaces or spaces, pass it the result of Align of normalize.Search or
// normalize.Standard, and use the Alignment to find where a term is in the source. Then a text
// and its normal form have the same terms. Both give the same terms, except in what Standard
// leaves unchanged because it is vocalised or in another language. Use Standard if the repaired
// text is also shown.
//
// Terms allocates only for the texts that folding changes.
func Terms(s string) iter.Seq[Term] {
	return func(yield func(Term) bool) {
		for t := range Words(s) {
			if t.Kind == Punct || t.Kind == Symbol || t.Kind == Emoji {
				continue
			}
			if !terms(t, yield) {
				return
			}
		}
	}
}

// AppendTerms appends the terms of [Terms] for s to dst and returns it.
func AppendTerms(dst []Term, s string) []Term { return appendSeq(dst, Terms(s)) }

// terms yields the terms of a token.
func terms(t Token, yield func(Term) bool) bool {
	if t.Kind != Word {
		folded := foldToken(t)
		return folded == "" || yield(Term{Token: t, Folded: folded, Lemma: folded})
	}
	for {
		var buf [4]spelling.Edit
		folded := foldToken(t)
		edits, n := spellingEdits(buf[:0], folded)
		if n == len(edits) {
			counted := respelled(folded, edits)
			return counted == "" || yield(wordTerm(t, counted)) // a kashida alone is not a term
		}
		head, rest, ok := cutWord(t, folded[edits[n].End:])
		if !ok {
			return yield(wordTerm(t, respelled(folded, edits[:n])))
		}
		first := respelled(folded[:edits[n].Start], edits[:n]) + strings.TrimSuffix(edits[n].Text, " ")
		if !yield(wordTerm(head, first)) {
			return false
		}
		t = rest
	}
}

// spellingEdits appends to dst the edits that give a folded word the spelling that counts, and returns the
// number of those before the first that makes it two words.
func spellingEdits(dst []spelling.Edit, folded string) (edits []spelling.Edit, n int) {
	var buf [maxWord]byte
	edits = spelling.Edits(dst, append(buf[:0], folded...))
	for n < len(edits) && edits[n].Text == "" {
		n++
	}
	return edits, n
}

// respelled returns a word with edits that drop parts of it.
func respelled(word string, edits []spelling.Edit) string {
	if len(edits) == 0 {
		return word
	}
	out, at := make([]byte, 0, maxWord), 0
	for _, e := range edits {
		out, at = append(out, word[at:e.Start]...), e.End
	}
	return string(append(out, word[at:]...))
}

// cutWord cuts a word before the part with the given folded text, which is its end.
func cutWord(t Token, tail string) (head, rest Token, ok bool) {
	start := secondPart(t.Text, utf8.RuneCountInString(tail)-strings.Count(tail, zwnj))
	head, rest = t, t
	head.Text = strings.TrimRightFunc(t.Text[:start], script.IsFormat)
	rest.Text, rest.Start = t.Text[start:], t.Start+start
	return head, rest, head.Text != "" && rest.Text != ""
}

// wordTerm returns the term of a word, given its folded text in the spelling that counts.
func wordTerm(t Token, folded string) Term {
	if isMarkedOther(t.Text) {
		return Term{t, folded, folded, false}
	}
	return Term{t, folded, termLemma(folded), stopSet.Find(folded) >= 0}
}

// termLemma returns the lemma of a word as one term. A word whose lemma counts as two stays.
func termLemma(folded string) string {
	lemma := Lemma(folded)
	if lemma == folded {
		return folded
	}
	if lemma = foldText(lemma); lemma == folded {
		return lemma
	}
	var buf [4]spelling.Edit
	edits, n := spellingEdits(buf[:0], lemma)
	if n < len(edits) {
		return folded
	}
	return respelled(lemma, edits)
}

// secondPart returns the start of the last n letters of a text, with the marks on them.
func secondPart(text string, n int) int {
	i := len(text)
	for i > 0 && n > 0 {
		_, size := utf8.DecodeLastRuneInString(text[:i])
		if i -= size; !isUnseen(text[i:]) {
			n--
		}
	}
	return i
}

// isUnseen reports whether a text begins with a mark, a kashida or an invisible character.
func isUnseen(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	c := script.ClassOf(r)
	return c == script.Mark || c == script.Stretch || script.IsFormat(r)
}

// foldToken returns the folded text of a token.
func foldToken(t Token) string {
	switch t.Kind {
	case URL, Email, Path, Code, Version:
		return t.Text
	case Number, Percent, Currency, Date, Time:
		return foldNumber(t)
	}
	return foldText(t.Text)
}

// foldText returns a text in the form in which texts are compared.
func foldText(s string) string {
	if isKey(s) && strings.IndexByte(s, zwnj[0]) < 0 && !strings.Contains(s, "ء") {
		return s
	}
	var buf [2 * maxWord]byte
	out := appendFolded(buf[:0], s)
	if string(out) == s {
		return s
	}
	return string(out)
}

// appendFolded appends a text in the form in which texts are compared.
func appendFolded(out []byte, s string) []byte {
	apart := false
	for i, r := range s {
		c := script.ClassOf(r)
		switch {
		case r == utf8.RuneError:
			_, n := utf8.DecodeRuneInString(s[i:])
			out = append(out, s[i:i+n]...)
			continue
		case c == script.Mark || c == script.Stretch:
			out = compose(out, r, script.Fold)
			continue
		case r == script.ZWJ:
			continue
		case script.IsFormat(r):
			apart = len(out) > 0
			continue
		}
		if apart {
			if out = trimSilent(out); !endsApart(out) {
				out = append(out, zwnj...)
			}
		}
		apart = false
		switch {
		case r == 'ئ' || r == 'ء':
			out = appendHamza(out, r, s[i+2:])
		case c == script.Persian:
			out = appendLetter(out, r, script.Fold)
		case script.Numeral(r) >= 0:
			out = append(out, byte('0'+script.Numeral(r)))
		default:
			out = utf8.AppendRune(out, foldSign(r))
		}
	}
	return trimSilent(out)
}

// trimSilent returns a word or a part of one without a ء that is no longer written: انشاء is انشا.
func trimSilent(out []byte) []byte {
	if n := len(out) - len("ء"); n > 0 && string(out[n:]) == "ء" && spelling.IsSilent(out[:n], "") {
		return out[:n]
	}
	return out
}

// appendHamza appends the letter that counts for ئ or ء before a text, if any.
func appendHamza(out []byte, r rune, after string) []byte {
	if r == 'ء' && spelling.IsSilent(out, after) {
		return out
	}
	if seat, ok := spelling.Seat(out, after); ok && r == 'ئ' {
		return append(out, seat...)
	}
	return appendLetter(out, r, script.Fold)
}

// endsApart reports whether a ZWNJ after the text would be invisible.
func endsApart(text []byte) bool {
	r, _ := utf8.DecodeLastRune(text)
	return script.StandsApart(r)
}

// foldSign returns the sign in numbers or the Latin letter to which r folds.
func foldSign(r rune) rune {
	switch r {
	case '٫':
		return '.'
	case '٬', '،':
		return ','
	case '٪':
		return '%'
	}
	return script.Lower(r)
}
