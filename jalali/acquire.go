package jalali

import (
	"strings"
	"unicode/utf8"
)

// acquired reports whether the از that is the n-th token from here on says where the writer got something, because a
// verb of acquiring in the first person follows: «دو سال پیش از دیجی خریدم». What people count from says when: «دو
// روز پیش از عید خریدم».
func (r *reading) acquired(n int) bool {
	const near = 12 // tokens
	n++
	source := r.ahead(n)
	one := source.kind == cardinalWord && source.number == 1 // «از یک مغازه»
	if kinds[source.kind].begins != never && !one && !r.spelledAt(n) || source.kind == signMark {
		return false
	}
	verb := n
	for ; !r.acquires(verb); verb++ {
		t := r.ahead(verb)
		latin := t.kind == breakMark && t.start < t.end && isLatin(r.text[t.start]) // «از Digital خریدم»
		if t.kind == signMark || t.kind == andWord || t.kind == breakMark && !latin || verb == n+near {
			return false
		}
	}
	for ; n < verb; n++ {
		if isEvent(r.word(r.ahead(n))) {
			return false
		}
	}
	return true
}

// acquires reports whether a verb of acquiring in the first person begins with the n-th token from here on: «خریدم»,
// «سفارش دادم», «خریده بودم».
func (r *reading) acquires(n int) bool {
	if r.ahead(n).kind != otherWord {
		return false
	}
	word := r.word(r.ahead(n))
	if person, ok := strings.CutPrefix(word, "خرید"); ok && has("م یم مش یمش مشون مشان هام هبودم هبودیم", person) {
		return true
	}
	next := r.word(r.ahead(n + 1))
	participle := word == "خریده"
	if has("خرید خریداری سفارش تهیه دریافت", word) {
		if has("کردم کردیم کردمش نمودم نمودیم دادم دادیم دادمش کردهام دادهام", next) {
			return true
		}
		participle = next == "کرده" || next == "داده"
		next = r.word(r.ahead(n + 2))
	}
	return participle && has("بودم بودیم ام", next)
}

// isEvent reports whether a word is one of the nouns for what happens, from which people count: «عید», «شروع», «رفتن».
func isEvent(word string) bool {
	infinitive := strings.HasSuffix(word, "تن") || strings.HasSuffix(word, "دن")
	return infinitive && utf8.RuneCountInString(word) > 3 || isFeast(word) ||
		has("ان اینکه انکه شدن زدن شروع اغاز پایان اتمام انتشار عرضه معرفی تعطیلات سفر مسافرت تولد عروسی ازدواج مراسم جشن امتحان "+
			"امتحانات گرونی گرانی تورم افزایش تحریم جنگ انقلاب انتخابات کرونا قرنطینه زایمان بارداری فوت مرگ عمل جراحی "+
			"تصادف حادثه اعزام خدمت بازنشستگی موعد زمان حراج", word)
}
