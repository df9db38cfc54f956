package normalize

import (
	"fmt"
	"strings"
)

// A Form is a set of rules, as norm.Form of golang.org/x/text is a Unicode
// form. Forms are constants: comparable, joined with |, reduced with &^, and
// safe for concurrent use. The zero Form changes nothing.
//
// A Form with Digits and ASCIIDigits acts as one with ASCIIDigits, and a Form with
// EzafeHamza and EzafeYeh as one with EzafeHamza; ParseForm and New reject such a
// Form.
type Form uint32

// The rules, and the two Forms that most programs need.
const (
	// Letters writes Arabic letters, the look-alikes of other languages and
	// presentation forms as Persian letters: "كتاب عربي" becomes "کتاب عربی",
	// "ﺳﻼﻡ" becomes "سلام". Hamza and madda are kept, as in ﺂ, ﺄ, ﺋ and ﻵ; ة
	// and ۀ stay. A combining hamza or madda is composed with ا, و and ی
	// (U+0653 to U+0655), and ه with hamza is written هٔ. Ligatures of words are
	// expanded: ﷲ to الله, ﷺ to صلی الله علیه و سلم, ﷼ to ریال, ﷽ to the whole
	// formula. A line of presentation forms in visual order, last letter first, stays,
	// because expanding it would hide what it is.
	//
	// A single letter of another language in a word, such as a Kurdish ڕ or ێ, an Urdu
	// ٹ or a Pashto ځ, is taken for a typing mistake and becomes the Persian letter of
	// the same shape; a line or clause in that language keeps its letters, and so does a
	// word with two (see the package comment). The file internal/script/letter_table.go
	// has the replacement of each code point.
	Letters Form = 1 << iota

	// Digits writes numbers with Persian digits: ASCII, Arabic-Indic,
	// mathematical and full-width digits, with the decimal point, the
	// thousands separator and the percent sign, "1,234.5%" as "۱٬۲۳۴٫۵٪". A
	// number takes its digits from the script of the nearest letter before it in its line, or
	// after it if there is none before: it stays beside a word in Latin letters, as in "Windows
	// 11". It also stays in a line without letters, unless it is the whole line, in
	// the number of a list item ("1. متن"), and next to a letter of another script. In
	// phone numbers and footnotes only the digits change. The value never changes:
	// "1402.05.12", "1.000.000" and "12,34" keep their separators, and the version
	// "1.20.3" its digits.
	Digits

	// ASCIIDigits is the inverse: every digit becomes ASCII, and ٫ ٬ ٪ next to a digit
	// become . , %. It does not depend on the context.
	ASCIIDigits

	// Marks drops vowel signs, tanvin, shadda and Quranic marks: "مُدَرِّس" becomes
	// "مدرس". It never drops a hamza, or a madda on ا. The pronunciation is lost:
	// "مثلاً" becomes "مثلا".
	Marks

	// Kashida drops the elongation U+0640: "ســلام" becomes "سلام". A kashida that
	// touches no letter was typed as a dash and becomes an en dash. One that shows the
	// shape of a single letter stays, as in ـبـ.
	Kashida

	// Invisibles drops invisible characters: controls except TAB, LF and CR, the byte order
	// mark, bidirectional controls, zero-width spaces and joiners. A soft hyphen, a ¬ or a
	// U+001F between Persian letters was typed as a half-space and becomes ZWNJ. So does,
	// if HalfSpaces is set, a direction mark (U+200E, U+200F) or a zero-width space between
	// letters that are not a word without it. Closed isolates stay, and so do direction
	// marks beside a placeholder, a Latin letter or a number, except with Fold. A ZWJ stays
	// if it shapes a letter or joins an emoji. VT and FF are left to Spaces if it is set.
	// Explicit direction is lost.
	Invisibles

	// Spaces writes every Unicode space as U+0020, runs of them as one, and
	// trims both ends of each line. TAB, CR and blank lines stay; the line breaks
	// U+0085, U+2028 and U+2029 become LF. A line that is not prose keeps its
	// indentation: a list item, a line of code or markup, or one without a Persian
	// letter. Two spaces at the end of a line, a hard break in Markdown, stay. With
	// Fold, all lines are trimmed.
	Spaces

	// Punctuation writes , ; ? as ، ؛ ؟ and three dots as …; drops spaces before a
	// closing mark and inside brackets; inserts a missing space between a mark and a
	// letter ("افزود:بر" becomes "افزود: بر") and outside brackets; writes a repeated
	// mark once ("!!!"), and two or three hyphens between words as a dash. Marks
	// between Latin letters or in a line without letters stay, as do dotted lines to
	// fill in, numbers, times, initials and spelled-out Latin letters (بی.بی.سی). The
	// result is the usage of edited Persian prose.
	Punctuation

	// Quotes writes a pair of quotation marks in one line, "…" or “…”, as «…». A mark
	// without its partner stays, and so do pairs inside another pair and those of
	// program code: "key": "value", x = "y", ["a", "b"]. One that a typewriter has for the
	// tanvin of an adverb becomes a tanvin: لطفا" becomes لطفاً.
	Quotes

	// HalfSpaces sets the zero-width non-joiner (ZWNJ, U+200C) as edited Persian text
	// has it (docs/house-style.md): it removes stray and doubled ones, and restores
	// those that were deleted ("میکند") or typed as a space ("می کند"), as in "می‌کند".
	HalfSpaces

	// WordBreaks restores the space that was lost between two words: "وفرصت‌ها" becomes
	// "و فرصت‌ها".
	WordBreaks

	// EzafeHamza writes the ezafe of a final ه as هٔ: "خانهٔ ما" for "خانۀ ما" and
	// "خانه‌ی ما".
	EzafeHamza

	// EzafeYeh writes the ezafe of a final ه as ه‌ی: "خانه‌ی ما" for "خانۀ ما" and "خانهٔ
	// ما".
	EzafeYeh

	// Fold makes keys: أ إ ٱ become ا, ؤ becomes و, ئ becomes ی, ة ۀ هٔ become ه, capital
	// letters become small, and words with two good spellings are written in one of them:
	// آنها for آن‌ها, روانشناسی for روان‌شناسی, "این که" for اینکه, مساله for مسئله. آ stays.
	// Distinctions of spelling are lost.
	Fold

	// Standard is the form for readers.
	Standard = Letters | Digits | Kashida | Invisibles | Spaces | Punctuation | Quotes | HalfSpaces | WordBreaks

	// Search is the form of index keys. The key of a text is that of its Standard
	// form: Search.String(Standard.String(s)) == Search.String(s). A key keeps the
	// ZWNJs that Standard sets, except in words that Fold unifies.
	Search = Standard&^Digits | ASCIIDigits | Marks | Fold
)

