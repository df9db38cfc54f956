package tokenize

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/span"
)

// TestSpanTokens checks that the example of each kind of span is one token of the kind
// that spanToken returns. Only those of inParts are several tokens.
func TestSpanTokens(t *testing.T) {
	for k := range span.Kinds() {
		line, s := k.Example()
		want, ok := spanToken(k)
		if ok == inParts[k] {
			t.Errorf("span.%v: spanToken does not know it", k)
			continue
		}
		got := within(line, s)
		if inParts[k] {
			if len(got) < 2 || got[0].Start != s.Start {
				t.Errorf("span.%v: the tokens of %q are %v", k, line[s.Start:s.End], got)
			}
			continue
		}
		if len(got) != 1 || got[0].Start != s.Start || got[0].End() != s.End || got[0].Kind != want {
			t.Errorf("span.%v: the tokens of %q are %v, want one, %v", k, line[s.Start:s.End], got, want)
		}
	}
}

// inParts are the kinds of spans whose parts are tokens.
var inParts = map[span.Kind]bool{span.Link: true, span.File: true, span.Subtitle: true, span.Emoticon: true, span.Footnote: true, span.Mojibake: true}

// TestSpansInParts checks the spans with spaces whose parts are tokens.
func TestSpansInParts(t *testing.T) {
	for text, want := range map[string]string{
		"ISBN 978-0-306-40615-7":    "ISBN|978-0-306-40615-7",
		"+98 21 6640 1234":          "+|98|21|6640|1234",
		"0912 345 6789":             "0912|345|6789",
		"[متن خبر](https://x.ir/a)": "[|متن|خبر|]|(|https://x.ir/a|)",
	} {
		var texts []string
		for token := range Words(text) {
			texts = append(texts, token.Text)
		}
		if got := strings.Join(texts, "|"); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestSpansProgress checks that no token is empty at the start of a span of several
// tokens that begins with a letter, alone or in a word.
func TestSpansProgress(t *testing.T) {
	for k := range span.Kinds() {
		line, s := k.Example()
		for _, text := range []string{line[s.Start:s.End], "ب" + line[s.Start:s.End], "a" + line[s.Start:s.End],
			"Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,سلام", "photoعکس-1.jpg"} {
			at := 0
			for token := range All(text) {
				if token.Text == "" || token.Start != at {
					t.Fatalf("%q: the token at %d is %q", text, at, token.Text)
				}
				at = token.End()
			}
		}
	}
}

// TestUnknownSpan checks that a new kind of span does no harm.
func TestUnknownSpan(t *testing.T) {
	if kind, ok := spanToken(255); ok {
		t.Error(kind)
	}
}

// TestPlainSpans checks that a token contains no space if the search for the end of a
// sentence skips the character with which its span may start.
func TestPlainSpans(t *testing.T) {
	for k := range span.Kinds() {
		line, s := k.Example()
		plain := false
		for a := range 256 {
			for b := range 256 {
				pair := string([]byte{byte(a), byte(b)})
				plain = plain || k.Begins(pair[0], pair[1]) && plainLen(pair, 0) > 0
			}
		}
		for _, token := range within(line, s) {
			if plain && token.Kind != Space && strings.Contains(token.Text, " ") {
				t.Errorf("span.%v: plain text may start with it, and %q has a space", k, token.Text)
			}
		}
	}
}

// within returns the tokens of a line that overlap the span.
func within(line string, s span.Span) (tokens []Token) {
	for token := range All(line) {
		if token.Start < s.End && token.End() > s.Start {
			tokens = append(tokens, token)
		}
	}
	return tokens
}
