package tokenize

import (
	"slices"
	"testing"
)

// plainSentences is what Sentences does, without its skipping: it takes every token
// and keeps count. The rules are those of Sentences, which testdata/sentences.txt
// tests: what this checks is that no token that is skipped matters to them.
func plainSentences(s string) (segments []Segment) {
	var st plainSentence
	end := func() {
		if st.begun {
			segments = append(segments, Segment{s[st.start:st.end], st.start})
		}
		st = plainSentence{}
	}
	for t := range All(s) {
		switch {
		case t.Kind == Space && hasBreak(t.Text):
			end()
		case t.Kind == Space:
			st.spaced = st.begun
		default:
			if st.endsBefore(t) {
				end()
			}
			if st.add(t); t.Text == ":" && beginsDateline(st.first) && st.isDateline(st.first) {
				end()
			}
		}
	}
	end()
	return segments
}

// A plainSentence is a sentence and what all its tokens are.
type plainSentence struct {
	sentence
	head
}

// add takes in a token that belongs to the sentence.
func (st *plainSentence) add(t Token) {
	st.tokens++
	st.dash = st.dash || st.spaced && isDash(t.Text)
	st.verb = st.verb || t.Kind == Word && isVerb(t.Text)
	st.sentence.add(t)
}

// endsBefore reports whether the sentence ends before t.
func (st *plainSentence) endsBefore(t Token) bool {
	return st.mark != 0 && !st.marks(t) && st.ends(t) && !(st.mayBeVocative() && st.tokens <= maxVocative)
}

// FuzzSentences compares Sentences with plainSentences.
func FuzzSentences(f *testing.F) {
	for _, s := range []string{"ای مردم! بیایید", "تهران - ایرنا: باران", "واحد مرکزی خبر: او", "۱. فصل", "او گفت. - ایرنا: متن", "گفت \"او رفت.\" و", "متن ) . و او", "سیب و... در", "IR06 0960 0000 0010 0324 2000 01. او"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, s := range []string{a, a + " و این متن فارسی است ، " + b, "تهران (ایرنا) - " + a + "۱۲. " + b + "! ای"} {
			got, want := slices.Collect(Sentences(s)), plainSentences(s)
			if !slices.Equal(got, want) {
				t.Fatalf("%q: %v, want %v", s, got, want)
			}
		}
	})
}
