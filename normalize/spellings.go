package normalize

import (
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spelling"
)

// maxSpelling is the length, in bytes, to which the end of a word is examined. No word of
// the table is longer.
const maxSpelling = 32

// spellings is the part of Fold that gives words with two good spellings one: آن‌ها
// becomes آنها, به‌عنوان becomes به عنوان, درواقع becomes در واقع, خانه‌ی becomes خانه.
// It reads folded letters.
func spellings(l *line, e *editor) {
	for i := 0; i < len(l.text); {
		next := spelling.Next(l.text, i)
		if next == len(l.text) {
			return
		}
		start := l.wordStart(next, maxSpelling, inSpelling)
		end := l.past(next, inSpelling)
		if start >= i && end > next && !l.protected(start) && !l.protected(end-1) {
			respell(l, e, start, end)
		}
		i = max(end, next+1)
	}
}

// inSpelling reports whether r is part of a word of the table.
func inSpelling(r rune) bool { return script.ClassOf(r) == script.Persian || r == script.ZWNJ }

// respell gives the word [start,end) its one spelling.
func respell(l *line, e *editor, start, end int) {
	for start < end {
		from := l.tail(start, end)
		word := string(l.text[from:end])
		if cut, next, ok := spelling.Split(word); ok {
			e.replace(from+cut, from+next, " ")
			l.respelled = true
			start = from + next
			continue
		}
		if one, ok := spelling.Join(word); ok {
			dropSame(e, from, word, one)
			l.respelled = l.respelled || spelledTwice(one) || l.touchesDigit(from, end) || !l.leaves(one, from, end)
		}
		return
	}
}

// touchesDigit reports whether a digit stands right before or after [start,end). WordBreaks puts
// a space there if the word is known.
func (l *line) touchesDigit(start, end int) bool {
	after, _ := l.rune(end)
	before, _ := l.runeBefore(start)
	return isDigit(after) || isDigit(before)
}

// spelledTwice reports whether a word that was respelled has two spellings again, as the
// results for به\u200cوسیله\u200cی and آن\u200cگونه\u200cی have.
func spelledTwice(one string) bool {
	_, _, split := spelling.Split(one)
	_, join := spelling.Join(one)
	return split || join
}

// leaves reports whether the decoder has no work in a word that replaces [start,end), nor in the
// spaces and the words beside it: it may tie «سه نفره» where «سه\u200cی نفره» was.
func (l *line) leaves(word string, start, end int) bool {
	r := l.wordRestorer()
	words := append(make([]byte, 0, 4*maxSpelling), l.text[l.wordBefore(start):start]...)
	words = append(words, word...)
	return r.Leaves(append(words, l.text[end:l.wordsEnd(end, 2)]...))
}

// wordBefore returns the start of the word before byte i, if a space stands between them, or i.
func (l *line) wordBefore(i int) int {
	r, n := l.runeBefore(i)
	if n == 0 || !isBlank(r) {
		return i
	}
	return l.wordStart(i-n, maxSpelling/2, inSpelling)
}

// wordsEnd returns the end of the n words after byte i, or of fewer, with a space before each.
func (l *line) wordsEnd(i, n int) int {
	for ; n > 0; n-- {
		r, size := l.rune(i)
		if size == 0 || !isBlank(r) {
			break
		}
		end := l.past(i+size, inSpelling)
		if end == i+size || end > i+maxSpelling {
			break
		}
		i = end
	}
	return i
}

// tail returns where the last maxSpelling bytes of [start,end) begin, or start.
func (l *line) tail(start, end int) int {
	if end-start <= maxSpelling {
		return start
	}
	return runeStart(l.text, end-maxSpelling+2)
}

// dropSame drops from the word at byte at the characters that one does not have.
func dropSame(e *editor, at int, word, one string) {
	i := 0
	for i < len(one) && word[i] == one[i] {
		i++
	}
	e.drop(at+i, at+i+len(word)-len(one))
}
