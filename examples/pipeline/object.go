package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

func isBlank(l line) bool { return l.size <= maxLine && len(bytes.TrimSpace(l.text)) == 0 }

// object returns the JSON object of a line with its text normal, its fields by name,
// and the text.
func (p *prepare) object(line []byte) (row []byte, text string, err error) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(line, &object); err != nil {
		return nil, "", fmt.Errorf("no JSON object: %w", err)
	}
	if object[p.Field] == nil {
		return nil, "", fmt.Errorf("no field %q", p.Field)
	}
	var source *string
	if err := json.Unmarshal(object[p.Field], &source); err != nil || source == nil {
		return nil, "", errors.Join(fmt.Errorf("the field %q is no text", p.Field), err)
	}
	text = p.Form.String(*source)
	object[p.Field] = encode(text)
	return encode(object), text, nil
}

// encode returns v, which JSON has a form for, with letters of markup as they are.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // not of strings and objects of JSON
	}
	return bytes.TrimSuffix(b.Bytes(), lineFeed)
}
