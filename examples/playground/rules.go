package main

import (
	"net/url"
	"strings"

	"github.com/parsitext/parsitext/normalize"
)

// A rule is a rule as the page shows it.
type rule struct {
	Name   string // as in a Form: "halfspaces"
	Label  string
	Reason string
	On     bool
	Count  number // of its edits

	form normalize.Form
}

// rules returns the rules in the order of the page, those of form set.
func rules(form normalize.Form) []rule {
	list := []rule{
		{form: normalize.Letters, Label: "حروف", Reason: "حرف عربی یا هم\u200cشکل، به حرف فارسی"},
		{form: normalize.HalfSpaces, Label: "نیم\u200cفاصله", Reason: "نیم\u200cفاصلهٔ ازدست\u200cرفته یا نابجا"},
		{form: normalize.WordBreaks, Label: "جدایی واژه\u200cها", Reason: "فاصله\u200cای که میان دو واژه افتاده بود"},
		{form: normalize.Spaces, Label: "فاصله", Reason: "فاصلهٔ زیادی یا ناشناخته"},
		{form: normalize.Punctuation, Label: "نشانه\u200cگذاری", Reason: "نشانه\u200cهای فارسی و فاصلهٔ پیرامون آن\u200cها"},
		{form: normalize.Quotes, Label: "گیومه", Reason: "جفت نشانهٔ نقل قول، به گیومه"},
		{form: normalize.Digits, Label: "رقم فارسی", Reason: "رقم، ممیز و درصد فارسی"},
		{form: normalize.ASCIIDigits, Label: "رقم لاتین", Reason: "رقم، ممیز و درصد لاتین"},
		{form: normalize.Kashida, Label: "کشیده", Reason: "کشیدگی حروف برداشته شد"},
		{form: normalize.Invisibles, Label: "نادیدنی\u200cها", Reason: "نویسه\u200cای که دیده نمی\u200cشود"},
		{form: normalize.Marks, Label: "اعراب", Reason: "اعراب برداشته شد"},
		{form: normalize.EzafeHamza, Label: "اضافه با همزه", Reason: "اضافه پس از «ه» با همزه"},
		{form: normalize.EzafeYeh, Label: "اضافه با ی", Reason: "اضافه پس از «ه» با «ی»"},
		{form: normalize.Fold, Label: "کلید جست\u200cوجو", Reason: "املای یکسان برای جست\u200cوجو"},
	}
	for i := range list {
		list[i].Name = ruleName(list[i].form)
		list[i].On = form&list[i].form != 0
	}
	return list
}

// ruleName returns the name of a rule: "halfspaces".
func ruleName(rule normalize.Form) string {
	name, err := rule.MarshalText()
	if err != nil {
		return err.Error()
	}
	return string(name)
}

// formOf returns the Form that the page asks for: that of the button pressed, or
// of the switches that are on. Of two rules that exclude each other the one
// whose switch was touched last wins, which the page says as "last".
func formOf(values url.Values) (normalize.Form, error) {
	if preset := values.Get("preset"); preset != "" {
		return normalize.ParseForm(preset)
	}
	on := map[string]bool{}
	for _, name := range values["rule"] {
		on[name] = true
	}
	last := values.Get("last")
	for _, pair := range [][2]string{{"digits", "asciidigits"}, {"ezafehamza", "ezafeyeh"}} {
		if on[pair[0]] && on[pair[1]] {
			loser := pair[1]
			if last == loser {
				loser = pair[0]
			}
			delete(on, loser)
		}
	}
	names := make([]string, 0, len(on))
	for name := range on {
		names = append(names, name)
	}
	return normalize.ParseForm(strings.Join(names, ","))
}
