package linear

import (
	"testing"
	"time"
)

// TestCompare checks that linear work passes and quadratic work does not. Its clock
// counts the steps of the work, so that load on the machine changes nothing.
func TestCompare(t *testing.T) {
	var steps time.Duration
	now := func() time.Duration { return steps }
	linear := func(s string) { steps += time.Duration(len(s)) }
	quadratic := func(s string) { steps += time.Duration(len(s) * len(s)) }
	if apart, whole, ok := compare(now, "ab", 1<<10, linear); !ok {
		t.Errorf("linear work fails: %v and %v", apart, whole)
	}
	if apart, whole, ok := compare(now, "ab", 1<<10, quadratic); ok {
		t.Errorf("quadratic work passes: %v and %v", apart, whole)
	}
}
