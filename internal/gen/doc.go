// Package gen is the root of the module of generators, which has no code of its own.
// Those that need no corpora are run by go generate in the package that has the tables:
//
//	go generate ./...   # letters, span, tokenize, jalali
//
// The lexicon is drawn from the corpora:
//
//	go run -C internal/gen ./lexicon
//
// and some of the corpora are made from checkouts of public repositories:
//
//	go run -C internal/gen ./texts -from DIR -o OUT
//
// All give the same bytes each time; the tables of letters need a Go release with the
// version of Unicode that internal/script names.
package gen
