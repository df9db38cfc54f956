package format

import (
	"bytes"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var jsonlFormat = Format{
	Name:    "jsonl",
	Files:   []string{".jsonl", ".ndjson", ".jsonlines"},
	Summary: "JSON lines: as json, line by line",
	Unit:    Line,
	Takes:   Field,
	Parse:   parseJSONLine,
	Tree:    jsonLineTree,
}

// parseJSONLine reads a line with one JSON value, or a blank one.
func parseJSONLine(line []byte, o Options) (*source.Document, error) {
	if len(bytes.TrimSpace(line)) == 0 {
		return &source.Document{}, nil
	}
	return parseJSON(line, o)
}

func jsonLineTree(line []byte) (string, error) {
	if len(bytes.TrimSpace(line)) == 0 {
		return "", nil
	}
	return jsonTree(line)
}
