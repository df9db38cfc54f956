package tokenize_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/tokenize"
)

func ExampleWords() {
	for t := range tokenize.Words("وی افزود:در ۱۴۰۴/۰۲/۳۱، ۹۰٪ پاسخ دادند.") {
		fmt.Printf("%d %s %s\n", t.Start, t.Kind, t.Text)
	}
	// Output:
	// 0 word وی
	// 5 word افزود
	// 15 punct :
	// 16 word در
	// 21 date ۱۴۰۴/۰۲/۳۱
	// 39 punct ،
	// 42 percent ۹۰٪
	// 49 word پاسخ
	// 58 word دادند
	// 68 punct .
}

func ExampleAll() {
	text := ""
	for t := range tokenize.All("سال  ۱۴۰۴ ه.ش.") {
		fmt.Printf("%s %q\n", t.Kind, t.Text)
		text += t.Text
	}
	fmt.Println(text == "سال  ۱۴۰۴ ه.ش.")
	// Output:
	// word "سال"
	// space "  "
	// number "۱۴۰۴"
	// space " "
	// abbreviation "ه.ش."
	// true
}

func ExampleSentences() {
	for s := range tokenize.Sentences("تهران - ایرنا: باران بارید. آیا برف هم می\u200cآید؟\nگفت: «شاید.» و رفت.") {
		fmt.Println(s.Start, s.Text)
	}
	// Output:
	// 0 تهران - ایرنا:
	// 25 باران بارید.
	// 48 آیا برف هم می‌آید؟
	// 83 گفت: «شاید.» و رفت.
}

func ExampleParagraphs() {
	for p := range tokenize.Paragraphs("عنوان\r\n\r\nمتن خبر ") {
		fmt.Printf("%d–%d %s\n", p.Start, p.End(), p.Text)
	}
	// Output:
	// 0–10 عنوان
	// 14–27 متن خبر
}

func ExampleScanWords() {
	in := bufio.NewScanner(strings.NewReader("نرخ ارز ۹۰٪ رشد کرد."))
	in.Split(tokenize.ScanWords)
	for in.Scan() {
		fmt.Print(in.Text(), "|")
	}
	fmt.Println(in.Err())
	// Output: نرخ|ارز|۹۰٪|رشد|کرد|.|<nil>
}

func ExampleScanSentences() {
	in := bufio.NewScanner(strings.NewReader("باران بارید. در ساعت ۱۲.۳۰ هم برف آمد!"))
	in.Split(tokenize.ScanSentences)
	in.Buffer(nil, 1<<20) // sentences of up to 1 MiB
	for in.Scan() {
		fmt.Println(in.Text())
	}
	// Output:
	// باران بارید.
	// در ساعت ۱۲.۳۰ هم برف آمد!
}

func ExampleScanParagraphs() {
	in := bufio.NewScanner(strings.NewReader("عنوان\r\n\r\n  متن خبر\r\n"))
	in.Split(tokenize.ScanParagraphs)
	for in.Scan() {
		fmt.Printf("%q\n", in.Text())
	}
	// Output:
	// "عنوان"
	// "متن خبر"
}

func ExampleAppendWords() {
	var tokens []tokenize.Token
	for _, line := range []string{"سلام!", "خوبی؟"} {
		tokens = tokenize.AppendWords(tokens[:0], line)
		fmt.Println(len(tokens), tokens[0].Text)
	}
	// Output:
	// 2 سلام
	// 2 خوبی
}

func ExampleAppendAll() {
	tokens := tokenize.AppendAll(nil, "سلام دنیا")
	fmt.Println(len(tokens), tokens[1].Kind)
	// Output: 3 space
}

func ExampleAppendSentences() {
	sentences := tokenize.AppendSentences(nil, "او رفت. من ماندم.")
	fmt.Println(len(sentences), sentences[1].Text)
	// Output: 2 من ماندم.
}

