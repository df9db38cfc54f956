package normalize

import (
	"strings"
	"testing"
)

// languages are lines with their languages. Those that are not Persian stay, but for
// their spaces and letters as Arabic has them.
var languages = []struct{ tag, line string }{
	{"ckb", "ڕێکخستنەکانی نەخشەوێنە زیندوو"},
	{"ckb", "ئەم وتارە بۆ فێربوونی زمانی کوردی, نووسراوە 12"},
	{"ps", "پښتو شمېرنومونه روښانه کړئ"},
	{"ps", "د افغانستان د اسلامي جمهوريت ولسمشر وويل, چې دوی به ښه کار وکړي"},
	{"ur", "نماز پڑھیں اور گھڑی رکھیں"},
	{"ur", "یہ ایک اچھی کتاب ہے? ہم نے اسے پڑھا ہیں"},
	{"ug", "ئۇيغۇر تىلى"},
	{"sd", "سنڌي ٻولي پاڪستان ۾ ڳالهائي وڃي ٿي"},
	{"ar", "أَبِی طَالِبٍ رَجُلٌ شُجَاعٌ"},
	{"ar", "الحمد لله الذی هدانا لهذا"},
	{"fa", "گفت: السلام علیکم"},
	{"fa", "او می\u200cگوید «ڕێکخستنەکانی نەخشە» و می\u200cرود"},
	{"fa", "مُدَرِّس مثلاً"},
	{"", "12 words"},
	{"", ""},
}

func TestLanguage(t *testing.T) {
	for _, c := range languages {
		if got := Language(c.line + "\nمتن"); got != c.tag {
			t.Errorf("%s: %q, want %q", c.line, got, c.tag)
		}
		checkAll(t, Standard, c.line, c.line)
		checkSearch(t, c.line)
		checkSearch(t, c.line+" كتاب ها, می شود ("+c.line+") ")
	}
}

// TestQuotedLanguage checks that of a line which quotes another language the rest is
// normalized, and that keys do not heed languages.
func TestQuotedLanguage(t *testing.T) {
	in, want := "می شود «ڕێکخستنەکانی نەخشە , بۆ» كتاب", "می\u200cشود «ڕێکخستنەکانی نەخشە , بۆ» کتاب"
	checkAll(t, Standard, in, want)
	if got := Language("کتاب را ٹ خواندم"); got != "fa" { // a slip of a typist
		t.Error(got)
	}
	if key := Search.String("ڕۆژ و ڕێ"); strings.ContainsAny(key, "ڕۆێ") {
		t.Errorf("the key %q has foreign letters", key)
	}
}
