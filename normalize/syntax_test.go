package normalize

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
)

// syntaxes are lines of programs and data, which stay as they are except for their
// Persian words, and prose of a similar look.
var syntaxes = []testCase{
	{`{"الف": "می شود","b":["ب", "پ"], "ت": 1}`, "{\"الف\": \"می\u200cشود\",\"b\":[\"ب\", \"پ\"], \"ت\": 1}"},
	{`    "a": "ب",`, `    "a": "ب",`},
	{`msgstr "نام و "`, `msgstr "نام و "`},
	{`"%d متن"`, `"%d متن"`},
	{`"متن"`, `«متن»`},
	{`INSERT INTO t VALUES ('1', 'ب' ,'-');`, `INSERT INTO t VALUES ('1', 'ب' ,'-');`},
	{`"a" = "ب";`, `"a" = "ب";`},
	{`x = print("ب", 2) ? "الف" : 'پ' ;`, `x = print("ب", 2) ? "الف" : 'پ' ;`},
	{`گفت:"ب" و ("پ"), "ت", نام: "ث"`, `گفت: «ب» و («پ»)، «ت»، نام: «ث»`},
	{"a={ب},", "a={ب},"},
	{"    c={1400},", "    c={1400},"},
	{"{ب}, پ", "{ب}، پ"},
	{"4,متن,x", "4,متن,x"},
	{"1;علی;12", "1;علی;12"},
	{"نام;سن;شهر", "نام;سن;شهر"},
	{`"کد";"عنوان"`, `"کد";"عنوان"`},
	{`"3","میز","سه"`, `"3","میز","سه"`},
	{`"الف", "ب"`, "«الف»، «ب»"},
	{`"الف" گفت "ب","پ"`, "«الف» گفت «ب»، «پ»"},
	{"1;این یک توضیح بلند است;12", "1;این یک توضیح بلند است;12"},
	{"سلام;خوبی;ممنون.", "سلام؛ خوبی؛ ممنون."},
	{"من علی هستم;از تهران آمدم;سلام", "من علی هستم؛ از تهران آمدم؛ سلام"},
	{"tags: [الف, ب]", "tags: [الف, ب]"},
	{"  author = {محمدی, رضا},", "  author = {محمدی, رضا},"},
	{"برچسب: [الف, ب]", "برچسب: [الف، ب]"},
	{"! نام !! سن", "! نام !! سن"},
	{"متن[^1] و [^ب]", "متن[^1] و [^ب]"},
	{"SELECT نام, سن FROM t WHERE سن > 18;", "SELECT نام, سن FROM t WHERE سن > 18;"},
	{"شوخی کردم :دی", "شوخی کردم :دی"},
	{"ماه تولد :دی", "ماه تولد: دی"},
	{"10,11,12 آبان", "۱۰,۱۱,۱۲ آبان"},
	{"علی,رضا", "علی، رضا"},
	{"  نام: علی", "  نام: علی"},
	{"  نام علی", "نام علی"},
	{"فایل %1 از %2 بود: %3", "فایل %1 از %2 بود: %3"},
	{"%1%2", "%1%2"},
	{"رشد %2 و %12 و %1.5 بود", "رشد ٪۲ و ٪۱۲ و ٪۱٫۵ بود"},
	{"نویسه های * و ? و # یا ? را", "نویسه\u200cهای * و ? و # یا ? را"},
	{"می آیی ? و رفت", "می\u200cآیی؟ و رفت"},
	{"آل[ب]وم و کتاب[ها]ی متن[الف] و متن[توضیح]متن", "آل[ب]وم و کتاب[ها]ی متن [الف] و متن [توضیح] متن"},
	{"14 = 'گفت ...'", "14 = 'گفت…'"},
	{"14 = 'گفت ... و می شود'", "14 = 'گفت… و می\u200cشود'"},
	{"    'از', 'به', 'با',", "    'از', 'به', 'با',"},
	{`    "از", "به", "می شود",`, "    \"از\", \"به\", \"می\u200cشود\","},
	{"    name: `علی`,", "    name: `علی`,"},
	{"  narrow: /^(ي|1ب)/i,", "  narrow: /^(ي|1ب)/i,"},
	{`      .replace(/ي/g, "ی") // … و ... می شود`, "      .replace(/ي/g, \"ی\") // … و… می\u200cشود"},
	{"  ذ: forms(0xfeab, 0xfeac), // ذ thal", "  ذ: forms(0xfeab, 0xfeac), // ذ thal"},
	{`    قزوین: "028",`, `    قزوین: "028",`},
	{"    تعداد: 5,", "    تعداد: ۵،"},
	{`  "نام بخش"?: string;`, `  "نام بخش"?: string;`},
	{`      ? "الف"`, `      ? "الف"`},
	{`      || "سلام";`, `      || "سلام";`},
	{`    "سلام" if x else "درود",`, `    "سلام" if x else "درود",`},
	{"'A' => (f('A') == 'am' ? 'صبح' : 'عصر'),", "'A' => (f('A') == 'am' ? 'صبح' : 'عصر'),"},
	{"case 'سلام': return 1;", "case 'سلام': return 1;"},
	{"    return `سلام`;", "    return `سلام`;"},
	{`x = <A b="سلام" />;`, `x = <A b="سلام" />;`},
	{`    (1, "سلام 12"),`, `    (1, "سلام ۱۲"),`},
	{`متن: """بر اساس 12`, `متن: """بر اساس ۱۲`},
	{`    """این تابع"""`, `    """این تابع"""`},
	{`c """نام"" او ""علی"" است." c`, `c """نام"" او ""علی"" است." c`},
	{"x: 'از %1 تا 2',", "x: 'از %1 تا ۲',"},
	{"\t'372': 'حرف',", "\t'372': 'حرف',"},
	{`"100": "ادامه"`, `"100": "ادامه"`},
	{"    1: 'اول'", "    1: 'اول'"},
	{"            106", "            106"},
	{" 106", " ۱۰۶"},
	{`او گفت "سلام",`, "او گفت «سلام»،"},     // prose
	{`او گفت ("سلام"),`, "او گفت («سلام»)،"}, // prose
	{`? آیا "نام" بود,`, "؟ آیا «نام» بود،"}, // prose
	{"و/یا, متن/متن,", "و/یا، متن/متن،"},
	{`" .....0و ....0`, `" .....۰ و…۰`},
	{`ك0"",!"","0"`, `ک۰"«،!» «،»۰"`}, // the marks before decide what is a row
}

