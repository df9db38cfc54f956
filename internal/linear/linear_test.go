package linear

import (
	"testing"
	"time"
)

// TestCheck checks that linear work passes, and that timeOf would see what is not.
func TestCheck(t *testing.T) {
	Check(t, "ab", 1<<16, func(s string) { time.Sleep(time.Duration(len(s)) * 200) })
	quadratic := func(s string) { time.Sleep(time.Duration(len(s)*len(s)) * time.Millisecond) }
	if apart, once := timeOf(8, "1234", quadratic), timeOf(1, "12341234123412341234123412341234", quadratic); once < 5*apart {
		t.Errorf("%v and %v", apart, once)
	}
}
