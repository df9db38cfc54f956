package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// A value is a string of a JSON line, without its quotation marks.
type value struct {
	text  string
	raw   []byte // between the quotation marks
	start int    // of raw in the line
}

// fieldValues returns the strings of a field of a JSON object: its value, or the
// elements if that is an array. A blank line has none.
func fieldValues(line []byte, field string) ([]value, error) {
	if len(bytes.TrimSpace(line)) == 0 {
		return nil, nil
	}
	var object map[string]json.RawMessage
	if err := json.Unmarshal(line, &object); err != nil {
		return nil, err
	}
	if _, ok := object[field]; !ok {
		return nil, fmt.Errorf("no field %q", field)
	}
	var values []value
	for s := range stringsOf(line) {
		if s.key == field {
			v := value{raw: line[s.start:s.end], start: s.start}
			text, ok := unquote(v.raw)
			if !ok {
				return nil, errors.New("a string with half a surrogate pair")
			}
			v.text = text
			values = append(values, v)
		}
	}
	return values, nil
}

// A jsonString is a string in a JSON object: the value of a key, or an element
// of the array that is its value.
type jsonString struct {
	key        string
	start, end int // between the quotation marks
}

// stringsOf yields the strings of a line that is a JSON object.
func stringsOf(line []byte) func(yield func(jsonString) bool) {
	return func(yield func(jsonString) bool) {
		var open []byte // the brackets around i
		key, isKey := "", true
		for i := 0; i < len(line); i++ {
			switch line[i] {
			case '{', '[':
				open = append(open, line[i])
			case '}', ']':
				open = open[:len(open)-1]
			case ',':
				isKey = len(open) == 1
			case ':':
				isKey = false
			case '"':
				end := stringEnd(line, i+1)
				switch {
				case len(open) == 1 && isKey:
					key, _ = unquote(line[i+1 : end])
				case len(open) == 1 || string(open) == "{[":
					if !yield(jsonString{key, i + 1, end}) {
						return
					}
				}
				i = end
			}
		}
	}
}

// stringEnd returns the offset of the quotation mark that ends the string at i.
func stringEnd(line []byte, i int) int {
	for ; line[i] != '"'; i++ {
		if line[i] == '\\' {
			i++
		}
	}
	return i
}

// unquote returns the text between the quotation marks of a JSON string, and
// keeps invalid UTF-8. It fails for a surrogate without its partner.
func unquote(raw []byte) (string, bool) {
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw), true
	}
	var text []byte
	for i := 0; i < len(raw); {
		r, n := unit(raw[i:])
		switch {
		case raw[i] != '\\':
			text = append(text, raw[i])
		case utf16.IsSurrogate(r):
			return "", false
		default:
			text = utf8.AppendRune(text, r)
		}
		i += n
	}
	return string(text), true
}

// unit returns the character of the escape at the start of raw, and its length;
// if there is no escape, it returns the first byte.
func unit(raw []byte) (rune, int) {
	if raw[0] != '\\' {
		return rune(raw[0]), 1
	}
	switch raw[1] {
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		high := hex4(raw[2:])
		if utf16.IsSurrogate(high) && len(raw) >= 12 && raw[6] == '\\' && raw[7] == 'u' {
			if r := utf16.DecodeRune(high, hex4(raw[8:])); r != utf8.RuneError {
				return r, 12
			}
		}
		return high, 6
	}
	return rune(raw[1]), 2
}

// hex4 returns the number of four hexadecimal digits.
func hex4(digits []byte) rune {
	n, _ := strconv.ParseUint(string(digits[:4]), 16, 32) // they are valid
	return rune(n)
}

// sourceOffset returns a function that converts an offset in the text to an
// offset in the line. The offsets passed to it must not decrease.
func (v value) sourceOffset() func(int) int {
	i, at := 0, 0 // of raw and text
	return func(offset int) int {
		for at < offset {
			r, n := unit(v.raw[i:])
			if v.raw[i] == '\\' {
				at += utf8.RuneLen(r)
			} else {
				at++
			}
			i += n
		}
		return v.start + i
	}
}

// appendQuoted appends s escaped for use between the quotation marks of a JSON
// string.
func appendQuoted(dst []byte, s string) []byte {
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\n':
			dst = append(dst, `\n`...)
		case c == '\t':
			dst = append(dst, `\t`...)
		case c < ' ':
			dst = fmt.Appendf(dst, `\u%04x`, c)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}
