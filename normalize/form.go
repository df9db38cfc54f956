package normalize

import (
	"fmt"
	"strings"
)

// A Form is a set of rules, as norm.Form of golang.org/x/text is a Unicode
// form. Forms are constants: comparable, joined with |, reduced with &^, and
// safe for concurrent use. The zero Form changes nothing.
//
// Digits together with ASCIIDigits acts as ASCIIDigits, EzafeHamza with
// EzafeYeh as EzafeHamza; ParseForm and New refuse such a Form.
type Form uint32

// The rules, and the two Forms that most programs need.
const (
	// Letters writes Arabic letters, the look-alikes of other languages and
	// presentation forms as Persian letters: "كتاب عربي" becomes "کتاب عربی",
	// "ﺳﻼﻡ" becomes "سلام". Hamza and madda are kept, as in ﺂ, ﺄ, ﺋ and ﻵ; ة
	// and ۀ stay. A combining hamza or madda is composed with ا, و and ی
	// (U+0653 to U+0655), and ه with hamza is written هٔ. Ligatures of words
	// open up: ﷲ الله, ﷺ صلی الله علیه و سلم, ﷼ ریال, ﷽ the whole formula. A
	// line of presentation forms in visual order, last letter first, is left
	// alone, for opening it would hide what it is.
	//
	// A single letter of another language, a Kurdish ڕ or ێ, an Urdu ٹ, a Pashto ځ,
	// was hit by mistake and becomes the Persian letter of the same shape; a line or
	// clause in that language keeps its own, see the package comment. What it
	// writes for each code point is in internal/script/letter_table.go.
	Letters Form = 1 << iota

	// Digits writes numbers with Persian digits: ASCII, Arabic-Indic,
	// mathematical and full-width digits, with the decimal point, the
	// thousands separator and the percent sign, "1,234.5%" as "۱٬۲۳۴٫۵٪". A
	// number follows the nearest letter before it in its line, or after it if
	// there is none before: it stays beside a word in Latin letters, as in
	// "Windows 11". In a line without letters it stays too, unless it is all of the
	// line, and so does the number of an item of a list, "1. متن". A number touching a
	// letter of another script stays. Phone numbers and footnotes keep all but their
	// digits. The value never changes: "1402.05.12", "1.000.000" and "12,34" keep
	// their separators, and "1.20.3", a version, its digits.
	Digits

	// ASCIIDigits is the inverse: every digit becomes ASCII, and ٫ ٬ ٪ at a
	// digit become . , %. It needs no context.
	ASCIIDigits

	// Marks drops vowel signs, tanvin, shadda and Quranic marks: "مُدَرِّس" becomes
	// "مدرس". A hamza is never dropped, nor a madda on ا. It loses what the
	// marks told: "مثلاً" becomes "مثلا".
	Marks

	// Kashida drops the elongation U+0640: "ســلام" becomes "سلام". Standing
	// alone, touching no letter, it was typed as a dash and becomes an en dash. It
	// stays where it shows the shape of a single letter, as in ـبـ.
	Kashida

	// Invisibles drops characters that show nothing: controls but TAB, LF and
	// CR, the byte order mark, bidirectional controls, zero-width spaces and
	// joiners. A soft hyphen, a ¬ or a U+001F between Persian letters was
	// typed as a half-space and becomes ZWNJ. So was a direction mark (U+200E,
	// U+200F) or a zero-width space between letters that are no word without it; it
	// becomes ZWNJ where HalfSpaces is set. Isolates that are closed stay, and so do
	// direction marks beside a placeholder, a Latin letter or a number, but not with
	// Fold. A ZWJ stays where it shapes a letter or joins an
	// emoji. VT and FF are left to Spaces where that rule is set too. It loses
	// explicit direction.
	Invisibles

	// Spaces writes every Unicode space as U+0020, runs of them as one, and
	// trims both ends of each line. TAB, CR and blank lines stay; the line
	// breaks U+0085, U+2028 and U+2029 become LF. A line that is no prose keeps its
	// indentation: an item of a list, a line of code or markup, or one without a
	// Persian letter. Two spaces at the end of a line, a hard break of Markdown, stay.
	// With Fold all is trimmed.
	Spaces

	// Punctuation writes , ; ? as ، ؛ ؟ and three dots as …; drops spaces
	// before a closing mark and inside brackets; puts the missing one after a
	// mark before a letter ("افزود:بر" becomes "افزود: بر") and outside
	// brackets; writes a repeated mark once ("!!!"), and two or three hyphens
	// between words as a dash. What stands between Latin letters or in a line without
	// letters is left alone, as are rows of points to fill in, numbers, times,
	// initials and Latin letters spelled out (بی.بی.سی). It follows the orthography
	// of the Academy of Persian Language and Literature.
	Punctuation

	// Quotes writes a pair of quotation marks of one line, "…" or “…”, as «…».
	// A mark without its partner stays, and so do pairs inside another pair and those
	// of a program: "key": "value", x = "y", ["a", "b"].
	Quotes

	// HalfSpaces sets the zero-width non-joiner (ZWNJ, U+200C) as the Academy's
	// orthography has it: stray and doubled ones go, lost ones come back,
	// whether deleted ("میکند") or typed as a space ("می کند"), as "می‌کند".
	HalfSpaces

	// WordBreaks puts back the space lost between two words: "وفرصت‌ها" becomes
	// "و فرصت‌ها".
	WordBreaks

	// EzafeHamza writes the ezafe of a final ه as هٔ: "خانهٔ ما" for "خانۀ ما" and
	// "خانه‌ی ما".
	EzafeHamza

	// EzafeYeh writes it as ه‌ی: "خانه‌ی ما" for "خانۀ ما" and "خانهٔ ما".
	EzafeYeh

	// Fold makes keys: أ إ ٱ become ا, ؤ و, ئ ی, ة ۀ هٔ ه, and capital letters
	// small. آ stays. It loses distinctions of spelling.
	Fold

	// Standard is the form for readers.
	Standard = Letters | Digits | Kashida | Invisibles | Spaces | Punctuation | Quotes | HalfSpaces | WordBreaks

	// Search is the form of keys for an index, made of what Standard makes of a
	// text: Search.String(Standard.String(s)) == Search.String(s). It keeps the ZWNJ
	// that Standard sets.
	Search = Standard&^Digits | ASCIIDigits | Marks | Fold
)

// ParseForm reads a list of names separated by commas: the rules, "standard"
// and "search", in lower case. Each is added to what stands before it, or taken
// from it when a minus sign leads; a plus sign may lead the others:
// "standard,-digits,+asciidigits". The empty text is the zero Form.
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

// settled is f with its contradictions resolved.
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
// It fails where ParseForm would. (Form has no String method without arguments,
// as norm.Form has none: String normalizes.)
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

// MarshalText returns the text of f as ParseForm reads it.
func (f Form) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText sets f to what ParseForm reads in text; with it a Form can be
// a flag or a field of a configuration file.
func (f *Form) UnmarshalText(text []byte) error {
	g, err := ParseForm(string(text))
	if err == nil {
		*f = g
	}
	return err
}
