package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A fence is a block of code of Markdown that is open: its mark and the length of its
// first line's run of marks. It is the only thing that is known of the lines before.
type fence struct {
	mark   byte   // ` or ~; 0 where no fence is open
	length uint16 // of the run that opened it
	lines  uint16 // that it may still have
}

const (
	minFence = 3   // marks
	maxLines = 400 // of a fence that is not closed; what follows is prose
	maxRun   = 1 << 14

	// maxInfo is the weight of the text after the marks that open a fence in which a
	// backtick makes a code span of them. It is weight that no rule changes.
	maxInfo = 400
)

// through passes over a line of code, the one that opens a fence and the one that
// closes it among them. It reports whether the line, which begins with buf, is one.
// A decision is never revised: an open fence ends with its mark or after maxLines.
func (f *fence) through(buf []byte) bool {
	if f.mark == 0 {
		return f.opens(buf)
	}
	if n := f.run(buf, f.mark); n >= int(f.length) || f.lines == 1 {
		*f = fence{}
	} else {
		f.lines--
	}
	return true
}

// opens opens a fence where a line that begins with buf does.
func (f *fence) opens(buf []byte) bool {
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

// run returns the number of marks of the line, if it has nothing else.
func (f *fence) run(line []byte, mark byte) int {
	i := pastUndrawn(line, 0, true)
	n, end := marksOf(line, i, mark)
	if pastUndrawn(line, end, true) < len(line) {
		return 0
	}
	return n
}

// marksOf returns the number of marks from i on and their end. What is not drawn
// between them may go, and does not part them.
func marksOf(b []byte, i int, mark byte) (n, end int) {
	for end = i; i < len(b) && b[i] == mark; i = pastUndrawn(b, end, false) {
		n++
		end = i + 1
	}
	return n, end
}

// beforeFence returns the part of b before the first mark that may open a fence.
func beforeFence(b []byte) []byte {
	for _, mark := range [...]byte{'`', '~'} {
		if i := bytes.IndexByte(b, mark); i >= 0 {
			b = b[:i]
		}
	}
	return b
}

// pastUndrawn returns the end of the invisible characters, and the spaces if they are
// to be passed, from i on.
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

// hasBacktick reports whether the text up to the weight maxInfo has a backtick.
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

// Cut returns the length of the longest beginning of text, of whole lines, that may be
// normalized by itself, and what follows too, with the same result as the whole: it
// ends outside a fence of code, and not after a number that the times of a subtitle may
// follow. Text that is read in parts is cut there for parallel work. It is 0 if there
// is none; an open fence ends after 400 lines at most.
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

// beforeCounter returns the length of the lines of text without numbers of subtitles at
// their end, or cut.
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
