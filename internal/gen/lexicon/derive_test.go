package main

import (
	"slices"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// TestDerived makes nouns from the compounds of a text.
func TestDerived(t *testing.T) {
	lilak := entries(lexicon.Noun, "بخشی آوران آلودگی شدگان ماندگی رضایت نام گل باز")
	for _, verb := range []string{"بخشم", "بخشند", "بخشی", "بازم", "بازند", "آورم", "آورند", "آلود", "آلودم", "شد", "شدم", "ماند", "ماندم"} {
		lilak = append(lilak, entry{word: spacing.Word{codes("می"), codes(verb)}, kind: lexicon.OtherVerb})
	}
	c := newCleaner([]*corpus{text("رضایت⸱بخش نام⸱آور گل⸱آلود باز⸱مانده کتاب⸱ها آتش⸱باز شرط⸱باز حقه⸱باز خیمه⸱باز", "باز ماندگی")}, lilak, nil)
	var got []string
	for _, e := range c.derived(lilak, anyTie) {
		got = append(got, spell(form(e.word)))
	}
	slices.Sort(got)
	want := []string{ // باز ماندگی is two words to a text, and only one compound ends in بخش
		"آتش⸱بازان", "حقه⸱بازان", "خیمه⸱بازان", "رضایت⸱بخشی", "شرط⸱بازان", "نام⸱آوران", "گل⸱آلودگی",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
