package normalize

import (
	"bytes"
	"testing"
	"unicode/utf8"
)

// testCase says what one Form makes of one text.
type testCase struct{ in, want string }

// A caseGroup holds the cases of one Form.
type caseGroup struct {
	form Form
	list []testCase
}

// cases go through every entry point. Each rule needs its own group.
var cases = []caseGroup{
	{Letters, []testCase{
		{"كتاب عربي", "کتاب عربی"},
		{"ﺳﻼﻡ", "سلام"},
		{"ﺂﺄﺋﻵ", "آأئلآ"},
		{"ﻷﻹ", "لألإ"},
		{"ا\u0653ب ا\u0654ب ا\u0655ب و\u0654 ي\u0654", "آب أب إب ؤ ئ"},
		{"خانه\u0654 خانە\u0654", "خانه\u0654 خانه\u0654"},
		{"خانۀ مدرسة رئيس مؤلف", "خانۀ مدرسة رئیس مؤلف"},
		{"ﷲ", "الله"},
		{"محمدﷺ", "محمد صلی الله علیه و سلم"},
		{"ﷺﷺ", "صلی الله علیه و سلم صلی الله علیه و سلم"},
		{"ﷺـ", "صلی الله علیه و سلمـ"},
		{"۱۰۰﷼", "۱۰۰ ریال"},
		{"ا\u064e\u0654", "أ\u064e"},
		{"http://x.ir/كتاب", "http://x.ir/كتاب"},
		{"ﻡﻼﺳ", "ﻡﻼﺳ"}, // visual order
		{"بابا ﺑﺎﺑﺎ", "بابا بابا"},
		{"این ٹ و ڑ و ےک ہ در یک متن فارسی", "این ت و ر و یک ه در یک متن فارسی"},
	}},
	{Digits, []testCase{
		{"سال 1404", "سال ۱۴۰۴"},
		{"1404", "۱۴۰۴"},
		{"٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"},
		{"قیمت 12.5 و 1,234,567.8", "قیمت ۱۲٫۵ و ۱٬۲۳۴٬۵۶۷٫۸"},
		{"رشد 5% و %5", "رشد ۵٪ و ٪۵"},
		{"ساعت 12:30 روز 1402/05/12", "ساعت ۱۲:۳۰ روز ۱۴۰۲/۰۵/۱۲"},
		{"روز 1402.05.12 و 12,34 و 1.234,5", "روز ۱۴۰۲.۰۵.۱۲ و ۱۲,۳۴ و ۱.۲۳۴,۵"},
		{"مبلغ 1.000.000 تا 12.000.000.000، نسخه 1.20.3", "مبلغ ۱.۰۰۰.۰۰۰ تا ۱۲.۰۰۰.۰۰۰.۰۰۰، نسخه 1.20.3"},
		{"نسخه Windows 11", "نسخه Windows 11"},
		{"Windows 11 است 12", "Windows 11 است ۱۲"},
		{"ویندوز (Windows) 11 آمد", "ویندوز (Windows) ۱۱ آمد"},
		{"[INFO] 3 فایل", "[INFO] ۳ فایل"},
		{"Windows (R) 11 است", "Windows (R) 11 است"},
		{"12 windows", "12 windows"},
		{"از 𝟭𝟮 تا ９", "از ۱۲ تا ۹"},
		{" 1,234.5% ", " ۱٬۲۳۴٫۵٪ "},
		{"12, 13", "12, 13"},
		{"نسخه 3.0، نسخهٔ 3.1 و 3.2، نسخه\u200cهای 4.1 تا 4.5 و نسخه\u200cی 2.0، عدد 2.5", "نسخه ۳.۰، نسخهٔ ۳.۱ و ۳.۲، نسخه\u200cهای ۴.۱ تا ۴.۵ و نسخه\u200cی ۲.۰، عدد ۲٫۵"},
		{"بخش 1.1، شكل 2.3، جدول شماره 2.3، بخش~1.1 و ویرایش2.0", "بخش ۱.۱، شكل ۲.۳، جدول شماره ۲.۳، بخش~۱.۱ و ویرایش۲.۰"},
		{"نگارش 3.10، زیربخش 3.10، گزاره 3.10، پیوست 3.10 و الگوریتم\u200cهای 3.10", "نگارش ۳.۱۰، زیربخش ۳.۱۰، گزاره ۳.۱۰، پیوست ۳.۱۰ و الگوریتم\u200cهای ۳.۱۰"},
		{"این بخش 2.5 درصد و 2.5 میلیون، این بخش 2.5 و بند 2.5 متر، بخشی 2.5 و شکلات 2.5 و جدول ها", "این بخش ۲٫۵ درصد و ۲٫۵ میلیون، این بخش ۲٫۵ و بند ۲٫۵ متر، بخشی ۲٫۵ و شکلات ۲٫۵ و جدول ها"},
		{"نسخه 20.19+ یا 22.12 یا بالاتر و همچنین 24.1، وزن 1.5", "نسخه ۲۰.۱۹+ یا ۲۲.۱۲ یا بالاتر و همچنین ۲۴.۱، وزن ۱٫۵"},
		{"ابعاد 10 x 20 x 30 و (10 x 0.4 = 4)", "ابعاد ۱۰ x ۲۰ x ۳۰ و (۱۰ x ۰٫۴ = ۴)"},
		{"10 x 20 x 30 متر، iPhone 12 x y 3", "10 x 20 x 30 متر، iPhone 12 x y 3"},
		{"دیروز (\"۲ روز پیش\" / \"2 days ago\") و \"2 GB\" و \"2 days پیش\"", "دیروز (\"۲ روز پیش\" / \"2 days ago\") و \"۲ GB\" و \"۲ days پیش\""},
		{"1. الف\n12) ب 3\n1404. پ", "1. الف\n12) ب ۳\n۱۴۰۴. پ"}, // a list
		{"1\n00:00:01,000 --> 00:00:02,500\nیک 2", "1\n00:00:01,000 --> 00:00:02,500\nیک ۲"},
		{"تلفن 021-11112222، متن[12]", "تلفن ۰۲۱-۱۱۱۱۲۲۲۲، متن[۱۲]"},
		{"ب5G", "ب5G"},
	}},
	{ASCIIDigits, []testCase{
		{"۱۲٫۵ و ۱٬۲۳۴ و ۵٪", "12.5 و 1,234 و 5%"},
		{"۱٫۲٫۳", "1.2.3"},
		{"مثل ٪ و ٬", "مثل ٪ و ٬"},
	}},
	{Digits | ASCIIDigits, []testCase{{"۱2", "12"}}},
	{Marks, []testCase{
		{"مُدَرِّس", "مدرس"},
		{"مثلاً", "مثلا"},
		{"خانه\u0654 ا\u0653", "خانه\u0654 ا\u0653"},
		{"الٓم", "الم"},
	}},
	{Kashida, []testCase{
		{"ســـلام", "سلام"},
		{"ـ که گفت ـ", "– که گفت –"},
		{"۱۲ـ۱۵", "۱۲–۱۵"},
		{"ـها", "ها"},
		{"دــ فضیلت", "د– فضیلت"},
		{"بازارـ فروش", "بازار– فروش"},
		{"الفـ مقدمه", "الف– مقدمه"},
		{"سلامــ دوست", "سلام دوست"},
		{"تیر مخالفـ ما", "تیر مخالف ما"},
		{"ب ـب ـبـ بـ، هـ.ق بــ", "ب ـب ـبـ بـ، ه.ق ب"},
		{"ت62270هـ و ۱۴۰۰هـ، ۱۴۰۰هـ.ق و ۱۴۰۰بــ و ۱۴۰۰سـال", "ت62270هـ و ۱۴۰۰هـ، ۱۴۰۰ه.ق و ۱۴۰۰ب و ۱۴۰۰سال"},
	}},
	{Invisibles, []testCase{
		{"\ufeffسل\u200bام\u200f", "سلام"},
		{"می\u00adشود می¬شود می\x1fشود", "می\u200cشود می\u200cشود می\u200cشود"},
		{"a ¬ b", "a ¬ b"},
		{"ه\u200d.ش", "ه\u200d.ش"},
		{"س\u200dل", "سل"},
		{"a\tb\r\n\x00c", "a\tb\r\nc"},
		{"\xd8\u200b\xa7", "\xd8\u200b\xa7"},
		{"«\u2068%s\u2069» \u2068\u2069 \u2067الف \u2069\u2069", "«\u2068%s\u2069»  \u2067الف \u2069"},
		{"\u2068\u2068\u2069\x8d\u2069", "\u2068\u2068\u2069\x8d\u2069"}, // the end before a stray byte stays
		{"\u200f{ -brand } و C++\u200e و 12\u200eم و \u200fالف", "\u200f{ -brand } و C++\u200e و 12م و الف"},
		{"عدد \u200f+1 و 12\u200f+1", "عدد +1 و 12\u200f+1"},
	}},
	{Invisibles | HalfSpaces, []testCase{
		{"آلوئه\u200eورا و گل\u200f\u200eارضی", "آلوئه\u200cورا و گل\u200cارضی"}, // words that no lexicon has
		{"سل\u200eام و ســ\u200fلام و كت\u200eاب", "سلام و ســلام و كتاب"},       // words that it has
		{"روز\u200eبه\u200eروز و برنامه\u200e\u200cهای", "روزبه\u200cروز و برنامه\u200cهای"},
		{"رنگ\u200bورو و سل\u200bام", "رنگ\u200cورو و سلام"},
		{"(\u200eالف)\u200f و ۵\u200eب و \u200eپ", "(الف) و ۵ب و پ"},
	}},
	{Spaces, []testCase{
		{"  الف \u00a0\u2003 ب   \n\n\t ج ", "الف ب\n\n\t ج"},
		{"الف\u2028ب\u0085ج\r\n د \r\n", "الف\nب\nج\r\nد\r\n"},
		{"الف\fب", "الف ب"},
		{"  - الف\n    1.  ب\n\t  [x]  پ\n  یک   ", "  - الف\n    1. ب\n\t  [x] پ\nیک"}, // a line that is not prose keeps its indentation
		{"\u00a0 <b>الف\n    x y", "  <b>الف\n    x y"},
		{"    ...data,\n    ...\n    ...الف", "    ...data,\n    ...\n...الف"},
		{"الف  \nب   \n  \nج  ", "الف  \nب\n\nج"}, // a hard break
		{"مشخصا \u064b با، مثلا  \u064b، حتما \u064bما، اصلا \u064b", "مشخصا\u064b با، مثلا\u064b، حتما\u064b ما، اصلا\u064b"},
		{"با \u064b و کسره \u0650 و تنوین \u064b و مثلا \u064e و اصلا\u064b \u064b", "با \u064b و کسره \u0650 و تنوین \u064b و مثلا \u064e و اصلا\u064b \u064b"},
	}},
	{Punctuation, []testCase{
		{"گفت:474 واحد، کشور،34 نفر", "گفت: 474 واحد، کشور، 34 نفر"},
		{"رنگ::1 و 1:2 و سه :18", "رنگ::1 و 1:2 و سه :18"},
		{"پاسخ؛۳ نفر، وای!۵ نفر، چرا؟۵ نفر", "پاسخ؛ ۳ نفر، وای! ۵ نفر، چرا؟ ۵ نفر"},
		{"گفت \"الف\",ب", "گفت \"الف\"، ب"},
		{"محمد(ص)در مکه، علی(ع) گفت، نماینده(ها)ی", "محمد(ص) در مکه، علی(ع) گفت، نماینده(ها)ی"},
		{"سلام , خوبی ?", "سلام، خوبی؟"},
		{"وی افزود:بر اساس", "وی افزود: بر اساس"},
		{"ساعت 11:29:32", "ساعت 11:29:32"},
		{"آ.د.ک و ه.ش. است", "آ.د.ک و ه.ش. است"},
		{"رفت.آمد", "رفت. آمد"},
		{"بی.بی.سی و سِی.ان.ان و یو.اس.آ", "بی.بی.سی و سِی.ان.ان و یو.اس.آ"},
		{"واشینگتن، دی.سی. است و آر.جی. ویدلار", "واشینگتن، دی.سی. است و آر.جی. ویدلار"},
		{"گل زد.او رفت", "گل زد. او رفت"},
		{"رفته\u200cام.او آمد", "رفته\u200cام. او آمد"},
		{"خرید.سی نفر", "خرید. سی نفر"},
		{"چرا؟؟!!", "چرا؟!"},
		{"خب...", "خب…"},
		{"خب . . . بعد", "خب… بعد"},
		{"نام ........ و .... پس ....", "نام ........ و… پس ...."}, // to fill in
		{"خب.... الف، ....", "خب… الف،…"},
		{"Hello, world? Yes; ok", "Hello, world? Yes; ok"},
		{"کدام Python?", "کدام Python؟"},
		{"شرکت IBM ، رفت ( از GPT-4 ) با Python ?", "شرکت IBM، رفت (از GPT-4) با Python؟"},
		{"متن ( الف ) و« ب »است", "متن (الف) و «ب» است"},
		{"گفت:«سلام»", "گفت: «سلام»"},
		{"گفت:«...» و گفت،«!» و نوشت:«%s»", "گفت: «…» و گفت، «!» و نوشت: «%s»"},
		{"نوشت:«…»و رفت، «،»و «!»است", "نوشت: «…» و رفت، «،» و «!» است"},
		{"به [PARC][پارک] و [ورکر][ورکر]، [ورکر] [ورکر]، [الف][] و [الف](ب پ)", "به [PARC][پارک] و [ورکر][ورکر]، [ورکر] [ورکر]، [الف][] و [الف](ب پ)"},
		{"اندیشان[ی که رفتند]و کتاب[های خوب]را، متن[یک کتاب] و متن[ای دوست] و متن[^الف]", "اندیشان[ی که رفتند] و کتاب[های خوب] را، متن [یک کتاب] و متن [ای دوست] و متن[^الف]"},
		{"بندها[یی از گمراهی] و پوست ها[یشان] و یاد[ت] را و نشانه[ ها برای ما]", "بندها[یی از گمراهی] و پوست ها[یشان] و یاد[ت] را و نشانه[ها برای ما]"},
		{"زیور[شان] و [نگهبان]ند و کلیدها[ی صندوق ها]یش و [متن]نداشت", "زیور[شان] و [نگهبان]ند و کلیدها[ی صندوق ها]یش و [متن] نداشت"},
		{"این[b]متن[/b]و [size=85]متن [IBM]شد [الف]ب[/size]\n[B]شعر[B]", "این[b]متن[/b]و [size=85]متن [IBM]شد [الف] ب[/size]\n[B] شعر [B]"},
		{"نداشت،``None`` و چرا ؟`x`، نام:`x`، متن.`x` و `a`,`b`، نام :`x` و ع ::a:`0", "نداشت، ``None`` و چرا؟ `x`، نام: `x`، متن.`x` و `a`,`b`، نام: `x` و ع: :a:`0"},
		{"تابع :func:`a`، شوند ،:class:`b` و متن:py:meth:`c`", "تابع :func:`a`، شوند، :class:`b` و متن:py:meth:`c`"},
		{"1. ... و بعد\n- ...\n## ؟ متن\n> * : متن\n1) ! متن", "1. … و بعد\n- ...\n## ؟ متن\n> * : متن\n1) ! متن"},
		{"الف = ?\n| ... | ب |\nاو - ... - و من، رفت . . . آمد", "الف = ؟\n| … | ب |\nاو - … - و من، رفت… آمد"},
		{"گزینه x=... و تابع f(...) و متن(...) و f (...) و 2=...", "گزینه x=... و تابع f(...) و متن (…) و f (…) و 2=…"},
		{"سال ۱۴۰۰ه.ق و بند۱۲ب.سلام و واژه.سلام و ۱۸۰۰.هزینه", "سال ۱۴۰۰ه.ق و بند۱۲ب.سلام و واژه. سلام و ۱۸۰۰. هزینه"},
		{"مثلا ?v=0.4&x=1 را", "مثلا ?v=0.4&x=1 را"},
		{"?> نکته", "?> نکته"},
		{"خوبی ?Yes", "خوبی؟ Yes"},
		{"این -- آن --- او ---- من", "این – آن — او ---- من"},
		{"این ---، آن --، او و ۵--۶", "این —، آن –، او و ۵--۶"},
		{"گزینه --all یا -- |---|", "گزینه --all یا -- |---|"},
		{"نماینده(ها) و علی(ع)", "نماینده(ها) و علی(ع)"},
		{"محمد(ص)در مکه، علی(ع)در کوفه، فاطمه(س)در مدینه", "محمد(ص) در مکه، علی(ع) در کوفه، فاطمه(س) در مدینه"},
		{"محمد(ع )ی و محمد( ع)ای", "محمد (ع) ی و محمد (ع) ای"},
		{"جعفر(رض)در حبشه، مهدی(عج)در سامرا", "جعفر(رض) در حبشه، مهدی(عج) در سامرا"},
		{"امام(ره)در پاریس، شیخ(قس)در نجف", "امام(ره) در پاریس، شیخ(قس) در نجف"},
		{"1,234 و 12,5", "1,234 و 12,5"},
		{"خوب :) است", "خوب :) است"},
		{"What Happened? | چه شد، گفت \"Are you sure??\" و رفت", "What Happened? | چه شد، گفت \"Are you sure??\" و رفت"},
		{"نه! Visual Basic? بله، Python? بله، من Visual Basic? نه", "نه! Visual Basic? بله، Python؟ بله، من Visual Basic؟ نه"},
		{"سایت وبلاگینا.کام و دیوار.آی\u200cآر. بود.کامل شد.نتیجه", "سایت وبلاگینا.کام و دیوار.آی\u200cآر. بود. کامل شد. نتیجه"},
		{"«ها»ی جمع، «خدعه»ای و (Use Case)ها و «الف»است و «ب»ایران و (ع)ای", "«ها»ی جمع، «خدعه»ای و (Use Case)ها و «الف» است و «ب» ایران و (ع) ای"},
		{"1.به نظرم\n۱.سلام دوستان\n2.مترجم\n1.ب است\n1.2.سلام دوستان", "1. به نظرم\n۱. سلام دوستان\n2.مترجم\n1.ب است\n1.2.سلام دوستان"},
		{"- [ ] کار", "- [ ] کار"},
		{"},", "},"},
		{"?? ...", "?? ..."},
		{"از .net گفت", "از .net گفت"},
	}},
	{Quotes, []testCase{
		{`گفت "سلام" و رفت`, "گفت «سلام» و رفت"},
		{`گفت “سلام” و ”خوبی“`, "گفت «سلام» و «خوبی»"},
		{"گفت „سلام“ و „خوبی”", "گفت «سلام» و «خوبی»"},
		{"گفت ‟سلام” و رفت", "گفت «سلام» و رفت"},
		{`گفت "سلام و رفت`, `گفت "سلام و رفت`},
		{`صفحه 15" با "کیفیت"`, `صفحه 15" با «کیفیت»`},
		{`%s" نیاز به دسترسی "ضبط صفحه" دارد`, `%s" نیاز به دسترسی «ضبط صفحه» دارد`},
		{`لطفا" بیا، عمدتا" برای اصلا"`, "لطفا\u064b بیا، عمدتا\u064b برای اصلا\u064b"}, // of a typewriter
		{`تصادفا" آمد، احتمالا" و مجموعا" خوب`, "تصادفا\u064b آمد، احتمالا\u064b و مجموعا\u064b خوب"},
		{`گفت "لطفا" و "اصلا" و "نه لطفا" بیا`, "گفت «لطفا» و «اصلا» و «نه لطفا» بیا"},
		{`گفت اصلا" نمی دانم "`, "گفت اصلا« نمی دانم »"},
		{`آقا" گفت`, `آقا" گفت`},
		{`لطفا"ما`, `لطفا"ما`},
		{`he said "hi" there`, `he said "hi" there`},
		{"«الف \"ب\" ج»", "«الف \"ب\" ج»"},
	}},
	{HalfSpaces, []testCase{
		{"\u200cکتاب\u200c\u200cها\u200c", "کتاب\u200cها"},
		{"کار\u200cها", "کارها"},
		{"PDF\u200cها", "PDF\u200cها"},
		{"PDF ها و API های ما، ۲ ام، hashem", "PDF\u200cها و API\u200cهای ما، ۲\u200cام، hashem"},
		{"PDF هایپر و ۲ امید", "PDF هایپر و ۲ امید"},
		{"PDF هایم، app هاتون، CD هامونو بده، sdhc هارو", "PDF\u200cهایم، app\u200cهاتون، CD\u200cهامونو بده، sdhc\u200cهارو"},
		{"Excel تان را، app شان، ADSL تون، GPU اش و VPN ات", "Excel\u200cتان را، app\u200cشان، ADSL\u200cتون، GPU\u200cاش و VPN\u200cات"},
		{"MP3 ها و MP3 هایش، Plugin مون\u200cشات", "MP3\u200cها و MP3\u200cهایش، Plugin مون\u200cشات"},
		{"همه PDF هاست. PDF هاست که ID هاست دیگر", "همه PDF\u200cهاست. PDF\u200cهاست که ID هاست دیگر"},
		{"CD هاش را با bcrypt هاش شد", "CD\u200cهاش را با bcrypt هاش شد"},
		{"رمز با bcrypt هاش کرده", "رمز با bcrypt هاش کرده"},
		{"PDF هاست: آن (همه PDF هاست)", "PDF هاست: آن (همه PDF\u200cهاست)"},
		{"USB ای که دادی و OK ای دوست", "USB\u200cای که دادی و OK ای دوست"},
		{"email ام را و توان n ام، MS ام اس و BMW ام ۵", "email\u200cام را و توان n\u200cام، MS ام\u200cاس و BMW ام ۵"},
		{"۲۰ مین روز و ۲ مین خنثی شد", "۲۰\u200cمین روز و ۲ مین خنثی شد"},
		{"۲۰ مین همایش، ۳۰ مین کنگره و ۴ مین سالگرد", "۲۰\u200cمین همایش، ۳۰\u200cمین کنگره و ۴\u200cمین سالگرد"},
		{"۴۰ مین جشنواره و ۱۵ م شهریور", "۴۰\u200cمین جشنواره و ۱۵\u200cم شهریور"},
		{"تمام LED هاش سوخته و bcrypt هاش شده", "تمام LED هاش سوخته و bcrypt هاش شده"},
		{"تمام LED هاش سوخته", "تمام LED\u200cهاش سوخته"},
		{"سرور Linux ی که یک USB ی خوب دارد", "سرور Linux\u200cی که یک USB\u200cی خوب دارد"},
		{"روز ۱۵ م مهر، ماده ۱۵ م را بخوان", "روز ۱۵\u200cم مهر، ماده ۱۵ م را بخوان"},
		{"VIP ترین و MP3 تر", "VIP\u200cترین و MP3\u200cتر"},
		{"طبقه ۲ ام، ساعت ۹ ام آر آی دارم", "طبقه ۲\u200cام، ساعت ۹ ام آر آی دارم"},
		{"پس\u200c_زمینه {نام}\u200c {0}\u200cها", "پس\u200c_زمینه {نام} {0}\u200cها"},
		{"رنگ\u200bورو", "رنگ\u200bورو"},
	}},
	{WordBreaks, []testCase{
		{"وفرصت\u200cها", "و فرصت\u200cها"},
		{"این کتابرا ودر این زمان", "این کتاب را و در این زمان"},
		{"می کند میکند", "می کند میکند"},
	}},
	{EzafeHamza, []testCase{
		{"خانۀ ما، خانه\u200cی ما", "خانه\u0654 ما، خانه\u0654 ما"},
		{"خانه\u200cیم", "خانه\u200cیم"},
	}},
	{EzafeYeh, []testCase{
		{"خانۀ ما، خانه\u0654 ما", "خانه\u200cی ما، خانه\u200cی ما"},
		{"خانۀ", "خانه\u200cی"},
		{"خانه\u0654ها", "خانه\u0654ها"},
	}},
	{Standard | EzafeYeh, []testCase{
		{"چووارشۀمۀ", "چووارشۀمه\u200cی"},
		{"منبچۀ ما", "من بچه\u200cی ما"}, // the decoder parts it once it has no ۀ
		{"خانۀ ما", "خانه\u200cی ما"},
	}},
	{Fold, []testCase{
		{"أإٱؤئةۀه\u0654آABc", "اااویهههآabc"},
		{"ΣÉÇ Ⅷ", "σéç ⅷ"},
		{"http://X.IR/A مؤسسه", "http://X.IR/A موسسه"},
		{"آن\u200cها به\u200cعنوان نمونه، درواقع گفته شده\u200cاست که خانه\u200cی ما", "آنها به عنوان نمونه، در واقع گفته شده است که خانه ما"},
		{"نامه\u200cای به\u200cکتاب درختی", "نامه\u200cای به\u200cکتاب درختی"},
	}},
	{Standard, []testCase{
		{"عموماً\u200cاین روش", "عموماً این روش"},
		{"مثال:\n```go\n  a :=  [1]\n```\nكد", "مثال:\n```go\n  a :=  [1]\n```\nکد"}, // a fence
		{"~~~\nكد\n```\nكد", "~~~\nكد\n```\nكد"},
		{"``` كد ```\nكد", "``` كد ```\nکد"},
		{"خورد\u200cو خوابید، سرد\u200cاست، رضا\u200cآمد، پر\u200cچهره", "خورد و خوابید، سرد است، رضا آمد، پرچهره"},
		{"نیرو\u200cهای کار\u200cآفرین و پر\u200cرنگ", "نیروهای کارآفرین و پررنگ"},
	}},
	{Standard, []testCase{
		{"رفتند\u200fخانه، می\u200fرود و کار\u200fها و سر\u200fمایه", "رفتند خانه، می\u200cرود و کارها و سرمایه"},
	}},
	{0, []testCase{{" ي\x80 ", " ي\x80 "}}},
}

