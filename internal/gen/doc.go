// Package gen is the root of the module of generators and has no code. go generate runs
// those that need no corpora, in the package with the tables:
//
//	go generate ./...   # letters, span, tokenize, jalali
//
// The lexicon is built from the corpora:
//
//	go run -C internal/gen ./lexicon
//
// Some of the corpora are made from checkouts of public repositories:
//
//	go run -C internal/gen ./texts -from DIR -o OUT
//
// All of them always produce the same bytes; the tables of letters need a Go release
// with the version of Unicode that internal/script names.
package gen
