package format

import (
	"iter"
	"path/filepath"
	"slices"
	"strings"
)

// formats are all formats, in the order of the help.
var formats = append([]*Format{
	&textFormat,
	&markdownFormat,
	&mdxFormat,
	&htmlFormat,
	&xmlFormat,
	&latexFormat,
	&wikitextFormat,
	&jsonFormat,
	&jsonlFormat,
	&notebookFormat,
	&csvFormat,
	&tsvFormat,
	&yamlFormat,
	&poFormat,
	&androidFormat,
	&stringsFormat,
	&xcstringsFormat,
	&propertiesFormat,
	&fluentFormat,
	&srtFormat,
	&vttFormat,
	&assFormat,
}, codeFormats...)

// All returns the formats.
func All() iter.Seq[*Format] { return slices.Values(formats) }

// Names returns the names of the formats.
func Names() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

// ByName returns the format with the given name, or nil.
func ByName(name string) *Format {
	for f := range All() {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// Text is the format of prose.
func Text() *Format { return &textFormat }

// ByFile returns the format for the name of a file, or nil. It checks the whole name, then
// the longest extension, ignoring .gz.
func ByFile(name string) *Format {
	name = strings.TrimSuffix(strings.ToLower(filepath.Base(name)), ".gz")
	var found *Format
	longest := 0
	for f := range All() {
		for _, end := range f.Files {
			if matches(name, end) && len(end) > longest {
				found, longest = f, len(end)
			}
		}
	}
	return found
}

// matches reports whether a file has the name end, where * matches any text, or, if end is
// an extension, has that extension.
func matches(name, end string) bool {
	called, _ := filepath.Match(end, name)
	return called || end[0] == '.' && strings.HasSuffix(name, end)
}
