package format

import (
	"maps"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var notebookFormat = Format{
	Name:    "notebook",
	Files:   []string{".ipynb"},
	Summary: "Jupyter notebooks: the Markdown cells; no code, outputs or metadata",
	Parse:   parseNotebook,
	Tree:    notebookTree,
}

// parseNotebook reads the cells of a notebook (nbformat 4) as Markdown. A heading to which
// a link of any cell points stays.
func parseNotebook(src []byte, _ Options) (*source.Document, error) {
	cells, err := markdownCells(src)
	if err != nil {
		return nil, err
	}
	var doc source.Document
	readers := make([]*markdownReader, len(cells))
	anchors := map[string]bool{}
	for i := range cells {
		text := []byte(cells[i].Text())
		masked, spans := maskTemplates(text, lineTemplates)
		r := newMarkdownReader(text, spans)
		if err := r.parse(masked); err != nil {
			doc.Leave(cells[i].Segments[0].Start, err.Error())
			continue
		}
		readers[i] = r
		maps.Copy(anchors, anchorsOf(r.root))
	}
	for i, r := range readers {
		if r != nil {
			embed(&doc, &cells[i], r.read(anchors))
		}
	}
	return &doc, nil
}

// markdownCells returns the sources of the Markdown cells that have text.
func markdownCells(src []byte) ([]source.Part, error) {
	if isBlank(src) {
		return nil, nil
	}
	if err := checkJSON(src); err != nil {
		return nil, err
	}
	var cells []source.Part
	eachMember(src, skip(src, 0, jsonSpaces), func(key string, at int) {
		if key == "cells" {
			eachItem(src, at, func(at int) {
				if cell := markdownCell(src, at); len(cell.Segments) > 0 {
					cells = append(cells, cell)
				}
			})
		}
	})
	return cells, nil
}

// markdownCell returns the source of the cell at an offset: a string, or the strings of an
// array, which have no line break between them. It is empty for other cells.
func markdownCell(src []byte, at int) (cell source.Part) {
	isMarkdown := false
	cell.Encode = encodeJSON
	text := func(at int) {
		if src[at] == '"' {
			cell.Escaped(src, at+1, stringEnd(src, at)-1, `\`, unescapeJSON)
		}
	}
	eachMember(src, at, func(key string, at int) {
		switch key {
		case "cell_type":
			isMarkdown = src[at] == '"' && jsonString(src[at:stringEnd(src, at)]) == "markdown"
		case "source":
			text(at)
			eachItem(src, at, text)
		}
	})
	if !isMarkdown {
		return source.Part{}
	}
	return cell
}

// eachMember calls f with the key and the offset of each value of the object at an offset,
// if there is an object.
func eachMember(src []byte, at int, f func(key string, at int)) {
	if src[at] == '{' {
		eachValue(src, at, func(key []byte, at int) int {
			f(jsonString(key), at)
			return valueEnd(src, at)
		})
	}
}

// eachItem calls f with the offset of each value of the array at an offset, if there is an
// array.
func eachItem(src []byte, at int, f func(at int)) {
	if src[at] == '[' {
		eachValue(src, at, func(_ []byte, at int) int {
			f(at)
			return valueEnd(src, at)
		})
	}
}

// notebookTree writes the tokens of the JSON text and the trees of the Markdown cells.
func notebookTree(src []byte) (string, error) {
	tree, err := jsonTree(src)
	if err != nil {
		return "", err
	}
	cells, err := markdownCells(src)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString(tree)
	for i := range cells {
		text := []byte(cells[i].Text())
		if checkNesting(text) != nil {
			continue
		}
		cell, err := markdownNodes(text)
		if err != nil {
			return "", err
		}
		b.WriteString("\n" + cell)
	}
	return b.String(), nil
}
