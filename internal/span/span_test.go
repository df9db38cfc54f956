package span

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/linear"
)

// found returns the texts of the spans of a line.
func found(line string) (texts []string) {
	for _, s := range Append(nil, line) {
		texts = append(texts, line[s.Start:s.End])
	}
	return texts
}

// spans are lines with their spans between ⟦ and ⟧.
var spans = []string{
	"به نشانی ⟦https://news.site.ir/fa/story/12?ref=home&p=2⟧ بروید.",
	"(⟦http://x.ir/خبر/تهران-،-امروز⟧) و ⟦http://fa.wikipedia.org/wiki/ایران#تاریخ⟧، که",
	"«⟦www.sample.ir⟧» یا ⟦sample.co.ir⟧؟ یا ⟦isna.ir/fa/news⟧! و ⟦t.me/khabar⟧",
	"⟦https://fa.wikipedia.org/wiki/شیر_(گاوسانان)⟧ را ببینید",
	"از ⟦http://a.ir⟧،سپس ⟦http://192.168.1.1:8080/x⟧ و ⟦mailto:a@b.ir⟧",
	"نامه به ⟦ali.rezaei+news@post.example.ir⟧، یا ⟦a@b.ir⟧. <⟦_x@mail.example.com⟧>",
	"از ⟦@khabar_ir⟧ و ⟦#خبر_فوری⟧ و ⟦#نیم\u200cفاصله⟧\u200c و ⟦#a\u200bب⟧\u200b",
	"مبلغ 1.000.000 و 12.000.000.000 ریال، ⟦192.168.100.200⟧ و ⟦v1.000⟧ و ⟦1.100.200-rc1⟧.",
	"نسخهٔ ⟦v2.10.0-rc1⟧ و ⟦1.2.3⟧ و ⟦v2⟧ و ⟦1.20.3+build.5⟧.",
	"از ⟦10.0.0.254⟧ به ⟦2001:db8::1⟧ و ⟦10.0.0.0/8⟧ و ⟦127.0.0.1:8080⟧: پایان",
	"پرونده ⟦D:\\Data\\khabar.csv⟧ و ⟦/opt/app/bin/run⟧ و ⟦./a.txt⟧ و ⟦~/متن/b⟧ و ⟦../x⟧ و ⟦C:/Users/ali⟧",
	"⟦/var/log/app.log⟧.سپس ⟦\\\\server\\share⟧",
	"کد ⟦`x := y[i]`⟧ و ⟦``a ` b``⟧ و ⟦`متن  فارسی`⟧ و ` تنها",
	"⟦<b>⟧متن⟦</b>⟧ ⟦<img src='x.png'>⟧ ⟦&laquo;⟧ ⟦&#160;⟧ ⟦<br/>⟧ ⟦<a title=\"متن > ك\" href=x>⟧ ⟦<!-- متن -->⟧",
	"⟦%d⟧ و ⟦%5.2f⟧ و ⟦%(name)s⟧ و ⟦%1$s⟧ و ⟦{title}⟧ و ⟦{{ name }}⟧ و ⟦${HOME}⟧ و ⟦$HOME⟧",
	"بهای $5 هزار، $5 میلیون، $5 ميليارد و $5 تریلیون و ⟦$5⟧ نفر",
	"رابطهٔ ⟦$a^2+b^2$⟧ و ⟦$$x_1$$⟧ و ⟦\\(y\\)⟧ و ⟦\\frac{a}{ب}⟧ و ⟦$ 0 $⟧ و ⟦$1.001$⟧ و بهای $50 تا $10 و 5$ و $5 میلیون",
	"⟦\\شمارجدید\\ساعت⟧ و ⟦\\شروع{وسط\u200cچین}⟧ و ⟦\\رنگ\u200cمتن{ب}{پ}⟧ و \\متن و متن\\متن\\متن و \\متن {ب}",
	"⟦[متن خبر](https://x.ir/a_b)⟧ و ⟦![الف](a.png)⟧ و ⟦[ب](/x_(y) \"نام\")⟧ و [متن] (ساده) و [۱](ساده)",
	"⟦Airbus-A320⟧ و ⟦GPT-4o⟧ و ⟦C#⟧ و ⟦C++⟧ و ⟦IBM-96⟧ها و ⟦4K⟧ و ⟦CoRoT-7b⟧ و ⟦R&D⟧ و ⟦Café⟧ و ⟦3.75GB⟧ و ⟦don’t⟧ و ⟦std::vector⟧ و ⟦Node.js⟧ و ⟦5-HT⟧",
	"یعنی ⟦i.e.⟧ و ⟦e.g.⟧ و ⟦U.S.A.⟧",
	"مقالهٔ ⟦10.1145/3292500.3330701⟧ و ⟦ISBN 978-3-16-148410-0⟧ و ⟦978-600-119-234-5⟧ و ⟦ISBN: 3161484100⟧",
	"⟦IR062960000000100324200001⟧ و ⟦IR06 2960 0000 0010 0324 2000 01⟧ و ⟦GB29 NWBK 6016 1331 9268 19⟧ 2020",
	"تلفن ⟦+98 912 345 6789⟧ و ⟦02188776655⟧ و ⟦۰۲۱-۸۸۷۷۶۶۵۵⟧ و ⟦0912 345 6789⟧ 20 نفر و ⟦00982188776655⟧ و ⟦+1 212-555-0100⟧، ⟦٠٩١٢٣٤٥٦٧٨٩⟧",
	"سلام ⟦:D⟧ و ⟦:DD⟧ و ;-) و ⟦<3⟧ و :)) و ⟦=)⟧ و ⟦:|⟧ و ⟦;p⟧ :( متن) :(متن) نام: ⟦D⟧ و 1 :3 2 و متن⟦:D⟧ (متن!)⟦:P⟧ و متن:⟦d⟧ و متن:⟦Dx⟧",
	"⟦%1$S⟧ و ⟦%1$@⟧ و ⟦%-5.2lf⟧ و ⟦%ld⟧ و ⟦%[1]d⟧ و ⟦%{name}⟧ و ⟦%<n>s⟧ و متن⟦%2$s⟧متن و ⟦$1⟧ و ⟦:name⟧ و ⟦:smile:⟧ و :⟦https⟧:// و ⟦{ $n }⟧ و ⟦{ -t }⟧ و ⟦{0, number, #.#}⟧ و ⟦{n, plural,⟧ ⟦=0 ⟧{هیچ} ⟦one⟧ {یک}} ⟦{ $n ->⟧",
	"تابع ⟦:func:⟧⟦`url_for`⟧ و ⟦:py:meth:⟧⟦`a.b`⟧،⟦:c.x-y+z:⟧⟦`a`⟧ و متن⟦:ref:⟧⟦`متن <a>`⟧ و ⟦a⟧:⟦`b`⟧ و ::⟦`b`⟧ و متن:⟦`b`⟧",
	"⟦{0,10}⟧ و ⟦{0,-5:N2}⟧ و ⟦{0:#,##0}⟧ و ⟦{0:#;##0.###}⟧ و ⟦{price:,}⟧ و ⟦{:,}⟧ و ⟦{:,.2f}⟧ و ⟦{0:hh\\:mm}⟧ و ⟦{x!r:>10}⟧ و {1, 2} و {1,2,3} و {⟦a⟧,}",
	"⟦https://...⟧ و ⟦http://x.ir/...⟧ و ⟦http://x.ir/a⟧... و ⟦http://x.ir/...⟧. و ⟦http://x.ir/⟧.. و ⟦http://x.ir/.../b⟧.",
	"⟦&apos;⟧\\⟦&apos;⟧ و ⟦\\&⟧ الف",
	"⟦[[1]](#مراجع)⟧ و ⟦[الف [1] ب](a.b)⟧ و ⟦[[1]]⟧ (⟦a⟧) و [الف [ب [پ]]](⟦a⟧)",
	"⟦<0>⟧متن⟦</0>⟧ ⟦<1/>⟧ ⟦<% x ? \"متن\" : 1 %>⟧ ⟦{% if %}⟧ ⟦{{الگو|۱|{{ب}}}}⟧ ⟦[[پرونده:a.png|متن]]⟧ متن⟦[۱]⟧⟦[12]⟧ متن [۱]",
	"متن⟦\\u200c⟧ها⟦\\n⟧خط و ⟦\\\"⟧نقل⟦\\\"⟧ و ⟦\\x20⟧ و ⟦\\u{200c}⟧ و ⟦\\*⟧ و ⟦\\0⟧",
	"⟦00:01:20,000 --> 00:01:22,500⟧ متن ⟦[00:12.34]⟧ متن 00:01:20 و ⟦Ø³Ù„Ø§Ù… Ø¨Ø±⟧ و ⟦D:\\پروژه\\فایل2.txt⟧",
	"⟦Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,⟧سلام , خوبی",
	"⟦عکس-123.jpg⟧ و ⟦گزارش1402.pdf⟧ و ⟦نامهٔ_من.tar.gz⟧. سپس ⟦طرح-final.docx⟧ و پایان.⟦pdfx⟧ و ⟦a.pdf⟧ و رفت.⟦Node.js⟧ و متن.⟦com⟧",
	"⟦👩\u200d👩\u200d👦⟧⟦👍🏽⟧⟦🇮🇷⟧ ⟦❤️⟧ ⟦1️⃣⟧",
}

