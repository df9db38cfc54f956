// Package tokenize takes Persian text apart into words, sentences and paragraphs,
// each with its byte offset, without copying or allocating.
//
// [Words] gives the tokens without spaces, [All] all of them, so that their texts
// joined are the input. A [Token] has a [Kind]: word, number, date, URL and so on.
// [Sentences] and [Paragraphs] give the larger parts.
//
// Words are those of Unicode's text segmentation (UAX #29) with these changes for
// Persian:
//   - a colon between letters ends a word: «افزود:بر» is three tokens;
//   - numbers, percentages, dates and times are one token: ۱۴۰۴/۰۲/۳۱, 11:29:32, 90%;
//   - so are abbreviations («ه.ش.», «آ.د.ک»), URLs, e-mail addresses, mentions,
//     hashtags, paths, versions, code and emoji;
//   - a word of Latin letters keeps the signs inside it: CoRoT-7b, C++.
//
// A ZWNJ and vowel marks are part of the word they are in. Bytes that are not
// UTF-8 are symbols of one byte.
package tokenize
