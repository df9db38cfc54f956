package main

import (
	"strings"
	"testing"
)

func TestJSONL(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"x":"ي","text":"كتاب"}`, `{"x":"ي","text":"کتاب"}`},
		{`{ "text" : [ "ك", 1, {"text":"ك"}, "ي" ] , "x" : {"text":"ك"} }`, `{ "text" : [ "ک", 1, {"text":"ك"}, "ی" ] , "x" : {"text":"ك"} }`},
		{`{"text":null}`, `{"text":null}`},
		{`{"te\u0078t":"\u0643\u062a\u0627\u0628 \/ \ud83d\ude00 ك"}`, `{"te\u0078t":"ک\u062a\u0627\u0628 \/ \ud83d\ude00 ک"}`},
		{`{"text":"a\\\"ك\n\"ب\""}`, `{"text":"a\\\"ک\n«ب»"}`},
		{" ", " "},
	} {
		got, _ := command(t, ok, c.in+"\n", "-jsonl", "text")
		if got != c.want+"\n" {
			t.Errorf("%s gives\n%s, want\n%s", c.in, got, c.want)
		}
	}
}

func TestJSONLErrors(t *testing.T) {
	for _, bad := range []string{`{"text":"ك"`, `[1]`, `"text"`, `{}`, `{"text":"\ud83d"}`} {
		out, msg := command(t, failed, `{"text":"ك"}`+"\n"+bad+"\n"+`{"text":"ي"}`, "-jsonl", "text")
		if !strings.HasPrefix(msg, "normalize: standard input:2: ") || out != `{"text":"ک"}`+"\n"+bad+"\n"+`{"text":"ی"}` {
			t.Errorf("%s prints %q and %q", bad, out, msg)
		}
	}
}

// TestJSONLColumns checks that -explain counts the characters of the file.
func TestJSONLColumns(t *testing.T) {
	got, _ := command(t, ok, `{"text":"\u0645\nك"}`+"\n", "-jsonl", "text", "-explain")
	if want := "standard input:1:18: letters: [ك] → [ک]\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
