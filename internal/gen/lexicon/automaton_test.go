package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestAutomaton packs the same pieces several times: the same bytes come out.
func TestAutomaton(t *testing.T) {
	var pieces []string
	for _, w := range strings.Fields("آب آبی آبان کتاب کتابی کتابخانه کار کارگر کارمند گر گرم می نمی رود رودخانه خانه خانگی سر سرد سردی درد دردی") {
		pieces = append(pieces, codes(w))
	}
	slices.Sort(pieces)
	first := automaton(pieces)
	for range 50 {
		if !slices.Equal(automaton(pieces), first) {
			t.Fatal("the same pieces give two automata")
		}
	}
}

// TestPacking looks for places as the packing does, letter by letter: it takes the
// first that there is.
func TestPacking(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	a := slots{tried: map[string]uint32{}}
	full, bases := map[uint32]bool{}, map[uint32]bool{}
	for range 3000 {
		var codes []byte
		for c := byte(1); c < lexicon.Codes; c++ {
			if rnd.IntN(12) == 0 {
				codes = append(codes, c)
			}
		}
		want := uint32(0)
		for bases[want] || slices.ContainsFunc(codes, func(c byte) bool { return full[want+uint32(c)] }) {
			want++
		}
		got := a.find(codes)
		if got != want {
			t.Fatalf("%v have their base at %d, want %d", codes, got, want)
		}
		a.put(codes, got)
		bases[got] = true
		for _, c := range codes {
			full[got+uint32(c)] = true
		}
	}
}
