package linear

import (
	"testing"
	"time"
)

// TestCheck checks that linear work passes, and that timeOf would see what is not.
func TestCheck(t *testing.T) {
	Check(t, "ab", 1<<16, func(s string) { time.Sleep(time.Duration(len(s)) * 200) })
	quadratic := func(s string) { time.Sleep(time.Duration(len(s)*len(s)) * time.Millisecond) }
	one := time.Hour // a busy machine makes it long
	for range 5 {
		one = min(one, timeOf("1234", quadratic))
	}
	if all := timeOf("12341234123412341234123412341234", quadratic); all < 24*one {
		t.Errorf("%v and %v", one, all)
	}
}
