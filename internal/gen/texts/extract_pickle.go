package main

import (
	"encoding/binary"
	"unicode/utf8"
)

// Opcodes of Python's pickles that a string of Unicode follows, with its length in one
// byte or in four.
const (
	shortString = 0x8C
	longString  = 'X'
)

// longest is the length in bytes of the longest string that is looked for, since the
// four bytes after an X may say anything.
const longest = 1 << 20

// extractPickle takes the strings of a pickle that have a Persian letter. It looks for
// their opcodes and does not run the pickle; what is no UTF-8 of the length that it
// claims was no string.
func extractPickle(data string) (out []string, err error) {
	for i := 0; i < len(data); {
		s, size := pickled(data[i:])
		if size == 0 || !utf8.ValidString(s) || !hasArabic(s) {
			i++
			continue
		}
		lines, _ := extractLines(s)
		out = append(out, lines...)
		i += size
	}
	return out, nil
}

// pickled returns the string that data starts with, and the size of all that stands
// for it, 0 if it starts with none.
func pickled(data string) (s string, size int) {
	const shortHead, longHead = 2, 5
	n := 0
	switch {
	case len(data) > shortHead && data[0] == shortString:
		n, data, size = int(data[1]), data[shortHead:], shortHead
	case len(data) > longHead && data[0] == longString:
		n, data, size = int(binary.LittleEndian.Uint32([]byte(data[1:longHead]))), data[longHead:], longHead
	}
	if n == 0 || n > min(longest, len(data)) {
		return "", 0
	}
	return data[:n], size + n
}
