// Package tokenize takes Persian text apart into words, sentences and paragraphs,
// each with its byte offset, without copying or allocating.
//
// [Words] gives the tokens without spaces, [All] all of them, so that their texts
// joined are the input. A [Token] has a [Kind]: word, number, date, URL and so on.
// [Sentences] and [Paragraphs] give the larger parts, [SentenceWords] sentences with
// their tokens; a [Splitter] finds sentences with options. [WordsBytes] and its kin read
// bytes, [ScanWords], [ScanSentences] and [ScanParagraphs] a reader, and [AppendWords] and
// its kin give a slice. [JoinVerbs] gives the words with verbs of several words joined.
// [Terms] gives what an index of texts needs of each word; [Lemma], [IsStopWord] and
// [StopWords] give parts of it. Lemma and Terms alone bring a lexicon and tables, some
// 5 MB, into a program. An [Offsets] translates byte offsets to runes and UTF-16 units.
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
//     conjunction is not one: و|.
//   - An abbreviation of Latin letters spelled out is one token without its last dot,
//     with the endings after a ZWNJ: بی.بی.سی|., یو.اس.آ, دی.وی.دی‌ها.
//   - A number has the signs between its digits: ۱۴۰۴/۰۲/۳۱, ۱۱:۲۹:۳۲, ۳-۲, 1+5. It has a
//     percent or currency sign beside it: 90%, ٪۲۵, $۱۰, ۵€. A Persian comma is inside a
//     number before three digits: ۲،۵۰۰،۰۰۰. A kashida is one of those signs: ۳ـ۷.
//   - A date or time is a token of its own, whatever it touches: ساعت|18:30,
//     مورخ|1404/02/31; so is the number before an era, ۱۴۰۴|ه.ش., and each date of a range:
//     ۱۴۰۴/۲/۳۱|-|۱۴۰۴/۳/۱. An instant (RFC 3339) is one: 2025-05-21T11:29:32+03:30.
//   - A number with a word after a ZWNJ is one word: ۲۰‌ساله.
//   - A file name of a word and an extension in use is one token: گزارش.pdf. So is an
//     extension or top domain with its dot: .NET, .ir.
//   - URLs, bare domains, e-mail and IP addresses are one token:
//     https://isna.ir/a?b, info@isna.ir. So are @khabar, #نیم_فاصله,
//     paths (/opt/app, D:\Data), versions (1.2.3-rc1), and code: `a b`, <b>, &nbsp;,
//     {title}, %5.2f, IBANs. A URL does not include the mark after it.
//   - A word of Latin letters keeps the signs inside it: CoRoT-7b, AT&T, C++, and an
//     abbreviation its last dot: U.S.A., Ph.D.
//   - Invisible characters at the end of a word that are no joiners, such as the end of a
//     bidirectional run, are white space.
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
//   - No space is needed after the mark, if a word of two letters or more stands before
//     it: تمام شد.| رفت, شد.| «رضایی» آمد, رفت.| ۱۲ نفر ماندند.
//   - What closes goes with the mark: quotation marks and brackets, footnotes, emoji,
//     <br> and the signs of Markdown: ثابت شد.[۲] | سپس, خوب بود.😂 | دمت گرم, **مهم.** |
//     بعدی. A ) with a space before it closes only what is open.
//   - A dot of an abbreviation or initial does not end one: سال ه.ش. بود, دکتر م. امید
//     آمد, جان اف. کندی, J. K. Rowling, نک. به پیوست. Neither do marks in URLs
//     (a.ir/b?c=1) and between numbers and letters (۳.الف), nor the dot of the number of an
//     item or a section: ۱. فصل نخست, الف. تعریف, پنج. روایت, ماده ۲۲. هر کس.
//   - A sentence goes on where a conjunction follows a closed quotation: گفت: «بیا.» و
//     رفت. So it does after ! and ؟ in a bracket or quotation within it: کتاب «چه باید کرد؟»
//     نوشتهٔ اوست; but not in speech, after a colon or a verb: پرسید: «کجا؟» | علی نگفت.
//   - An ellipsis, … or dots, ends one only after a finite verb: نمی‌دانم… | شاید
//     بیاید, and not before a conjunction. Others go on: سیب و... در بازار.
//   - A call goes on before a command: ای مردم! بیایید.
//   - A dateline closed by a colon where a sentence may start is one of its own, if it
//     names an agency: تهران - ایرنا: | باران بارید. A colon ends no other, and ؛ none.
//
// A quotation of several sentences is not held together, unless a [Splitter] says so:
// گفت: «برو! | زود بیا.»
//
// # Lemmas
//
// [Lemma] reads a word by paradigms: the stems and endings of some 400 verbs, the endings
// of nouns and adjectives, tables of broken plurals; what an ending leaves must be a word
// that the lexicon holds for common enough. Where it must choose:
//
//   - A broken plural has the singular of its own root, and no translation: آباء is اب,
//     السنه is لسان. One that is a word of its own in Persian stays: حقوق, جواهر, حواس; so
//     does one with the letters of a commoner word: اعمال, اشکال, قصور.
//   - A plural of persons is cut once: مراجعین is مراجع, which alone is the plural of مرجع.
//   - The present of گشتن and گردیدن is one: می‌گردد is گشتن, as برمی‌گردد is برگشتن.
//   - A past stem that in news and prose seldom ends a clause is a noun: ساخت, برگشت; its
//     other forms are the verb's: ساختند.
//   - The spoken language is read where the written word is common: خیابونا is خیابان.
//
// On the development parts of the Universal
// Dependencies treebanks its lemma is that of the treebank for 97 of 100 nouns and
// adjectives and 97 of 100 verbs, if a ی that may be indefinite and a participle used
// as a noun are let pass, as TestLemmaCorpus says.
package tokenize

//go:generate go run -C ../internal/gen ./tokenize
