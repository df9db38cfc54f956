package linear

import "testing"

var sink int

// TestCheck checks that linear code passes and quadratic code does not.
func TestCheck(t *testing.T) {
	count := func(n int) {
		for i := range n {
			sink += i
		}
	}
	Check(t, "ab", 1<<16, func(s string) { count(len(s)) })
	if apart, whole, ok := compare("ab", 1<<10, func(s string) { count(len(s) * len(s)) }); ok {
		t.Errorf("quadratic work passes: %v and %v", apart, whole)
	}
}
