package jalali

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/internal/constants"
)

// TestKinds checks that each kind of the source has an entry in kinds, with a unique
// name and an example that is read differently without its word.
func TestKinds(t *testing.T) {
	names := map[string]string{}
	for k, name := range constants.Names(t, "kind.go", "kind") {
		info := kind(k).info()
		if info.name == "" {
			t.Errorf("%s has no entry in kinds, or one without a name", name)
			continue
		}
		if other := names[info.name]; other != "" {
			t.Errorf("%s and %s are both %q", other, name, info.name)
		}
		names[info.name] = name
		if kind(k) != otherWord {
			checkExample(t, kind(k), name, info.example)
		}
	}
	if got := kind(255).info(); got != (kindInfo{}) {
		t.Errorf("kind 255 is %v", got)
	}
}

// info returns the entry of the kind, or a zero one.
func (k kind) info() kindInfo {
	if int(k) < len(kinds) {
		return kinds[k]
	}
	return kindInfo{}
}

// checkExample checks that Find reads an example differently if another word replaces
// its word of the kind.
func checkExample(t *testing.T, k kind, name, example string) {
	t.Helper()
	word := wordOf(example, k)
	if word == "" {
		t.Errorf("%s: the example %q has no such word", name, example)
		return
	}
	finder := Finder{Now: time.Date(2025, 5, 21, 12, 0, 0, 0, Tehran()), BareYears: true}
	with := matchesOf(finder, example)
	if without := matchesOf(finder, strings.Replace(example, word, strings.Repeat("چ", len(word)/2), 1)); with == without {
		t.Errorf("%s: %q is read the same without %q", name, example, word)
	}
}

// wordOf returns the first word of a kind in a text.
func wordOf(text string, k kind) string {
	lex := lexer{text: text, words: theVocabulary()}
	for i := skipSpaces(text, 0); i < len(text); {
		w := lex.token(i)
		i = skipSpaces(text, w.end)
		if w.kind == k && w.end > w.start {
			return text[w.start:w.end]
		}
	}
	return ""
}

// TestWords checks each form of the registry: it is not empty, has only one meaning,
// and is read both as an editor types it and without its ZWNJs.
func TestWords(t *testing.T) {
	type meaning struct {
		kind     kind
		calendar Calendar
		value    int16
		weak, ma bool
	}
	seen := map[string]meaning{}
	for e := range registry {
		forms := strings.Fields(e.forms)
		if len(forms) == 0 {
			t.Errorf("an entry of kind %s and value %d has no words", e.kind.info().name, e.value)
		}
		for _, form := range forms {
			key, m := folded(form), meaning{e.kind, e.calendar, e.value, e.weak, e.ma}
			was, twice := seen[key]
			if twice && was != m {
				t.Errorf("%q (%s) is registered with two meanings: %+v and %+v", form, e.language, was, m)
			}
			seen[key] = m
			checkRead(t, e, form)
		}
	}
	if len(seen) < 700 {
		t.Errorf("only %d words", len(seen))
	}
}

// checkRead checks that a form is read with ZWNJs, without them, and with spaces
// instead.
func checkRead(t *testing.T, e entry, form string) {
	t.Helper()
	if folded(form) == "" {
		t.Errorf("%q folds to nothing", form)
		return
	}
	typed := []string{form, strings.ReplaceAll(form, zwnj, "")}
	if !e.glued {
		typed = append(typed, strings.ReplaceAll(form, zwnj, " "))
	}
	for _, text := range typed {
		lex := lexer{text: text, words: theVocabulary()}
		w, end := lex.token(0), len(text)
		if e.size > 0 {
			end = skipLetters(text, 0, e.size) // the next word begins there
		}
		if w.end != end || w.kind != e.kind || w.value != e.value || w.calendar != e.calendar {
			t.Errorf("neither Parse nor Find reads %q: the word ends at %d, not %d, and is %s %d", text, w.end, end, w.kind.info().name, w.value)
		}
	}
	if e.kind == otherWord {
		t.Errorf("%q has no kind", form)
	}
}

// TestParseAndFind checks that Parse and Find read the same names of months, weekdays
// and halves of the day.
func TestParseAndFind(t *testing.T) {
	for e := range registry {
		for _, form := range strings.Fields(e.forms) {
			switch {
			case e.lead > 0: // Parse does not read «روزشنبه»
			case e.kind == monthWord && e.calendar == Jalali || e.kind == everydayMonthWord:
				checkBoth(t, "2 January 2006", fmt.Sprintf("۳ %s ۱۴۰۳", form), Date{1403, Month(e.value), 3}, 0)
			case e.kind == weekdayWord && !e.night: // Parse does not read nights
				d := Date{1403, Mehr, 1 + (int(e.value)+7)%7} // 1 Mehr 1403 is a Sunday
				checkBoth(t, "Monday 2006/01/02", fmt.Sprintf("%s %s", form, d.Format("2006/01/02")), d, 0)
			case e.kind == partOfDayWord && e.value != noon && e.value != atNight:
				checkBoth(t, "2006/01/02 3:04 PM", "1403/07/02 8:30 "+form, Date{1403, Mehr, 2}, hourOf(int(e.value)))
			}
		}
	}
	for i := range languages {
		for k, half := range languages[i].Halves {
			for _, text := range []string{half, strings.ReplaceAll(half, ".", " . "), languages[i].otherHalves[k]} {
				if text != "" {
					checkBoth(t, "2006/01/02 3:04 PM", "1403/07/02 8:30 "+text, Date{1403, Mehr, 2}, hourOf(partsOfHalves[k]))
				}
			}
		}
	}
}

// hourOf returns the hour of half past eight in a part of the day.
func hourOf(part int) int {
	if part == afternoon {
		return 20
	}
	return 8
}

// checkBoth checks that ParseTime and Find read the whole text as the date and hour.
func checkBoth(t *testing.T, layout, text string, want Date, hour int) {
	t.Helper()
	if at, err := ParseTime(layout, text, nil); err != nil || Of(at) != want || at.Hour() != hour {
		t.Errorf("ParseTime(%q, %q) = %v, %v", layout, text, at, err)
	}
	n := 0
	for m := range Find(text) {
		if n++; m.Start != 0 || m.End != len(text) || m.Date() != want || m.WeekdayMismatch || m.Time.Hour() != hour {
			t.Errorf("Find reads %q as %v %v", text, m.Time, text[m.Start:m.End])
		}
	}
	if n != 1 {
		t.Errorf("Find reads %d dates in %q", n, text)
	}
}

// TestEverydayWords checks that months whose names are everyday words are dates only
// between a day and a year.
func TestEverydayWords(t *testing.T) {
	for i := range languages {
		for _, word := range strings.Fields(languages[i].everyday) {
			if got := wordOf(word, everydayMonthWord); got != word {
				t.Errorf("%q is not an everyday month", word)
			}
			for _, text := range []string{"به %s", "%s ۱۴۰۳ تن", "ماه %s", "۲ %s شایع", "دو %s", "۳ %s ۲۰ درصد", "میدان %s", "%s ۱۴۰۳ متر مکعب"} {
				text = fmt.Sprintf(text, word)
				for m := range Find(text) {
					t.Errorf("%q: %q is not a date", text, text[m.Start:m.End])
				}
			}
		}
		for _, word := range strings.Fields(languages[i].weak) {
			if got := wordOf(word, monthWord); got != word {
				t.Errorf("%q is not a month", word)
			}
			for m := range Find("به " + word) {
				t.Errorf("%q is a date: %v", word, m)
			}
		}
	}
}
