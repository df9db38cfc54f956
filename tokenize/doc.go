// Package tokenize takes Persian text apart into words, sentences and paragraphs,
// each with its byte offset, without copying or allocating.
//
// [Words] gives the tokens without spaces, [All] all of them, so that their texts
// joined are the input. A [Token] has a [Kind]: word, number, date, URL and so on.
// [Sentences] and [Paragraphs] give the larger parts. [ScanWords],
// [ScanSentences] and [ScanParagraphs] give the same from a reader, and
// [AppendWords] and its kin in a slice. [JoinVerbs] gives the words with verbs of
// several words joined. [Lemma], [IsStopWord] and [StopWords] serve search; Lemma
// alone brings a lexicon of some 3 MB into a program.
//
// Time is linear in the text. A ZWNJ and vowel marks are part of the word they are
// in. Bytes that are not UTF-8 are symbols of one byte.
//
// # Words
//
// Words are those of Unicode's text segmentation (UAX #29), with these deviations.
// The bars stand between tokens, white space left out.
//
//   - A colon, full stop or apostrophe between Persian letters ends a word:
//     افزود|:|بر, است|.|بازی.
//   - An abbreviation of single letters is one token with its last dot: ه.ش., ج.ا.ا.,
//     and one letter with a dot where the line goes on: در|۱۹۱۷|م.|و. The
//     conjunction is none: و|.
//   - An abbreviation of Latin letters spelled out is one token without its last dot:
//     بی.بی.سی|., یو.اس.آ.
//   - A number has the signs between its digits: ۱۴۰۴/۰۲/۳۱, ۱۱:۲۹:۳۲, ۳-۲, 1+5. It has a
//     percent or currency sign beside it: 90%, ٪۲۵, $۱۰, ۵€.
//   - URLs, bare domains, e-mail and IP addresses are one token:
//     https://isna.ir/a?b, info@isna.ir. So are @khabar, #نیم_فاصله,
//     paths (/opt/app, D:\Data), versions (1.2.3-rc1), and code: `a b`, <b>, &nbsp;,
//     {title}, %5.2f, IBANs. A URL does not include the mark after it.
//   - A word of Latin letters keeps the signs inside it: CoRoT-7b, AT&T, C++.
//   - An underscore joins no Persian letters but those of a hashtag: ایران|_|ما.
//   - Letters of every other script are one word too: 漢字, ไทย.
//   - White space is one token whatever it is made of, line breaks and stray
//     invisible characters among it.
//
// Every mark is a token: three dots are three, … is one, ؟! two.
//
// # Sentences
//
// Sentences are those of UAX #29, with these deviations, the bars between them.
//
//   - Every line break ends one, U+000B and U+000C too.
//   - A dot of an abbreviation or initial does not: سال ه.ش. بود, دکتر م. امید
//     آمد. Neither do marks in URLs (a.ir/b?c=1) and between numbers and letters
//     (۳.الف), nor the dot of a list's item (۱. فصل نخست).
//   - A sentence goes on where a conjunction follows a closed quotation: گفت: «بیا.» و
//     رفت.
//   - An ellipsis, … or dots, ends one only after a finite verb: نمی‌دانم… | شاید
//     بیاید. Others go on: سیب و... در بازار.
//   - A vocative does not end with its mark: ای مردم! بیایید.
//   - A dateline closed by a colon where a sentence may start is one of its own:
//     تهران - ایرنا: | باران بارید. A colon ends no other, and ؛ none.
//
// A quotation of several sentences is not held together: گفت: «برو! | زود بیا.»
package tokenize

//go:generate go run -C ../internal/gen ./tokenize
