package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// A verb is a row of verbs.txt.
type verb struct {
	infinitive                            string
	presents, prefixes, spoken, spokePast []string
	light                                 bool
}

func (v *verb) past() string { return strings.TrimSuffix(v.infinitive, "ن") }

// readVerbs reads verbs.txt and light.txt.
func readVerbs() (verbs []verb, err error) {
	rows, err := list("verbs.txt", 5)
	if err != nil {
		return nil, err
	}
	light, err := words("light.txt")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		_, isLight := slices.BinarySearch(light, row[0])
		verbs = append(verbs, verb{row[0], strings.Fields(row[1]), strings.Fields(row[2]), strings.Fields(row[3]), strings.Fields(row[4]), isLight})
	}
	for _, v := range light {
		if verbIndex(verbs, v) < 0 {
			return nil, fmt.Errorf("light.txt: %s is not in verbs.txt", v)
		}
	}
	return verbs, checkVerbs(verbs)
}

func verbIndex(verbs []verb, infinitive string) int {
	return slices.IndexFunc(verbs, func(v verb) bool { return v.infinitive == infinitive })
}

// checkVerbs checks that infinitives look like infinitives and that no present stem
// belongs to two verbs.
func checkVerbs(verbs []verb) error {
	owner := map[string]string{}
	for _, v := range verbs {
		if !strings.HasSuffix(v.infinitive, "دن") && !strings.HasSuffix(v.infinitive, "تن") {
			return fmt.Errorf("%s is not an infinitive", v.infinitive)
		}
		for _, stem := range v.presents {
			if other := owner[stem]; other != "" {
				return fmt.Errorf("%s is the present stem of %s and %s: keep it only with the more common one", stem, other, v.infinitive)
			}
			owner[stem] = v.infinitive
		}
	}
	return nil
}

// The prefixes after which a stem is written in a certain way, with the names that
// tokenize uses.
const (
	always = "always"
	short  = "short"  // ن and ب
	joined = "joined" // می without ZWNJ
	spoken = "spoken" // in the spoken language
)

// A stem has the numbers, from 1, of the verbs whose past or present stem is a text, and the
// prefixes after which it is written so.
type stem struct {
	past, present     int
	pastIn, presentIn string
}

// stems returns all stems as they are written.
func stems(verbs []verb) (map[string]stem, error) {
	all := map[string]stem{}
	var failed error
	add := func(text string, v int, past bool, in string) {
		s := all[text]
		number, where := &s.present, &s.presentIn
		if past {
			number, where = &s.past, &s.pastIn
		}
		switch {
		case *number == 0:
			*number, *where = v+1, in
		case *number != v+1 && in != always && *where == in:
			failed = fmt.Errorf("%s is the stem of %s and %s", text, verbs[*number-1].infinitive, verbs[v].infinitive)
		}
		all[text] = s
	}
	for _, in := range []string{always, spoken, short, joined} {
		for i, v := range verbs {
			for _, text := range written([]string{v.past()}, v.spokePast, in) {
				add(text, i, true, in)
			}
			for _, text := range written(v.presents, v.spoken, in) {
				add(text, i, false, in)
			}
		}
		for i, v := range verbs {
			for _, text := range written(v.presents, v.spoken, in) {
				if endsInVowel(text) && in != spoken && all[text+"ی"].present == 0 { // می‌گویم
					add(text+"ی", i, false, in)
				}
			}
		}
	}
	for i, v := range verbs { // دون belongs to دانستن, which has it in its row, and not to دواندن
		if t := spokenOf(v.past()); t != "" && all[t].past == 0 {
			add(t, i, true, spoken)
		}
		for _, p := range v.presents {
			if t := spokenOf(p); t != "" && all[t].present == 0 {
				add(t, i, false, spoken)
			}
		}
	}
	return all, failed
}

func endsInVowel(stem string) bool {
	return strings.HasSuffix(stem, "ا") || strings.HasSuffix(stem, "و") || strings.HasSuffix(stem, "آ")
}

