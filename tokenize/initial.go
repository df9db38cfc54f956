package tokenize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// isInitial reports whether the dot before t belongs to an initial: a Latin letter,
// spelled out or not (جان اف. کندی, J. K. Rowling), or a و (و. ا. لنین).
func (f *finder) isInitial(st *sentence, t Token) bool {
	w := st.word
	ok := false
	switch {
	case w.Kind == Abbreviation: // جی.آر.آر. تالکین
		ok = w == st.first
	case w.Kind != Word:
	case len(w.Text) == 1:
		ok = 'A' <= w.Text[0] && w.Text[0] <= 'Z' && t.Kind == Word && isASCII(t.Text)
	case w.Text == "و":
		ok = w == st.first && t.Kind == Abbreviation || st.before.Kind == Abbreviation && f.between(st.before.End(), w.Start) && t.Kind == Word
	case script.IsLetterName(w.Text):
		ok = f.isSpelledInitial(st, t)
	}
	if ok {
		st.initials = st.end
	}
	return ok
}

// isSpelledInitial reports whether the name of a letter is an initial. It is an initial
// after other initials, before another one, and before a word that may begin a name,
// unless it is as often an ordinary word.
func (f *finder) isSpelledInitial(st *sentence, t Token) bool {
	w := st.word
	switch {
	case st.initials > 0 && f.between(st.initials, w.Start):
		return true
	case t.Kind != Word || st.initials == 0 && IsStopWord(t.Text) && !script.IsLetterName(t.Text):
		return false
	case script.IsLetterName(t.Text) && f.dotted(t.End()):
		return true
	}
	before := f.wordBefore(st, w.Start)
	if before == "" || isFinite(before) {
		return w == st.first
	}
	var buf keyBuffer
	switch keyOf(&buf, w.Text) {
	case "ای", "ان": // endings typed apart: رشته ای
		return !endsInHeh(before)
	case "ام": // «خسته ام.», «راضی ام.», but «رابرت ای. لی و جان ام. کین»
		return st.initials > 0 && !endsInHeh(before) && !strings.HasSuffix(before, "ی") && !strings.HasSuffix(before, "ي")
	case "سی", "کی": // also thirty and "when"
		return !IsStopWord(before)
	case "دی": // also the month
		return (st.initials > 0 || f.between(st.first.End(), w.Start)) && isBeforeInitial(before)
	case "بی", "او", "وی", "وای":
		return false
	}
	return true
}

// isBeforeInitial reports whether a word may be the name before دی, rather than what stands before the month (اواخر دی, ۱۲ دی,
// دهم دی, سرمای دی), before the last letter of سی دی, or before a letter that tells one thing from others (ویتامین دی).
func isBeforeInitial(word string) bool {
	var buf keyBuffer
	key := keyOf(&buf, word)
	if key == "" || !isKey(key) || IsStopWord(key) || script.IsLetterName(key) || isCount(key) {
		return false
	}
	if noun, ok := strings.CutSuffix(key, "ی"); ok && endsInVowel(noun) {
		return false
	}
	switch key {
	case "ماه", "سال", "هفته", "روز", "شب", "صبح", "ظهر", "عصر", "غروب", "بامداد", "شامگاه", "پایان", "آغاز", "شروع", "اول", "آخر", "اوایل", "اواسط", "اواخر",
		"نیمه", "میانه", "دهه", "طول", "ویتامین", "هپاتیت", "گروه", "گزینه", "نوع", "بخش", "بند", "قسمت", "کلاس", "رده":
		return false
	}
	return true
}

// isCount reports whether a word, given as its key, is a numeral or an ordinal: دوازدهم, بیست‌ویکم, اولین.
func isCount(key string) bool {
	number := strings.TrimSuffix(strings.TrimSuffix(key, "ین"), "م")
	number = strings.TrimSuffix(number, zwnj+"ا") // سی‌ام
	if i := strings.LastIndex(number, zwnj); i >= 0 {
		number = strings.TrimPrefix(number[i+len(zwnj):], "و")
	}
	switch number {
	case "اول", "نخست", "سه", "سو", "سی":
		return true
	}
	return isNumeral(number)
}

// endsInHeh reports whether a word ends in ه, after which an ending is typed apart.
func endsInHeh(word string) bool {
	var buf keyBuffer
	return strings.HasSuffix(keyOf(&buf, word), "ه")
}

// wordBefore returns the text between spaces in the sentence that ends at i, without
// the spaces.
func (f *finder) wordBefore(st *sentence, i int) string {
	text := strings.TrimRight(f.s[min(max(st.start, i-maxWord), i):i], " \u00a0")
	return text[strings.LastIndexByte(text, ' ')+1:]
}
