package jalali

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// NewLanguage returns a language with the given names, such as Tajik or Kurmanji.
// They may be in any script and have several words. It fails if a name is empty, has
// a digit or a line break, or equals another of the names; capitals, marks,
// half-spaces and spaces do not distinguish names.
func NewLanguage(names Names) (Language, error) {
	seen := map[string]string{} // the place of each folded name
	for where, name := range names.all {
		if err := checkName(name); err != nil {
			return nil, fmt.Errorf("jalali: Names.%s: %q %w", where, name, err)
		}
		key := strings.ReplaceAll(string(spell(name)), string(gapRune), "")
		if other, ok := seen[key]; ok {
			return nil, fmt.Errorf("jalali: Names.%s: %q is the same as Names.%s", where, name, other)
		}
		seen[key] = where
	}
	return &ownLanguage{names, newGlossary(&names)}, nil
}

// all yields the names with their places: "Months[3]".
func (n *Names) all(yield func(where, name string) bool) {
	for _, list := range [...]struct {
		field string
		names []string
	}{{"Months", n.Months[:]}, {"Weekdays", n.Weekdays[:]}, {"Halves", n.Halves[:]}} {
		for i, name := range list.names {
			if !yield(list.field+"["+strconv.Itoa(i)+"]", name) {
				return
			}
		}
	}
}

// checkName says what is wrong with a name; nil means nothing.
func checkName(name string) error {
	if !utf8.ValidString(name) {
		return errors.New("is not UTF-8")
	}
	for _, r := range name {
		switch {
		case script.IsDigit(r):
			return errors.New("has a digit")
		case r == '\n' || r == '\r' || r == script.NextLine || r == script.LineSeparator || r == script.ParagraphSeparator:
			return errors.New("has a line break")
		}
	}
	if !strings.ContainsFunc(name, func(r rune) bool { return fold(r) != 0 && script.IsLetter(r) }) {
		return errors.New("has no letter")
	}
	return nil
}

// An ownLanguage is a [Language] that [NewLanguage] made.
type ownLanguage struct {
	names Names
	words *glossary
}

func (l *ownLanguage) glossary() *glossary { return l.words }

func (l *ownLanguage) Month(m Month) string { return l.names.month(m) }

func (l *ownLanguage) Weekday(day time.Weekday) string { return l.names.weekday(day) }

func (l *ownLanguage) Format(t time.Time, layout string) string { return l.names.format(t, layout) }

func (l *ownLanguage) AppendFormat(b []byte, t time.Time, layout string) []byte {
	return l.names.appendFormat(b, t, layout)
}

func (l *ownLanguage) FormatDate(d Date, layout string) string { return l.names.formatDate(d, layout) }

func (l *ownLanguage) AppendFormatDate(b []byte, d Date, layout string) []byte {
	return d.appendNamed(b, layout, &l.names)
}

func (l *ownLanguage) Parse(layout, value string) (Date, error) {
	return l.words.parse(layout, value)
}

func (l *ownLanguage) ParseTime(layout, value string, loc *time.Location) (time.Time, error) {
	return l.words.parseTime(layout, value, loc)
}
