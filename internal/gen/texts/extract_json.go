package main

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// extractJSON returns the lines of all strings in JSON values except keys, in the order
// of the file.
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

// extractJSONLines does the same for a file with one value per line. A line that is not
// a value is an error.
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

// A stack has an entry for each open array and object: for an object the number of keys
// and values read in it, for an array -1.
type stack []int

// isKey reports whether a string at this place is a key.
func (s stack) isKey() bool { return len(s) > 0 && s[len(s)-1] >= 0 && s[len(s)-1]%2 == 0 }

// take records a token that was read.
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
		*s = (*s)[:len(*s)-1] // and the closed array or object was a value
	}
	if n := len(*s); n > 0 && (*s)[n-1] >= 0 {
		(*s)[n-1]++
	}
}
