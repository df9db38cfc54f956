package tokenize

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"

	"github.com/parsitext/parsitext/internal/fault"
)

// fragments are the parts of random texts.
var fragments = strings.Split("او|رفت|است|می\u200cروم|و|که|ای|به|واحد|تهران|ایرنا|خواهد|گفته|شد|شده|ه.ش.|م.|ا.ب|۱۲|12|1.5|۱۴۰۴/۰۲/۳۱|٪|%|$|۵€|"+
	".|...|…|!|؟|?|۔|،|,|؛|:|\"|«|»|(|)|[|]|’|”|-|–|/|'|`|_|#|@|+|*|<|>|&|{|}|\\|\u200c|\u200d|\u064e|\u0654|\u0640|\u00a0|\u2028|\u0085|\u00ad|\n|\r|\r\n|\t|"+
	" | | | | | | |http://a.ir|www.a.ir/ب|a@b.ir|#خبر|@kh|/opt/a|v1.2|C++|GPT-4|IR06 0960 0000 0010 0324 2000 01|+98 912 345 6789|ISBN 978|`x`|<b>|&nbsp;|"+
	"👍|👩\u200d👦|🇮🇷|1\ufe0f\u20e3|\xff|\xd8|\xe2\x80|漢|é|A|z|0|۰", "|")

// TestRandom checks the laws on texts of random fragments.
func TestRandom(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 14))
	n := 20000
	if testing.Short() {
		n /= 20
	}
	for i := range n {
		s := fault.Random(rnd, fragments, 1+rnd.IntN(40))
		if got, want := slices.Collect(Sentences(s)), plainSentences(Splitter{}, s); !slices.Equal(got, want) {
			t.Fatalf("%q: %v, want %v", s, got, want)
		}
		if i%4 == 0 {
			checkLaws(t, s)
			checkJoined(t, s)
			checkSplit(t, s, 1+rnd.IntN(30))
		}
	}
}

// TestNewsCorpus compares Sentences with plainSentences on news, which is not part of
// the repository.
func TestNewsCorpus(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(corpora.Test(t), "spacing", "raw-news.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	s := strings.NewReplacer(`\n`, "\n", `"`, " ").Replace(string(data))
	if got, want := slices.Collect(Sentences(s)), plainSentences(Splitter{}, s); !slices.Equal(got, want) {
		t.Errorf("%d sentences, want %d", len(got), len(want))
	}
}
