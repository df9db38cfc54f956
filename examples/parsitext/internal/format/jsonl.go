package format

var jsonlFormat = Format{
	Name:    "jsonl",
	Files:   []string{".jsonl", ".ndjson", ".jsonlines"},
	Summary: "JSON lines: as json, line by line",
	Unit:    Line,
	Takes:   Field,
	Parse:   parseJSON,
	Tree:    jsonTree,
}
