package tokenize

import (
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A node is a word of a treebank: a line of CoNLL-U.
type node struct {
	form, lemma, upos, xpos, relation, misc string
	head                                    int
	end                                     int  // number of the last word of its token
	clitic                                  bool // not the first word of its token
}

// A tree is a sentence of a treebank: its text and words, from 1 on.
type tree struct {
	text  string
	nodes []node
}

// readTrees reads a file of CoNLL-U, the development part of a treebank, from the corpora.
func readTrees(t *testing.T, name string) (trees []tree) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(corpora.Test(t), "ud", name))
	if err != nil {
		t.Fatal(err)
	}
	for block := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
		tr := tree{nodes: []node{{}}}
		end, surface := 0, ""
		for line := range strings.Lines(block) {
			line = strings.TrimSuffix(line, "\n")
			if text, ok := strings.CutPrefix(line, "# text = "); ok {
				tr.text = text
			}
			f := strings.Split(line, "\t")
			if len(f) != 10 || strings.Contains(f[0], ".") {
				continue
			}
			if _, last, ok := strings.Cut(f[0], "-"); ok {
				end, _ = strconv.Atoi(last)
				surface = f[1]
				continue
			}
			n := node{form: f[1], lemma: f[2], upos: f[3], xpos: f[4], relation: f[7], misc: f[9]}
			n.head, _ = strconv.Atoi(f[6])
			if len(tr.nodes) <= end {
				n.clitic = surface == ""
				n.end = end
				if surface != "" {
					n.form = surface
				}
				surface = ""
			}
			tr.nodes = append(tr.nodes, n)
		}
		trees = append(trees, tr)
	}
	return trees
}

// place returns the offset in the text at which each surface token starts, and -1 for
// clitics.
func (tr *tree) place() []int {
	at := 0
	places := make([]int, len(tr.nodes))
	for i, n := range tr.nodes {
		if places[i] = -1; i > 0 && !n.clitic {
			at += strings.Index(tr.text[at:], n.form)
			places[i] = at
			at += len(n.form)
		}
	}
	return places
}

// tokens returns the surface tokens in order. A token of several words that ends in a mark,
// as PerDT has them if a clitic precedes a mark, counts as two.
func (tr *tree) tokens() (tokens []string) {
	for _, n := range tr.nodes[1:] {
		if n.clitic {
			continue
		}
		r, size := utf8.DecodeLastRuneInString(n.form)
		if n.end > 0 && size < len(n.form) && unicode.IsPunct(r) {
			tokens = append(tokens, n.form[:len(n.form)-size], n.form[len(n.form)-size:])
			continue
		}
		tokens = append(tokens, n.form)
	}
	return tokens
}

// spans returns the place of each text among the characters that are not spaces, counted
// like the script of the CoNLL 2018 shared task does.
func spans(texts iter.Seq[string]) map[[2]int]bool {
	at := 0
	out := map[[2]int]bool{}
	for text := range texts {
		end := at
		for _, r := range text {
			if !unicode.IsSpace(r) {
				end++
			}
		}
		out[[2]int{at, end}] = true
		at = end
	}
	return out
}

// f1 returns the F1 score, in percent.
func f1(found, gold map[[2]int]bool) float64 {
	right := 0
	for s := range found {
		if gold[s] {
			right++
		}
	}
	return 200 * float64(right) / float64(len(found)+len(gold))
}

// TestTreebanksCorpus measures Words and Sentences on the treebanks, whose sentences are
// joined by spaces.
func TestTreebanksCorpus(t *testing.T) {
	for _, bank := range []struct {
		file                     string
		tokens, sentences, glued float64
	}{{"fa_perdt-ud-dev.conllu", 99.99, 99.89, 99.7}, {"fa_seraji-ud-dev.conllu", 99.99, 99.7, 99.4}} {
		var texts, tokens []string
		for _, tr := range readTrees(t, bank.file) {
			texts = append(texts, tr.text)
			tokens = append(tokens, tr.tokens()...)
		}
		text := strings.Join(texts, " ")
		words := f1(spans(slices.Values(wordTexts(text))), spans(slices.Values(tokens)))
		sentences := f1(spans(slices.Values(sentenceTexts(text))), spans(slices.Values(texts)))
		t.Logf("%s: tokens F1 %.2f, sentences F1 %.2f", bank.file, words, sentences)
		if words < bank.tokens || sentences < bank.sentences {
			t.Errorf("%s: less than %.2f or %.2f", bank.file, bank.tokens, bank.sentences)
		}
		close := strings.NewReplacer(". ", ".", "! ", "!", "؟ ", "؟", "… ", "…", "? ", "?").Replace(text)
		glued := f1(spans(slices.Values(sentenceTexts(close))), spans(slices.Values(texts)))
		t.Logf("%s: sentences without spaces after the marks F1 %.2f", bank.file, glued)
		if glued < bank.glued {
			t.Errorf("%s: less than %.2f", bank.file, bank.glued)
		}
	}
}

