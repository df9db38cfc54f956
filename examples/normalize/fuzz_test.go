package main

import (
	"encoding/json"
	"testing"
	"unicode/utf8"
)

// FuzzFieldValues compares the strings of a field with those that encoding/json
// reads.
func FuzzFieldValues(f *testing.F) {
	for _, line := range []string{
		`{"text":"كتاب"}`, `{"a":{"text":"no"},"text":["يك","\u062f\u0648 \"\n"]}`, `{"text":{"b":"x"}}`, `{"text":"\ud83d\udc4d\ud83d"}`, ` `, `[]`, `{"te\u0078t":"a\\"}`, `{"text":["a",["b"],{"text":"c"}],"text":"d"}`,
	} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		values, err := fieldValues([]byte(line), "text")
		if err != nil {
			return
		}
		for _, v := range values {
			if line[v.start:v.start+len(v.raw)] != string(v.raw) {
				t.Fatalf("%q: %q is not at %d", line, v.raw, v.start)
			}
			var want, again string
			if err := json.Unmarshal([]byte(`"`+string(v.raw)+`"`), &want); err != nil {
				t.Fatalf("%q: %q is no string: %v", line, v.raw, err)
			}
			if utf8.ValidString(line) && v.text != want {
				t.Fatalf("%q: %q, want %q", line, v.text, want)
			}
			quoted := appendQuoted([]byte(`"`), v.text)
			if err := json.Unmarshal(append(quoted, '"'), &again); err != nil || utf8.ValidString(line) && again != v.text {
				t.Fatalf("%q is quoted %s, %v", v.text, quoted, err)
			}
			if at := v.sourceOffset(); at(len(v.text)) != v.start+len(v.raw) {
				t.Fatalf("%q: the end of %q is elsewhere", line, v.raw)
			}
		}
	})
}
