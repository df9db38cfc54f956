package normalize_test

import (
	"encoding/json"
	"fmt"

	"github.com/parsitext/parsitext/normalize"
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
		rule, _ := e.Rule.MarshalText()
		fmt.Printf("%d–%d %s: %q → %q\n", e.Start, e.End, rule, s[e.Start:e.End], normalize.Visible(e.New))
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
