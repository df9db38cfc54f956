package tokenize

import (
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/treebank"
)

// readTrees reads the development part of a treebank from the corpora.
func readTrees(t *testing.T, file string) []treebank.Tree {
	t.Helper()
	trees, err := treebank.Read(corpora.Test(t), file)
	if err != nil {
		t.Fatal(err)
	}
	return trees
}

// score returns the F1 score of parts of a text.
func score(found, gold []string) float64 {
	return treebank.F1(treebank.Spans(slices.Values(found)), treebank.Spans(slices.Values(gold)))
}

// TestTreebanksCorpus measures Words and Sentences on the treebanks, whose sentences are
// joined by spaces.
func TestTreebanksCorpus(t *testing.T) {
	for _, bank := range []struct {
		file                     string
		tokens, sentences, glued float64
	}{{treebank.PerDT, 99.99, 99.89, 99.7}, {treebank.Seraji, 99.99, 99.7, 99.4}} {
		var texts, tokens []string
		for _, tr := range readTrees(t, bank.file) {
			texts = append(texts, tr.Text)
			tokens = append(tokens, tr.Repaired()...)
		}
		text := strings.Join(texts, " ")
		words := score(wordTexts(text), tokens)
		sentences := score(sentenceTexts(text), texts)
		t.Logf("%s: tokens F1 %.2f, sentences F1 %.2f", bank.file, words, sentences)
		if words < bank.tokens || sentences < bank.sentences {
			t.Errorf("%s: less than %.2f or %.2f", bank.file, bank.tokens, bank.sentences)
		}
		close := strings.NewReplacer(". ", ".", "! ", "!", "؟ ", "؟", "… ", "…", "? ", "?").Replace(text)
		glued := score(sentenceTexts(close), texts)
		t.Logf("%s: sentences without spaces after the marks F1 %.2f", bank.file, glued)
		if glued < bank.glued {
			t.Errorf("%s: less than %.2f", bank.file, bank.glued)
		}
	}
}

// verbGroups returns the spans of the multi-word verbs: auxiliaries with the verbs next to
// them, and passive participles with their auxiliaries.
func verbGroups(tr *treebank.Tree) map[[2]int]bool {
	group := make([]int, len(tr.Nodes))
	for i := range group {
		group[i] = i
	}
	var root func(i int) int
	root = func(i int) int {
		if group[i] == i {
			return i
		}
		return root(group[i])
	}
	for i, n := range tr.Nodes {
		d := max(n.Head-i, i-n.Head)
		if n.XPOS == "AUX" && n.Relation == "aux" && d == 1 || n.XPOS == "V_PASS" && n.Relation == "xcomp" && tr.Nodes[n.Head].Lemma == "شد" && d <= 2 {
			group[root(max(i, n.Head))] = root(min(i, n.Head))
		}
	}
	spans := map[int][2]int{}
	places := tr.Places()
	for i := 1; i < len(tr.Nodes); i++ {
		if places[i] < 0 {
			continue
		}
		r := root(i)
		s, ok := spans[r]
		if !ok {
			s[0] = places[i]
		}
		s[1] = places[i] + len(tr.Nodes[i].Form)
		spans[r] = s
	}
	out := map[[2]int]bool{}
	for r, s := range spans {
		for i := range tr.Nodes {
			if i != r && root(i) == r && i > 0 {
				out[s] = true
			}
		}
	}
	return out
}

// TestJoinVerbsCorpus measures JoinVerbs on the multi-word verbs of the treebank PerDT.
func TestJoinVerbsCorpus(t *testing.T) {
	gold, found, right := 0, 0, 0
	for _, tr := range readTrees(t, treebank.PerDT) {
		want := verbGroups(&tr)
		gold += len(want)
		for tok := range JoinVerbs(tr.Text) {
			if !strings.Contains(tok.Text, " ") {
				continue
			}
			found++
			span := [2]int{tok.Start, tok.End()}
			if want[span] {
				right++
				delete(want, span)
			} else if testing.Verbose() {
				t.Logf("+ %s   in %s", tok.Text, tr.Text)
			}
		}
		for s := range want {
			if testing.Verbose() {
				t.Logf("- %s   in %s", tr.Text[s[0]:s[1]], tr.Text)
			}
		}
	}
	p, r := 100*float64(right)/float64(found), 100*float64(right)/float64(gold)
	f := 2 * p * r / (p + r)
	t.Logf("%d verbs of several words: P %.2f R %.2f F1 %.2f", gold, p, r, f)
	if f < 98 {
		t.Errorf("F1 is %.2f", f)
	}
}

