package tokenize

import (
	"strings"
	"unicode/utf8"
)

// pairs are the open quotation marks and brackets of a sentence up to the offset at. Each
// byte of the sentence is read once.
type pairs struct {
	at   int
	n    int  // number of open marks; if they do not fit, the inner ones are unknown
	back bool // a ) precedes its (, as in text with mirrored brackets
	open [8]struct {
		mark rune
		at   int
	}
}

// readTo reads the text up to end.
func (p *pairs) readTo(s string, end int) {
	for p.at < end {
		switch s[p.at] {
		case '(', ')':
			if end := mouthEnd(s, p.at); end > p.at {
				p.at = end
				continue
			}
			p.read(rune(s[p.at]), p.at)
			p.at++
		case '"':
			if p.n > 0 && p.at+1 < end && s[p.at+1] == '"' {
				p.read(doubled, p.at)
				p.at++
			} else {
				p.read('"', p.at)
			}
			p.at++
		case '[', ']', 0xC2, 0xE2:
			r, n := utf8.DecodeRuneInString(s[p.at:])
			p.read(r, p.at)
			p.at += n
		default:
			p.at++
		}
	}
}

// mouthEnd returns the end of the brackets at i if they are the mouth of an emoticon, else i: :( ;-))
func mouthEnd(s string, i int) int {
	eyes := strings.TrimSuffix(s[max(0, i-2):i], "-")
	if !strings.HasSuffix(eyes, ":") && !strings.HasSuffix(eyes, ";") && !strings.HasSuffix(eyes, "=") {
		return i
	}
	end := i + 1
	for end < len(s) && s[end] == s[i] {
		end++
	}
	if end < len(s) && s[end] != ' ' && s[end] != '\n' {
		return i
	}
	return end
}

// doubled stands for the "" that is a quotation mark in the cell of a table.
const doubled = '″'

// read processes a character.
func (p *pairs) read(r rune, at int) {
	switch r {
	case '(':
		if !p.back {
			p.push(r, at)
		}
		p.back = false
	case '“': // which closes „
		if !p.pop('„') {
			p.push(r, at)
		}
	case '[', '«', '‹', '„':
		p.push(r, at)
	case '"', doubled:
		if !p.pop(r) {
			p.push(r, at)
		}
	case ')':
		p.back = !p.pop('(')
	case ']':
		p.pop('[')
	case '»':
		p.pop('«')
	case '”':
		p.pop('“')
	case '›':
		p.pop('‹')
	}
}

func (p *pairs) push(mark rune, at int) {
	if p.n < len(p.open) {
		p.open[p.n].mark, p.open[p.n].at = mark, at
		p.n++
	}
}

// pop closes the last pair that mark opened, and all pairs inside it.
func (p *pairs) pop(mark rune) bool {
	for i := p.n - 1; i >= 0; i-- {
		if p.open[i].mark == mark {
			p.n = i
			return true
		}
	}
	return false
}

// isOpen reports whether a mark is open at the end of the sentence.
func (f *finder) isOpen(st *sentence, mark rune) bool {
	st.pairs.readTo(f.s, st.markAt)
	for _, o := range st.pairs.open[:st.pairs.n] {
		if o.mark == mark {
			return true
		}
	}
	return false
}

// inside reports whether the mark at the end is in a bracket or quotation within the
// sentence: «کتاب «چه باید کرد؟» نوشتهٔ اوست». Speech after a colon or a finite verb does
// not count: the quoted sentence ends the outer one.
func (f *finder) inside(st *sentence) bool {
	st.pairs.readTo(f.s, st.markAt)
	if st.pairs.n == 0 {
		return false
	}
	o := st.pairs.open[st.pairs.n-1]
	before := f.wordBefore(st, o.at)
	if before == "" || o.mark == '"' && (before == "=" || f.s[o.at-1] == ',' || !st.closed && f.isKeyword(st, before)) { // the string of a program, or the cell of a table
		return false
	}
	return o.mark == '(' || o.mark == '[' || !strings.HasSuffix(before, ":") && !isFinite(before)
}

// isKeyword reports whether the first word of a sentence is one of a program, such as the msgstr of a PO file.
func (f *finder) isKeyword(st *sentence, word string) bool {
	return strings.HasPrefix(f.s[st.start:], word) && 'a' <= word[0] && word[0] <= 'z' && isLatin(word)
}

// inBracket reports whether the dot at the end is that of a round bracket within the sentence:
// این پارچه (ابریشم است.) از یزد آمده است. After a finite verb the bracket is a sentence of its own.
func (f *finder) inBracket(st *sentence) bool {
	if f.s[st.markAt:st.end] != ".)" {
		return false
	}
	st.pairs.readTo(f.s, st.markAt)
	if st.pairs.n == 0 || st.pairs.open[st.pairs.n-1].mark != '(' {
		return false
	}
	before := f.wordBefore(st, st.pairs.open[st.pairs.n-1].at)
	return before != "" && !strings.HasSuffix(before, ":") && !isFinite(before)
}

// inNamed reports whether the dot at the end is that of a quotation after the noun that names it: جملهٔ «من آمدم.»
// درست است. Such a noun is in the ezafe, so the sentence goes on.
func (f *finder) inNamed(st *sentence) bool {
	if f.s[st.markAt:st.end] != ".»" {
		return false
	}
	st.pairs.readTo(f.s, st.markAt)
	if st.pairs.n == 0 || st.pairs.open[st.pairs.n-1].mark != '«' {
		return false
	}
	return isTextNoun(f.wordBefore(st, st.pairs.open[st.pairs.n-1].at))
}

// isTextNoun reports whether a word names a sentence or a part of a text, as آیه does: آیهٔ «…», عبارت «…».
func isTextNoun(word string) bool {
	var buf keyBuffer
	switch strings.TrimSuffix(keyOf(&buf, word), zwnj+"ی") {
	case "آیه", "جمله", "گزاره", "عبارت", "شعار", "بیت", "مصرع", "مصراع", "حدیث", "روایت", "ذکر", "ضرب\u200cالمثل", "نوشته", "پیام":
		return true
	}
	return false
}

// inQuotation reports whether a quotation is open after the marks at the end.
func (f *finder) inQuotation(st *sentence) bool {
	st.pairs.readTo(f.s, st.markAt)
	p := st.pairs
	p.readTo(f.s, st.end)
	for _, o := range p.open[:p.n] {
		if o.mark != '(' && o.mark != '[' {
			return true
		}
	}
	return false
}
