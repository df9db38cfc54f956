package format

import (
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var xcstringsFormat = Format{
	Name:    "xcstrings",
	Files:   []string{".xcstrings"},
	Summary: "Xcode string catalogs: the values of the localization fa",
	Parse: func(src []byte, _ Options) (*source.Document, error) {
		doc, err := readJSON(src, &jsonReader{picks: isPersianValue})
		if err != nil {
			return nil, err
		}
		return keepCodes(doc), nil
	},
	Tree: jsonTree,
}

// isPersianValue reports whether a path leads to a value of the Persian localization,
// such as strings.KEY.localizations.fa.variations.plural.one.stringUnit.value.
func isPersianValue(path []string) bool {
	if len(path) < 6 || path[0] != "strings" || path[2] != "localizations" || path[len(path)-1] != "value" {
		return false
	}
	language, _, _ := strings.Cut(strings.ReplaceAll(path[3], "_", "-"), "-")
	return language == "fa" || language == "prs"
}
