package format

import "github.com/parsitext/parsitext/examples/parsitext/internal/source"

var textFormat = Format{
	Name:    "text",
	Files:   []string{".txt", ".text"},
	Summary: "the whole file, as prose",
	Unit:    Prose,
	Parse:   parseText,
}

func parseText(src []byte, _ Options) (*source.Document, error) {
	p := source.Part{Prose: true, Encode: encodeText}
	p.Plain(src, 0, len(src))
	return &source.Document{Parts: []source.Part{p}}, nil
}

// encodeText writes a character of prose, including line breaks.
func encodeText(dst []byte, r rune, _ bool) ([]byte, bool) { return append(dst, string(r)...), true }
