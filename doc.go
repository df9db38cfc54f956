// Package parsitext is the root of a module for Persian text. It declares nothing
// itself; use the package for your task:
//
//   - [github.com/parsitext/parsitext/normalize] turns text into a normal form for
//     readers or for search: letters, digits, spacing, punctuation, and the
//     half-spaces (ZWNJ) that were lost.
//   - [github.com/parsitext/parsitext/jalali] converts, formats, parses and finds
//     dates of the Jalali calendar.
//   - [github.com/parsitext/parsitext/tokenize] splits text into words, sentences
//     and paragraphs.
//
// The program examples/article applies all three to a news article.
package parsitext

// The imports let "go get github.com/parsitext/parsitext" fetch what the packages
// depend on.
import (
	_ "github.com/parsitext/parsitext/jalali"
	_ "github.com/parsitext/parsitext/normalize"
	_ "github.com/parsitext/parsitext/tokenize"
)