// texts returns the spans of the lines, and those of the examples.
func texts() (out []string) {
	for _, marked := range spans {
		for _, part := range strings.Split(marked, "⟦")[1:] {
			out = append(out, part[:strings.Index(part, "⟧")])
		}
	}
	for k := range Kinds() {
		if line, s := k.Example(); s.Start < s.End {
			out = append(out, line[s.Start:s.End])
		}
	}
	return out
}

// prose contains no span.
var prose = []string{
	"۱۲٫۵ و 12,500,000 و 23:59:07 و 1399/12/30 و 2024-02-29 و 3.75 و 31.2.1404",
	"50% سود و %۲۰ و ۵ < ۶ > ۴ و <متن> و \\متن",
	"و/یا، متن/متن، ... /، . و /متن/متن",
	"سلام.خدا و ه.ش. و @ و # و #12 و متن::متن و متن\u200cها!",
	"0.12345678901 و ۰٫۱۲۳۴۵۶۷۸۹۰۱ و 021887766551 و 1+98912345678 و ۰۲۱ ۱۲ و 2.02188776655",
	"$50 و 5$ و 5 $ و [۱] و {متن} و & و ~ و `",
}

func TestSpans(t *testing.T) {
	for _, marked := range spans {
		line := strings.NewReplacer("⟦", "", "⟧", "").Replace(marked)
		var want []string
		for _, part := range strings.Split(marked, "⟦")[1:] {
			want = append(want, part[:strings.Index(part, "⟧")])
		}
		if got := found(line); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%s\n got %q\nwant %q", line, got, want)
		}
	}
	for _, line := range prose {
		if got := found(line); got != nil {
			t.Errorf("%s: found %q", line, got)
		}
	}
}

