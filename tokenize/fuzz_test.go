package tokenize

import (
	"bufio"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/fault"
)

// FuzzKinds tests the properties that the kind of a token guarantees.
func FuzzKinds(f *testing.F) {
	for _, s := range []string{"کتاب ۱۲٫۵ 90% $۱۰ ۱۴۰۴/۰۲/۳۱ ۱۱:۲۹", "ه.ش. a@b.ir http://a.ir @kh #خبر /opt/a v1.2", "`x` <b> 👍🏽 … \u200c\u2028\xff", "!؟ + \t"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for tok := range All(s) {
			if fault := kindFault(tok); fault != "" {
				t.Fatalf("%q: %v %q %s", s, tok.Kind, tok.Text, fault)
			}
		}
	})
}

// kindFault says what is wrong with a token of its kind.
func kindFault(tok Token) string {
	has := func(f func(rune) bool) bool { return strings.ContainsFunc(tok.Text, f) }
	switch tok.Kind {
	case Space:
		if has(func(r rune) bool { return !isBlank(r) }) {
			return "is not blank"
		}
		return ""
	case Number, Percent, Currency, Date, Time:
		if !has(unicode.IsNumber) && tok.Kind != Percent && tok.Kind != Currency {
			return "has no digit"
		}
	case Punct:
		if utf8.RuneCountInString(strings.TrimRight(tok.Text, "\ufe0e\ufe0f")) > 1 && strings.Trim(tok.Text, "`") != "" {
			return "is more than a mark"
		}
	}
	if !has(func(r rune) bool { return !isBlank(r) }) {
		return "is blank"
	}
	if _, ok := tok.Kind.name(); !ok {
		return "has no kind"
	}
	if strings.Contains(tok.Text, "\n") && tok.Kind != Code {
		return "goes over a line"
	}
	return ""
}

// FuzzScanner reads through a bufio.Scanner whose source fails.
func FuzzScanner(f *testing.F) {
	f.Add("تهران - ایرنا: باران بارید. هوا سرد شد!", uint8(30), true)
	f.Add("ه.ش. \xe2\x80 http://a.ir/ب ؟", uint8(200), false)
	f.Fuzz(func(t *testing.T, s string, at uint8, with bool) {
		s = s[:min(int(at), len(s))]
		for _, split := range splits {
			got, err := scanReader(fault.FailingReader(s, with), split.split, bufio.MaxScanTokenSize)
			if err != fault.ErrBroken || !slices.Equal(got, split.whole(s)) {
				t.Fatalf("%s: %q gives %q, %v", split.name, s, got, err)
			}
		}
	})
}

// FuzzAppend tests that the different functions return the same tokens and
// sentences.
func FuzzAppend(f *testing.F) {
	f.Add("سلام. خوبی؟\n\nبله", "پیش")
	f.Fuzz(func(t *testing.T, s, before string) {
		kept := slices.Collect(Words(before))
		got := AppendWords(slices.Clone(kept), s)
		if !slices.Equal(got[:len(kept)], kept) || !slices.Equal(got[len(kept):], slices.Collect(Words(s))) {
			t.Fatalf("AppendWords(%q) = %v", s, got)
		}
		if all := AppendAll(nil, s); !slices.Equal(all, slices.Collect(All(s))) {
			t.Fatalf("AppendAll(%q) = %v", s, all)
		}
		if segments := AppendSentences(nil, s); !slices.Equal(segments, slices.Collect(Sentences(s))) {
			t.Fatalf("AppendSentences(%q) = %v", s, segments)
		}
		if segments := AppendParagraphs(nil, s); !slices.Equal(segments, slices.Collect(Paragraphs(s))) {
			t.Fatalf("AppendParagraphs(%q) = %v", s, segments)
		}
		for tok := range Words(s) {
			IsStopWord(tok.Text)
		}
	})
}
