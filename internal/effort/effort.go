// Package effort says how hard the tests of a package try. Its flags belong to the
// packages whose tests import it:
//
//	go test ./normalize -long          # longer texts and more of them
//	go test ./normalize -long -seed 7  # other random texts
package effort

import (
	"flag"
	"testing"
)

var (
	long = flag.Bool("long", false, "test texts of 10 MB and lines of 100 MB, and many more random texts")
	seed = flag.Uint64("seed", 0, "make random texts from this `number` instead of that of the test")
)

// Long reports whether the tests may take minutes. They then also include what they
// skip otherwise.
func Long() bool { return *long }

// LineSize is the length in bytes of the long lines in tests: 100 MB in a long test,
// 64 KB in a short one, otherwise 1 MB.
func LineSize() int {
	switch {
	case *long:
		return 100 << 20
	case testing.Short():
		return 1 << 16
	}
	return 1 << 20
}

// Seed returns the seed of random texts: that of the flag -seed or, without it, that
// of the test.
func Seed(ofTest uint64) uint64 {
	if *seed != 0 {
		return *seed
	}
	return ofTest
}