func TestKinds(t *testing.T) {
	for text, want := range map[string]Kind{
		"http://x.ir": URL, "isna.ir/a": URL, "a@b.ir": Email, "@ab": Mention, "#اب": Hashtag, "./ab": Path, "v1.2": Version,
		"10.0.0.1": IP, "fe80::1": IP, "10.1000/a": DOI, "ISBN 3161484100": ISBN, "DE89370400440532013000": IBAN,
		"02188776655": Phone, "khabar.ir": Domain, "main.go": Latin, "README.md": Latin, "`a`": Code, "<i>": HTML, "&lt;": Entity,
		"%v": Directive, "$x$": LaTeX, "[ا](b)": Link, "i.e.": Abbreviation, "ASP.NET": Domain, "GPT": Latin, "😂": Emoji,
	} {
		if s, ok := Next(text, 0); !ok || s != (Span{0, len(text), want}) {
			t.Errorf("%q: %v, want all as %v", text, s, want)
		}
	}
}

// TestIBANLength checks the shortest IBAN, Norway's, the longest, Malta's, and the limits of
// the standard.
func TestIBANLength(t *testing.T) {
	for text, want := range map[string]bool{
		"NO9386011117947":                 true,
		"MT84MALT011000012345MTLCAST001S": true,
		"IR06" + strings.Repeat("1", 10):  false,
		"IR06" + strings.Repeat("1", 30):  true,
		"IR06" + strings.Repeat("1", 31):  false,
	} {
		s, ok := Next(text, 0)
		if got := ok && s == (Span{0, len(text), IBAN}); got != want {
			t.Errorf("%s, of %d characters, is an IBAN: %v", text, len(text), got)
		}
	}
}

// frames are contexts of a span, as typed and as an editor leaves them.
var frames = []string{
	"متن %s متن", "%s متن", "متن %s", "%s", "متن (%s) متن", "متن ( %s ) متن", "«%s»", "« %s »", "متن %s، متن", "متن %s, متن",
	"متن %s.", "متن %s؟", "متن 12 %s", "متن ۱۲ %s", "متن: %s", "[%s]", "متن.%s", "متن. %s", "متن %s\u200c", "\u200f%s\u200f",
}

