package spacing_test

import (
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// unlisted are the sums of letters that are no pieces of the lexicon, and what they are.
var unlisted = map[string]string{
	"امو": "an ending of spoken words", "اشو": "an ending of spoken words", "شونو": "an ending of spoken words",
	"امون": "an ending of spoken words", "اتون": "an ending of spoken words", "اشون": "an ending of spoken words",
	"یشان": "an ending after a vowel", "یند": "an ending after a vowel", "بیآن": "بی and آن, glued",
	"میشی": "می and a verb, glued", "ههها": "a word in هه and ها, glued", "انش": "the beginning of انشالله",
	"ذار": "a stem that has an ending wherever it stands", "چاکلت": "a loan that follows هات", "وایست": "the beginning of وایستادن", "تگان": "the end of یافتگان",
	"مردیکه": "a word of contempt", "زنیکه": "a word of contempt", "درحد": "در and حد, glued", "درحق": "در and حق, glued", "وایسا": "the beginning of وایستادن", "زاشت": "ذاشت as some spell it", "وگر": "اگر in verse",
	"ازینا": "از اینا in one word", "ازونا": "از اونا in one word",
	"ازینکه": "از اینکه in one word", "ازونکه": "از اون که in one word", "اونی": "one who", "اینایی": "those who",
	"فت": "a stem of افتادن after می", "وفت": "a stem of افتادن after می", "وفتاد": "a stem of افتادن after می",
}

// TestSpelledWords checks that a word that the rules spell as a sum of letters is one that the
// lexicon has, so that no rule waits for a misspelled word.
func TestSpelledWords(t *testing.T) {
	seen, n := map[string]bool{}, 0
	for place, word := range sums(t) {
		n++
		spelled := lexicon.Spell([]byte(word))
		seen[spelled] = true
		if known := lexicon.Default().Lookup([]byte(word)) >= 0; known == (unlisted[spelled] != "") {
			t.Errorf("%s: %s is in the lexicon: %v, is in the list of what it lacks: %[3]v", place, spelled, known)
		}
	}
	for word := range unlisted {
		if !seen[word] {
			t.Errorf("no rule spells %s", word)
		}
	}
	if n < 600 {
		t.Errorf("only %d words", n)
	}
}

// sums returns the constant strings of the package that are sums, by their places.
func sums(t *testing.T) map[string]string {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		if !strings.HasSuffix(name, "_test.go") {
			files = append(files, parse(t, fset, name))
		}
	}
	values := types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{
		Importer: alphabet{types.NewPackage("", "none"), letters(t, fset)},
		Error:    func(error) {}, // of names of the packages that are not read
	}
	config.Check("spacing", fset, files, &values)
	all := map[string]string{}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			sum, ok := n.(*ast.BinaryExpr)
			if !ok {
				return true
			}
			v := values.Types[sum].Value
			if v == nil || v.Kind() != constant.String {
				return true
			}
			all[fset.Position(sum.Pos()).String()] = constant.StringVal(v)
			return false
		})
	}
	return all
}

// An alphabet imports the package lexicon with no more than its letters, and no other package.
type alphabet struct{ none, lexicon *types.Package }

func (a alphabet) Import(path string) (*types.Package, error) {
	if filepath.Base(path) == "lexicon" {
		return a.lexicon, nil
	}
	return a.none, nil
}

func letters(t *testing.T, fset *token.FileSet) *types.Package {
	pkg, err := new(types.Config).Check("lexicon", fset, []*ast.File{parse(t, fset, "../lexicon/alphabet.go")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

func parse(t *testing.T, fset *token.FileSet, name string) *ast.File {
	f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return f
}
