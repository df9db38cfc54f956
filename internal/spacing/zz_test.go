package spacing

import ("testing";"fmt";"os";"strings";"github.com/parsitext/parsitext/internal/lexicon")

func TestZZ(t *testing.T) {
	lex := lexicon.Default()
	b, _ := os.ReadFile("/tmp/zz.in")
	enc := func(s string) []byte { var o []byte; for _, r := range s { switch r { case 'ئ': r='ی'; case 'أ','إ': r='ا'; case 'ؤ': r='و'; case 'ۀ','ة': r='ه' }; c := 0; for i, a := range []rune(lexicon.Alphabet) { if a == r { c = i+1 } }; if c == 0 { return nil }; o = append(o, byte(c)) }; return o }
	for _, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		if len(f) < 2 { continue }
		L, R := enc(f[0]), enc(f[1])
		li, ri := lex.Lookup(L), lex.Lookup(R)
		if li < 0 || ri < 0 { fmt.Println("ZZ", line, "PIECE", li, ri); continue }
		pl, pr := lex.Piece(li), lex.Piece(ri)
		before := lexicon.LeftPiece(li)
		sp, apart := lex.Pair(before, lexicon.Space, ri)
		zw, tied := lex.Pair(before, lexicon.ZWNJ, ri)
		fmt.Println("ZZ", line, "|", pl.Class.Kind(), pl.Start, pl.Flags, "|", pr.Class.Kind(), pr.Start, pr.Flags, "| sp", sp, apart, "zw", zw, tied, "loose", lex.Loose(li, ri))
	}
}