func TestSyntax(t *testing.T) {
	for _, c := range syntaxes {
		checkAll(t, Standard, c.in, c.want)
		checkAll(t, Standard, c.want, c.want)
		checkSearch(t, c.in)
	}
}

// TestSyntaxSeen shows that the search for syntax, and that for all that is protected, leave
// nothing out because of what the survey has not seen.
func TestSyntaxSeen(t *testing.T) {
	signs := []string{"'", "%1", "%", ",", ";", "}", "?", "(", ":", "\"", "={", "[", "]", " ", "  ", "و", "یا", "ب", "a", "1", "۱", "ُ", "\u200c", "ے", "…", "«", ".", "!"}
	random := rand.New(rand.NewPCG(37, effort.Seed(1)))
	e := newEngine(Standard.plan())
	defer e.free()
	l := &e.line
	for range 50_000 {
		var text []byte
		for range random.IntN(12) {
			text = append(text, signs[random.IntN(len(signs))]...)
		}
		l.last = random.IntN(4) > 0
		l.begin(text, l.survey(text))
		l.readSyntax(&e.scratch.syntax)
		got := slices.Clone(l.spans)
		l.begin(text, ^pairs(0))
		l.readSyntax(&e.scratch.syntax)
		if !slices.Equal(got, l.spans) {
			t.Fatalf("%q: spans %v, want %v", text, got, l.spans)
		}
		if survey(text)&pairProtected == 0 {
			if l.readSpans(&e.scratch); len(l.spans)+len(l.tongues) > 0 {
				t.Fatalf("%q: spans %v and %v, want none", text, l.spans, l.tongues)
			}
		}
	}
}