// ParseForm reads a list of names separated by commas: names of rules, "standard" and
// "search", in lower case. Each is added to those before it, or removed from them if
// it has a minus sign; a plus sign is optional: "standard,-digits,+asciidigits". The
// empty string is the zero Form.
func ParseForm(s string) (Form, error) {
	var f Form
	if s == "" {
		return f, nil
	}
	for item := range strings.SplitSeq(s, ",") {
		name, minus := strings.CutPrefix(item, "-")
		if !minus {
			name = strings.TrimPrefix(item, "+")
		}
		g, ok := named(name)
		switch {
		case !ok:
			return 0, fmt.Errorf("normalize: no rule is named %q", name)
		case minus:
			f &^= g
		default:
			f |= g
		}
	}
	if err := f.check(); err != nil {
		return 0, err
	}
	return f, nil
}

func named(name string) (Form, bool) {
	switch name {
	case "standard":
		return Standard, true
	case "search":
		return Search, true
	}
	r, ok := ruleNamed(name)
	return r.Form(), ok && r != 0
}

// check reports a Form that contradicts itself or has bits that are no rule.
func (f Form) check() error {
	if f&^all != 0 {
		return fmt.Errorf("normalize: %#x is not a set of rules", uint32(f))
	}
	for _, pair := range exclusive {
		if a, b := pair[0], pair[1]; f&a != 0 && f&b != 0 {
			return fmt.Errorf("normalize: %s and %s exclude each other", b.rule(), a.rule())
		}
	}
	return nil
}

// settled returns f with its contradictions resolved.
func (f Form) settled() Form {
	for _, pair := range exclusive {
		if f&pair[0] != 0 {
			f &^= pair[1]
		}
	}
	return f & all
}

// AppendText appends the text of f as ParseForm reads it: "standard", "search",
// or the names of the rules in the order of the constants, "letters,kashida".
// It fails if ParseForm would reject the Form. (Like norm.Form, Form is not a
// fmt.Stringer: its String method normalizes.)
func (f Form) AppendText(b []byte) ([]byte, error) {
	if err := f.check(); err != nil {
		return b, err
	}
	switch f {
	case Standard:
		return append(b, "standard"...), nil
	case Search:
		return append(b, "search"...), nil
	}
	first := true
	for r := range f.Rules() {
		if !first {
			b = append(b, ',')
		}
		first = false
		b = append(b, r.String()...)
	}
	return b, nil
}

// Format prints f with %v or %s as AppendText writes it, "letters,kashida", and with any other
// verb as a number. A Form that AppendText rejects is printed as a number, too.
func (f Form) Format(s fmt.State, verb rune) {
	if verb == 'v' && !s.Flag('#') || verb == 's' {
		if text, err := f.MarshalText(); err == nil {
			fmt.Fprintf(s, fmt.FormatString(s, 's'), text)
			return
		}
	}
	if verb == 's' {
		verb = 'v'
	}
	fmt.Fprintf(s, fmt.FormatString(s, verb), uint32(f))
}

// MarshalText returns the text of f as ParseForm reads it.
func (f Form) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText sets f to the result of ParseForm, so that a Form can be a flag or a
// field of a configuration file.
func (f *Form) UnmarshalText(text []byte) error {
	g, err := ParseForm(string(text))
	if err == nil {
		*f = g
	}
	return err
}
