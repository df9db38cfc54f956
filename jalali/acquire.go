package jalali

import "strings"

// acquired reports whether the از that is the n-th token from here on says where the writer got something, because a
// seller follows it, and then a verb of acquiring in the first person: «دو سال پیش از دیجی خریدم». What people count
// from says when: «دو روز پیش از عید خریدم», «دو روز پیش از رفتنش خریدم».
func (r *reading) acquired(n int) bool {
	const near = 12 // tokens
	if n++; !r.sells(n) {
		return false
	}
	for verb := n; verb < n+near; verb++ {
		if r.acquires(verb) {
			return true
		}
		t := r.ahead(verb)
		latin := t.kind == breakMark && t.start < t.end && isLatin(r.text[t.start]) // «از Digital خریدم»
		if t.kind == signMark || t.kind == andWord || t.kind == breakMark && !latin {
			return false
		}
	}
	return false
}

// sells reports whether the n-th token from here on begins a seller: a kind of shop, one of the large markets of the
// web, the person who is spoken to, or a name in Latin letters or their names. این, یک and یکی از may stand before a
// shop.
func (r *reading) sells(n int) bool {
	t := r.ahead(n)
	if t.kind == breakMark {
		return t.start < t.end && isLatin(r.text[t.start])
	}
	if r.spelledAt(n) {
		return true
	}
	switch {
	case t.kind == someWord && r.ahead(n+1).kind == fromWord: // «یکی از»
		n += 2
		if r.ahead(n).kind == thisWord {
			n++
		}
	case t.kind == thisWord, t.kind == cardinalWord && t.number == 1:
		n++
	case has("شما شماها دیجی دیجیکالا دیوار شیپور ترب باسلام امازون ایسام اینجا همینجا اونجا همونجا", r.word(t)):
		return true
	}
	shop := r.word(r.ahead(n))
	for _, ending := range [...]string{"ها", "های", "هاش", "ی", "ای", "تون", "شون"} {
		if s, ok := strings.CutSuffix(shop, ending); ok && has(shops, s) {
			return true
		}
	}
	return has(shops, shop)
}

// shops are the kinds of shops.
const shops = "سایت وبسایت فروشگاه مغازه نمایندگی بازار بازارچه پاساژ داروخانه کتابفروشی سوپرمارکت هایپرمارکت سوپری دستفروش فروشنده"

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
