package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// prepare is the step that makes a line normal. Its exported fields travel to the
// workers.
type prepare struct {
	Form  normalize.Form
	Field string // of a JSON object, or "" if the line is the text
}

// ProcessElement emits the normal line and its normal text; or the line alone if
// it is bad.
func (p *prepare) ProcessElement(line string, emitLine, emitText, emitBad func(string)) {
	if p.Field == "" {
		text := p.Form.String(line)
		emitLine(text)
		emitText(text)
		return
	}
	if strings.TrimSpace(line) == "" {
		return
	}
	normal, text, err := p.object(line)
	if err != nil {
		emitBad(line)
		return
	}
	emitLine(normal)
	emitText(text)
}

// object returns the JSON object of a line with its text normal, its fields by
// name, and the text.
func (p *prepare) object(line string) (normal, text string, err error) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal([]byte(line), &object); err != nil {
		return "", "", err
	}
	var source *string
	if err := json.Unmarshal(object[p.Field], &source); err != nil || source == nil {
		return "", "", errors.Join(errors.New("no text"), err)
	}
	text = p.Form.String(*source)
	if object[p.Field], err = encode(text); err != nil {
		return "", "", err
	}
	data, err := encode(object)
	return string(data), text, err
}

// encode returns v as JSON, letters of markup as they are.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

// words is the step that emits the words of a text.
func words(text string, emit func(string)) {
	for t := range tokenize.Words(text) {
		if t.Kind == tokenize.Word {
			emit(t.Text)
		}
	}
}

// dates is the step that emits the days that a text names: 1404-02-31.
func dates(text string, emit func(string)) {
	for m := range jalali.Find(text) {
		if m.Precision.HasDay() && !m.Time.IsZero() {
			emit(m.Date().String())
		}
	}
}
