package main

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// extractJSON takes the lines of all strings of JSON values that are no keys, in the
// order of the file.
func extractJSON(text string) (out []string, err error) {
	dec := json.NewDecoder(strings.NewReader(text))
	var s stack
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) && len(s) == 0 {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		if value, ok := token.(string); ok && !s.isKey() {
			out = append(out, strings.Split(value, "\n")...)
		}
		s.take(token)
	}
}

// extractJSONLines does so for a value a line. A line that is no value is an error.
func extractJSONLines(text string) (out []string, err error) {
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		values, err := extractJSON(line)
		if err != nil {
			return nil, err
		}
		out = append(out, values...)
	}
	return out, nil
}

// A stack has an entry for each array and object that is open: the number of values, and
// of keys, that were read in an object, and -1 for an array.
type stack []int

// isKey reports whether a string read now is a key.
func (s stack) isKey() bool { return len(s) > 0 && s[len(s)-1] >= 0 && s[len(s)-1]%2 == 0 }

// take notes a token that was read.
func (s *stack) take(token json.Token) {
	if d, ok := token.(json.Delim); ok {
		switch d {
		case '{':
			*s = append(*s, 0)
			return
		case '[':
			*s = append(*s, -1)
			return
		}
		*s = (*s)[:len(*s)-1] // and what closes was a value
	}
	if n := len(*s); n > 0 && (*s)[n-1] >= 0 {
		(*s)[n-1]++
	}
}
