package source

import (
	"reflect"
	"testing"
)

// unescape reads \h as a ZWNJ, and \? as something that is not text.
func unescape(b []byte) (string, int, bool) {
	if len(b) < 2 {
		return "", 0, false
	}
	switch b[1] {
	case 'h':
		return "\u200c", 2, true
	case '?':
		return "?", 2, false
	}
	return "", 0, false
}

func TestEscaped(t *testing.T) {
	var p Part
	src := []byte(`xab\hc\?\z\`)
	p.Escaped(src, 1, len(src), `\`, unescape)
	want := []Segment{{Plain, "ab", 1, 3}, {Escape, "\u200c", 3, 5}, {Plain, "c", 5, 6}, {Fixed, "?", 6, 8}, {Plain, `\z\`, 8, 11}}
	if !reflect.DeepEqual(p.Segments, want) {
		t.Errorf("%+v", p.Segments)
	}
	if got := p.Text(); got != "ab\u200cc?\\z\\" {
		t.Errorf("%q", got)
	}
}

// document returns a document whose parts have the given segments.
func document(parts ...[]Segment) *Document {
	d := &Document{}
	for _, segments := range parts {
		d.Parts = append(d.Parts, Part{Segments: segments})
	}
	return d
}

func TestSame(t *testing.T) {
	src, d := []byte("-ab-cd-"), document([]Segment{{Plain, "ab", 1, 3}}, []Segment{{Fixed, "c", 4, 5}, {Plain, "d", 5, 6}})
	for _, c := range []struct {
		other string
		doc   *Document
		same  bool
	}{
		{"-ab-cd-", d, true},
		{"-x-cyyy-", document([]Segment{{Plain, "x", 1, 2}}, []Segment{{Fixed, "c", 3, 4}, {Escape, "y", 4, 7}}), true},
		{"-x+cyyy-", document([]Segment{{Plain, "x", 1, 2}}, []Segment{{Fixed, "c", 3, 4}, {Escape, "y", 4, 7}}), false},
		{"-x-dyyy-", document([]Segment{{Plain, "x", 1, 2}}, []Segment{{Fixed, "d", 3, 4}, {Escape, "y", 4, 7}}), false},
		{"-ab-cd-", document([]Segment{{Plain, "ab", 1, 3}}), false},
		{"-ab-cd-", document([]Segment{{Plain, "ab", 1, 3}}, []Segment{{Plain, "d", 5, 6}}), false},
	} {
		if err := Same(src, d, []byte(c.other), c.doc); (err == nil) != c.same {
			t.Errorf("%s %+v: %v", c.other, c.doc, err)
		}
	}
}
