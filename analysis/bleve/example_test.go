package bleve_test

import (
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// keys returns the terms of a text or a query, separated by spaces.
func keys(text string) string {
	var terms []string
	for t := range tokenize.Terms(normalize.Search.String(text)) {
		if !t.Stop {
			terms = append(terms, strings.ReplaceAll(t.Lemma, "\u200c", ""))
		}
	}
	return strings.Join(terms, " ")
}

// An engine that cannot run Go gets the terms along with the text.
func Example_otherEngines() {
	fmt.Println(keys("كتابهاي نرمافزار را ميخوانند"))
	fmt.Println(keys("کتاب های نرم افزار"))
	// Output:
	// کتاب نرمافزار خواندن
	// کتاب نرمافزار
}
