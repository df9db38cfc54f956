// Package testdata holds the source article of the tests and examples, a Persian
// news text as it was found: without its ZWNJs, with Arabic letters, a Jalali
// date and glued words.
package testdata

import _ "embed"

// article is the text of article.txt.
//
//go:embed article.txt
var article string

// Article returns the text of article.txt.
func Article() string { return article }
