// Package persian describes the rules of package normalize in Persian, for the documents
// and for programs with a Persian interface.
package persian

import "slices"

// A Rule is a rule in Persian.
type Rule struct {
	Name  string // as in a Form
	Label string // its usual name
	Does  string // its effect, in one line
	Loses string // the information that a text loses by it, or ""
}

// rules are all rules, in the order of normalize.Rules.
var rules = [...]Rule{
	{"letters", "حروف", "حروف عربی، شکل\u200cهای نمایشی (presentation forms) و حروف زبان\u200cهای دیگر را به حرف فارسی تبدیل می\u200cکند", "یک حرف از کردی، اردو یا زبانی دیگر در واژه\u200cای از سطری فارسی؛ حروف چسبیده (ﷺ)"},
	{"digits", "رقم فارسی", "عدد را با رقم، ممیز، جداکننده و نشان درصد فارسی می\u200cنویسد", "اینکه با کدام رقم\u200cها نوشته شده بود"},
	{"asciidigits", "رقم لاتین", "عدد را با رقم، ممیز، جداکننده و نشان درصد ASCII می\u200cنویسد", "اینکه با کدام رقم\u200cها نوشته شده بود"},
	{"marks", "اعراب", "اعراب و نشانه\u200cهای قرآنی را برمی\u200cدارد", "تلفظ"},
	{"kashida", "کشیده", "کشیده را برمی\u200cدارد و کشیدهٔ تنها را به خط تیره تبدیل می\u200cکند", "تأکید"},
	{"invisibles", "نادیدنی\u200cها", "نویسه\u200cهای کنترلی، نشانه\u200cهای جهت و نویسه\u200cهای بی\u200cپهنای زائد را برمی\u200cدارد", "جهتی که به\u200cصراحت تعیین شده بود"},
	{"spaces", "فاصله", "میان واژه\u200cها یک فاصله می\u200cگذارد و فاصله\u200cهای دو سر سطر را برمی\u200cدارد", "تراز شدن ستون\u200cها با فاصله"},
	{"punctuation", "نشانه\u200cگذاری", "نشانه\u200cهای سجاوندی را به شکل فارسی می\u200cنویسد، فاصله\u200cهای پیش و پس آن\u200cها را درست می\u200cکند و نشانه\u200cهای تکراری را یکی می\u200cکند", "شمار علامت\u200cهای تعجب"},
	{"quotes", "گیومه", "جفت نشانه\u200cهای نقل قول را به « » تبدیل می\u200cکند", "اینکه کدام نشانه نوشته شده بود"},
	{"halfspaces", "نیم\u200cفاصله", "نیم\u200cفاصله را در جای درست می\u200cگذارد و از جاهای دیگر برمی\u200cدارد", ""},
	{"wordbreaks", "جدایی واژه\u200cها", "فاصله\u200cهای ازدست\u200cرفتهٔ میان واژه\u200cها را بازمی\u200cگرداند", ""},
	{"ezafehamza", "اضافه با همزه", "نشانهٔ اضافه را پس از «ه» پایانی به شکل «هٔ» می\u200cنویسد", "اینکه به کدام شیوه نوشته شده بود"},
	{"ezafeyeh", "اضافه با ی", "نشانهٔ اضافه را پس از «ه» پایانی به شکل «ه\u200cی» می\u200cنویسد", "اینکه به کدام شیوه نوشته شده بود"},
	{"fold", "کلید جست\u200cوجو", "أ إ ٱ ؤ ئ ة ۀ، حروف بزرگ لاتین و واژه\u200cهایی را که دو املای رایج دارند یکسان می\u200cکند", "تفاوت\u200cهای املایی"},
}

// Rules returns all rules, in the order of normalize.Rules.
func Rules() []Rule { return slices.Clone(rules[:]) }

// RuleOf returns the rule of that name, or false.
func RuleOf(name string) (Rule, bool) {
	for _, r := range rules {
		if r.Name == name {
			return r, true
		}
	}
	return Rule{}, false
}
