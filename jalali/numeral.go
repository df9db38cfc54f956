package jalali

import "strings"

// The numbers in words.
var (
	units = [...]string{
		1: "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده",
		"شانزده", "هفده", "هجده", "نوزده",
	}
	tens     = [...]string{2: "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"}
	hundreds = [...]string{1: "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"}
)

// numberEntries yields the numbers in words. It joins numbers of two words;
// the grammar reads «بیست و سه» word by word.
func numberEntries(yield func(entry) bool) {
	ok := true
	add := func(k kind, n int, forms string) {
		ok = ok && yield(entry{lexeme: lexeme{kind: k, value: int16(n), glued: true}, forms: forms})
	}
	number := func(n int, word string) {
		add(cardinalWord, n, word)
		stem := ordinalStem(word)
		add(ordinalWord, n, stem+" "+stem+"ین")
		if n < 10 {
			add(tailWord, n, "و"+stem)
		}
	}
	for n, word := range units {
		if n > 0 {
			number(n, word)
		}
	}
	number(18, "هیجده")
	for i, ten := range tens {
		if ten == "" {
			continue
		}
		number(10*i, ten)
		for n := 1; n <= 9; n++ {
			number(10*i+n, ten+"\u200cو\u200c"+units[n])
		}
	}
	add(ordinalWord, 30, "سی\u200cام سی\u200cامین")
	for i, word := range hundreds {
		if i > 0 {
			add(cardinalWord, 100*i, word)
		}
	}
	add(cardinalWord, 1000, "هزار")
	ok = ok && yield(entry{lexeme: lexeme{kind: cardinalWord, value: 1000}, forms: "یک\u200cهزار"})
	ok = ok && yield(entry{lexeme: lexeme{kind: cardinalWord, value: 100}, forms: "یک\u200cصد"})
	add(cardinalWord, 1, "یه")
	add(cardinalWord, 20, "بیستو") // «بیستو یکم»
	add(ordinalWord, 1, "اول نخست اولین نخستین")
}

// ordinalStem returns the ordinal of a number in words: «سوم», «چهارم».
func ordinalStem(word string) string {
	if stem, ok := strings.CutSuffix(word, "سه"); ok {
		return stem + "سوم"
	}
	return word + "م"
}
