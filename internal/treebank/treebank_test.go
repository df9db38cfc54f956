package treebank

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const conllu = `# text = کتابشان، خوب.
1-2	کتابشان،	_	_	_	_	_	_	_	_
1	کتاب	کتاب	NOUN	N	_	3	nsubj	_	_
2	شان	او	PRON	P	_	1	nmod	_	_
2.1	هیچ	_	_	_	_	_	_	_	_
3	خوب	خوب	ADJ	A	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	T	_	3	punct	_	_

# text = رفت
1	رفت	رفت	VERB	V	_	0	root	_	_
`

func TestRead(t *testing.T) {
	dir := t.TempDir()
	os.Mkdir(filepath.Join(dir, "ud"), 0o755)
	if err := os.WriteFile(filepath.Join(dir, "ud", PerDT), []byte(conllu), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := Read(dir, PerDT)
	if err != nil {
		t.Fatal(err)
	}
	want := []Tree{
		{"کتابشان، خوب.", []Node{
			{},
			{Form: "کتابشان،", Lemma: "کتاب", UPOS: "NOUN", XPOS: "N", Relation: "nsubj", Misc: "_", Head: 3, End: 2},
			{Form: "شان", Lemma: "او", UPOS: "PRON", XPOS: "P", Relation: "nmod", Misc: "_", Head: 1, End: 2, Clitic: true},
			{Form: "خوب", Lemma: "خوب", UPOS: "ADJ", XPOS: "A", Relation: "root", Misc: "SpaceAfter=No"},
			{Form: ".", Lemma: ".", UPOS: "PUNCT", XPOS: "T", Relation: "punct", Misc: "_", Head: 3},
		}},
		{"رفت", []Node{{}, {Form: "رفت", Lemma: "رفت", UPOS: "VERB", XPOS: "V", Relation: "root", Misc: "_"}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	tree := &got[0]
	if tokens := tree.Tokens(); !slices.Equal(tokens, []string{"کتابشان،", "خوب", "."}) {
		t.Errorf("tokens %q", tokens)
	}
	if tokens := tree.Repaired(); !slices.Equal(tokens, []string{"کتابشان", "،", "خوب", "."}) {
		t.Errorf("repaired %q", tokens)
	}
	if places := tree.Places(); !slices.Equal(places, []int{-1, 0, -1, 17, 23}) {
		t.Errorf("places %v", places)
	}
}

func TestScore(t *testing.T) {
	gold := Spans(slices.Values([]string{"از", "آن", "،", "خوب"}))
	if want := []Span{{0, 2}, {2, 4}, {4, 5}, {5, 8}}; !slices.Equal(gold, want) {
		t.Fatalf("%v", gold)
	}
	found := Spans(slices.Values([]string{"از ", "آن،", " خوب"}))
	if got, want := F1(found, gold), 200*2.0/7; got != want {
		t.Errorf("%v, want %v", got, want)
	}
}