// written returns the stems of a verb as they are written after a prefix.
func written(list, spokenList []string, in string) (texts []string) {
	if in == always {
		return list
	}
	if in == spoken {
		return spokenList
	}
	for _, s := range append(slices.Clone(list), spokenList...) {
		rest, madda := strings.CutPrefix(s, "آ")
		switch {
		case in == joined && madda: // میاد, میاورد
			texts = append(texts, "ا"+rest)
		case in == joined && strings.HasPrefix(s, "او"): // میومد
			texts = append(texts, strings.TrimPrefix(s, "ا"))
		case in == short && madda: // بیاید
			texts = append(texts, "یا"+rest)
		case in == short && strings.HasPrefix(s, "ا"): // بیندازد, نیومد
			texts = append(texts, "ی"+strings.TrimPrefix(s, "ا"), "ی"+s)
		}
	}
	return texts
}

// spokenOf returns the colloquial stem with ون for ان, if there is one: تون for
// توان.
func spokenOf(stem string) string {
	for _, end := range []string{"", "د", "ست", "س"} {
		base, ok := strings.CutSuffix(stem, end)
		if !ok {
			continue
		}
		if base, ok = strings.CutSuffix(base, "ان"); ok && base != "" {
			return strings.TrimSuffix(base, "و") + "ون" + end
		}
	}
	return ""
}

// verbTable writes the verbs and the words that look like their forms.
func verbTable() (string, error) {
	verbs, err := readVerbs()
	if err != nil {
		return "", err
	}
	all, err := stems(verbs)
	if err != nil {
		return "", err
	}
	stemSet, err := stemTable(all)
	if err != nil {
		return "", err
	}
	irregular, err := irregularForms(verbs)
	if err != nil {
		return "", err
	}
	nouns, err := listTable("nounForms are the past stems and participles that are nouns or adjectives more often\nthan verbs.", "nounForms", "nounforms.txt")
	return verbList(verbs) + stemSet + irregular + nouns, err
}

// verbList writes the simple verbs.
func verbList(verbs []verb) string {
	items := make([]string, len(verbs))
	for i, v := range verbs {
		var prefixed []string
		for _, p := range v.prefixes {
			prefixed = append(prefixed, p+v.infinitive)
		}
		items[i] = fmt.Sprintf("{%s, %s, %t},", quote(v.infinitive), quote(strings.Join(prefixed, " ")), v.light)
	}
	return table("simpleVerbs are the verbs without prefix, each with those that it makes with one.", "simpleVerbs", "simpleVerb", items)
}

// stemTable writes the stems.
func stemTable(all map[string]stem) (string, error) {
	keyed := map[string]string{}
	for text, s := range all {
		if s.pastIn == "" {
			s.pastIn = always
		}
		if s.presentIn == "" {
			s.presentIn = always
		}
		keyed[foldKey(text)] = fmt.Sprintf("{%d, %d, %s, %s}", s.past, s.present, s.pastIn, s.presentIn)
	}
	return valueTable("stems are the stems of verbs.", "stems", keyed)
}

// irregularForms writes the forms of irregular.txt, each with the number of its
// verb.
func irregularForms(verbs []verb) (string, error) {
	rows, err := pairs("irregular.txt")
	if err != nil {
		return "", err
	}
	numbers := map[string]string{}
	for _, row := range rows {
		i := verbIndex(verbs, row[1])
		if i < 0 {
			return "", fmt.Errorf("irregular.txt: %s is not in verbs.txt", row[1])
		}
		numbers[foldKey(row[0])] = fmt.Sprint(i + 1)
	}
	return valueTable("irregulars are the forms that no rule makes, and the commonest of those that have a\nhomograph.", "irregulars", numbers)
}

// foldKey returns a word in the form of the tables: in the letters of script.Fold.
func foldKey(word string) string {
	return strings.Map(func(r rune) rune {
		if r = script.Fold(r); r == 0 {
			return -1
		}
		return r
	}, word)
}
