package tokenize

import (
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// A tense is a way of forming verbs.
type tense uint8

const (
	past       tense = iota // رفت with an ending or none
	participle              // رفته
	perfect                 // رفته‌ام, رفته‌است
	present                 // رو with an ending
	imperative              // رو alone
)

// A verb is what a word says that is a form of one.
type verb struct {
	infinitive string
	tense      tense
	marked     bool // by می, ن or ب
	sure       bool // no other word has these letters, or a rare one
}

const (
	zwnj    = string(script.ZWNJ)
	noon    = "ن"
	maxStem = 32 // bytes of a stem with its ending
)

// The prefixes of verbs, none among them.
var preverbs = [...]string{"", "بر", "در", "باز", "فرو", "فرا", "وا", "ور"}

// readVerb reads a word as a form of a verb.
func readVerb(word string) (verb, bool) {
	if v, ok := irregular(word); ok {
		return v, true
	}
	for _, p := range preverbs {
		rest, ok := strings.CutPrefix(word, p)
		if !ok {
			continue
		}
		v, ok := readMarked(strings.TrimPrefix(rest, zwnj))
		if !ok {
			continue
		}
		if p == "" {
			return v, true
		}
		if v.infinitive, ok = prefixedVerb(p, v.infinitive); ok {
			return v, true
		}
	}
	return verb{}, false
}

// irregular reads the forms that no rule makes, and the commonest of those that
// have a homograph.
func irregular(word string) (verb, bool) {
	switch word {
	case "است", "هست", "نیست", "هستم", "هستی", "هستیم", "هستید", "هستند", "نیستم", "نیستی", "نیستیم", "نیستید", "نیستند":
		return verb{"بودن", present, true, true}, true
	case "باید", "نباید", "می\u200cباید", "بایستی", "می\u200cبایستی":
		return verb{"بایستن", present, true, true}, true
	case "نتوان", "بتوان", "می\u200cتوان", "نمی\u200cتوان", "میتوان", "نمیتوان":
		return verb{"توانستن", present, true, true}, true
	case "کند", "کنم", "کن": // blunt, I dig, dig
		return verb{"کردن", present, false, true}, true
	}
	return verb{}, false
}

// readMarked reads a word without preverb: its می, ن or ب and the rest.
func readMarked(word string) (verb, bool) {
	for _, mark := range [...]string{"نمی", "می", "", noon, "ب", "م"} {
		rest, ok := strings.CutPrefix(word, mark)
		half := false
		if len(mark) > len(noon) {
			rest, half = strings.CutPrefix(rest, zwnj)
		}
		if !ok {
			continue
		}
		if v, ok := readStem(rest, mark); ok {
			v.marked, v.sure = mark != "", half
			return v, true
		}
	}
	return verb{}, false
}

// readStem reads a stem with its ending after a mark.
func readStem(word, mark string) (verb, bool) {
	if len(word) > 2*maxStem {
		return verb{}, false
	}
	if v, ok := readForm(word, mark); ok {
		return v, true
	}
	// Between the mark and a vowel there is a ی: نیامد, بیفتد.
	rest, ok := strings.CutPrefix(word, "ی")
	if !ok || len(mark) != len(noon) || len(word) > maxStem {
		return verb{}, false
	}
	if after, ok := strings.CutPrefix(rest, "ا"); ok {
		var b [maxStem]byte
		if v, ok := readForm(string(append(append(b[:0], "آ"...), after...)), mark); ok {
			return v, true
		}
	}
	var b [maxStem + 2]byte
	return readForm(string(append(append(b[:0], "ا"...), rest...)), mark)
}

// readForm reads a past form, a participle or a present form.
func readForm(word, mark string) (verb, bool) {
	if stem, ok := strings.CutSuffix(word, "د"); ok && !strings.HasSuffix(stem, "ی") { // می‌کند is of کردن, not of کندن
		if inf, ok := presentVerb(stem); ok && mark != "م" {
			return verb{infinitive: inf, tense: present}, true
		}
	}
	if mark != "م" && mark != "ب" {
		if v, ok := readPast(word); ok {
			return v, true
		}
	}
	v, ok := readPresent(word)
	switch {
	case v.tense == imperative && len(mark) > len(noon):
		return verb{}, false
	case mark == "م" && v.tense != imperative:
		return verb{}, false
	}
	return v, ok
}

// readPast reads a past stem with an ending, a participle or a perfect.
func readPast(word string) (verb, bool) {
	if inf, ok := pastVerb(word); ok {
		return verb{infinitive: inf, tense: past}, true
	}
	if stem, rest, ok := cutParticiple(word); ok {
		if inf, ok := pastVerb(stem); ok {
			if rest == "" {
				return verb{infinitive: inf, tense: participle}, true
			}
			return verb{infinitive: inf, tense: perfect}, true
		}
	}
	for _, end := range [...]string{"یم", "ید", "ند", "م", "ی"} {
		if stem, ok := strings.CutSuffix(word, end); ok {
			if inf, ok := pastVerb(stem); ok {
				return verb{infinitive: inf, tense: past}, true
			}
		}
	}
	return verb{}, false
}

// cutParticiple cuts a word before the ه of a participle, which a copula may follow.
func cutParticiple(word string) (stem, copula string, ok bool) {
	for _, end := range [...]string{"", "ام", "ای", "ایم", "اید", "اند", "است"} {
		rest, ok := strings.CutSuffix(word, end)
		if !ok {
			continue
		}
		if end != "" {
			rest = strings.TrimSuffix(rest, zwnj)
		}
		if stem, ok := strings.CutSuffix(rest, "ه"); ok {
			return stem, end, true
		}
	}
	return "", "", false
}

// readPresent reads a present stem with an ending, or alone.
func readPresent(word string) (verb, bool) {
	for _, end := range [...]string{"یم", "ید", "ند", "م", "ی", "د"} {
		if stem, ok := strings.CutSuffix(word, end); ok {
			if inf, ok := presentVerb(stem); ok {
				return verb{infinitive: inf, tense: present}, true
			}
		}
	}
	inf, ok := presentVerb(word)
	return verb{infinitive: inf, tense: imperative}, ok
}

// pastVerb returns the simple verb with a past stem.
func pastVerb(stem string) (infinitive string, ok bool) {
	i, ok := slices.BinarySearchFunc(infinitives[:], stem, comparePast)
	if !ok {
		return "", false
	}
	return infinitives[i], true
}

// comparePast compares the past stem of a verb with a stem.
func comparePast(infinitive, stem string) int {
	return strings.Compare(strings.TrimSuffix(infinitive, noon), stem)
}

// presentVerb returns the simple verb with a present stem; a stem that ends in a
// vowel may have a ی after it.
func presentVerb(stem string) (infinitive string, ok bool) {
	compare := func(p struct{ stem, infinitive string }, s string) int { return strings.Compare(p.stem, s) }
	i, ok := slices.BinarySearchFunc(presents[:], stem, compare)
	if ok {
		return presents[i].infinitive, true
	}
	short, ok := strings.CutSuffix(stem, "ی")
	if !ok || !strings.HasSuffix(short, "ا") && !strings.HasSuffix(short, "و") && !strings.HasSuffix(short, "آ") {
		return "", false
	}
	if i, ok = slices.BinarySearchFunc(presents[:], short, compare); !ok {
		return "", false
	}
	return presents[i].infinitive, true
}

// prefixedVerb returns the verb that a preverb and a simple verb make.
func prefixedVerb(preverb, simple string) (infinitive string, ok bool) {
	i, ok := slices.BinarySearchFunc(prefixed[:], simple, func(inf, simple string) int {
		head := min(len(preverb), len(inf))
		if c := strings.Compare(inf[:head], preverb[:head]); c != 0 {
			return c
		}
		return comparePast(inf[head:], strings.TrimSuffix(simple, noon))
	})
	if !ok {
		return "", false
	}
	return prefixed[i], true
}