func ExampleAppendParagraphs() {
	paragraphs := tokenize.AppendParagraphs(nil, "عنوان\n\nمتن خبر")
	fmt.Println(len(paragraphs), paragraphs[1].Text)
	// Output: 2 متن خبر
}

func ExampleJoinVerbs() {
	text := "نامه نوشته شده است و او خواهد رفت."
	for t := range tokenize.JoinVerbs(text) {
		fmt.Print(t.Text, "|")
	}
	fmt.Println()
	// Output: نامه|نوشته شده است|و|او|خواهد رفت|.|
}

func ExampleLemma() {
	for _, word := range []string{"کتاب\u200cهایشان", "میروم", "نمی\u200cخواستند", "بزرگ\u200cترین", "حوادث", "گفته شده است"} {
		fmt.Print(tokenize.Lemma(word), " ")
	}
	fmt.Println()
	// Output: کتاب رفتن خواستن بزرگ حادثه گفتن
}

func ExampleIsStopWord() {
	for t := range tokenize.Words("این خبر را در روزنامه خواندم") {
		if !tokenize.IsStopWord(t.Text) {
			fmt.Print(t.Text, " ")
		}
	}
	fmt.Println()
	// Output: خبر روزنامه خواندم
}

func ExampleStopWords() {
	stop := map[string]bool{}
	for w := range tokenize.StopWords() {
		stop[w] = true
	}
	fmt.Println(stop["است"], stop["کتاب"])
	// Output: true false
}

func ExampleKind_String() {
	for t := range tokenize.Words("۹۰٪ https://isna.ir") {
		fmt.Print(t.Kind.String(), " ")
	}
	fmt.Println()
	// Output: percent url
}

func ExampleKind_MarshalText() {
	counts := map[tokenize.Kind]int{}
	for t := range tokenize.Words("در ۱۴۰۴/۰۲/۳۱ و ۱۴۰۴/۰۳/۰۱") {
		counts[t.Kind]++
	}
	out, err := json.Marshal(counts)
	fmt.Println(string(out), err)
	// Output: {"date":2,"word":2} <nil>
}

func ExampleKind_AppendText() {
	line, err := tokenize.Date.AppendText([]byte("kind="))
	fmt.Println(string(line), err)
	// Output: kind=date <nil>
}

func ExampleKind_UnmarshalText() {
	var wanted []tokenize.Kind
	err := json.Unmarshal([]byte(`["url", "email"]`), &wanted)
	fmt.Println(wanted, err)
	fmt.Println(json.Unmarshal([]byte(`["link"]`), &wanted))
	// Output:
	// [url email] <nil>
	// tokenize: no kind is named "link"
}

func ExampleToken_End() {
	text := "سلام دنیا"
	for t := range tokenize.Words(text) {
		fmt.Println(text[t.Start:t.End()] == t.Text)
	}
	// Output:
	// true
	// true
}

func ExampleSegment_End() {
	text := "او رفت. من ماندم."
	for s := range tokenize.Sentences(text) {
		fmt.Println(s.Start, s.End(), text[s.Start:s.End()])
	}
	// Output:
	// 0 12 او رفت.
	// 13 29 من ماندم.
}

func ExampleTerms() {
	for t := range tokenize.Terms("كتاب\u200cهاي آن\u200cها به\u200cعنوان هديه داده شده\u200cاست.") {
		fmt.Println(t.Start, t.Folded, t.Lemma, t.Stop)
	}
	// Output:
	// 0 کتاب‌های کتاب false
	// 18 آنها آن true
	// 30 به به true
	// 37 عنوان عنوان false
	// 48 هدیه هدیه false
	// 57 داده دادن true
	// 66 شده شدن true
	// 75 است بودن true
}

func ExampleTerm_Parts() {
	for t := range tokenize.Terms("رئیس\u200cجمهورها آمدند") {
		for p := range t.Parts() {
			fmt.Println(p.Start, p.Folded, p.Lemma)
		}
	}
	// Output:
	// 0 رییس رییس
	// 11 جمهورها جمهور
	// 26 آمدند آمدن
}

