package normalize

import "github.com/parsitext/parsitext/internal/span"

// Text in another language, a line, a clause or a word, is recognized by letters and
// spellings that Persian does not have. It stays as it is, so that it is recognized again:
// only Invisibles and Spaces work on it, and they add and remove no letters.

// A tongue is a language written in Arabic script other than Persian and Arabic.
type tongue uint8

const (
	malay tongue = iota
	kurdish
	southernKurdish
	luri
	azerbaijani
	pashto
	urdu
	punjabi
	saraiki
	kashmiri
	uyghur
	kazakh
	sindhi
	hausa
	khowar
	balochi
	ottoman
	tongueCount

	noTongue tongue = 255
)

// tongues lists the languages: their BCP 47 tags, letters that a Persian typist never
// hits, weak letters that a typist may hit or another encoding may produce, and common
// words that Persian never has in this spelling. A text that tells two languages equally
// is in the first of them.
var tongues = [tongueCount]struct{ tag, letters, weak, words string }{
	malay:           {"ms", "ڠڽݢۏ", "ڤ", ""},
	kurdish:         {"ckb", "ڕڵۆێ", "ەڤھ", "لە بۆ لەم لەو لەسەر یەک سەد هەر"},
	southernKurdish: {"sdh", "ڕڵۆێۊ", "ەڤھ", ""},
	luri:            {"lrc", "ؽۊۉۏݩ", "ڤە", ""},
	azerbaijani: {"azb", "ۆۇ", "", "بیر اوچون اولان اولور اولاراق اولدو اولوب اولماق اولاجاق اولون اولماز اولمایان اولدوغو اولدوغونو " +
		"یوخ یوخدور یوخسا داها چوخ هانسی کیمی سونرا بونو اونون بونون اونلار منیم سیزین بوتون آراسیندا ایچینده اوزرینده اوزره ایندی باشقا " +
		"بیلر بیلمز گلیر واردیر لار لر لاری لری آرتیق یالنیز آنجاق لازیم دوغرو آشاغیدا آشاغیداکی زامان واخت چونکی یاخشی نوسخه ایستیفاده"},
	pashto: {"ps", "ټډړږښڼځڅېۍګ", "ۀ", "په د چې څخه لپاره دې شوې پورې یې کې وې دغه هغه خورا ژبه ښه ډېر ډېره ډیر"},
	urdu: {"ur", "ٹڈڑں", "ےہھۓۂ", "کے سے نے لیے والے گے میں ہیں ہوں نہیں ساتھ بھی تھا تھی تھے ہوئے کوئی کریں اور کا جس کرنا " +
		"یہ وہ ہے ہو ہی بہت ہوا ہوئی ہوتا ہوتی ہوتے ہونا ہونے ہوگا ہوگی چاہیے رہا رہی رہے مجھے"},
	punjabi:  {"pnb", "ٹڈڑںݨ", "ےہھۓ", "تے دے نوں توں وچ اے"},
	saraiki:  {"skr", "ٹڈڑںݨڄڳݙٻ", "ےہھۓ", ""},
	kashmiri: {"ks", "ٲٳۄؠٹڈڑں", "ےہھۓ", ""},
	uyghur:   {"ug", "ۇۆۈۋېڭ", "ەھ", ""},
	kazakh:   {"kk", "ۇۆۋٴ", "ەھ", ""},
	sindhi:   {"sd", "ٻڀٺٽٿڄڃڇڊڌڍڏڙڦڱڳڻ", "ڪھ", "آهي آهيان آهن ۾ منهنجو منهنجي توهان توهانجو ڪري"},
	hausa:    {"ha", "ٻڟڢڧڠݑࢻࢼࢽ", "ڪ", ""},
	khowar:   {"khw", "ٹڈڑںݰݯݮځڅ", "ےہھۓۂ", "ھیہ کورے کوریکو کورونو نوغ تتے متے لوڑے ھتے ھمو ھوی ھش کیہ دیونو"},
	balochi: {"bal", "ٹڈڑںݔۏۆێ", "ےہھۓۂ", "په انت نهنت وتی وتئ شمئی ایشانی آوانی لهتی بئ ئا ئین ئان ئانی بوتگ بوتگین بوتت بوتین بیتگ بیتگین بیتت نبیتگ " +
		"بیئت بیئنت کنئگ کتگ کتن تونیت کورتین کورته داتین داتگ دیستین نوکین گیشتر گیشتیر هنچوش وهد وهدی پدا خاتیرا نیمگا"},
	ottoman: {"ota", "", "", "ایچون اولان کبی ایکی ایشته کیجه ایچنده اوزره اوزرنده حقنده طرفندن صوکره صکره باشقه یالکز بویوک شیمدی شمدی بوکون قادین " +
		"ایتمک ایتدی ایتدیکی ایتمش ایدن ایدییور ایدیلن ایدوب ایدرک ایدرم ایسه بویله شویله اویله " +
		"اولمق اولدی اولمش اولور اولوب اولدیغی اولدیغنی اولدقلری واردر یوقدر دکلدر"},
}

