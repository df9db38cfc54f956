// Package normalize makes Persian text as it is found fit for readers or for
// search: it unifies letters and digits, cleans spacing and punctuation, and puts
// back the half-spaces (ZWNJ, U+200C) and spaces that were lost.
//
// # Which function
//
// [String] gives the form for readers, Search.String the form of keys for an
// index; any other set of rules is a [Form]. [New] adds words of your own.
//
//   - a text at hand: [Form.String], [Form.Bytes], and [Form.Append] into a buffer;
//   - a check: [Form.IsNormalString], [Form.IsNormal];
//   - a stream: [Form.Reader], [Form.Writer], [Form.Transformer];
//   - a large stream, on several cores: [Form.Copy];
//   - what changes, where and by which rule: [Form.Edits];
//   - offsets of the result in the text as it came, and back: [Form.Align];
//   - to show the result to people: [Visible];
//   - what language a line is taken for: [Language].
//
// # The rules
//
// Each rule is a bit of a [Form], and a [Rule]. What it changes, what it takes from
// a text that cannot be had back, and an example:
//
//	letters
//		writes Arabic letters, presentation forms and letters of other languages as
//		Persian ones; loses a single letter of Kurdish, Urdu, Pashto, Sindhi or Uyghur
//		in a Persian line (ڕ, ٹ, ځ); ligatures (ﷺ)
//		كتاب عربي ﻓﺎﺭﺳﻰ → کتاب عربی فارسی
//	digits
//		writes numbers with Persian digits, points, commas and percent signs; loses
//		which digits were typed
//		سال 1404: 1,234.5% → سال ۱۴۰۴: ۱٬۲۳۴٫۵٪
//	asciidigits
//		writes numbers with ASCII digits, points, commas and percent signs; loses which
//		digits were typed
//		۱٬۲۳۴٫۵٪ → 1,234.5%
//	marks
//		drops vowel and Quranic marks; loses pronunciation
//		مُدَرِّس مثلاً → مدرس مثلا
//	kashida
//		drops elongation, and writes a kashida that stands alone as a dash; loses
//		emphasis
//		ســلام → سلام
//	invisibles
//		drops controls, direction marks and zero-width junk; loses explicit direction
//		"سل\u200bام" → سلام
//	spaces
//		writes one U+0020 between words and none at the ends of a line; loses alignment
//		by spaces
//		"  الف   ب " → الف ب
//	punctuation
//		writes Persian marks, with the spaces that belong around them, and repeated ones
//		once; loses the number of exclamation marks
//		سلام , خوبی ?? → سلام، خوبی؟
//	quotes
//		writes paired quotation marks as « »; loses which quotation marks were typed
//		گفت "سلام" → گفت «سلام»
//	halfspaces
//		sets ZWNJ where it belongs, and nowhere else
//		می کند میکند → می‌کند می‌کند
//	wordbreaks
//		puts back the spaces lost between words
//		وفرصت‌ها → و فرصت‌ها
//	ezafehamza
//		writes the ezafe of a final ه as هٔ; loses which way it was written
//		خانۀ ما → خانهٔ ما
//	ezafeyeh
//		writes the ezafe of a final ه as ه‌ی; loses which way it was written
//		خانۀ ما → خانه‌ی ما
//	fold
//		writes أ إ ٱ ؤ ئ ة ۀ, capital letters, and words of two good spellings as keys
//		have them; loses distinctions of spelling
//		مؤسسۀ OPEC، آن‌ها → موسسه opec، آنها
//
// The constants say more. Standard is for readers: all but ASCIIDigits, Marks,
// the ezafe and Fold. Search is for keys: Standard with ASCIIDigits, Marks and
// Fold on top.
//
// # Laws
//
// For every Form f and every text s:
//
//	f.String(f.String(s)) == f.String(s)
//	Search.String(Standard.String(s)) == Search.String(s)
//	apply(s, f.Edits(s)) == f.String(s)
//	f.IsNormalString(s) == (f.String(s) == s)
//	concat(read(f.Reader(split(s)))) == f.String(s)
//	utf8.ValidString(s) implies utf8.ValidString(f.String(s))
//
// They are tested on texts drawn at random, by fuzzing and on news.
//
// A line of more than 800 letters is worked on in pieces of about as many, cut
// after a word. The cut depends only on the letters, so that a second pass cuts at the
// same places, although the text is shorter or longer then. The price:
// the word around each cut keeps the spaces and ZWNJs that it came with, and a
// quotation, a formula or code that is cut in two counts as unpaired; tags and
// links stay whole. On long lines the first two laws are tested, not proven: of
// texts dense with half pairs of quotation marks, dollar signs and backticks, one
// in some thousands may break them.
//
// Odd lines, with foreign letters, markup, controls or presentation forms, go
// through the rules again until nothing changes, eight times at most; no text is
// known that needs more.
//
// A normal text comes back itself, without allocation. Time is linear in the
// text, and the memory of a stream is bounded.
//
// # What no rule touches
//
// URLs, e-mail addresses, @handles, #hashtags, paths, file names, versions, IP
// addresses, IBANs, DOIs, ISBNs, code between backticks and in fences, HTML tags and
// entities, placeholders and format directives, templates, escapes, LaTeX, links of
// Markdown and wikis, times of subtitles, emoticons, emoji and words of Latin letters
// with their digits come out byte for byte as they were; only Fold takes the case of
// Latin words away. So does Persian text whose UTF-8 was read as Latin-1 or
// Windows-1256, which can then be mended. Phone numbers and footnotes keep all but the
// shape of their digits, and numbers their value: 12.5, 1,234,567, 12:30, 1402/05/12.
//
// # Lines that are no prose
//
// The package reads prose line by line, and does no harm where a line is none. A line
// without a Persian letter gets no Persian mark and no Persian digit; a number that is
// all of its line does. A fence of ``` or ~~~ is left alone up to the one that closes it, or
// for 400 lines: that one is open is all that is known of the lines before, and [Cut]
// says where a text may be cut for parallel work, as [Form.Copy] does it. Quotation marks and commas of a
// program stay, "key": "value", x = ["a", "b"], and so do rows of a table with commas
// or semicolons. Words inside may change: a file of JSON or CSV needs a program that
// reads it and passes its texts.
//
// # Other languages
//
// Letters of Kurdish, Pashto, Urdu, Uyghur or Sindhi, two of one language at least, in a
// line or a clause that has no word which only Persian has, make it that language:
// every rule but Invisibles and Spaces leaves it alone. A stretch that is vocalised or
// plainly Arabic gets no half-space and no space between words. A Form with Fold, which
// makes keys, heeds no language, and one with Marks no vowel marks. [Language] says what
// a line is taken for.
//
// # Half-spaces
//
// Words that lost their ZWNJ are found by a lexicon of pieces of words and
// by weights learned from edited text. The reading must be clearly cheaper than
// leaving the text as it is, and a text that keeps its ZWNJs is trusted more than
// one that has none. Where two spellings are in good use, the text keeps its own:
// آنها, به عنوان, شده است.
//
// # Versions
//
// [Version] names the rules and the lexicon. Keep it beside an index or a corpus: as
// long as it is the same, so is what Standard and Search write.
//
//   - A patch release changes no output.
//   - A minor release may change what the rules write, most often by a new lexicon.
//     CHANGELOG.md lists each change with an example, and Version differs.
//   - A bit joins Standard or Search in a major release only; a new rule is a bit
//     that no Form of today has.
//   - Before 1.0 a minor release counts as a major one.
//
// # Invalid UTF-8
//
// A byte that is part of no UTF-8 character is copied as it is: it is not dropped,
// not replaced by U+FFFD, and not an error. To the rules around it, it is a symbol,
// no letter and no space, so that what stands beside it is as it would be beside
// a $: "يك\xff" becomes "یک\xff", and "سلام \xff" keeps its space.
//
// Invalid bytes never become a character. No rule deletes what stands between two
// of them that would be one together: "\xd8\u200b\xa7" keeps its zero-width
// space. So the output has as many invalid bytes as the input, in the same order,
// and valid text stays valid.
//
// A stream may be split inside a character; the bytes are put together again. One
// that ends inside a character ends with invalid bytes, which are copied. U+FFFD
// itself, where a text has it already, is a symbol as well.
package normalize
