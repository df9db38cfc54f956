// Package normalize turns Persian text into a normal form for readers or for search: it
// unifies letters and digits, cleans spacing and punctuation, and restores half-spaces
// (ZWNJ, U+200C) and spaces that were lost.
//
// # Which function
//
// [String] returns the form for readers, and Search.String the form of index keys; any
// other set of rules is a [Form]. [New] adds your own words.
//
//   - a text in memory: [Form.String], [Form.Bytes], and [Form.Append] into a buffer;
//   - a check: [Form.IsNormalString], [Form.IsNormal];
//   - a stream: [Form.Reader], [Form.Writer], [Form.Transformer];
//   - a large stream, on several cores: [Form.Copy];
//   - what changes, where and by which rule: [Form.Edits];
//   - to map offsets between the result and the original text: [Form.Align];
//   - to show the result to people: [Visible];
//   - in which language a line is read: [Language].
//
// # The rules
//
// Each rule is a bit of a [Form], and a [Rule]. This list gives what each of them changes,
// which information a text loses by it, and an example:
//
//	letters
//		writes Arabic letters, presentation forms and letters of other languages as
//		Persian ones; loses a single letter of Kurdish, Urdu or another language in a
//		word of a Persian line (ڕ, ٹ, ځ); ligatures (ﷺ)
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
//		with spaces
//		"  الف   ب " → الف ب
//	punctuation
//		writes Persian punctuation marks with the right spaces around them, and repeated
//		marks once; loses the number of exclamation marks
//		سلام , خوبی ?? → سلام، خوبی؟
//	quotes
//		writes paired quotation marks as « »; loses which quotation marks were typed
//		گفت "سلام" → گفت «سلام»
//	halfspaces
//		sets ZWNJ where it belongs, and nowhere else
//		می کند میکند → می‌کند می‌کند
//	wordbreaks
//		restores the spaces that were lost between words
//		وفرصت‌ها → و فرصت‌ها
//	ezafehamza
//		writes the ezafe of a final ه as هٔ; loses which way it was written
//		خانۀ ما → خانهٔ ما
//	ezafeyeh
//		writes the ezafe of a final ه as ه‌ی; loses which way it was written
//		خانۀ ما → خانه‌ی ما
//	fold
//		unifies أ إ ٱ ؤ ئ ة ۀ, capital letters, and words that have two good spellings;
//		loses distinctions of spelling
//		مؤسسۀ OPEC، آن‌ها → موسسه opec، آنها
//
// The constants say more. Standard is for readers: it has all rules except ASCIIDigits,
// Marks, Fold and the two rules of the ezafe. Search is for keys: it has the rules of
// Standard, with ASCIIDigits in place of Digits, and Marks and Fold.
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
// They are tested with random texts, by fuzzing, and on news.
//
// A line of more than 800 letters is normalized in pieces of about that length, cut after a
// word. The cut depends only on the letters, so that a second pass cuts at the same places
// even if the text has become shorter or longer. This has a disadvantage: the words at a
// cut keep the spaces and ZWNJs that they had, and a quotation, a formula or code that is
// cut in two counts as unpaired; tags and links stay whole. On long lines the first two
// laws are tested, not proven: among texts full of unpaired quotation marks, dollar signs
// and backticks, one in some thousands may break them.
//
// Lines with foreign letters, markup, controls or presentation forms go through the rules
// again until nothing changes, at most 32 times; of millions of random texts, the worst
// needed 11 rounds.
//
// If a text is already normal, the text itself is returned, without allocation. Time is linear in
// the length of the text, and the memory of a stream is bounded. The hardest texts of the
// tests are read at 0.3 MB/s or more (docs/growth.md).
//
// # What no rule touches
//
// URLs, e-mail addresses, @handles, #hashtags, paths, file names, versions, IP
// addresses, IBANs, DOIs, ISBNs, code between backticks and in fences, HTML tags and
// entities, placeholders and format directives, templates, escapes, LaTeX, links of
// Markdown and wikis, times of subtitles, emoticons, emoji and words of Latin letters with
// their digits stay byte for byte as they were; only Fold changes Latin words, to lower
// case. Persian text whose UTF-8 was read as Latin-1 or Windows-1256 also stays, so that a
// program can still repair it. In phone numbers and footnotes only the shape of the digits
// changes, but [^1] of Markdown stays, and numbers keep their value: 12.5, 1,234,567, 12:30,
// 1402/05/12.
//
// # Lines that are not prose
//
// The package reads prose line by line, and avoids damage to lines that are not prose. A
// line without a Persian letter gets no Persian punctuation and no Persian digits, unless
// it consists of one number that is not indented. The lines after a code fence (``` or ~~~) stay up to the
// closing fence, or for 400 lines. The quotation marks and commas of program code stay, as
// in "key": "value" and x = ["a", "b"]. Those of rows of a table, of lists in brackets after a
// Latin key (tags: [الف, ب]), of SQL, and of a string of a PO file, which may be several lines
// long, stay too. In a line that has Persian letters only in its strings, regular
// expressions and comment, and that ends with a comma or a semicolon or begins with an operator,
// the digits outside its texts stay too. The words in them may change, but not in msgid and
// msgctxt, by which gettext finds a message: to normalize a JSON or CSV file, use a program that
// parses it and passes only its texts.
//
// A mark that is mentioned stays, «با کاما (,) جدا کنید», and so does the point of the number of a
// version or of a part of a book: نسخه ۳.۱۰, بخش ۲.۱.
//
// An open fence and an open string of a PO file are all that the package remembers of
// earlier lines; [Form.Copy] cuts a text where neither is open, and [Cut] says where that is.
//
// # Other languages
//
// A line or clause is read as Kurdish, Urdu, Pashto or one of the other languages that
// [Language] lists if at least two letters, spellings or common words point to it. One is
// enough if its word is one that Persian does not have, whatever keyboard it was typed on,
// and at least half of the words are such. A word that only Persian has makes the line Persian, unless three times
// as many words point to the other language. If the line has a letter
// that no Persian keyboard has, such as ٹ, the letters that also occur in Persian texts, such
// as ہ, count as well. All rules except Invisibles and Spaces leave
// such a line unchanged, and a word in a Persian line that has two such letters: ڕۆژ.
//
// A stretch that is vocalised, clearly Arabic or, by its words and endings, Azerbaijani,
// Balochi or Ottoman Turkish gets no half-spaces and no spaces between words; its letters
// are unified as everywhere. A Form with Fold, which makes keys, ignores languages, and one
// with Marks ignores vowel marks. [Language] reports how a line is read.
//
// # Half-spaces
//
// Words that lost their ZWNJ are found with a lexicon of word pieces and weights learned
// from text. A reading must be clearly cheaper than leaving the text as it is, and a text
// that has kept its ZWNJs is trusted more than one that has none. If two spellings are in
// good use, the text keeps its own: آنها, به عنوان, شده است.
//
// # Versions
//
// [Version] identifies the rules and the lexicon. Store it with an index or a corpus: as
// long as it does not change, Standard and Search give the same results.
//
//   - A patch release changes no output.
//   - A minor release may change what the rules write, most often by a new lexicon.
//     CHANGELOG.md lists each change with an example, and Version differs.
//   - Only a major release adds a bit to Standard or Search; a new rule is a new
//     bit, which no existing Form has.
//   - Before 1.0 a minor release counts as a major one.
//
// # Invalid UTF-8
//
// A byte that is not part of a UTF-8 character is copied as it is: it is not dropped, not
// replaced by U+FFFD, and not an error. The rules treat it as a symbol, like $, and not as
// a letter or space: "يك\xff" becomes "یک\xff", and "سلام \xff" keeps its space.
//
// Invalid bytes never become a character. If two of them would form one, no rule deletes
// the characters between them: "\xd8\u200b\xa7" keeps its zero-width space. So the output
// has as many invalid bytes as the input, in the same order, and valid text stays valid.
//
// A stream may be split inside a character. If a stream ends inside a character, it ends
// with invalid bytes, which are copied. A U+FFFD that is already in the text is a symbol
// too.
package normalize
