package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// TestRestyled checks that a text with another style gets the spelling of the
// house.
func TestRestyled(t *testing.T) {
	house := text(strings.Repeat("در این راه⸱حل کتاب⸱خانه به کار رود، ", 10) + "دراین⸱جا")
	other := newCorpus(corpora.Source{Weight: 0.01, Care: corpora.Careful})
	other.add([]byte("دراین راهحل کتابخانه"))
	c := newCleaner([]*corpus{house, other}, nil, nil)
	for in, want := range map[string]string{
		"دراین":        "در این",  // a lost space
		"راهحل":        "راه⸱حل",  // a lost ZWNJ
		"به⸱کار":       "به کار",  // two words here
		"کتاب⸱ها":      "کتاب⸱ها", // an affix
		"خانه به⸱خانه": "خانه به⸱خانه",
	} {
		if got := shown(c.restyled(runOf(in))); got != want {
			t.Errorf("%s is read %s, want %s", in, got, want)
		}
	}
}
