package main

import (
	"net/url"
	"slices"

	"github.com/parsitext/parsitext/normalize"
)

// A rule is a rule as the page shows it.
type rule struct {
	normalize.Rule
	label
	On    bool
	Count number // of its edits
}

// A label is what the page calls a rule in Persian.
type label struct{ Label, Reason string }

// labels are those of the rules, in the order of the page.
var labels = []struct {
	rule string // as in a Form: "halfspaces"
	label
}{
	{"letters", label{"حروف", "حرف عربی یا هم\u200cشکل، به حرف فارسی"}},
	{"halfspaces", label{"نیم\u200cفاصله", "نیم\u200cفاصلهٔ ازدست\u200cرفته یا نابجا"}},
	{"wordbreaks", label{"جدایی واژه\u200cها", "فاصله\u200cای که میان دو واژه افتاده بود"}},
	{"spaces", label{"فاصله", "فاصلهٔ زیادی یا ناشناخته"}},
	{"punctuation", label{"نشانه\u200cگذاری", "نشانه\u200cهای فارسی و فاصلهٔ پیرامون آن\u200cها"}},
	{"quotes", label{"گیومه", "جفت نشانهٔ نقل قول، به گیومه"}},
	{"digits", label{"رقم فارسی", "رقم، ممیز و درصد فارسی"}},
	{"asciidigits", label{"رقم لاتین", "رقم، ممیز و درصد لاتین"}},
	{"kashida", label{"کشیده", "کشیدگی حروف برداشته شد"}},
	{"invisibles", label{"نادیدنی\u200cها", "نویسه\u200cای که دیده نمی\u200cشود"}},
	{"marks", label{"اعراب", "اعراب برداشته شد"}},
	{"ezafehamza", label{"اضافه با همزه", "اضافه پس از «ه» با همزه"}},
	{"ezafeyeh", label{"اضافه با ی", "اضافه پس از «ه» با «ی»"}},
	{"fold", label{"کلید جست\u200cوجو", "املای یکسان برای جست\u200cوجو"}},
}

// rules returns all rules in the order of the page, those of form set. One without
// a label comes last, in English.
func rules(form normalize.Form) []rule {
	list := make([]rule, 0, len(labels))
	for r := range normalize.Rules() {
		l := label{r.String(), r.Summary()}
		if i := place(r); i < len(labels) {
			l = labels[i].label
		}
		list = append(list, rule{Rule: r, label: l, On: form.Has(r)})
	}
	slices.SortStableFunc(list, func(a, b rule) int { return place(a.Rule) - place(b.Rule) })
	return list
}

// place returns the place of a rule on the page.
func place(r normalize.Rule) int {
	for i, l := range labels {
		if l.rule == r.String() {
			return i
		}
	}
	return len(labels)
}

// Name returns the name of the rule as in a Form: "halfspaces".
func (r rule) Name() string { return r.Rule.String() }

// formOf returns the Form that the page asks for: that of the button pressed, or
// of the switches that are on. Of two rules that exclude each other the one
// whose switch was touched last wins, which the page says as "last".
func formOf(values url.Values) (normalize.Form, error) {
	if preset := values.Get("preset"); preset != "" {
		return normalize.ParseForm(preset)
	}
	var form, last normalize.Form
	for _, name := range values["rule"] {
		f, err := normalize.ParseForm(name)
		if err != nil {
			return 0, err
		}
		form |= f
	}
	last, _ = normalize.ParseForm(values.Get("last")) // of no switch if it cannot be read
	for r := range (form & last).Rules() {
		form &^= r.Excludes()
	}
	for r := range form.Rules() {
		if form.Has(r) {
			form &^= r.Excludes()
		}
	}
	return form, nil
}
