package normalize

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

func TestCount(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("N"))
	seed, _ := strconv.Atoi(os.Getenv("SEED"))
	plain := os.Getenv("PLAIN") != ""
	r := rand.New(rand.NewPCG(uint64(seed), 9))
	saved := pieces
	if plain {
		pieces = pieces[:0:0]
		for _, p := range saved {
			if survey([]byte("ا"+p+"ا"))&(pairRares|pairForm|pairLatin|pairCurly) == 0 && p != "\n" && p != "\r" && p != "\r\n" {
				pieces = append(pieces, p)
			}
		}
	}
	defer func() { pieces = saved }()
	count := map[string]int{}
	show := func(kind, s string) {
		count[kind]++
		if count[kind] <= 6 {
			fmt.Println(kind, s)
		}
	}
	for range n {
		s := randomText(r, 1+r.IntN(14))
		once := Standard.String(s)
		if twice := Standard.String(once); twice != once {
			show("standard-idem", fmt.Sprintf("\n  %q\n  %q\n  %q", Visible(s), Visible(once), Visible(twice)))
		}
		k := Search.String(s)
		if kk := Search.String(k); kk != k {
			show("search-idem", fmt.Sprintf("\n  %q\n  %q\n  %q", Visible(s), Visible(k), Visible(kk)))
		}
		if ks := Search.String(once); ks != k {
			show("search-law", fmt.Sprintf("\n  %q\n S %q\n K %q\n KS %q", Visible(s), Visible(once), Visible(k), Visible(ks)))
		}
		f := Form(r.Uint32()) & all
		once = f.String(s)
		if twice := f.String(once); twice != once {
			show("random-idem", fmt.Sprintf("%s\n  %q\n  %q\n  %q", formText(f.settled()), Visible(s), Visible(once), Visible(twice)))
		}
	}
	fmt.Println(count)
}
