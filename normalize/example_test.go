package normalize_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing/iotest"

	"github.com/parsitext/parsitext/normalize"
	"golang.org/x/text/transform"
)

func ExampleString() {
	fmt.Println(normalize.String("وي افزود:نرمافزار \"گفتوگو\" در سال 1404 میآید ."))
	// Output: وی افزود: نرم‌افزار «گفت‌وگو» در سال ۱۴۰۴ می‌آید.
}

func ExampleForm_String() {
	f := normalize.Letters | normalize.ASCIIDigits
	fmt.Println(f.String("كتاب ۱۲ عربي"))
	fmt.Println(normalize.Search.String("آرایشِ مؤلّف"))
	// Output:
	// کتاب 12 عربی
	// آرایش مولف
}

func ExampleForm_Bytes() {
	fmt.Printf("%s\n", normalize.HalfSpaces.Bytes([]byte("کتاب ها را می خواند")))
	// Output: کتاب‌ها را می‌خواند
}

func ExampleForm_Append() {
	line := []byte("» ")
	fmt.Printf("%s\n", normalize.Standard.Append(line, []byte("سلام ,دوست من")))
	// Output: » سلام، دوست من
}

func ExampleForm_AppendString() {
	fmt.Printf("%s\n", normalize.Kashida.AppendString(nil, "ســلام"))
	// Output: سلام
}

func ExampleForm_IsNormal() {
	fmt.Println(normalize.Standard.IsNormal([]byte("سلام")), normalize.Standard.IsNormal([]byte("سلام ")))
	// Output: true false
}

func ExampleForm_IsNormalString() {
	fmt.Println(normalize.Letters.IsNormalString("يك"))
	// Output: false
}

func ExampleForm_Edits() {
	s := "در 31 ارديبهشت میآید"
	for e := range normalize.Standard.Edits(s) {
		fmt.Printf("%d–%d %s: %q → %q\n", e.Start, e.End, e.Rule, s[e.Start:e.End], normalize.Visible(e.New))
	}
	// Output:
	// 5–7 digits: "31" → "۳۱"
	// 14–16 letters: "ي" → "ی"
	// 29–29 halfspaces: "" → "⸱"
}

func ExampleParseForm() {
	f, err := normalize.ParseForm("standard,-digits,+asciidigits")
	fmt.Println(f == normalize.Standard&^normalize.Digits|normalize.ASCIIDigits, err)
	_, err = normalize.ParseForm("standard,spelling")
	fmt.Println(err != nil)
	// Output:
	// true <nil>
	// true
}

func ExampleForm_MarshalText() {
	b, err := json.Marshal(normalize.HalfSpaces | normalize.WordBreaks)
	fmt.Println(string(b), err)
	// Output: "halfspaces,wordbreaks" <nil>
}

func ExampleVisible() {
	fmt.Println(normalize.Visible("می\u200cشود\u00a0\u200f"))
	// Output: می⸱شود⍽⟨U+200F⟩
}

func ExampleForm_AppendText() {
	b, err := (normalize.Standard &^ normalize.WordBreaks).AppendText([]byte("form="))
	fmt.Println(string(b), err)
	// Output: form=letters,digits,kashida,invisibles,spaces,punctuation,quotes,halfspaces <nil>
}

func ExampleForm_UnmarshalText() {
	var config struct{ Form normalize.Form }
	err := json.Unmarshal([]byte(`{"Form": "search,-marks"}`), &config)
	fmt.Println(config.Form == normalize.Search&^normalize.Marks, err)
	// Output: true <nil>
}

func ExampleForm_Align() {
	s := "خبرگزاري فارس:رئيس  بانك"
	normal, a := normalize.Standard.Align(s)
	i := strings.Index(normal, "بانک")
	fmt.Println(normal)
	fmt.Println(s[a.Source(i):a.Source(i+len("بانک"))])
	// Output:
	// خبرگزاری فارس: رئیس بانک
	// بانك
}

func ExampleAlignment_Source() {
	normal, a := normalize.Digits.Align("سال 1404 بود")
	i := strings.Index(normal, "بود")
	fmt.Println(i, "←", a.Source(i))
	// Output: 16 ← 12
}

func ExampleAlignment_Normal() {
	_, a := normalize.Digits.Align("سال 1404 بود")
	fmt.Println(12, "→", a.Normal(12))
	// Output: 12 → 16
}

