package normalize

import (
	"bytes"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/script"
)

// languages are lines with their languages. Those that are not Persian stay as they are,
// except for spaces and the letters of Arabic.
var languages = []struct{ tag, line string }{
	{"ckb", "ڕێکخستنەکانی نەخشەوێنە زیندوو"},
	{"ckb", "ئەم وتارە بۆ فێربوونی زمانی کوردی, نووسراوە 12"},
	{"ps", "پښتو شمېرنومونه روښانه کړئ"},
	{"ps", "د افغانستان د اسلامي جمهوريت ولسمشر وويل, چې دوی به ښه کار وکړي"},
	{"ur", "نماز پڑھیں اور گھڑی رکھیں"},
	{"ur", "یہ ایک اچھی کتاب ہے? ہم نے اسے پڑھا ہیں"},
	{"ug", "ئۇيغۇر تىلى"},
	{"sd", "سنڌي ٻولي پاڪستان ۾ ڳالهائي وڃي ٿي"},
	{"ckb", "پەیوەندی"},
	{"ckb", "بۆ"},
	{"ckb", "پەڕە ببینە"},
	{"sdh", "دۊر کەفتن ڕێ"},
	{"lrc", "ؽ بٱلگٱ ناْ ۉیرایشت بٱکؽت"},
	{"azb", "بو سؤز چوخ گؤزل دیر و یئنی دیر"},
	{"azb", "من اونو گؤردوم و سونرا ائوه گئتدیم"},
	{"azb", "بۇ صفحه\u200cنی دَییشدیر, باشقا آدلار وار"},
	{"ps", "ژباړه"},
	{"ps", "دا ښوونځی دی"},
	{"ur", "بعد میں"},
	{"ur", "دیکھیں"},
	{"ur", "جبر کے سال میں"},
	{"ur", "اس ترجمے کی تجدید نہیں ہوئی اور ساتھ یہ بھی"},
	{"ur", "اس ویب سائٹ پر دستیاب ہونا چاہیے۔"},
	{"ur", "مجھے درآمد کرنے دیں"},
	{"ur", "لیکن یہ ایک بہت ہی گمراہ کن نتیجہ ہوگا۔"},
	{"ur", "یہ صرف ایک پاگل صورت حال ہے."},
	{"ps", "دغه ستونزمن كار، خورا زيات وخت او زيار ته اړتيا لري."},
	{"ps", "كه تازي ژبه هر ګوره ښه ده"},
	{"ckb", "پەیامی خێرا چالاک بکە"},
	{"ckb", "دەربارە و پرسیارەکان"},
	{"ckb", "خشتەکان"},
	{"pnb", "ایہ کتاب منڈیاں دے لئی تے کڑیاں نوں وچ پڑھو"},
	{"skr", "ایہ ݙو ڄݨے ڳال کریندن"},
	{"ks", "کٲشُر زٔبان ؠتھ گۄڈٕ"},
	{"ms", "ڤڠݢونا بوليه مڽونتيڠ لامن سبوتن"},
	{"kk", "قازاق ٴتىلى ۇلتتىق مۋزەي"},
	{"sd", "ڇاڻين ۾ تازيون تبديليون"},
	{"sd", "هڪ جائزو آهي ۽ ڪيئن ترتيب ڏنو ويو"},
	{"ha", "فَیْ دَ ٻُویٜ سِڟَیْدَ سُنَّا ,"},
	{"khw", "نوغ صفحہو کورے"},
	{"khw", "ھیہ صفحو سابقہ نظرثانی , ھتے کھوار تتے"},
	{"bal", "نۏکݔن پایلانء ھۏر کنگ مہ منی چارگء لیستا"},
	{"bal", "زند ءِ دود ءُ ربیدگانی ڈیھ"},
	{"bal", "وتی نوکین پسوردء مان ائ تاکء کارمرز بکن"},
	{"bal", "وتی کورتین که په ای صفحه آی پی"}, // که is also Balochi
	{"bal", "«$1» په تهر ئان نه اینت"},
	{"ota", "بو صورتله زماندن اولدیغی کبی دولت لری ایچون"},
	{"azb", "یوخسا ایزلمه سیاهی نیز که بوردا واردیر"},
	{"ar", "أَبِی طَالِبٍ رَجُلٌ شُجَاعٌ"},
	{"ar", "الحمد لله الذی هدانا لهذا"},
	{"ar", "قبل البدء، یجب علیک أداء المهام التالیة:"},
	{"ar", "شارة التذکرة تشیر إلی المراحل المختلفة التی تمر بها التذکرة خلال دورة حیاتها."},
	{"ar", "بعد تغییر کلمة المرور الجدیدة، سیتم توجیهک إلی لوحة المستخدم (أو الدعم)."},
	{"ar", "إحصائیات الصفحات"}, // by its letters
	{"ar", "أنت حر فی استخدامها"},
	{"ar", "من أجل رؤیة أی دلیل علی هذا الانفصال"},
	{"fa", "تأثیر رأی و مأمور"},
	{"fa", "سورة قرآن"},
	{"fa", "آیة الله بزرگی إ"},
	{"fa", "گفت: السلام علیکم"},
	{"fa", "دارالسلام، حجت\u200cالاسلام والمسلمین و آیت\u200cالله خواندند"},
	{"fa", "این البته هذا السلام التی البیت را خواند"},
	{"fa", "او می\u200cگوید «ڕێکخستنەکانی نەخشە» و می\u200cرود"},
	{"fa", "مُدَرِّس مثلاً"},
	{"fa", "جرئت و مسئلۀ هیئت، ائتلاف ائمه و سؤال مؤمنان رؤیا"},
	{"fa", "تریلر فیلم بیر"},
	{"fa", "انبیاءء و اولیاءء"},
	{"fa", "منشأ و مبدء هر جزء"},
	{"fa", "ئی\u200cسی\u200cسی"},
	{"fa", "سؤمدیر"},
	{"fa", "اولان از به اولاراق"},
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

// TestTongues checks that each language has an example and is documented, and that no
// letter of one is a letter of Persian or stays out of the table of letters.
func TestTongues(t *testing.T) {
	doc, err := os.ReadFile("language.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, tongue := range tongues {
		if !slices.ContainsFunc(languages, func(c struct{ tag, line string }) bool { return c.tag == tongue.tag }) {
			t.Errorf("no line in languages is in %s", tongue.tag)
		}
		if !bytes.Contains(doc, []byte("//   - ")) || bytes.Count(doc, []byte(`"`+tongue.tag+`"`)) < 2 {
			t.Errorf("the comment of Language does not list %s", tongue.tag)
		}
		for _, r := range tongue.letters + tongue.weak {
			if r != 'ۀ' && r != 'ٴ' && script.Letter(r) == "" {
				t.Errorf("%c of %s is a Persian letter", r, tongue.tag)
			}
			if tell := tells(r); tell.strong|tell.weak == 0 {
				t.Errorf("%c of %s tells nothing", r, tongue.tag)
			}
		}
	}
}

// TestMojibake checks that text whose UTF-8 was misread stays.
func TestMojibake(t *testing.T) {
	for _, line := range []string{"ط³ظ„ط§ظ… , ط¬ط§ظ†ط\u00adط§ط¬", "Ø³Ù„Ø§Ù… , Ø\u00adØ§Ù„"} {
		checkAll(t, Standard, line, line)
		checkSearch(t, line)
	}
	checkAll(t, Standard, "خط\u00adکش و ظ§ و كد", "خط\u200cکش و ظ§ و کد")
}

// TestQuotedLanguage checks that a line is normalized around a quotation in another
// language, and that keys ignore languages.
func TestQuotedLanguage(t *testing.T) {
	in, want := "می شود «ڕێکخستنەکانی نەخشە , بۆ» كتاب", "می\u200cشود «ڕێکخستنەکانی نەخشە , بۆ» کتاب"
	checkAll(t, Standard, in, want)
	if got := Language("کتاب را ٹ خواندم"); got != "fa" { // a slip of a typist
		t.Error(got)
	}
	in = "شهر ڕۆژهەڵات در كردستان است , نه در ٹهران"
	want = "شهر ڕۆژهەڵات در کردستان است، نه در تهران"
	checkAll(t, Standard, in, want) // a word that is no slip
	checkSearch(t, in)
	for _, in := range []string{"ڕضا", "کتاب ڕضا", "کتابٹ خوب", "ارائە شدە است", "ارائە", "ہمہ چیز", "بھترین",
		"جامعەی ما و تجربەها", "قلەها", "کتابہای خوب", "این سائٹ در شہر لاہور است", "زبان پښتو در کابل", "زبان اردو (سائٹ) خوب"} {
		if got := Language(in); got != "fa" {
			t.Errorf("%s: %q", in, got)
		}
	}
	if key := Search.String("ڕۆژ و ڕێ"); strings.ContainsAny(key, "ڕۆێ") {
		t.Errorf("the key %q has foreign letters", key)
	}
}

// TestLawsOnMixedLines checks the laws on lines of words of several languages, with
// marks, strings and spans between them.
func TestLawsOnMixedLines(t *testing.T) {
	var words []string
	for _, c := range languages {
		words = append(words, strings.Fields(c.line)...)
	}
	for _, c := range syntaxes {
		words = append(words, strings.Fields(c.in)...)
	}
	words = append(words, strings.Fields("می شود کتاب ها وفرصتها این از را كتاب ي , . : «  » \" ( ) ? ... .... ٹ ڕ 12 021-11112222 %s {a} a.ir ـبـ")...)
	n := 4000
	if testing.Short() {
		n = 200
	}
	r := rand.New(rand.NewPCG(effort.Seed(41), 1))
	for range n {
		var b strings.Builder
		from, some := r.IntN(len(words)), 1+r.IntN(len(words)) // of one language, or of all
		for range 1 + r.IntN(24) {
			b.WriteString(words[(from+r.IntN(some))%len(words)])
			b.WriteString([...]string{" ", " ", " ", "", "\u200c", "  ", ", ", ". "}[r.IntN(8)])
		}
		checkLaws(t, randomForm(r), b.String())
		checkLaws(t, Standard, b.String())
		checkSearch(t, b.String())
		if t.Failed() {
			t.FailNow()
		}
	}
}

// TestLanguageAfterPart checks that Language does not see the letter after the piece that
// the engine normalized before, in the middle of another text.
func TestLanguageAfterPart(t *testing.T) {
	Standard.IsNormalString(strings.Repeat("كتاب ها ", 2000))
	if got := Language("12"); got != "" {
		t.Errorf("the language of a number is %q", got)
	}
}