func TestCases(t *testing.T) {
	for _, g := range cases {
		for _, c := range g.list {
			checkAll(t, g.form, c.in, c.want)
			checkAll(t, g.form, c.want, c.want)
		}
	}
}

// checkAll passes in through every entry point of f.
func checkAll(t *testing.T, f Form, in, want string) {
	t.Helper()
	check := func(name, got string) {
		t.Helper()
		if got != want {
			t.Errorf("%s: %s(%q)\n got %q\nwant %q", formText(f), name, Visible(in), Visible(got), Visible(want))
		}
	}
	check("String", f.String(in))
	check("Bytes", string(f.Bytes([]byte(in))))
	check("Append", string(f.Append([]byte("x"), []byte(in))[1:]))
	check("AppendString", string(f.AppendString([]byte("x"), in)[1:]))
	check("Edits", applyEdits(t, f, in))
	if f.IsNormalString(in) != (in == want) || f.IsNormal([]byte(in)) != (in == want) {
		t.Errorf("%s: IsNormal(%q) is wrong", formText(f), Visible(in))
	}
}

func formText(f Form) string {
	b, err := f.MarshalText()
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// applyEdits applies the edits of s, and checks that they are in order, separate and
// minimal.
func applyEdits(t *testing.T, f Form, s string) string {
	t.Helper()
	var out []byte
	at, last := 0, Edit{Start: -1, End: -1}
	for e := range f.Edits(s) {
		if e.Start < at || e.End < e.Start || e.End > len(s) {
			t.Fatalf("%s: %q: edit %+v is out of order", formText(f), Visible(s), e)
		}
		old := s[e.Start:e.End]
		if old == "" && e.New == "" || commonEnds(old, e.New) {
			t.Errorf("%s: %q: edit %+v of %q is not minimal", formText(f), Visible(s), e, old)
		}
		if !f.settled().Has(e.Rule) {
			t.Errorf("%s: %q: edit %+v has no rule of the form", formText(f), Visible(s), e)
		}
		if last.End == e.Start && (last.Rule == e.Rule || last.Start == e.End) {
			t.Errorf("%s: %q: edits %+v and %+v should be one", formText(f), Visible(s), last, e)
		}
		out = append(append(out, s[at:e.Start]...), e.New...)
		at, last = e.End, e
	}
	return string(append(out, s[at:]...))
}

func commonEnds(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	_, n := utf8.DecodeRuneInString(a)
	_, m := utf8.DecodeLastRuneInString(a)
	_, k := utf8.DecodeRuneInString(b)
	_, l := utf8.DecodeLastRuneInString(b)
	return a[:n] == b[:k] || a[len(a)-m:] == b[len(b)-l:]
}

// checkLaws checks the laws of the package on one text.
func checkLaws(t *testing.T, f Form, s string) {
	t.Helper()
	once := f.String(s)
	if twice := f.String(once); twice != once {
		t.Errorf("%s: not idempotent\n   s %q\nonce %q\ntwice %q", formText(f), Visible(s), Visible(once), Visible(twice))
	}
	if got := applyEdits(t, f, s); got != once {
		t.Errorf("%s: edits of %q\n give %q\nString %q", formText(f), Visible(s), Visible(got), Visible(once))
	}
	checkAlign(t, f, s)
	if got := f.IsNormalString(s); got != (once == s) {
		t.Errorf("%s: IsNormalString(%q) is %v", formText(f), Visible(s), got)
	}
	if got := f.Append(nil, []byte(s)); !bytes.Equal(got, []byte(once)) {
		t.Errorf("%s: Append(%q) differs from String", formText(f), Visible(s))
	}
	if utf8.ValidString(s) && !utf8.ValidString(once) {
		t.Errorf("%s: %q: valid became invalid %q", formText(f), s, once)
	}
	if countInvalid(s) != countInvalid(once) {
		t.Errorf("%s: %q: invalid bytes lost or joined: %q", formText(f), s, once)
	}
}

// checkSearch checks that the key of a text is that of its Standard form.
func checkSearch(t *testing.T, s string) {
	t.Helper()
	normal := Standard.String(s)
	if key, want := Search.String(s), Search.String(normal); key != want {
		t.Errorf("%q\n    its key %q\nits Standard %q\n  whose key %q", Visible(s), Visible(key), Visible(normal), Visible(want))
	}
}

func countInvalid(s string) (n int) {
	for i, r := range s {
		if r == utf8.RuneError && !hasPrefixAt(s, i, "\ufffd") {
			n++
		}
	}
	return n
}

func hasPrefixAt(s string, i int, p string) bool { return len(s)-i >= len(p) && s[i:i+len(p)] == p }

// TestInvalid checks what the documentation says of invalid bytes.
func TestInvalid(t *testing.T) {
	for in, want := range map[string]string{
		"يك\xff":          "یک\xff",
		"سلام \xff":       "سلام \xff",
		"سلام \xc2 ها":    "سلام \xc2 ها",
		"سلام \xe2 \xe2 ": "سلام \xe2 \xe2",
		"\xd8\u200b\xa7":  "\xd8\u200b\xa7",
		"\xe2\x80 ,سلام":  "\xe2\x80،سلام",
		"كتاب \ufffd":     "کتاب \ufffd",
		"مي\xd9 رود\xe2":  "می\xd9 رود\xe2",
		"\xff\u200f\xfe ": "\xff\xfe",
	} {
		checkAll(t, Standard, in, want)
	}
}

// TestUnseenKept checks that HalfSpaces keeps a ZWNJ beside a direction mark or a soft hyphen that
// the form keeps, because the letters would join without it.
func TestUnseenKept(t *testing.T) {
	for _, text := range []string{"می\u200f\u200cشود", "کتاب\u200c\u200eها", "می\u00ad\u200cآورد"} {
		if got := HalfSpaces.String(text); got != text {
			t.Errorf("%s becomes %s", Visible(text), Visible(got))
		}
	}
}