// verbGroups returns the spans of the multi-word verbs: auxiliaries with the verbs next to
// them, and passive participles with their auxiliaries.
func (tr *tree) verbGroups() map[[2]int]bool {
	group := make([]int, len(tr.nodes))
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
	for i, n := range tr.nodes {
		d := max(n.head-i, i-n.head)
		if n.xpos == "AUX" && n.relation == "aux" && d == 1 || n.xpos == "V_PASS" && n.relation == "xcomp" && tr.nodes[n.head].lemma == "شد" && d <= 2 {
			group[root(max(i, n.head))] = root(min(i, n.head))
		}
	}
	spans := map[int][2]int{}
	places := tr.place()
	for i := 1; i < len(tr.nodes); i++ {
		if places[i] < 0 {
			continue
		}
		r := root(i)
		s, ok := spans[r]
		if !ok {
			s[0] = places[i]
		}
		s[1] = places[i] + len(tr.nodes[i].form)
		spans[r] = s
	}
	out := map[[2]int]bool{}
	for r, s := range spans {
		for i := range tr.nodes {
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
	for _, tr := range readTrees(t, "fa_perdt-ud-dev.conllu") {
		want := tr.verbGroups()
		gold += len(want)
		for tok := range JoinVerbs(tr.text) {
			if !strings.Contains(tok.Text, " ") {
				continue
			}
			found++
			span := [2]int{tok.Start, tok.End()}
			if want[span] {
				right++
				delete(want, span)
			} else if testing.Verbose() {
				t.Logf("+ %s   in %s", tok.Text, tr.text)
			}
		}
		for s := range want {
			if testing.Verbose() {
				t.Logf("- %s   in %s", tr.text[s[0]:s[1]], tr.text)
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
		{"fa_perdt-ud-dev.conllu", map[string]float64{"NOUN": 97, "ADJ": 96.5, "VERB": 97.5}},
		{"fa_seraji-ud-dev.conllu", map[string]float64{"NOUN": 97, "ADJ": 96.5, "VERB": 97}},
	} {
		all, right := map[string]int{}, map[string]int{}
		joined, joinedRight := 0, 0 // words with a ZWNJ, and without it
		wrong := map[string]int{}
		for _, tr := range readTrees(t, bank.file) {
			for _, n := range tr.nodes[1:] {
				class := n.upos
				if class == "AUX" {
					class = "VERB"
				}
				if n.clitic || class != "NOUN" && class != "ADJ" && class != "VERB" {
					continue
				}
				if word := strings.ReplaceAll(n.form, zwnj, ""); word != n.form {
					joined++
					if isLemma(Lemma(word), strings.ReplaceAll(n.wantLemma(), zwnj, ""), word) {
						joinedRight++
					}
				}
				all[class]++
				if got, want := Lemma(n.form), n.wantLemma(); isLemma(got, want, n.form) {
					right[class]++
				} else {
					wrong[class+" "+n.form+" "+got+" not "+want]++
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
func (n *node) wantLemma() string {
	if n.upos != "VERB" && n.upos != "AUX" {
		return n.lemma
	}
	switch n.lemma {
	case "است", "هست":
		return "بودن"
	case "توان":
		return "توانستن"
	}
	if n.lemma == "کرد" && (strings.Contains(n.form, "شد") || strings.Contains(n.form, "شو")) {
		return "شدن" // PerDT has it as the passive of کردن
	}
	_, orig, _ := strings.Cut(n.misc, "OrigLemma=")
	orig, _, _ = strings.Cut(orig, "|")
	if before, _, ok := strings.Cut(orig, "#"); ok && slices.Contains(preverbs[1:], before) {
		return before + strings.TrimPrefix(n.lemma, zwnj) + "ن"
	}
	return n.lemma + "ن"
}
