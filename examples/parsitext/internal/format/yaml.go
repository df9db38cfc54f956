package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"go.yaml.in/yaml/v3"
)

var yamlFormat = Format{
	Name:      "yaml",
	Files:     []string{".yaml", ".yml"},
	Summary:   "YAML: the strings that are values",
	Localized: true,
	Parse:     parseYAML,
	Tree:      yamlTree,
}

// A yamlReader collects the strings of documents. Package yaml gives the beginning and
// value of each; yamlscalar.go finds the offsets of its characters.
type yamlReader struct {
	src   []byte
	lines []int // offsets of the lines
	last  yamlPlace
	doc   source.Document
}

// A yamlPlace is a place in a stream.
type yamlPlace struct{ line, column, offset int }

func parseYAML(src []byte, _ Options) (*source.Document, error) {
	r := yamlReader{src: src, lines: yamlLines(src)}
	err := eachDocument(src, func(n *yaml.Node) { r.value(n) })
	if err != nil {
		return nil, r.placed(err)
	}
	return keepCodes(&r.doc), nil
}

// eachDocument calls do with each document of a stream.
func eachDocument(src []byte, do func(n *yaml.Node)) error {
	d := yaml.NewDecoder(bytes.NewReader(src))
	for {
		var n yaml.Node
		err := d.Decode(&n)
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		do(&n)
	}
}

var yamlLine = regexp.MustCompile(`line (\d+): `)

// placed returns an error of package yaml with the offset of the line.
func (r *yamlReader) placed(err error) error {
	m := yamlLine.FindStringSubmatch(err.Error())
	if m == nil {
		return err
	}
	line, _ := strconv.Atoi(m[1])
	text := strings.TrimPrefix(strings.Replace(err.Error(), m[0], "", 1), "yaml: ")
	return &source.Error{Offset: r.lines[min(max(line-1, 0), len(r.lines)-1)], Err: errors.New(text)}
}

// yamlLines returns the offsets of the lines, as YAML 1.1 ends them.
func yamlLines(src []byte) []int {
	starts := []int{0}
	for i := 0; i < len(src); {
		c, n := utf8.DecodeRune(src[i:])
		switch {
		case c == '\r' || c == '\n':
			n = lineBreak(src[i:])
			starts = append(starts, i+n)
		case c == '\u0085' || c == '\u2028' || c == '\u2029':
			starts = append(starts, i+n)
		}
		i += n
	}
	return starts
}

// offset returns the offset of a line and column, which count from 1; columns count
// characters. It continues from the previous place, which in long lines is on the same
// line.
func (r *yamlReader) offset(line, column int) int {
	if line < 1 || line > len(r.lines) {
		return len(r.src)
	}
	if r.last.line != line || r.last.column > column {
		r.last = yamlPlace{line, 1, r.lines[line-1]}
	}
	for p := &r.last; p.column < column && p.offset < len(r.src); p.column++ {
		_, n := utf8.DecodeRune(r.src[p.offset:])
		p.offset += n
	}
	return r.last.offset
}

// value collects the strings of a node, except for keys. An alias has no text.
func (r *yamlReader) value(n *yaml.Node) {
	switch n.Kind {
	case yaml.DocumentNode, yaml.SequenceNode:
		for _, c := range n.Content {
			r.value(c)
		}
	case yaml.MappingNode:
		for i := 1; i < len(n.Content); i += 2 {
			r.value(n.Content[i])
		}
	case yaml.ScalarNode:
		if n.ShortTag() == "!!str" {
			r.scalar(n)
		}
	}
}

// yamlTree writes the nodes without the texts.
func yamlTree(src []byte) (string, error) {
	var b strings.Builder
	err := eachDocument(src, func(n *yaml.Node) { writeYAML(&b, n, false) })
	return b.String(), err
}

func writeYAML(b *strings.Builder, n *yaml.Node, key bool) {
	fmt.Fprintf(b, "(%d %d %s %q", n.Kind, n.Style, n.ShortTag(), n.Anchor)
	if key || n.Kind == yaml.AliasNode || n.Kind == yaml.ScalarNode && n.ShortTag() != "!!str" {
		fmt.Fprintf(b, " %q", n.Value)
	}
	for i, c := range n.Content {
		writeYAML(b, c, n.Kind == yaml.MappingNode && i%2 == 0)
	}
	b.WriteString(")\n")
}
