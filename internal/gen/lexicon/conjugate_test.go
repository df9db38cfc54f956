package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

func TestConjugated(t *testing.T) {
	for _, test := range []struct{ past, present, want string }{
		{"سپرد", "سپار", "سپرد سپارم سپردم سپاری سپردی سپارد سپردیم سپاریم سپردید سپارید سپردند سپارند"},
		{"", "آرا", "آرایم آرایی آراید آراییم آرایید آرایند"},
		{"آرمید", "", "آرمید آرمیدم آرمیدی آرمیدیم آرمیدید آرمیدند"},
	} {
		if got := conjugated(test.past, test.present); !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%s, %s: %s", test.past, test.present, got)
		}
	}
}

func TestSpoken(t *testing.T) {
	for _, test := range []struct{ past, present, want string }{
		{"دید", "بین", "دیدین دیدن بینم بینی بینه بینیم بینین بینن"},
		{"رفت", "رو", "رفتین رفتن رم ری ره ریم رین رن"},
		{"خواست", "خواه", "خواستین خواستن خوام خوای خواد خوایم خواین خوان"},
		{"", "رسان", "رسونم رسونی رسونه رسونیم رسونین رسونن رسانم رسانی رسانه رسانیم رسانین رسانن"},
		{"آمد", "آ", "آمدین آمدن اومد اومدم اومدی اومدیم اومدید اومدند اومدین اومدن"},
		{"توانست", "", "توانستین توانستن تونست تونستم تونستی تونستیم تونستید تونستند تونستین تونستن"},
		{"ماند", "", "ماندین ماندن موند موندم موندی موندیم موندید موندند موندین موندن"},
		{"", "شنو", "شنوه شنوین"},
	} {
		if got := spoken(test.past, test.present); !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%s, %s: %s", test.past, test.present, got)
		}
	}
}

// TestAddVerbs checks that addVerbs adds what the list lacks and nothing else.
func TestAddVerbs(t *testing.T) {
	listed := entry{word: spacing.Word{codes("می"), codes("برد")}, kind: lexicon.OtherVerb}
	var got []string
	for _, e := range addVerbs([]entry{listed}, []string{"برد", "برد"}, 0.05) {
		got = append(got, spell(form(e.word)))
	}
	if want := []string{"می⸱برد", "نمی⸱برد"}; !slices.Equal(got, want) {
		t.Error(got)
	}
}