// TestLemmaCorpus measures Lemma on the words of the treebanks. For a verb, the treebanks
// give the past stem and, separately, the prefix.
func TestLemmaCorpus(t *testing.T) {
	for _, bank := range []struct {
		file  string
		least map[string]float64
	}{
		{treebank.PerDT, map[string]float64{"NOUN": 97, "ADJ": 96.5, "VERB": 97.5}},
		{treebank.Seraji, map[string]float64{"NOUN": 97, "ADJ": 96.5, "VERB": 97}},
	} {
		all, right := map[string]int{}, map[string]int{}
		joined, joinedRight := 0, 0 // words with a ZWNJ, and without it
		wrong := map[string]int{}
		for _, tr := range readTrees(t, bank.file) {
			for _, n := range tr.Nodes[1:] {
				class := n.UPOS
				if class == "AUX" {
					class = "VERB"
				}
				if n.Clitic || class != "NOUN" && class != "ADJ" && class != "VERB" {
					continue
				}
				if word := strings.ReplaceAll(n.Form, zwnj, ""); word != n.Form {
					joined++
					if isLemma(Lemma(word), strings.ReplaceAll(wantLemma(n), zwnj, ""), word) {
						joinedRight++
					}
				}
				all[class]++
				if got, want := Lemma(n.Form), wantLemma(n); isLemma(got, want, n.Form) {
					right[class]++
				} else {
					wrong[class+" "+n.Form+" "+got+" not "+want]++
				}
			}
		}
		for class, least := range bank.least {
			p := 100 * float64(right[class]) / float64(all[class])
			t.Logf("%s %s: %.2f of %d", bank.file, class, p, all[class])
			if p < least {
				t.Errorf("%s of %s: %.2f", class, bank.file, p)
			}
		}
		t.Logf("%s without ZWNJ: %.2f of %d", bank.file, 100*float64(joinedRight)/float64(joined), joined)
		if testing.Verbose() {
			for w, n := range wrong {
				t.Logf("WRONG %d %s", n, w)
			}
		}
	}
}

// isLemma reports whether a lemma is the expected one, apart from conventions of the
// treebanks: a ی that may be indefinite or an ezafe stays (کتابی); the plural as its own
// lemma (تمرین‌های) is a slip rather than a convention; vowel marks and the seat of a hamza
// do not count; a participle belongs to its verb (گفته to گفتن), whatever its use; بهتر has
// the base به; and some verbs have two infinitives.
func isLemma(got, want, form string) bool {
	var a, b, c keyBuffer
	got, want, form = strings.Clone(keyOf(&a, got)), strings.Clone(keyOf(&b, want)), strings.Clone(keyOf(&c, form))
	for _, pair := range [...][2]string{{"گردیدن", "گشتن"}, {"گذاردن", "گذاشتن"}, {"رسانیدن", "رساندن"}, {"برگردیدن", "برگشتن"}} {
		if got == pair[1] && want == pair[0] || got == pair[0] && want == pair[1] {
			return true
		}
	}
	switch {
	case got == want,
		got == form && form == want+"ی",
		want == form && form == got+zwnj+"های",
		strings.HasSuffix(want, "ه") && strings.TrimSuffix(got, noon) == strings.TrimSuffix(want, "ه"),
		got == "بهتر" && want == "به":
		return true
	}
	return false
}

// wantLemma returns the lemma that a treebank gives, in the form of Lemma.
func wantLemma(n treebank.Node) string {
	if n.UPOS != "VERB" && n.UPOS != "AUX" {
		return n.Lemma
	}
	switch n.Lemma {
	case "است", "هست":
		return "بودن"
	case "توان":
		return "توانستن"
	}
	if n.Lemma == "کرد" && (strings.Contains(n.Form, "شد") || strings.Contains(n.Form, "شو")) {
		return "شدن" // PerDT has it as the passive of کردن
	}
	_, orig, _ := strings.Cut(n.Misc, "OrigLemma=")
	orig, _, _ = strings.Cut(orig, "|")
	if before, _, ok := strings.Cut(orig, "#"); ok && slices.Contains(preverbs[1:], before) {
		return before + strings.TrimPrefix(n.Lemma, zwnj) + "ن"
	}
	return n.Lemma + "ن"
}
