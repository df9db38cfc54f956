// Package normalize makes Persian text as it is found fit for readers or for
// search: it unifies letters and digits, cleans spacing and punctuation, and puts
// back the half-spaces (ZWNJ, U+200C) and spaces that were lost.
//
// Which function? [String] gives the form for readers, Search.String the form of
// keys for an index; any other set of rules is a [Form]. Use [Form.Append] or
// [Form.Bytes] to save allocations, [Form.Edits] to see what changes, where and
// by which rule, [Visible] to show the result to people.
//
// # Laws
//
// For every text s, and for f Standard or a single rule:
//
//	f.String(f.String(s)) == f.String(s)
//	apply(s, f.Edits(s)) == f.String(s)
//	f.IsNormalString(s) == (f.String(s) == s)
//
// A normal text comes back itself, without allocation. The first law is tested on
// texts drawn at random; known exceptions are strings of stray marks, controls and
// presentation forms that no keyboard writes.
//
// # What no rule touches
//
// URLs, e-mail addresses, @handles, #hashtags, paths, versions, IP addresses, DOIs,
// code between backticks, HTML tags and entities, format directives, LaTeX,
// Markdown links and words of Latin letters come out as they were; only Fold takes
// the case of Latin words away. Numbers keep their value.
//
// # Half-spaces
//
// Words that lost their ZWNJ are found by a lexicon of 80,000 pieces of words and
// by weights learned from edited text. The reading must be clearly cheaper than
// leaving the text as it is, and a text that keeps its ZWNJs is trusted more than
// one that has none. Where two spellings are in good use, the text keeps its own:
// آنها, به عنوان, شده است.
//
// # Invalid UTF-8
//
// Bytes that are not UTF-8 are copied as they are. No rule deletes what stands
// between two of them so that they would become a character.
package normalize
