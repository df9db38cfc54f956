package main

import (
	"slices"
	"strings"
	"testing"
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
