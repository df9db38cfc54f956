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

// TestSplitsRare checks which words that texts hardly have a space may split.
func TestSplitsRare(t *testing.T) {
	for _, test := range []struct {
		left  string
		kind  lexicon.Kind // of left
		apart float64      // occurrences as two words
		word  lexicon.Kind // of the whole
		want  bool
	}{
		{"شمع", lexicon.Noun, 0, lexicon.Noun, true},
		{"شمع", lexicon.Noun, 1, lexicon.Noun, false},    // texts have the two apart
		{"شمع", lexicon.Noun, 0, lexicon.Unknown, false}, // no dictionary has it
		{"برن", lexicon.Unknown, 0, lexicon.Noun, false},
	} {
		c := newCounts()
		word := codes(test.left + "دان")
		c.kind[codes(test.left)], c.kind[codes("دان")], c.kind[word] = test.kind, lexicon.LastPart, test.word
		q := pair{codes(test.left), codes("دان"), lexicon.Space}
		c.start[word], c.pairs[q] = 0.2, test.apart
		if got := newModel(c).splitsRare(word, q); got != test.want {
			t.Errorf("%v: %v", test, got)
		}
	}
}

// TestSplits checks which words a space may split.
func TestSplits(t *testing.T) {
	for _, test := range []struct {
		left, right string
		solid       float64 // occurrences as one word
		apart       float64 // and as two
		kinds       map[string]lexicon.Kind
		want        bool
	}{
		{"خبر", "نگار", 10, 2, nil, true},
		{"خبر", "نگار", 9, 2, nil, false},
		{"دانش", "مند", 20, 1, map[string]lexicon.Kind{"دانشمند": lexicon.Noun}, true},
		{"دانش", "مند", 20, 1, nil, false}, // no dictionary has it, and the space is visible
		{"ثروت", "مندان", 20, 1, map[string]lexicon.Kind{"ثروتمند": lexicon.Adjective}, true},
		{"تولید", "کننده", 3, 3, map[string]lexicon.Kind{"کننده": lexicon.LastPart}, true},
		{"کلاه", "برداران", 3, 3, map[string]lexicon.Kind{"بردار": lexicon.LastPart, "کلاهبردار": lexicon.Noun}, true},
		{"آهن", "گران", 3, 3, map[string]lexicon.Kind{"گر": lexicon.LastPart, "گران": lexicon.Adjective, "آهنگر": lexicon.Noun}, false},
		{"کتاب", "ها", 99, 0, map[string]lexicon.Kind{"ها": lexicon.PluralSuffix, "کتابها": lexicon.Noun}, false},
		{"پیش", "رفت", 9, 9, map[string]lexicon.Kind{"پیشرفت": lexicon.Noun}, true},
		{"پیش", "رفت", 9, 9, nil, false},
		{"از", "آن", 60, 4, map[string]lexicon.Kind{"از": lexicon.Function}, false},
	} {
		c := newCounts()
		c.verbs[codes("رفت")] = true
		for word, kind := range test.kinds {
			c.kind[codes(word)] = kind
		}
		word := codes(test.left + test.right)
		q := pair{codes(test.left), codes(test.right), lexicon.Space}
		c.start[word], c.pairs[q] = test.solid, test.apart
		if got := newModel(c).splits(word, q); got != test.want {
			t.Errorf("%s %s, %v times solid and %v apart: %v", test.left, test.right, test.solid, test.apart, got)
		}
	}
}

// TestPerfect checks which words are a noun or an adjective to which شده is glued.
func TestPerfect(t *testing.T) {
	c := newCounts()
	c.kind[codes("صادر")], c.kind[codes("حذف")], c.kind[codes("اگر")] = lexicon.Adjective, lexicon.Noun, lexicon.Function
	m := newModel(c)
	for word, want := range map[string]bool{"صادرشده": true, "حذفشده": false, "اگرشده": false, "شده": false, "صادر": false} {
		if got := m.perfect(codes(word)); got != want {
			t.Errorf("%s: %v", word, got)
		}
	}
}
