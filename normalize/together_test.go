package normalize

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/together"
	"github.com/parsitext/parsitext/testdata"
)

// TestTogether uses Forms, a Normalizer and an Alignment in several goroutines at once.
func TestTogether(t *testing.T) {
	text := testdata.Article()
	own, err := New(Standard, "پیام سپاهان", "سن\u200cپترزبورگ")
	if err != nil {
		t.Fatal(err)
	}
	_, shared := own.Align(text)
	shorter := func(n int) string { return text[n*100:] }
	for name, use := range map[string]func(s string) string{
		"Form":        func(s string) string { return Standard.String(s) + Search.String(s) },
		"Normalizer":  own.String,
		"Bytes":       func(s string) string { return string(own.Bytes([]byte(s))) },
		"IsNormal":    func(s string) string { return fmt.Sprint(own.IsNormalString(s), Standard.IsNormal([]byte(s))) },
		"Edits":       func(s string) string { return listed(own, s) },
		"Transformer": func(s string) string { out, _ := smallDst(own.Transformer(), s); return out },
		"Reader":      func(s string) string { out, _ := readAll(own.Reader(strings.NewReader(s))); return out },
		"Writer":      func(s string) string { return written(own, s) },
		"Alignment": func(s string) string {
			return fmt.Sprint(shared.Source(len(s)/2), shared.Normal(len(s)/2)) + shared.Revert(func(e Edit) bool { return Digits.Has(e.Rule) })
		},
		"New": func(s string) string {
			n, err := New(Search, "کتاب\u200cخانه")
			return fmt.Sprint(n.String(s), err)
		},
		"ParseForm": func(string) string { f, err := ParseForm("standard,-digits"); return fmt.Sprint(f, err) },
		"Visible":   Visible,
	} {
		t.Run(name, func(t *testing.T) {
			together.Run(t, func(n int) string { return use(shorter(n)) })
		})
	}
}

// listed returns the edits of s as text.
func listed(n *Normalizer, s string) string {
	var b strings.Builder
	for e := range n.Edits(s) {
		fmt.Fprintln(&b, e)
	}
	return b.String()
}

func written(n *Normalizer, s string) string {
	var b strings.Builder
	w := n.Writer(&b)
	io.WriteString(w, s)
	w.Close()
	return b.String()
}