func ExampleAppendTerms() {
	terms := tokenize.AppendTerms(nil, "نامه\u200cها")
	fmt.Println(len(terms), terms[0].Lemma)
	// Output: 1 نامه
}

func ExampleSplitter() {
	text := "گفت: «برو! زود بیا.» و\nنشست مهن. رضایی آمد."
	p := tokenize.Splitter{SoftBreaks: true, WholeQuotations: true, Abbreviations: []string{"مهن"}}
	for s := range p.Sentences(text) {
		fmt.Printf("%q\n", s.Text)
	}
	// Output:
	// "گفت: «برو! زود بیا.» و\nنشست مهن. رضایی آمد."
}

func ExampleSplitter_Sentences() {
	for s := range (tokenize.Splitter{SoftBreaks: true}).Sentences("سطر یک\nو دو. سه\n\nچهار") {
		fmt.Printf("%q\n", s.Text)
	}
	// Output:
	// "سطر یک\nو دو."
	// "سه"
	// "چهار"
}

func ExampleSplitter_AppendSentences() {
	p := tokenize.Splitter{WholeQuotations: true}
	fmt.Println(len(p.AppendSentences(nil, "گفت: «برو! زود بیا.» رفت.")))
	// Output: 2
}

func ExampleSplitter_ScanSentences() {
	in := bufio.NewScanner(strings.NewReader("سطر یک\nو دو. سه"))
	in.Split(tokenize.Splitter{SoftBreaks: true}.ScanSentences)
	for in.Scan() {
		fmt.Printf("%q\n", in.Text())
	}
	// Output:
	// "سطر یک\nو دو."
	// "سه"
}

func ExampleSplitter_SentenceWords() {
	for s, words := range (tokenize.Splitter{SoftBreaks: true}).SentenceWords("او\nرفت.") {
		for w := range words {
			fmt.Println(s.Start, w.Start, w.Text)
		}
	}
	// Output:
	// 0 0 او
	// 0 5 رفت
	// 0 11 .
}

func ExampleSentenceWords() {
	for s, words := range tokenize.SentenceWords("باران بارید. رفتیم!") {
		fmt.Print(s.Start, ":")
		for w := range words {
			fmt.Print(" ", w.Text)
		}
		fmt.Println()
	}
	// Output:
	// 0: باران بارید .
	// 23: رفتیم !
}

func ExampleWordsBytes() {
	b := []byte("سال ۱۴۰۴")
	for w := range tokenize.WordsBytes(b) {
		fmt.Println(w.Kind, string(b[w.Start:w.End]))
	}
	// Output:
	// word سال
	// number ۱۴۰۴
}

func ExampleAllBytes() {
	for w := range tokenize.AllBytes([]byte("سال ۱۴۰۴")) {
		fmt.Print(w.Kind, " ")
	}
	// Output: word space number
}

func ExampleSentencesBytes() {
	for g := range tokenize.SentencesBytes([]byte("آمد. رفت.")) {
		fmt.Println(g.Start, g.End)
	}
	// Output:
	// 0 7
	// 8 15
}

func ExampleParagraphsBytes() {
	for g := range tokenize.ParagraphsBytes([]byte("یک\n\nدو")) {
		fmt.Println(g.Start, g.End)
	}
	// Output:
	// 0 4
	// 6 10
}

func ExampleOffsets() {
	text := "خوب 😀 است"
	o := tokenize.NewOffsets(text)
	for w := range tokenize.Words(text) {
		fmt.Println(w.Start, o.Runes(w.Start), o.UTF16(w.Start))
	}
	fmt.Println(o.FromUTF16(7), o.FromRunes(6))
	// Output:
	// 0 0 0
	// 7 4 4
	// 12 6 7
	// 12 12
}
