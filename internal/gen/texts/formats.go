package main

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A format extracts the lines of text from a file.
type format struct {
	name     string
	endings  string // of its file names, separated by spaces
	binary   bool   // it reads bytes and not text
	data     bool   // it holds values and not lines, whatever the first one begins with
	unmarked bool   // it has no markup within a line
	extract  func(text string) ([]string, error)
}

// formats are all formats; the first is for files that have no other.
var formats = []format{
	{name: "lines", extract: extractLines},
	{name: "markdown", endings: ".md .mdx .markdown .rst", extract: extractMarkdown},
	{name: "html", endings: ".html .htm .xhtml .xml .php .aspx", extract: extractHTML},
	{name: "json", endings: ".json .arb .ipynb .webmanifest", data: true, extract: extractJSON},
	{name: "jsonl", endings: ".jsonl .ndjson", data: true, extract: extractJSONLines},
	{name: "csv", endings: ".csv", data: true, extract: cells(',')},
	{name: "tsv", endings: ".tsv", data: true, extract: cells('\t')},
	{name: "po", endings: ".po .pot", data: true, extract: extractPO},
	{name: "properties", endings: ".properties", extract: extractProperties},
	{name: "code", endings: ".js .ts .tsx .jsx .py .go .java .kt .dart .rb .cs .swift .vue .c .h .cpp .sql .yml .yaml .strings .toml .ini", extract: extractCode},
	{name: "subtitles", endings: ".srt .vtt", extract: extractSubtitles},
	{name: "quoted", extract: extractQuoted},
	{name: "pickle", binary: true, extract: extractPickle},
	{name: "ner-bar", unmarked: true, extract: sentences("|")},
	{name: "ner-space", unmarked: true, extract: sentences(" ")},
	{name: "ner-tab", unmarked: true, extract: sentences("\t")},
}

// auto is the name for a format that is determined by the name of the file.
const auto = "auto"

// formatNamed returns the format with the given name.
func formatNamed(name string) (*format, error) {
	i := slices.IndexFunc(formats, func(f format) bool { return f.name == name })
	if i < 0 {
		return nil, fmt.Errorf("no format %q", name)
	}
	return &formats[i], nil
}

// formatOf returns the format of a file. Unless its name says that it holds data, it is
// HTML if it begins with a tag or a comment, as do many Markdown pages and components of
// programs.
func formatOf(file, text string) *format {
	ending := strings.ToLower(path.Ext(file))
	named := &formats[0]
	for i := range formats {
		if ending != "" && slices.Contains(strings.Fields(formats[i].endings), ending) {
			named = &formats[i]
		}
	}
	if !named.data && strings.HasPrefix(strings.TrimSpace(text), "<") {
		named, _ = formatNamed("html")
	}
	return named
}

// A passage is a line of text found in a file.
type passage struct {
	path, text string
	marked     bool // it may have markup
}

// found returns the lines with Persian letters in the files of a repository.
func (c *checkout) found(r *corpora.Repository) (all []passage, err error) {
	var fixed *format
	if r.Format != auto {
		if fixed, err = formatNamed(r.Format); err != nil {
			return nil, fmt.Errorf("%s: %w", r.Name, err)
		}
	}
	return all, c.each(r.Paths, func(path string, data []byte) error {
		lines, f := extract(fixed, path, data)
		for _, line := range lines {
			if hasArabic(line) {
				all = append(all, passage{path, line, !f.unmarked})
			}
		}
		return nil
	})
}

// extract returns the lines of a file and its format: f or, if f is nil, the format given
// by the name and the text. A file that cannot be read in that format is read as plain
// text.
func extract(f *format, path string, data []byte) ([]string, *format) {
	plain := &formats[0]
	if f != nil && f.binary {
		lines, _ := f.extract(string(data)) // plain text cannot fail
		return lines, f
	}
	text, ok := decode(data)
	if !ok {
		return nil, plain
	}
	if f == nil {
		f = formatOf(path, text)
	}
	if lines, err := f.extract(text); err == nil {
		return lines, f
	}
	lines, _ := extractLines(text)
	return lines, plain
}

// decode returns the text of a file with LF as line ends; ok is false if the file is
// binary.
func decode(data []byte) (text string, ok bool) {
	if bytes.HasPrefix(data, []byte("\xFF\xFE")) || bytes.HasPrefix(data, []byte("\xFE\xFF")) {
		d, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		if err != nil {
			return "", false
		}
		data = d
	}
	const looked = 2000
	if bytes.IndexByte(data[:min(looked, len(data))], 0) >= 0 {
		return "", false
	}
	return strings.ReplaceAll(string(data), "\r", ""), true
}
