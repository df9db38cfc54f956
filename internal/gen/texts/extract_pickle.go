package main

import (
	"encoding/binary"
	"unicode/utf8"
)

// The opcodes of Python's pickles before a Unicode string, whose length takes one byte
// or four.
const (
	shortString = 0x8C
	longString  = 'X'
)

// longest is the maximum length of a string in bytes, because any four bytes may
// follow an X.
const longest = 1 << 20

// extractPickle returns the strings of a pickle that have a Persian letter. It
// searches for their opcodes and does not run the pickle; bytes that are not UTF-8 of
// the stated length are not a string.
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

// pickled returns the string at the beginning of data, and the size of its
// representation, or 0 if there is none.
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
