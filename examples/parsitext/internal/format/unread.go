package format

import (
	"path/filepath"
	"strings"
)

// unread are markup languages that no format reads, by the extensions of their files. As
// prose they would lose indentation, references and tables.
var unread = map[string]string{
	".adoc": "AsciiDoc", ".asciidoc": "AsciiDoc", ".asc": "AsciiDoc",
	".rst": "reStructuredText", ".rest": "reStructuredText",
	".org": "Org",
}

// Unread returns the markup language of a file that no format reads, or "".
func Unread(name string) string {
	return unread[filepath.Ext(strings.TrimSuffix(strings.ToLower(name), ".gz"))]
}
