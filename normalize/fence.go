package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A fence is what a line knows of the lines before it: an open block of code in
// Markdown, with its mark and the length of the run of marks that opened it, or an open
// string of a PO file, whose mark is ".
type fence struct {
	mark   byte   // ` or ~, or " for a string; 0 where nothing is open
	key    bool   // it is a string that stays as it is
	length uint16 // of the run that opened it
	lines  uint16 // how many more lines it may have
}

const (
	minFence = 3   // marks
	maxLines = 400 // of a fence that is never closed, or a string; then prose goes on
	maxRun   = 1 << 14

	// maxInfo is the weight of the text after the opening marks in which a backtick makes
	// them a code span. A weight is used because no rule changes it.
	maxInfo = 400
)

// through reports whether the line that begins with buf is code, including the lines that
// open and close a fence, and moves past it. The lines of a string are code only if it is a
// key. No decision is ever revised: an open fence ends with its mark or after maxLines, a
// string with the first line that does not continue it.
func (f *fence) through(buf []byte) bool {
	if f.mark == 0 || f.isString() && (f.lines == 1 || !continuesString(buf)) {
		*f = fence{}
		return f.opens(buf)
	}
	isCode := !f.isString() || f.key
	if !f.isString() && (f.run(buf, f.mark) >= int(f.length) || f.lines == 1) {
		*f = fence{}
	} else {
		f.lines--
	}
	return isCode
}

// isString reports whether the line before belongs to a string of a PO file that the
// next line may continue.
func (f *fence) isString() bool { return f.mark == '"' }

// opens reports whether the line that begins with buf is code because it opens a fence or a
// key, and opens it, or the other string that the line begins.
func (f *fence) opens(buf []byte) bool {
	if opens, key := opensString(buf); opens {
		*f = fence{mark: '"', key: key, lines: maxLines}
		return key
	}
	i := pastUndrawn(buf, 0, true)
	if i == len(buf) || buf[i] != '`' && buf[i] != '~' {
		return false
	}
	mark := buf[i]
	n, end := marksOf(buf, i, mark)
	if n < minFence || mark == '`' && hasBacktick(buf[end:]) {
		return false
	}
	*f = fence{mark: mark, length: uint16(min(n, maxRun)), lines: maxLines}
	return true
}

// run returns the number of marks in the line, or 0 if it has anything else.
func (f *fence) run(line []byte, mark byte) int {
	i := pastUndrawn(line, 0, true)
	n, end := marksOf(line, i, mark)
	if pastUndrawn(line, end, true) < len(line) {
		return 0
	}
	return n
}

// marksOf returns the number of marks from i on and where they end. Invisible characters
// between them do not count, since a rule may drop them.
func marksOf(b []byte, i int, mark byte) (n, end int) {
	for end = i; i < len(b) && b[i] == mark; i = pastUndrawn(b, end, false) {
		n++
		end = i + 1
	}
	return n, end
}

// beforeFence returns the part of b before the first mark that may open a fence, or the
// first keyword that may open a string.
func beforeFence(b []byte) []byte {
	if i := bytes.Index(b, poKeyword); i >= 0 {
		b = b[:i]
	}
	for _, mark := range [...]byte{'`', '~'} {
		if i := bytes.IndexByte(b, mark); i >= 0 {
			b = b[:i]
		}
	}
	return b
}

// pastUndrawn returns the end of the invisible characters from i on, and of the spaces
// too if spaces is set.
func pastUndrawn(b []byte, i int, spaces bool) int {
	for i < len(b) {
		r, n := utf8.DecodeRune(b[i:])
		c := script.ClassOf(r)
		space := r == '\t' || c == script.Space
		if space && !spaces || !space && c != script.Mark && c != script.Stretch && !invisible(r) && r != script.ZWNJ && r != script.ZWJ && r != script.NotSign {
			break
		}
		i += n
	}
	return i
}

// hasBacktick reports whether b has a backtick within the weight maxInfo.
func hasBacktick(b []byte) bool {
	weight := 0
	for i := 0; i < len(b) && weight < maxInfo; {
		r, n := utf8.DecodeRune(b[i:])
		if r == '`' {
			return true
		}
		weight += weigh(r)
		i += n
	}
	return false
}

// Cut returns the length of the longest prefix of text, in whole lines, after which text
// can be split: normalizing both parts alone gives the same result as normalizing the
// whole. The place is outside a code fence and a string of a PO file, and not between the
// number and the times of a subtitle. Programs that read a text in parts cut there to normalize them in parallel.
// Cut returns 0 if there is no such place; an open fence ends after 400 lines at most.
func Cut(text []byte) int {
	var f fence
	cut := 0
	for at := 0; at < len(text); {
		if f.mark == 0 {
			block := beforeFence(text[at:])
			last := len(block) == len(text)-at
			at += bytes.LastIndexByte(block, '\n') + 1
			if cut = beforeCounter(text[:at], cut); last {
				return cut
			}
		}
		n, brk := lineEnd(text[at:])
		if brk == 0 {
			return cut
		}
		f.through(text[at : at+min(n, Lookahead)])
		if at += n + brk; f.mark == 0 && text[at-1] == '\n' {
			cut = beforeCounter(text[:at], cut)
		}
	}
	return cut
}

// beforeCounter returns the length of text, which consists of whole lines, without the
// lines at its end that may number a subtitle. It returns cut if all lines after cut may.
func beforeCounter(text []byte, cut int) int {
	for len(text) > cut {
		begin := bytes.LastIndexByte(text[:len(text)-1], '\n') + 1
		if !isCounter(text[begin : len(text)-1]) {
			return len(text)
		}
		text = text[:begin]
	}
	return cut
}
