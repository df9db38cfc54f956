package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// A sample is a text and what a normalizer should make of a part of it: the output must
// contain one of wants, whatever the shape of its digits.
type sample struct {
	in    string
	wants []string
}

// A row is a capability of normalizers.
type row struct {
	name    string
	samples []sample
}

func of(in string, wants ...string) sample { return sample{in, wants} }

// capabilities are the rows of the first table of COMPARE.md that samples can show.
var capabilities = []row{
	{"ي ك → ی ک", []sample{
		of("اين كتاب علي است", "این کتاب علی است"),
		of("كي مي آيد", "کی می آید", "کی می\u200cآید"),
	}},
	{"look-alikes of other languages", []sample{
		of("این ڪتاب است", "کتاب"), of("ہمہ آمدند", "همه"), of("پاې او", "پای"), of("ھمه جا", "همه"), of("دنيى ما", "دنیی"),
	}},
	{"presentation forms", []sample{
		of("این ﮐﺘﺎﺏ است", "کتاب"), of("ﺳﻼﻡ بر تو", "سلام"), of("ﺧﻮﺏ است", "خوب"),
	}},
	{"hamza and madda kept (مؤلف, آ)", []sample{
		of("مؤلف آن آمد", "مؤلف آن آمد"), of("رأی ما", "رأی"), of("مسئله آب", "مسئله آب"), of("خانهٔ ما", "خانهٔ", "خانه\u200cی", "خانۀ"),
	}},
	{"digits to ۱۲۳", []sample{of("سال 1404 بود", "=۱۴۰۴"), of("سال ١٤٠٤ بود", "=۱۴۰۴")}},
	{"digits inside Latin words kept", []sample{of("با Win10 کار کرد", "=Win10"), of("استاندارد UTF8 است", "=UTF8")}},
	{"12.5 keeps its value", []sample{of("عدد 12.5 است", "12.5", "12٫5")}},
	{"1,234 keeps its value", []sample{of("عدد 1,234 است", "1,234", "1٬234")}},
	{"ZWNJ typed as a space (می کند, کتاب ها)", []sample{
		of("او کار می کند", "می\u200cکند"), of("این کتاب ها را", "کتاب\u200cها"), of("بزرگ ترین شهر", "بزرگ\u200cترین", "بزرگترین"), of("نمی رود", "نمی\u200cرود"),
	}},
	{"ZWNJ deleted (میکند, کتابهای)", []sample{
		of("او کار میکند", "می\u200cکند"), of("این کتابهای ما", "کتاب\u200cهای"), of("او نمیتواند برود", "نمی\u200cتواند"), of("خانههای شهر", "خانه\u200cهای"),
	}},
	{"compounds glued (نرمافزار, روابطعمومی)", []sample{
		of("این نرمافزار خوب است", "نرم\u200cافزار"), of("مدیر روابطعمومی گفت", "روابط\u200cعمومی", "روابط عمومی"), of("او میانرشتهای است", "میان\u200cرشته\u200cای"),
	}},
	{"spaces lost between words (وفرصتها)", []sample{
		of("تهدیدها وفرصتها", "و فرصت\u200cها", "و فرصتها"), of("او گفتکه می\u200cآید", "گفت که"),
	}},
	{"ماه می (May) left alone", []sample{of("در ماه می میلادی آمد", "ماه می میلادی"), of("ماه می رسید", "ماه می رسید", "ماه می\u200cرسید")}},
	{"quotes, punctuation, spaces", []sample{
		of(`او گفت "سلام" و رفت`, "«سلام»"), of("سلام ،خوبی", "سلام، خوبی"), of("این  دو", "این دو"), of("آمد ؟", "آمد؟"),
	}},
	{"URLs, e-mail, code kept as they are", []sample{
		of("نشانی https://isna.ir/a?b=c&d=1 است", "https://isna.ir/a?b=c&d=1"), of("به info@isna.ir نوشت", "info@isna.ir"), of("با `x = \"y\"` نوشت", "`x = \"y\"`"), of("<b>متن</b> بود", "<b>متن</b>"),
	}},
}

