package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// TestEditors asks which ties of the texts an editor would make of a typed space.
func TestEditors(t *testing.T) {
	careless := text("تیم⸱ملی", "تیم⸱ملی", "شب⸱شعر", "کتاب⸱هایشان")
	careless.careful = false
	lilak := []entry{{spacing.Word{codes("نرم"), codes("افزار")}, lexicon.Noun, nil}}
	c := newCleaner([]corpus{careless, text("تیم ملی", "پیش⸱بینی", "هیچ⸱کدام هیچ کدام", "دست⸱کم دست⸱کم دست کم")}, lilak)
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
