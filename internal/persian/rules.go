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
	{"letters", "حروف", "حروف عربی، شکل\u200cهای نمایشی و حروف زبان\u200cهای دیگر را به حرف فارسی برمی\u200cگرداند", "یک حرف تنهای کردی، اردو، پشتو، سندی یا اویغوری در سطری فارسی؛ حروف چسبیده (ﷺ)"},
	{"digits", "رقم فارسی", "عدد را با رقم، ممیز، جداکننده و نشان درصد فارسی می\u200cنویسد", "اینکه با کدام رقم\u200cها نوشته شده بود"},
	{"asciidigits", "رقم لاتین", "عدد را با رقم، ممیز، جداکننده و نشان درصد ASCII می\u200cنویسد", "اینکه با کدام رقم\u200cها نوشته شده بود"},
	{"marks", "اعراب", "اعراب و نشانه\u200cهای قرآنی را برمی\u200cدارد", "تلفظ"},
	{"kashida", "کشیده", "کشیده را برمی\u200cدارد و کشیدهٔ تنها را خط تیره می\u200cکند", "تأکید"},
	{"invisibles", "نادیدنی\u200cها", "نویسه\u200cهای کنترلی، نشانه\u200cهای جهت و زایده\u200cهای بی\u200cپهنا را برمی\u200cدارد", "جهتی که آشکارا داده شده بود"},
	{"spaces", "فاصله", "میان واژه\u200cها یک فاصله می\u200cگذارد و در دو سر سطر هیچ", "تراز شدن ستون\u200cها با فاصله"},
	{"punctuation", "نشانه\u200cگذاری", "نشانه\u200cهای سجاوندی را فارسی می\u200cنویسد، فاصله\u200cهای پیش و پس آن\u200cها را درست می\u200cکند و تکراری\u200cها را یکی", "شمار علامت\u200cهای تعجب"},
	{"quotes", "گیومه", "جفت گیومه\u200cها را « » می\u200cکند", "اینکه کدام گیومه نوشته شده بود"},
	{"halfspaces", "نیم\u200cفاصله", "نیم\u200cفاصله را جایی می\u200cگذارد که باید باشد، و جای دیگر نه", ""},
	{"wordbreaks", "جدایی واژه\u200cها", "فاصله\u200cهای ازدست\u200cرفتهٔ میان واژه\u200cها را بازمی\u200cگرداند", ""},
	{"ezafehamza", "اضافه با همزه", "اضافهٔ ه پایانی را هٔ می\u200cنویسد", "اینکه به کدام شیوه نوشته شده بود"},
	{"ezafeyeh", "اضافه با ی", "اضافهٔ ه پایانی را ه\u200cی می\u200cنویسد", "اینکه به کدام شیوه نوشته شده بود"},
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
