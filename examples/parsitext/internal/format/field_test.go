package format_test

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/asticode/go-astisub"
	"github.com/chai2010/gettext-go/po"
	"github.com/magiconair/properties"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"howett.net/plist"
)

// fieldTrees has the tree functions of formats whose common parsers accept less than the
// programs that use the files, so that they check only the examples.
var fieldTrees = map[string]func(src []byte) (string, error){
	"po":         poTree,
	"strings":    stringsTree,
	"properties": propertiesTree,
	"srt":        cuesTree(astisub.ReadFromSRT),
	"vtt":        cuesTree(astisub.ReadFromWebVTT),
}

func poTree(src []byte) (string, error) {
	file, err := po.Load(src)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\n", file.MimeHeader)
	for _, m := range file.Messages {
		fmt.Fprintf(&b, "%+v %q %q %q %d %d\n", m.Comment, m.MsgContext, m.MsgId, m.MsgIdPlural, len(m.MsgStrPlural), strings.Count(m.MsgStr, "\n"))
	}
	return b.String(), nil
}

func stringsTree(src []byte) (string, error) {
	entries := map[string]any{}
	if _, err := plist.Unmarshal(src, &entries); err != nil {
		return "", err
	}
	return strings.Join(slices.Sorted(maps.Keys(entries)), "\n"), nil
}

func propertiesTree(src []byte) (string, error) {
	l := properties.Loader{Encoding: properties.UTF8, DisableExpansion: true}
	p, err := l.LoadBytes(src)
	if err != nil {
		return "", err
	}
	return strings.Join(p.Keys(), "\n"), nil
}

func cuesTree(read func(r io.Reader) (*astisub.Subtitles, error)) func(src []byte) (string, error) {
	return func(src []byte) (string, error) {
		cues, err := read(bytes.NewReader(src))
		if err != nil {
			return "", err
		}
		var b strings.Builder
		for _, c := range cues.Items {
			fmt.Fprintln(&b, c.Index, c.StartAt, c.EndAt, c.Comments, len(c.Lines))
		}
		return b.String(), nil
	}
}

// TestFieldTrees compares the trees of the examples before and after the edits.
func TestFieldTrees(t *testing.T) {
	for name, tree := range fieldTrees {
		f := format.ByName(name)
		for _, name := range examples(f) {
			src := read(t, name)
			before, err := tree(src)
			if err != nil || before == "" {
				t.Errorf("%s: %q, %v", name, before, err)
			}
			if after, err := tree(normalized(t, f, name, src)); err != nil || after != before {
				t.Errorf("%s: the tree\n%s\nbecomes\n%s, %v", name, before, after, err)
			}
		}
	}
}
