// Package terminal prevents a terminal from obeying control characters in files.
package terminal

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Is reports whether w is a terminal.
func Is(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && f.Name() != os.DevNull
}

// Plain returns s with its control characters, except line feeds and TABs, shown by
// number, ⟨U+001B⟩, and also bytes that are not UTF-8, ⟨\x9B⟩.
func Plain(s string) string {
	if strings.IndexFunc(s, obeyed) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], string(r)):
			fmt.Fprintf(&b, "⟨\\x%02X⟩", s[i])
		case obeyed(r):
			b.WriteString(drawn(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// obeyed reports whether a terminal may obey r.
func obeyed(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }

func drawn(r rune) string { return fmt.Sprintf("⟨%U⟩", r) }

// Output returns the writer for the output of a program to w, and whether the output may
// have colors: it may on a terminal, if the program uses colors and NO_COLOR is not set. A
// program that uses colors must itself show control characters by number; other output to
// a terminal goes through NewWriter.
func Output(w io.Writer, colors bool) (out io.Writer, colored bool) {
	switch {
	case !Is(w):
		return w, false
	case colors && os.Getenv("NO_COLOR") == "":
		return w, true
	}
	return NewWriter(w), false
}

// NewWriter returns a writer for a terminal, which writes UTF-8 in the form of Plain but
// keeps the CR of a line that ends with CR LF. The text may be written in pieces of any
// size. A CR at the very end is not shown.
func NewWriter(w io.Writer) io.Writer { return &writer{to: w} }

type writer struct {
	to   io.Writer
	out  []byte
	held byte // a byte whose form depends on the next byte, or 0
}

// leadC1 is the first byte of U+0080 to U+00BF, the first half of which are controls.
const leadC1 = 0xc2

func (w *writer) Write(p []byte) (int, error) {
	w.out = w.out[:0]
	for i := 0; i < len(p); {
		if w.held == 0 {
			n := bytes.IndexFunc(p[i:], func(r rune) bool { return r < ' ' || r >= 0x7f && r <= 0xbf || r == unicode.ReplacementChar })
			if n < 0 {
				w.out = append(w.out, p[i:]...)
				break
			}
			w.out = append(w.out, p[i:i+n]...)
			i += n
		}
		w.add(p[i])
		i++
	}
	if _, err := w.to.Write(w.out); err != nil {
		return 0, err
	}
	return len(p), nil
}

// add adds a byte.
func (w *writer) add(b byte) {
	switch held := w.held; {
	case held == leadC1 && 0x80 <= b && b < 0xa0:
		w.held = 0
		w.out = append(w.out, drawn(rune(b))...)
		return
	case held == '\r' && b == '\n', held == leadC1:
		w.out = append(w.out, held)
	case held == '\r':
		w.out = append(w.out, drawn('\r')...)
	}
	w.held = 0
	switch {
	case b == '\r' || b == leadC1:
		w.held = b
	case obeyed(rune(b)) && b < 0x80:
		w.out = append(w.out, drawn(rune(b))...)
	default:
		w.out = append(w.out, b)
	}
}
