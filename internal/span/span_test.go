package span

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// find returns the texts of the spans of a line.
func find(line string) []string {
	var out []string
	for at := 0; ; {
		s, ok := Next(line, at)
		if !ok {
			return out
		}
		out = append(out, line[s.Start:s.End])
		at = s.End
	}
}

// spans are lines with their spans between ⟦ and ⟧.
var spans = []string{
	"به نشانی ⟦https://news.site.ir/fa/story/12?ref=home&p=2⟧ بروید.",
	"(⟦http://x.ir/خبر/تهران-،-امروز⟧) و ⟦http://fa.wikipedia.org/wiki/ایران#تاریخ⟧، که",
	"«⟦www.sample.ir⟧» یا ⟦sample.co.ir⟧؟",
	"⟦https://fa.wikipedia.org/wiki/شیر_(گاوسانان)⟧ را ببینید",
	"نامه به ⟦ali.rezaei+news@post.example.ir⟧، یا ⟦a@b.ir⟧.",
	"از ⟦@khabar_ir⟧ و ⟦#خبر_فوری⟧ و ⟦#نیم\u200cفاصله⟧\u200c",
	"نسخهٔ ⟦v2.10.0-rc1⟧ و ⟦1.2.3⟧ و ⟦v2⟧",
	"از ⟦10.0.0.254⟧ به ⟦2001:db8::1⟧",
	"پرونده ⟦D:\\Data\\khabar.csv⟧ و ⟦/opt/app/bin/run⟧ و ⟦./a.txt⟧ و ⟦~/متن/b⟧",
	"کد ⟦`x := y[i]`⟧ و ⟦``a ` b``⟧ و ` تنها",
	"⟦<b>⟧متن⟦</b>⟧ ⟦<img src='x.png'>⟧ ⟦&laquo;⟧ ⟦&#160;⟧",
	"⟦%d⟧ و ⟦%5.2f⟧ و ⟦{title}⟧ و ⟦{{name}}⟧ و ⟦${HOME}⟧",
	"رابطهٔ ⟦$a^2+b^2$⟧ و بهای $5 تا $10",
	"⟦[متن خبر](https://x.ir/a_b)⟧ و [متن] (ساده)",
	"⟦Airbus-A320⟧ و ⟦GPT-4o⟧ و ⟦C#⟧ و ⟦C++⟧ و ⟦IBM-96⟧ها و ⟦4K⟧ و ⟦CoRoT-7b⟧ و ⟦R&D⟧ و ⟦Café⟧",
	"یعنی ⟦i.e.⟧ و ⟦e.g.⟧ و ⟦U.S.A.⟧",
	"مقالهٔ ⟦10.1145/3292500.3330701⟧ و ⟦ISBN 978-3-16-148410-0⟧",
	"⟦IR062960000000100324200001⟧",
	"⟦👩\u200d👩\u200d👦⟧⟦👍🏽⟧⟦🇮🇷⟧ ⟦❤️⟧",
}

// prose has no span.
var prose = []string{
	"۱۲٫۵ و 12,500,000 و 23:59:07 و 1399/12/30 و 2024-02-29 و 3.75 و 31.2.1404",
	"50% سود و %۲۰ و ۵ < ۶ > ۴",
	"و/یا، متن/متن، ... /، .",
	"سلام.خدا و ه.ش. و @ و # و #12",
}

func TestSpans(t *testing.T) {
	for _, marked := range spans {
		line := strings.NewReplacer("⟦", "", "⟧", "").Replace(marked)
		var want []string
		for _, part := range strings.Split(marked, "⟦")[1:] {
			want = append(want, part[:strings.Index(part, "⟧")])
		}
		if got := find(line); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%s\n got %q\nwant %q", line, got, want)
		}
	}
	for _, line := range prose {
		if got := find(line); got != nil {
			t.Errorf("%s: found %q", line, got)
		}
	}
}

// TestProtected finds the spans of the shared list in sentences. Numbers, dates,
// times and phone numbers are not spans: they keep their value by other rules.
func TestProtected(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "data", "normalize", "protected-spans.json"))
	if err != nil {
		t.Skip("no data: ", err)
	}
	var list []string
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	for _, s := range list {
		if strings.Trim(s, "0123456789۰۱۲۳۴۵۶۷۸۹+- .,:/٫") == "" && s != "10.0.0.254" && s != "10.1145/3292500.3330701" {
			continue
		}
		for _, frame := range []string{"متن %s متن", "%s متن", "متن %s", "متن (%s) متن", "«%s»", "متن %s، متن"} {
			line := strings.Replace(frame, "%s", s, 1)
			got := strings.Join(find(line), "")
			if want := strings.ReplaceAll(s, "متن</b>", "</b>"); got != want && got != strings.ReplaceAll(want, " ", "") {
				t.Errorf("%q: found %q", line, find(line))
			}
		}
	}
}

func TestLinear(t *testing.T) {
	for _, unit := range []string{"<", "`", "$", "[", "a.", "1.", "{", "&", "@", "#", "/", "./", "a", "1", "%", "a@", "` `` ", "::", "http://", "ا", "\xff", "👍", "\u200d"} {
		line := strings.Repeat(unit, 1<<20/len(unit))
		start := time.Now()
		find(line)
		if d := time.Since(start); d > 3*time.Second {
			t.Errorf("%d bytes of %q took %v", len(line), unit, d)
		}
	}
}

func FuzzNext(f *testing.F) {
	for _, s := range spans {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for {
			span, ok := Next(s, end)
			if !ok {
				return
			}
			if span.Start < end || span.End <= span.Start || span.End > len(s) {
				t.Fatalf("%q: span %v after %d", s, span, end)
			}
			if same, _ := Next([]byte(s), end); same != span {
				t.Fatalf("%q: bytes give %v, string %v", s, same, span)
			}
			end = span.End
		}
	})
}
