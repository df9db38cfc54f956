// Package parsitext is the root of a module for Persian text. It declares nothing;
// open the package for the task:
//
//   - [github.com/parsitext/parsitext/normalize] makes text as it is found fit for
//     readers or for search: letters, digits, spacing, punctuation, and the
//     half-spaces (ZWNJ) that were lost.
//   - [github.com/parsitext/parsitext/jalali] converts, formats, parses and finds
//     dates of the Jalali calendar.
//   - [github.com/parsitext/parsitext/tokenize] takes text apart into words,
//     sentences and paragraphs.
//
// examples/article shows the three at work on a news article.
package parsitext

// The imports let "go get github.com/parsitext/parsitext" fetch what the packages
// depend on.
import (
	_ "github.com/parsitext/parsitext/jalali"
	_ "github.com/parsitext/parsitext/normalize"
	_ "github.com/parsitext/parsitext/tokenize"
)
