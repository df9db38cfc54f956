package spelling

import "bytes"

// An Edit replaces the bytes [Start,End) of a word by Text, which is empty or ends in a space: the word
// then counts as two.
type Edit struct {
	Start, End int
	Text       string
	Care       bool // the ZWNJ that is dropped tells of a careful writer: only some have it
}

// Edits appends to dst the edits, in order, that give a word the spelling that counts: آن‌ها is آنها,
// خانه‌ی is خانه, به‌عنوان and بعنوان are به عنوان, شده‌است is شده است, روان‌شناسی is روانشناسی.
func Edits(dst []Edit, word []byte) []Edit {
	for at := 0; at < len(word); {
		if end := pieceEnd(word, at); end == len(word) {
			return appendSolid(dst, word, at)
		}
		dst, at = appendJoints(dst, word, at)
	}
	return dst
}

// appendJoints appends the edits of the ZWNJs of a word from byte at on, up to the first that becomes a space.
// It returns where the next word begins.
func appendJoints(dst []Edit, word []byte, at int) (edits []Edit, next int) {
	from, left := at, compound{first: true}
	end := pieceEnd(word, at)
	left.begin(word[at:end])
	for end < len(word) {
		at = end
		next = at + len(zwnj)
		end = pieceEnd(word, next)
		switch e, ok := left.joint(word, at, end); {
		case !ok:
			left.begin(word[next:end])
			left.first = false
		case e.Text != "":
			return append(dst, e), next
		default:
			if e.End == end { // the ezafe: ازجمله‌ی
				dst = appendSolid(dst, word[:at], from)
			}
			dst = append(dst, e)
			left.add(word[e.End:end])
		}
		from = at + len(zwnj)
	}
	return dst, len(word)
}

// pieceEnd returns where the next ZWNJ from byte i on begins, or the length of the word.
func pieceEnd(word []byte, i int) int {
	if n := bytes.Index(word[i:], []byte(zwnj)); n >= 0 {
		return i + n
	}
	return len(word)
}

// appendSolid appends the edit of the last part of a word, which begins at byte at and has no ZWNJ, if
// it counts as two words: درواقع, اینکه, بعنوان.
func appendSolid(dst []Edit, word []byte, at int) []Edit {
	e := find(word[at:], nil)
	if e == nil || !e.isSolid() {
		return dst
	}
	space := " "
	if e.word[:e.at] == "ب" {
		space = "ه "
	}
	return append(dst, Edit{Start: at + e.at, End: at + e.at, Text: space})
}

// joint returns the edit of the ZWNJ at a byte of a word, after c and before one that ends at
// byte end, if it has one.
func (c *compound) joint(word []byte, at, end int) (e Edit, ok bool) {
	next := at + len(zwnj)
	e = Edit{Start: at, End: next}
	right, last := word[next:end], end == len(word)
	if last && c.endsInHe() {
		switch string(right) {
		case "است":
			e.Text = " "
			return e, true
		case "ی":
			e.End = end
			return e, true
		}
	}
	if last || string(word[end:]) == zwnj+"ی" && bytes.HasSuffix(right, []byte("ه")) {
		if entry := find(c.text, right); entry != nil && entry.at == len(c.text) && (c.first || !entry.apart) {
			if entry.apart {
				e.Text = " "
			}
			return e, true
		}
	}
	if c.dropsAnd(right) {
		e.End, e.Care = e.End+len("و"), true
		return e, true
	}
	if c.takesPlural(right) { // the decoder counts the ZWNJs before ها
		e.Care = true
		return e, true
	}
	e.Care = c.isSolidWith(right)
	return e, e.Care
}
