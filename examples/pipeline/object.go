package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

func isBlank(l line) bool { return l.size <= maxLine && len(bytes.TrimSpace(l.text)) == 0 }

// object returns the JSON object of a line with its text normalized, as fields by
// name, and the text.
func (p *prepare) object(line []byte) (row []byte, text string, err error) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(line, &object); err != nil {
		return nil, "", fmt.Errorf("not a JSON object: %w", err)
	}
	if object[p.Field] == nil {
		return nil, "", fmt.Errorf("no field %q", p.Field)
	}
	var source *string
	if err := json.Unmarshal(object[p.Field], &source); err != nil || source == nil {
		return nil, "", errors.Join(fmt.Errorf("the field %q is not a text", p.Field), err)
	}
	text = p.Form.String(*source)
	object[p.Field] = encode(text)
	return encode(object), text, nil
}

// encode returns v as JSON, without escaping characters of markup. Marshalling v
// must not fail.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // cannot happen for strings and JSON objects
	}
	return bytes.TrimSuffix(b.Bytes(), lineFeed)
}
