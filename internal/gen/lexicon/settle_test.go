package main

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// TestEditors checks which pairs an editor would tie in place of a typed space.
func TestEditors(t *testing.T) {
	careless := text("تیم⸱ملی", "تیم⸱ملی", "شب⸱شعر", "کتاب⸱هایشان")
	careless.Care = corpora.Loose
	other := text("تخم⸱مرغ تخم⸱مرغ تخم⸱مرغ", "زیر⸱زمین", "سنگ⸱فرش", "سیب⸱زمینی", "گل⸱آلود گل آلود گل آلود")
	other.Care = corpora.Careful
	lists := []entry{{word: spacing.Word{codes("سیب"), codes("زمینی")}}, {word: spacing.Word{codes("نان"), codes("وایی")}}, {word: spacing.Word{codes("گل"), codes("آلود")}}}
	lilak := append(entries(lexicon.Noun, "سنگ فرش"), entry{word: spacing.Word{codes("نرم"), codes("افزار")}, kind: lexicon.Noun})
	c := newCleaner([]*corpus{careless, other, text("تیم ملی", "پیش⸱بینی", "هیچ⸱کدام هیچ کدام", "دست⸱کم دست⸱کم دست کم")}, lilak, lists)
	ties := c.editors(lilak, lists)
	for pair, want := range map[string]bool{
		"نرم افزار":   true,  // the list has it
		"پیش بینی":    true,  // tied, and never apart
		"دست کم":      true,  // tied more often than not
		"هیچ کدام":    false, // once tied and once separate
		"تیم ملی":     false, // the careful text separates it
		"شب شعر":      false, // only a careless text ties it
		"کتاب هایشان": true,  // a suffix
		"تخم مرغ":     true,  // another house always ties it
		"زیر زمین":    false, // once, which is no evidence
		"سنگ فرش":     true,  // once, of two nouns, and never apart
		"سیب زمینی":   true,  // once, and a list has it
		"نان وایی":    false, // only a list has it
		"گل آلود":     false, // a list has it, and another house mostly separates it
	} {
		left, right, _ := strings.Cut(pair, " ")
		if got := ties(codes(left), codes(right)); got != want {
			t.Errorf("%s: %v", pair, got)
		}
	}
}
