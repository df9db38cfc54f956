package engine

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/normalize"
)

// parse reads a small format: lines are parts, tags are gaps, <br> is a line feed, &h; is
// a ZWNJ, &n; a no-break space, &k; an Arabic kaf, and [...] stays as it is.
func parse(src string) *source.Document {
	d := &source.Document{}
	at := 0
	for line := range strings.Lines(src) {
		d.Parts = append(d.Parts, parsePart(src, at, at+len(strings.TrimSuffix(line, "\n"))))
		at += len(line)
	}
	return d
}

var entities = map[string]string{"&h;": "\u200c", "&n;": "\u00a0", "&k;": "ك"}

func parsePart(src string, at, end int) source.Part {
	p := source.Part{Encode: encode}
	plain := at
	flush := func(to, next int) { p.Plain([]byte(src), plain, to); at, plain = next, next }
	for at < end {
		rest := src[at:end]
		tag := strings.IndexByte(rest, '>')
		code := strings.IndexByte(rest, ']')
		switch {
		case strings.HasPrefix(rest, "<br>"):
			start := at
			flush(at, at+4)
			p.Fix("\n", start, at)
		case rest[0] == '<' && tag > 0:
			flush(at, at+tag+1)
		case rest[0] == '[' && code > 0:
			start := at
			flush(at, at+code+1)
			p.Fix(src[start:at], start, at)
		case len(rest) >= 3 && entities[rest[:3]] != "":
			start := at
			flush(at, at+3)
			p.Escape(entities[rest[:3]], start, at)
		default:
			at++
		}
	}
	flush(end, end)
	return p
}

func encode(dst []byte, r rune, escape bool) ([]byte, bool) {
	switch {
	case r == '\n' || r == '&' || r == '<':
		return dst, false
	case escape && r == '\u200c':
		return append(dst, "&h;"...), true
	}
	return append(dst, string(r)...), true
}

func run(t *testing.T, src string) (string, []Change) {
	t.Helper()
	d := parse(src)
	r := Edit(normalize.Standard, d)
	out := Apply(nil, []byte(src), r.Changes)
	if err := r.verify([]byte(src), d, out, parse(string(out))); err != nil {
		t.Errorf("%q: %v", src, err)
	}
	return string(out), r.Changes
}

func TestEdit(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"می&h;شود", "می&h;شود"},
		{"می&n;شود كتاب", "می&h;شود کتاب"},           // escaped like the text that it replaces
		{"می شود، نمی&h;شود", "می&h;شود، نمی&h;شود"}, // as elsewhere in the file
		{"می شود", "می\u200cشود"},
		{"&k;تاب ها", "کتاب\u200cها"},
		{"او <b>می شود</b> و <i>كتاب</i>", "او <b>می\u200cشود</b> و <i>کتاب</i>"},
		{"می<b>شود</b>", "می<b>شود</b>"},        // an insertion beside a tag
		{"می <b>شود</b>", "می\u200c<b>شود</b>"}, // the space is on one side
		{"سلام ,<b>دنیا</b>", "سلام، <b>دنیا</b>"},
		{"سلام،<b>دنیا</b> ك", "سلام،<b>دنیا</b> ک"}, // one edit is made, one is not
		{"<b>ـ</b>كتاب", "<b>ـ</b>کتاب"},             // the tag would be empty
		{"  كتاب\u00a0", "  کتاب\u00a0"},             // ends of a part
		{"كتاب \u200c", "کتاب \u200c"},
		{"12 , 13 ?", "12 , 13 ?"}, // data
		{"ٹ", "ٹ"},                 // a mention
		{"ـ<b>ۊ</b>ـ", "ـ<b>ۊ</b>ـ"},
		{"ﺎ\nك\nﻱ ﺎ\nٹ 1\nﷲ\nﻷ", "ﺎ\nک\nی ا\nت ۱\nالله\nلأ"},
		{"[ك  ,] ك", "[ك  ,] ک"},
		{"كتاب   <br>   می شود", "کتاب<br>می\u200cشود"},
		{"گفت \"سلام\"<br>و \"<b>رفت\"</b>", "گفت «سلام»<br>و «<b>رفت»</b>"},
	} {
		if got, _ := run(t, c.in); got != c.want {
			t.Errorf("%s\n gives %s,\n want  %s", normalize.Visible(c.in), normalize.Visible(got), normalize.Visible(c.want))
		}
	}
}

func TestChanges(t *testing.T) {
	_, changes := run(t, "<b>می&n;شود</b> ك")
	want := []Change{
		{7, 10, []byte("&h;"), "\u00a0", "\u200c", changes[0].Rule, changes[0].Confidence},
		{21, 23, []byte("ک"), "ك", "ک", changes[1].Rule, 1},
	}
	if len(changes) != len(want) || changes[0].Rule.String() != "halfspaces" || changes[1].Rule.String() != "letters" {
		t.Fatalf("%+v", changes)
	}
	for i, c := range changes {
		if w := want[i]; c.Start != w.Start || c.End != w.End || !bytes.Equal(c.New, w.New) || c.Old != w.Old || c.Text != w.Text {
			t.Errorf("%+v, want %+v", c, w)
		}
	}
}

// TestRandom checks random sequences of pieces: the structure must stay, and a second run
// must change nothing.
func TestRandom(t *testing.T) {
	pieces := []string{"می", "شود", "كتاب", "ها", " ", "  ", "<b>", "</b>", "<br>", "&h;", "&n;", "&k;", "[x]", "،", ",", "\"", "«", "»", ".", "12", "\n", "\u200c", "(", ")", ":", "ي", "و", "ـ"}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var b strings.Builder
		for range 1 + rnd.IntN(20) {
			b.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		out, _ := run(t, b.String())
		if again, changes := run(t, out); again != out {
			t.Fatalf("%q becomes %q, then %q: %+v", b.String(), out, again, changes)
		}
	}
}