// readLanguages finds the text in other languages.
func (l *line) readLanguages(s *scratch) {
	l.tongues = l.tongues[:0]
	if !l.reader && l.form&Fold != 0 {
		return
	}
	l.whole = noTongue
	if l.seen&pairTells == 0 {
		return
	}
	s.words = l.readWords(s.words[:0])
	words := s.words
	if !isFar(words) {
		return
	}
	before := noTongue
	if l.inner && l.told > 0 {
		before = l.told - 1
	}
	if l.whole = judge(words, before); l.whole != noTongue {
		l.tongues = append(l.tongues, span.Span{Start: 0, End: len(l.text)})
	} else {
		l.tongues = clauses(words, l.tongues)
	}
	if len(l.tongues) > 0 {
		l.keeps()
	}
}

// lookalikes appends to ranges the clauses that are in one of the lookalikes by their words
// and spellings, if the line has none of the most common words of Persian, and returns the
// language of the first one, or noTongue. Only the decoder asks for them, when it changes
// the line, because to look for them in every line would cost too much.
func (l *line) lookalikes(s *scratch, ranges []span.Span) ([]span.Span, tongue) {
	first := noTongue
	if !l.tellsByLetters() || l.hasPersianWord() {
		return ranges, first
	}
	s.words = l.readWords(s.words[:0])
	for clause := range eachClause(s.words) {
		t := judgeLookalike(clause)
		if t == noTongue {
			continue
		}
		ranges = append(ranges, extent(clause))
		l.kept = true
		if first == noTongue {
			first = t
		}
	}
	return ranges, first
}

// hasPersianWord reports whether the line has one of the most common words of Persian that
// the lookalikes do not have: Balochi has که, and این is also an ending of Azerbaijani.
func (l *line) hasPersianWord() bool {
	const size = len(" به ")
	for i := size; i <= len(l.text); i++ {
		if w := l.text[i-size : i]; w[size-1] == ' ' && w[0] == ' ' {
			switch string(w[1 : size-1]) {
			case "به", "در", "از", "را":
				return true
			}
		}
	}
	return false
}

// Language returns the language in which Standard reads the first line of s, as a BCP 47
// tag:
//
//   - "fa": Persian, to which all rules apply, and every language that is written like it,
//     such as Mazandarani and Gilaki. A Persian line that quotes another language is Persian.
//   - "ckb", "sdh", "lrc" (Central and Southern Kurdish, Northern Luri), "ur", "pnb", "skr",
//     "ks", "khw", "sd" (Urdu, Punjabi, Saraiki, Kashmiri, Khowar, Sindhi), "ps" (Pashto),
//     "ug", "kk" (Uyghur, Kazakh), "ms" (Malay) and "ha" (Hausa): a line that is left alone.
//   - "azb", "bal", "ota": South Azerbaijani, Balochi and Ottoman Turkish. The line is left
//     alone if a letter shows the language (ۆ, ۇ; ٹ, ݔ); if only words and spellings show
//     it (اوچون, سؤز; بوتگ, پسوردء; ایچون, اولدیغی), it gets no half-spaces.
//   - "ar": a line that is vocalised or plainly Arabic, which gets no half-spaces.
//   - "": a line without a letter of the Arabic script.
//
// Related languages are told apart by few letters, so that a short line may have the tag of
// a neighbour: a label in Punjabi that of Urdu. Language reads at most Lookahead bytes.
func Language(s string) string {
	text := []byte(s[:min(len(s), Lookahead)])
	n, _ := lineEnd(text)
	e := newEngine(Standard.plan())
	defer e.free()
	l := &e.line
	l.begin(text[:n], l.survey(text[:n]))
	l.readLanguages(&e.scratch)
	switch {
	case l.whole != noTongue:
		return tongues[l.whole].tag
	case !l.hasPersian():
		return ""
	case l.isArabic():
		return "ar"
	}
	if _, t := l.lookalikes(&e.scratch, nil); t != noTongue {
		return tongues[t].tag
	}
	return "fa"
}