// protected are spans with their kinds. Numbers, dates and times are not spans;
// other rules keep their value.
var protected = []struct {
	text string
	kind Kind
}{
	{"https://ketab.example.ir/fa/nashr/7?az=1&ta=9", URL},
	{"http://ketab.ir/کتاب-،-تازه", URL},
	{"https://fa.wikibooks.org/wiki/آشپزی#نان", URL},
	{"ftp://ftp.example.org/pub/", URL},
	{"mailto:daftar@example.ir", URL},
	{"www.ketabkhane.ir", URL},
	{"ketab.ir/fa/7", URL},
	{"ketabkhane.ac.ir", Domain},
	{"example.com:8080", Domain},
	{"nima.karimi+nashr@post.example.com", Email},
	{"@ketab_farsi", Mention},
	{"#کتاب_خوب", Hashtag},
	{"#می\u200cخوانم", Hashtag},
	{"+98 21 6640 1234", Phone},
	{"02166401234", Phone},
	{"۰۹۱۲-۳۴۵-۶۷۸۹", Phone},
	{"IR820540102680020817909002", IBAN},
	{"GB82 WEST 1234 5698 7654 32", IBAN},
	{"v4.12.1-beta3", Version},
	{"2.17.4", Version},
	{"192.0.2.44", IP},
	{"2001:db8:17::f", IP},
	{`E:\Nashr\fehrest.xlsx`, Path},
	{"/srv/ketab/bin/chap", Path},
	{"./fasl.tex", Path},
	{"~/کتاب/فصل", Path},
	{"`n := len(متن)`", Code},
	{"<em class='a'>", HTML},
	{"</em>", HTML},
	{"<img src='jeld.jpg'>", HTML},
	{"&raquo;", Entity},
	{"&#1740;", Entity},
	{"%s", Directive},
	{"%08.3f", Directive},
	{"%(onvan)s", Directive},
	{"{nevisande}", Directive},
	{"${SHELL}", Directive},
	{"$x_1+y^3$", LaTeX},
	{`\sqrt{x}`, LaTeX},
	{"[فهرست کتاب](https://ketab.ir/f_1)", Link},
	{"Boeing-747", Latin},
	{"Qwen-2b", Latin},
	{"F#", Latin},
	{"e.g.", Abbreviation},
	{"10.5281/zenodo.1234567", DOI},
	{"ISBN 978-0-306-40615-7", ISBN},
	{"👨\u200d👩\u200d👧", Emoji},
	{"👋🏼", Emoji},
}

// TestProtected finds spans in sentences.
func TestProtected(t *testing.T) {
	for _, p := range protected {
		checkFrames(t, p.text)
		if s, ok := Next(p.text, 0); !ok || s != (Span{0, len(p.text), p.kind}) {
			t.Errorf("%q: %v, want all as %v", p.text, s, p.kind)
		}
	}
}

// TestFrames finds the spans of the table in sentences.
func TestFrames(t *testing.T) {
	for _, text := range texts() {
		if _, kind, _ := At(text, 0); kind == 0 || strings.ContainsAny(text, "[:") && text[0] == '[' || kind == Subtitle || kind == Emoticon {
			continue // depends on the text before it
		}
		checkFrames(t, text)
	}
}

func checkFrames(t *testing.T, s string) {
	t.Helper()
	for _, frame := range frames {
		if strings.Contains(frame, ".%s") && s[0] == '.' {
			continue // two dots in a row do not end a sentence
		}
		line := strings.Replace(frame, "%s", s, 1)
		if got := found(line); len(got) != 1 || got[0] != s {
			t.Errorf("%q: found %q", line, got)
		}
	}
}

func TestAllocs(t *testing.T) {
	b := []byte(strings.NewReplacer("⟦", "", "⟧", "").Replace(strings.Join(spans, " ")))
	if n := testing.AllocsPerRun(10, func() {
		for at := 0; ; {
			s, ok := Next(b, at)
			if !ok {
				return
			}
			at = s.End
		}
	}); n != 0 {
		t.Error(n, "allocations")
	}
}

func TestLinear(t *testing.T) {
	for _, unit := range []string{"<", "`", "$", "[", "a.", "1.", "{", "&", "@", "#", "/", "./", "a", "1", "%", "a@", "` `` ", "::", "http://", "ا", "\xff", "👍", "\u200d", "\\(", "\\a{", "\\ا", "\\ا{", "$a", "a:", "0", "۰", "۰ ", "+1", "00 ", "<a '", "![a](b", "#\x00", "./\x00", "a\u200b", "IR06 ", "1.2.", "_", "&a", "{{", "[[", ":D ", "<%", "{%", "Ø³", "ا.jpg", "ا.", "ب[۱]", "\\u", "00:00:", "=1 {", "{a,", "%1$", "$ "} {
		linear.Check(t, unit, 1<<16, func(line string) { found(line) })
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
			for _, i := range []int{span.Start, span.End} {
				if _, n := utf8.DecodeRuneInString(s[max(0, i-1):]); i > 0 && utf8.RuneStart(s[i-1]) && n > 1 {
					t.Fatalf("%q: span %v cuts a character", s, span)
				}
			}
			if !hasSign(s[span.Start:span.End]) {
				t.Fatalf("%q: span %v has no sign", s, span)
			}
			if same, _ := Next([]byte(s), end); same != span {
				t.Fatalf("%q: bytes give %v, string %v", s, same, span)
			}
			end = span.End
		}
	})
}
