package engine

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/normalize"
)

// semicolons is a format that a Persian semicolon breaks: lines are parts, and so is the
// text after that mark.
var semicolons = format.Format{Parse: func(src []byte, _ format.Options) (*source.Document, error) {
	d := &source.Document{}
	at := 0
	for _, text := range strings.FieldsFunc(string(src), func(r rune) bool { return r == '\n' || r == '؛' }) {
		at += strings.Index(string(src[at:]), text)
		p := source.Part{Encode: source.AsIs}
		p.Plain(src, at, at+len(text))
		d.Parts = append(d.Parts, p)
		at += len(text)
	}
	return d, nil
}}

// fences is a format whose tree has the lines that consist of «.
var fences = format.Format{Parse: semicolons.Parse, Tree: func(src []byte) (string, error) {
	return strings.Repeat("x", strings.Count(string(src), "«")), nil
}}

// TestUnsound checks that only a text whose edits would break the file stays unchanged.
func TestUnsound(t *testing.T) {
	for _, c := range []struct {
		format *format.Format
		line   string
	}{{&semicolons, "سلام ; دنیا\n"}, {&fences, "گفت \"سلام\"\n"}} {
		for _, n := range []int{1, 2, 7, 25} {
			in := strings.Repeat("كتاب\n"+c.line+"می شود\n", n)
			want := strings.Repeat("کتاب\n"+c.line+"می\u200cشود\n", n)
			r, out, err := Normalize(normalize.Standard, c.format, format.Options{}, []byte(in))
			if string(out) != want || len(r.Changes) != 2*n || err != nil {
				t.Errorf("%d: %q, %d changes, %v", n, out, len(r.Changes), err)
			}
			if len(r.Left) != n || r.Left[n-1] != (source.Left{Offset: strings.LastIndex(in, c.line), Why: breaking}) {
				t.Errorf("%d: %v were unchanged", n, r.Left)
			}
		}
	}
}

// TestHopeless checks that a file that every attempt breaks stays unchanged, with an
// error.
func TestHopeless(t *testing.T) {
	src := "كتاب\n"
	f := format.Format{Parse: func(text []byte, o format.Options) (*source.Document, error) {
		if string(text) != src {
			return nil, errors.New("broken")
		}
		return semicolons.Parse(text, o)
	}}
	r, out, err := Normalize(normalize.Standard, &f, format.Options{}, []byte(src))
	if len(r.Changes) > 0 || len(r.Left) != 1 || string(out) != src || err != nil {
		t.Errorf("%q, %v, %v", out, r.Changes, err)
	}
}

// labels are texts of two languages, each too short to tell its language.
var labels = map[string][]string{
	"ur": {"ترتیبات", "محفوظ کریں", "منسوخ کریں", "تلاش", "تمام فائلیں", "کیا آپ واقعی یہ فائل حذف کرنا چاہتے ہیں؟", "پسند", "نئی فہرست بنائیں",
		"ڈاؤن لوڈ مکمل ہو گیا", "دوبارہ کوشش کریں", "اپنا نام لکھیں", "کے بارے میں", "آواز", "پچھلا صفحہ", "اگلا صفحہ", "پڑھنے کی ترتیبات",
		"رنگ منتخب کریں", "زبان تبدیل کریں", "اطلاعات بند کریں", "مدد", "گھنٹے", "ابھی نہیں"},
	"ar": {"الإعدادات", "حفظ", "إلغاء", "بحث", "تم حذفها", "هل تريد حذف هذه الملفات؟", "أضف إلى المفضلة", "إحصائيات الصفحات", "فحصها", "لا توجد عناصر",
		"أعد المحاولة", "اسم المستخدم وكلمة المرور", "الصفحة السابقة", "الصفحة التالية", "خطأ في الاتصال بالشبكة", "اختر اللغة", "إيقاف الإشعارات", "مساعدة",
		"استخدامها", "يجب إدخال اسم المستخدم", "ليس الآن", "عنوان البريد الإلكتروني"},
}

// TestLanguageOfNeighbours checks that labels are read in the language of those around
// them: Urdu stays, and Arabic gets Persian letters, as elsewhere, but no half-space.
func TestLanguageOfNeighbours(t *testing.T) {
	for tag, texts := range labels {
		src, err := json.Marshal(texts)
		if err != nil {
			t.Fatal(err)
		}
		want := string(src)
		if tag == "ar" {
			want = normalize.Letters.String(want)
		}
		r, out, err := Normalize(normalize.Standard&^normalize.Punctuation, format.ByName("json"), format.Options{}, src)
		if string(out) != want || err != nil {
			t.Errorf("%s: %s, %v\nwant %s", tag, out, err, want)
		}
		if tag == "ur" && len(r.Left) == 0 {
			t.Error("no text was reported to stay")
		}
	}
	if _, out, _ := Normalize(normalize.Standard, format.ByName("json"), format.Options{}, []byte(`["فحصها","كتاب ها را بخوان"]`)); string(out) != "[\"فحص\u200cها\",\"کتاب\u200cها را بخوان\"]" {
		t.Errorf("without neighbours: %s", out)
	}
}

// TestFileLanguage checks that messages stay if the name of their file says that they are
// in another language.
func TestFileLanguage(t *testing.T) {
	const src = `{"n": "1", "a": "فہرست", "b": "كتاب"}`
	for name, want := range map[string]string{"i18n/ur.json": src, "i18n/fa.json": `{"n": "1", "a": "فهرست", "b": "کتاب"}`} {
		r, out, err := Normalize(normalize.Standard, format.ByName("json"), format.Options{File: name}, []byte(src))
		if string(out) != want || err != nil || want == src != (len(r.Left) == 1 && r.Left[0].Offset == strings.Index(src, "فہرست")) {
			t.Errorf("%s: %s, %v, %v", name, out, r.Left, err)
		}
	}
}
