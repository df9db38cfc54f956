package normalize

import (
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spelling"
)

// maxSpelling is how many bytes of a word are examined before a place where it may have two spellings. No
// part of such a word is longer.
const maxSpelling = 64

// spellings is the part of Fold that gives words with two good spellings one: آن‌ها becomes آنها,
// به‌عنوان becomes به عنوان, درواقع becomes در واقع, خانه‌ی becomes خانه, روان‌شناسی becomes
// روانشناسی. It reads folded letters.
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
	var buf [4]spelling.Edit
	edits := spelling.Edits(buf[:0], l.text[start:end])
	if len(edits) == 0 {
		return
	}
	at, word := start, make([]byte, 0, 2*maxSpelling)
	for _, x := range edits {
		if !l.mayReplace(start+x.Start, start+x.End, x.Text) {
			continue
		}
		e.replace(start+x.Start, start+x.End, x.Text)
		word = append(append(word, l.text[at:start+x.Start]...), x.Text...)
		at = start + x.End
		l.respelled = l.respelled || x.Care || x.Text != ""
	}
	word = append(word, l.text[at:end]...)
	l.respelled = l.respelled || l.touchesDigit(start, end) || !l.leaves(word, start, end)
}

// mayReplace reports whether a text may stand for [start,end) wherever the line is cut: it makes no gap after
// the hinge, and the weight stays the same or the line is light.
func (l *line) mayReplace(start, end int, text string) bool {
	if text != "" && start >= l.hinge {
		return false
	}
	return weightOfLetters(string(l.text[start:end])) == weightOfLetters(text) || l.isLight()
}

// weightOfLetters returns the weight of a text.
func weightOfLetters(s string) (n int) {
	for _, r := range s {
		n += weigh(r)
	}
	return n
}

// touchesDigit reports whether a digit stands right before or after [start,end). WordBreaks puts
// a space there if the word is known.
func (l *line) touchesDigit(start, end int) bool {
	after, _ := l.rune(end)
	before, _ := l.runeBefore(start)
	return isDigit(after) || isDigit(before)
}

// leaves reports whether the decoder has no work in a word that replaces [start,end), nor in the
// spaces and the words beside it: it may tie «سه نفره» where «سه\u200cی نفره» was.
func (l *line) leaves(word []byte, start, end int) bool {
	r := l.wordRestorer()
	words := append(make([]byte, 0, 6*maxSpelling), l.text[l.wordBefore(start):start]...)
	words = append(words, word...)
	return r.Leaves(append(words, l.text[end:l.wordsEnd(end, 3)]...))
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
