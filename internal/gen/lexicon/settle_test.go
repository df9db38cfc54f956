package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// TestEditors asks which ties of the texts an editor would make of a typed space.
func TestEditors(t *testing.T) {
	careless := text("تیم⸱ملی", "تیم⸱ملی", "شب⸱شعر", "کتاب⸱هایشان")
	careless.Care = corpora.Loose
	lilak := []entry{{word: spacing.Word{codes("نرم"), codes("افزار")}, kind: lexicon.Noun}}
	c := newCleaner([]*corpus{careless, text("تیم ملی", "پیش⸱بینی", "هیچ⸱کدام هیچ کدام", "دست⸱کم دست⸱کم دست کم")}, lilak, nil)
	ties := c.editors(lilak)
	for pair, want := range map[string]bool{
		"نرم افزار":   true,  // the list has it
		"پیش بینی":    true,  // tied, and never apart
		"دست کم":      true,  // tied oftener than not
		"هیچ کدام":    false, // once this way and once the other
		"تیم ملی":     false, // the careful text has it apart
		"شب شعر":      false, // only a careless text ties it
		"کتاب هایشان": true,  // a suffix
	} {
		left, right, _ := strings.Cut(pair, " ")
		if got := ties(codes(left), codes(right)); got != want {
			t.Errorf("%s: %v", pair, got)
		}
	}
}