func ExampleAlignment_Edits() {
	_, a := normalize.Standard.Align("يك , دو")
	for e := range a.Edits() {
		fmt.Printf("%d–%d %q\n", e.Start, e.End, e.New)
	}
	// Output:
	// 0–4 "یک"
	// 4–6 "،"
}

func ExampleAlignment_Revert() {
	_, a := normalize.Standard.Align("در 31 خرداد میآید")
	kept := a.Revert(func(e normalize.Edit) bool { return normalize.Digits.Has(e.Rule) })
	fmt.Println(normalize.Visible(kept))
	// Output: در 31 خرداد می⸱آید
}

func ExampleForm_Transformer() {
	t := transform.Chain(normalize.Letters.Transformer(), normalize.ASCIIDigits.Transformer())
	s, _, err := transform.String(t, "كتاب ۱۲")
	fmt.Println(s, err)
	// Output: کتاب 12 <nil>
}

func ExampleForm_Reader() {
	r := normalize.Standard.Reader(strings.NewReader("سلام ,دوست من .\nخوبي ?"))
	io.Copy(os.Stdout, r)
	// Output:
	// سلام، دوست من.
	// خوبی؟
}

func ExampleForm_Writer() {
	w := normalize.Standard.Writer(os.Stdout)
	for _, part := range []string{"كتا", "ب ", ",خو", "اندم"} {
		io.WriteString(w, part)
	}
	w.Close() // writes what is held back
	// Output: کتاب، خواندم
}

func ExampleNew() {
	n, err := normalize.New(normalize.Standard, "سن\u200cپترزبورگ")
	if err != nil {
		panic(err)
	}
	fmt.Println(n.String("وي 12 سال در آنجا بود ."))
	_, err = normalize.New(normalize.Standard, "سن\u200cپترزبورگ", "سنپترزبورگ")
	fmt.Println(err != nil)
	// Output:
	// وی ۱۲ سال در آنجا بود.
	// true
}

// newsroom returns a Normalizer for the examples.
func newsroom() *normalize.Normalizer {
	n, err := normalize.New(normalize.Standard, "سن\u200cپترزبورگ")
	if err != nil {
		panic(err)
	}
	return n
}

func ExampleNormalizer_String() {
	fmt.Println(newsroom().String("وي رفت ."))
	// Output: وی رفت.
}

func ExampleNormalizer_Bytes() {
	fmt.Printf("%s\n", newsroom().Bytes([]byte("وي رفت .")))
	// Output: وی رفت.
}

func ExampleNormalizer_Append() {
	fmt.Printf("%s\n", newsroom().Append([]byte("» "), []byte("وي رفت .")))
	// Output: » وی رفت.
}

func ExampleNormalizer_AppendString() {
	fmt.Printf("%s\n", newsroom().AppendString(nil, "وي رفت ."))
	// Output: وی رفت.
}

func ExampleNormalizer_IsNormal() {
	fmt.Println(newsroom().IsNormal([]byte("وی رفت.")))
	// Output: true
}

func ExampleNormalizer_IsNormalString() {
	fmt.Println(newsroom().IsNormalString("وي رفت ."))
	// Output: false
}

func ExampleNormalizer_Edits() {
	for e := range newsroom().Edits("وی رفت .") {
		fmt.Printf("%d–%d %q\n", e.Start, e.End, e.New)
	}
	// Output: 11–12 ""
}

func ExampleNormalizer_Align() {
	normal, a := newsroom().Align("وی رفت .")
	fmt.Println(normal, a.Source(len(normal)))
	// Output: وی رفت. 13
}

func ExampleNormalizer_Transformer() {
	s, _, err := transform.String(newsroom().Transformer(), "وي رفت .")
	fmt.Println(s, err)
	// Output: وی رفت. <nil>
}

func ExampleNormalizer_Reader() {
	io.Copy(os.Stdout, newsroom().Reader(strings.NewReader("وي رفت .")))
	// Output: وی رفت.
}

func ExampleNormalizer_Writer() {
	w := newsroom().Writer(os.Stdout)
	io.WriteString(w, "وي رفت .")
	w.Close()
	// Output: وی رفت.
}

func ExampleRules() {
	for r := range normalize.Rules() {
		before, after := r.Example()
		fmt.Printf("%s: %s → %s\n", r, normalize.Visible(before), normalize.Visible(after))
		if r.Form() == normalize.Digits {
			break
		}
	}
	// Output:
	// letters: كتاب عربي ﻓﺎﺭﺳﻰ → کتاب عربی فارسی
	// digits: سال 1404: 1,234.5% → سال ۱۴۰۴: ۱٬۲۳۴٫۵٪
}

