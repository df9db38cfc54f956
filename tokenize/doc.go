// Package tokenize splits Persian text into words, sentences and paragraphs, each with its
// byte offset, without copying or allocating.
//
// [Words] returns the tokens without spaces, [All] all of them, so that their texts
// concatenated are the input. A [Token] has a [Kind]: word, number, date, URL and so on.
// [Sentences] and [Paragraphs] return larger parts, [SentenceWords] sentences with their
// tokens; a [Splitter] finds sentences with options. [WordsBytes] and the like read bytes,
// [ScanWords], [ScanSentences] and [ScanParagraphs] a reader, and [AppendWords] and the
// like append to a slice. [JoinVerbs] returns the words with multi-word verbs joined.
// [Terms] returns the data of each word for a text index, and [Term.Parts] those of the words
// of a compound; [Lemma], [IsStopWord] and [StopWords] return parts of these data. Only Lemma
// and Terms link a lexicon and tables, about 5 MB, into a program. An [Offsets] translates byte offsets to runes and UTF-16
// units.
//
// Tokenizing takes linear time. A ZWNJ and vowel marks belong to the word they are in.
// Invalid UTF-8 gives symbols of one byte.
//
// # Words
//
// Words follow Unicode's text segmentation (UAX #29), with these deviations. Bars separate
// the tokens; white space is omitted.
//
//   - A colon, full stop or apostrophe between Persian letters ends a word:
//     افزود|:|بر, است|.|بازی.
//   - An abbreviation of single letters is one token including its last dot: ه.ش., ج.ا.ا.;
//     so is one letter with a dot if the line continues: در|۱۹۱۷|م.|و. The conjunction
//     is not an abbreviation: و|.
//   - An abbreviation of spelled-out Latin letters is one token without its last dot,
//     including endings after a ZWNJ: بی.بی.سی|., یو.اس.آ, دی.وی.دی‌ها.
//   - A number includes the signs between its digits: ۱۴۰۴/۰۲/۳۱, ۱۱:۲۹:۳۲, ۳-۲, 1+5. It
//     includes a percent or currency sign next to it: 90%, ٪۲۵, $۱۰, ۵€. A Persian comma
//     belongs to a number if three digits follow: ۲،۵۰۰،۰۰۰. A kashida counts as a sign: ۳ـ۷.
//   - A date or time is always a separate token: ساعت|18:30, مورخ|1404/02/31; so is the
//     number before an era, ۱۴۰۴|ه.ش., and each date of a range:
//     ۱۴۰۴/۲/۳۱|-|۱۴۰۴/۳/۱. An instant (RFC 3339) is one token: 2025-05-21T11:29:32+03:30.
//   - A number followed by a ZWNJ and a word is one word: ۲۰‌ساله.
//   - A file name of a word and a known extension is one token: گزارش.pdf. So is an
//     extension or top-level domain with its dot: .NET, .ir.
//   - URLs, bare domains, e-mail and IP addresses are one token:
//     https://isna.ir/a?b, info@isna.ir. So are @khabar, #نیم_فاصله,
//     paths (/opt/app, D:\Data), versions (1.2.3-rc1), and code: `a b`, <b>, &nbsp;,
//     {title}, %5.2f, IBANs. A URL does not include the mark after it.
//   - A word of Latin letters includes the signs inside it: CoRoT-7b, AT&T, C++. An
//     abbreviation includes its last dot: U.S.A., Ph.D.
//   - Invisible characters at the end of a word that are not joiners, such as the end of
//     a bidirectional run, are white space.
//   - An underscore does not join Persian letters except in a hashtag: ایران|_|ما.
//   - A run of letters of any other script is also one word: 漢字, ไทย.
//   - A run of white space is one token, including line breaks and stray invisible
//     characters.
//
// Every mark is a token: three dots are three tokens, … is one, ؟! are two.
//
// # Sentences
//
// Sentences follow UAX #29, with these deviations. Bars separate the sentences.
//
//   - Every line break ends a sentence, also U+000B and U+000C.
//   - The mark needs no space after it, if a word of two or more letters precedes it:
//     تمام شد.| رفت, شد.| «رضایی» آمد, رفت.| ۱۲ نفر ماندند.
//   - Closing characters belong to the mark before them: quotation marks and brackets,
//     footnotes, emoji, <br> and the signs of Markdown: ثابت شد.[۲] | سپس, خوب بود.😂 |
//     دمت گرم, **مهم.** | بعدی. So does an emoticon, also after a space: خوب بود. :) |
//     دمت گرم. A ) after a space closes only an open bracket.
//   - A dot of an abbreviation or initial does not end one: سال ه.ش. بود, دکتر م. امید
//     آمد, جان اف. کندی, J. K. Rowling, نک. به پیوست. Neither do marks in URLs
//     (a.ir/b?c=1) and between numbers and letters (۳.الف), nor the dot of the number of an
//     item or a section: ۱. فصل نخست, الف. تعریف, پنج. روایت, ماده ۲۲. هر کس,
//     باب دوم. در اخلاق.
//   - A sentence continues if a conjunction follows a closed quotation: گفت: «بیا.» و
//     رفت. It also continues after ! and ؟ in a bracket or quotation within it: کتاب «چه باید کرد؟»
//     نوشتهٔ اوست; but not in speech, after a colon or a verb: پرسید: «کجا؟» | علی نگفت.
//     After the noun that names a quotation it continues after a dot too: جملهٔ «من آمدم.»
//     درست است.
//   - An ellipsis, … or dots, ends a sentence only after a finite verb: نمی‌دانم… |
//     شاید بیاید, and not before a conjunction. After any other word the sentence
//     continues: سیب و... در بازار.
//   - A vocative does not end the sentence before a command: ای مردم! بیایید.
//   - A dateline that begins where a sentence may begin, ends with a colon and names
//     an agency is a sentence: تهران - ایرنا: | باران بارید. No other colon ends a
//     sentence, and ؛ never does.
//
// A quotation of several sentences is split, unless a [Splitter] says otherwise: گفت:
// «برو! | زود بیا.»
//
// # Lemmas
//
// [Lemma] reads a word by paradigms: the stems and endings of about 400 verbs, the endings
// of nouns and adjectives, and tables of broken plurals. After an ending is removed, the
// rest must be a word that is common enough in the lexicon. In ambiguous cases:
//
//   - A broken plural gets the singular of its own root, not a translation: آباء is اب,
//     السنه is لسان. A plural that has its own meaning in Persian stays: حقوق, جواهر, حواس;
//     so does one spelled like a commoner word: اعمال, اشکال, قصور.
//   - What remains after an ending is removed has the lemma that it has alone: نوشته‌ها is
//     نوشتن, as نوشته is. If that would be another word, the ending stays: مراجعین, because
//     مراجع is the plural of مرجع; کندتر, because کند is a form of کردن.
//   - گشتن and گردیدن share their present stem: می‌گردد is گشتن, as برمی‌گردد is برگشتن.
//   - A past stem that seldom ends a clause in news and prose is a noun: ساخت, درآمد, also
//     with ی: بازگشتی. Its other forms belong to the verb: ساختند.
//   - Colloquial forms are read if the written word is common: خیابونا is خیابان, کافیه is
//     کافی, مهم‌تره is مهم. عالیه and لازمه are also words, and stay.
//
// On the development parts of the Universal Dependencies treebanks its lemma equals that
// of the treebank for 97 of 100 nouns and adjectives and 97 of 100 verbs. This does not
// count a ی that may be indefinite and a participle used as a noun, as described in
// TestLemmaCorpus.
package tokenize

//go:generate go run -C ../internal/gen ./tokenize
