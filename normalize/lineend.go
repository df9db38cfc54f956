package normalize

import (
	"bytes"
	"unicode/utf8"
)

// enough reports whether step may take a piece of buf, which begins the rest of a stream.
// At the end of the stream it always may.
func enough(buf []byte) bool {
	if len(buf) >= Lookahead {
		return true
	}
	n, brk := lineEnd(buf)
	if brk == 0 || n+brk == len(buf) && buf[n] == '\r' { // an LF may follow a CR
		return false
	}
	if !isCounter(buf[:n]) || len(buf)-n-brk >= maxCue {
		return true
	}
	_, brk = lineEnd(buf[n+brk:])
	return brk > 0
}

// runeStart returns the last offset up to i at which a character of b starts.
func runeStart(b []byte, i int) int {
	for k := i; k > i-utf8.UTFMax; k-- {
		if utf8.RuneStart(b[k]) {
			return k
		}
	}
	return i
}

// lineEnd returns the length of the first line of b and that of its break: LF, CR,
// CR LF, U+0085, U+2028 or U+2029.
func lineEnd(b []byte) (n, brk int) {
	n, brk = asciiLineEnd(b)
	if k, size := rareLineEnd(b[:n]); size > 0 {
		return k, size
	}
	return n, brk
}

// asciiLineEnd is lineEnd for the line breaks in ASCII.
func asciiLineEnd(b []byte) (n, brk int) {
	n = len(b)
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		n, brk = i, 1
	}
	i := bytes.IndexByte(b[:n], '\r')
	switch {
	case i < 0:
		return n, brk
	case i+1 == n && brk > 0:
		return i, 2
	}
	return i, 1
}

// rareLineEnd is lineEnd for the other line breaks, in a line without those in ASCII.
func rareLineEnd(line []byte) (n, brk int) {
	for _, sep := range [...]string{"\u0085", "\u2028", "\u2029"} {
		if i := bytes.Index(line, []byte(sep)); i >= 0 {
			line, brk = line[:i], len(sep)
		}
	}
	return len(line), brk
}

// breakText returns the normal form of a line break.
func (l *line) breakText(brk []byte) []byte {
	if l.form&Spaces != 0 && len(brk) > 1 && brk[0] != '\r' {
		return newline
	}
	return brk
}

var newline = []byte("\n")