func ExampleForm_Has() {
	for e := range normalize.Standard.Edits("سال 1404 ميآيد") {
		if normalize.Digits.Has(e.Rule) {
			continue // a newsroom that has its own way with numbers
		}
		fmt.Println(e)
	}
	// Output:
	// [14,16) → "ی" by letters
	// [16,16) → "⸱" by halfspaces
	// [18,20) → "ی" by letters
}

func ExampleForm_Rules() {
	for r := range (normalize.Search &^ normalize.Standard).Rules() {
		fmt.Println(r, "loses", r.Loses())
	}
	// Output:
	// asciidigits loses which digits were typed
	// marks loses pronunciation
	// fold loses distinctions of spelling
}

func ExampleRule_Form() {
	s := "گفت \"سلام !\""
	form := normalize.Standard
	for e := range form.Edits(s) {
		if e.Rule.String() == "quotes" {
			form &^= e.Rule.Form()
		}
	}
	fmt.Println(form.String(s))
	// Output: گفت "سلام!"
}

func ExampleAlignment_SourceRange() {
	source := "در 31 ارديبهشت"
	normal, a := normalize.Standard.Align(source)
	i := strings.Index(normal, "اردیبهشت")
	from, to := a.SourceRange(i, i+len("اردیبهشت"))
	fmt.Println(from, to, source[from:to])
	// Output: 8 24 ارديبهشت
}

func ExampleWordError() {
	_, err := normalize.New(normalize.Standard, "سن\u200cپترزبورگ", "۱۲")
	var word *normalize.WordError
	if errors.As(err, &word) {
		fmt.Println(word.Index, word.Word, word.Reason)
	}
	// Output: 1 ۱۲ has no letter
}

func ExampleInterface() {
	shout := func(n normalize.Interface, s string) string { return n.String(s) + "!" }
	own, _ := normalize.New(normalize.Standard, "سن\u200cپترزبورگ")
	fmt.Println(shout(normalize.Digits, "سال 1404"), shout(own, "سنپترزبورگ"))
	// Output: سال ۱۴۰۴! سن‌پترزبورگ!
}

func ExampleRule_Excludes() {
	digits := normalize.Digits
	for r := range digits.Rules() {
		for other := range r.Excludes().Rules() {
			fmt.Println(r, "excludes", other)
		}
	}
	// Output: digits excludes asciidigits
}

func ExampleNormalizer_WithConfidence() {
	n, _ := normalize.New(normalize.Standard)
	s := "کتابها را میخوانم و دل نشین"
	fmt.Println(normalize.Visible(n.String(s)))
	fmt.Println(normalize.Visible(n.WithConfidence(0.95).String(s)))
	// Output:
	// کتاب⸱ها را می⸱خوانم و دل⸱نشین
	// کتاب⸱ها را می⸱خوانم و دل نشین
}

func ExampleForm_Copy() {
	corpus := strings.NewReader("كتابهاي تازه\nوي رفت .\n")
	n, err := normalize.Standard.Copy(os.Stdout, corpus, 2)
	fmt.Println(n, "bytes,", err)
	// Output:
	// کتاب‌های تازه
	// وی رفت.
	// 40 bytes, <nil>
}

func ExampleNormalizer_Copy() {
	newsroom().Copy(os.Stdout, strings.NewReader("وي رفت ."), 0)
	// Output: وی رفت.
}

func ExampleApply() {
	const text = "كتاب ها رسيد ."
	var accepted []normalize.Edit
	for e := range normalize.Standard.Edits(text) {
		if !normalize.Spaces.Has(e.Rule) && !normalize.Punctuation.Has(e.Rule) {
			accepted = append(accepted, e)
		}
	}
	out, err := normalize.Apply(text, accepted...)
	fmt.Println(normalize.Visible(out), err)
	// Output: کتاب⸱ها رسید . <nil>
}

func ExampleCopyError() {
	corpus := io.MultiReader(strings.NewReader("كتاب\n"), iotest.ErrReader(errors.New("connection reset")))
	_, err := normalize.Standard.Copy(os.Stdout, corpus, 1)
	var at *normalize.CopyError
	if errors.As(err, &at) {
		fmt.Println(at.Offset, at.Err)
	}
	// Output:
	// کتاب
	// 9 connection reset
}