// cells prints for each capability how many of its samples come out right.
func cells(o options) error {
	if o.peer == "" || strings.Contains(o.peer, " tokens ") {
		if err := tokenCells(o); err != nil || o.peer != "" {
			return err
		}
	}
	var in []string
	for _, row := range capabilities {
		for _, s := range row.samples {
			in = append(in, s.in)
		}
	}
	out, _, err := normalizeLines(o.peer, in)
	if err != nil {
		return err
	}
	for _, row := range capabilities {
		right := 0
		for _, s := range row.samples {
			if s.isRight(out[0]) {
				right++
			} else if o.verbose {
				fmt.Printf("\t%s → %s\n", s.in, out[0])
			}
			out = out[1:]
		}
		verdict(row.name, right, len(row.samples))
	}
	return nil
}

// verdict prints a cell: yes if all samples are right, part or no.
func verdict(name string, right, all int) {
	word := "part"
	switch right {
	case all:
		word = "yes"
	case 0:
		word = "no"
	}
	fmt.Printf("%-4s %d of %d  %s\n", word, right, all, name)
}

// isRight reports whether the output contains one of the wanted texts. One that begins
// with = must have these digits.
func (s sample) isRight(out string) bool {
	return slices.ContainsFunc(s.wants, func(want string) bool {
		if exact, ok := strings.CutPrefix(want, "="); ok {
			return strings.Contains(out, exact)
		}
		return strings.Contains(asciiDigits(out), asciiDigits(want))
	})
}

func asciiDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if '۰' <= r && r <= '۹' {
			return r - '۰' + '0'
		}
		return r
	}, s)
}

// A whole is a part of a text that must be one token, or one sentence, where it first
// occurs.
type whole struct {
	name     string
	parts    []string
	sentence bool
}

// wholeText is the text of the samples of tokens.
const wholeText = "نشانی https://isna.ir/news/1?a=b است. به info@isna.ir نوشت. برچسب #نیم_فاصله را دید. روز ۱۴۰۴/۰۲/۳۱ بود. " +
	"سهم ۲۵٪ ماند. بهای $۱۰ دارد. سال ۱۴۰۰ ه.ش. بود. او کجاست؟ نام «کتاب» آمد. حرف گفته شده است. او گفت: «برو.» و رفت. دکتر م. امید آمد."

var wholes = []whole{
	{"URLs, e-mail, hashtags whole", []string{"https://isna.ir/news/1?a=b", "info@isna.ir", "#نیم_فاصله"}, false},
	{"۱۴۰۴/۰۲/۳۱, ۲۵٪, $۱۰ whole", []string{"۱۴۰۴/۰۲/۳۱", "۲۵٪", "$۱۰"}, false},
	{"ه.ش. one token", []string{"ه.ش."}, false},
	{"marks are tokens", []string{"؟", "«", ":"}, false},
	{"«گفته شده است» as one", []string{"گفته شده است"}, false},
	{"plain sentences", []string{"سهم ۲۵٪ ماند.", "او کجاست؟"}, true},
	{"«و…», abbreviations", []string{"سال ۱۴۰۰ ه.ش. بود.", "او گفت: «برو.» و رفت.", "دکتر م. امید آمد."}, true},
}

// tokenCells does the work of cells for tokens and sentences.
func tokenCells(o options) error {
	found, err := cut(o.peer, wholeText)
	if err != nil {
		return err
	}
	for _, w := range wholes {
		segments, right := found.tokens, 0
		if w.sentence {
			segments = found.sentences
		}
		for _, part := range w.parts {
			start := indexOf(part)
			if slices.Contains(segments, segment{start, start + len(part)}) {
				right++
			} else if o.verbose {
				fmt.Printf("\t%s\n", part)
			}
		}
		verdict(w.name, right, len(w.parts))
	}
	return nil
}

// indexOf returns the offset of a part in wholeText, outside longer words and URLs.
func indexOf(part string) int {
	at := 0
	for {
		i := at + strings.Index(wholeText[at:], part)
		if r, _ := utf8.DecodeLastRuneInString(wholeText[:i]); i == 0 || r == ' ' || utf8.RuneCountInString(part) == 1 && r != 'p' && r != 's' {
			return i
		}
		at = i + len(part)
	}
}
