// Package gen is the root of the module of generators, which has no code of its own:
//
//	go run ./letters   # the tables of letters
//	go run ./jalali    # the tables of the calendars, from the corpora
//	go run ./lexicon   # the lexicon, from the corpora
//
// "go generate" runs those that need no corpora, here or in the package that has the
// tables. They give the same bytes each time with a Go release that has the same
// version of Unicode.
package gen

//go:generate go run ./letters
