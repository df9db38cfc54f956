package format_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/engine"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/normalize"
)

func TestJSONField(t *testing.T) {
	for _, c := range []struct{ field, in, want string }{
		{"text", `{"x":"ي","text":"ك"}`, `{"x":"ي","text":"ک"}`},
		{"text", `{ "text" : [ "ك", 1, {"text":"ك"}, ["ي"] ] , "x" : {"text":"ك"} }`, `{ "text" : [ "ک", 1, {"text":"ك"}, ["ی"] ] , "x" : {"text":"ك"} }`},
		{"a.b", `[{"a":{"b":"ك","c":"ك"}},{"a":[{"b":"ي"}]}]`, `[{"a":{"b":"ک","c":"ك"}},{"a":[{"b":"ی"}]}]`},
		{"text", `{"te\u0078t":"ك","text":null}`, `{"te\u0078t":"ک","text":null}`},
	} {
		field, err := format.ParseField(c.field)
		if err != nil {
			t.Fatal(err)
		}
		_, got, err := engine.Normalize(normalize.Standard, format.ByName("json"), format.Options{Field: field}, []byte(c.in))
		if string(got) != c.want || err != nil {
			t.Errorf("%s of %s: %s, %v", c.field, c.in, got, err)
		}
	}
}

func TestJSONErrors(t *testing.T) {
	parse := format.ByName("json").Parse
	for text, offset := range map[string]int{`{"a":1,}`: 7, `{"a":`: 4, `[1] 2`: 4, "{\"a\":\"\n\"}": 6, strings.Repeat("[", 20000): 10000, `"`: 0} {
		_, err := parse([]byte(text), format.Options{})
		var at *source.Error
		if !errors.As(err, &at) || at.Offset != offset {
			t.Errorf("%.20s: %v at %+v, want %d", text, err, at, offset)
		}
	}
}

// TestNoField checks the error for a field that a text does not have.
func TestNoField(t *testing.T) {
	many := "["
	for i := range 20 {
		many += fmt.Sprintf(`{"k%d":"ب"},`, i)
	}
	for _, c := range []struct{ field, in, want string }{
		{"b", `{"a":{"b":1}}`, `no field "b"`},
		{"b", `[1]`, `no field "b"`},
		{`a.1.b\.c`, `{"a":[{"b.c":"ب","d":{"e":"ب","n":1}},{"b.c":"ب"}],"f":["ب"]}`, `no field "a.1.b\.c"; texts are in a.b\.c, a.d.e, f`},
		{"k", many + "0]", `no field "k"; texts are in k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, …`},
	} {
		field, err := format.ParseField(c.field)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"json", "jsonl"} {
			if _, err := format.ByName(name).Parse([]byte(c.in), format.Options{Field: field}); err == nil || err.Error() != c.want {
				t.Errorf("%s: %v, want %s", c.in, err, c.want)
			}
		}
	}
}

// TestEmpty checks that no format rejects an empty file.
func TestEmpty(t *testing.T) {
	for f := range format.All() {
		r, out, err := engine.Normalize(normalize.Standard, f, format.Options{}, nil)
		if len(r.Left) > 0 || len(out) > 0 || err != nil {
			t.Errorf("%s: %q, %v", f.Name, out, err)
		}
		if f.Tree != nil {
			if _, err := f.Tree(nil); err != nil {
				t.Errorf("%s: %v", f.Name, err)
			}
		}
	}
}

// TestJSONProgram checks that source code in a string stays, and that an answer with code
// in a fence does not.
func TestJSONProgram(t *testing.T) {
	for in, want := range map[string]string{
		`{"code":"import { a } from \"b\"\n\nconst map = {\n  ي: \"ی\", // كتاب ها\n}\n\nexport default map;\n","text":"كتاب ها"}`: `{"code":"import { a } from \"b\"\n\nconst map = {\n  ي: \"ی\", // كتاب ها\n}\n\nexport default map;\n","text":"کتاب⸱ها"}`,
		`"نمونه كد:\n\n` + "```" + `go\nfunc f() {\n\tg();\n\th();\n}\n` + "```" + `"`:                                             `"نمونه کد:\n\n` + "```" + `go\nfunc f() {\n\tg();\n\th();\n}\n` + "```" + `"`,
		`"if (a) {\nكتاب ها را بخوان\nو باز هم بخوان\nو باز هم بخوان\n"`:                                                           `"if (a) {\nکتاب⸱ها را بخوان\nو باز هم بخوان\nو باز هم بخوان\n"`,
	} {
		want = strings.ReplaceAll(want, "⸱", "\u200c")
		_, got, err := engine.Normalize(normalize.Standard, format.ByName("json"), format.Options{}, []byte(in))
		if string(got) != want || err != nil {
			t.Errorf("%s: %s, %v", in, got, err)
		}
	}
}

// TestJSONPlaces checks where the strings of a JSON text are, whatever stands around them.
func TestJSONPlaces(t *testing.T) {
	in := " { \"\\u0061\\\"\" : [ ] , \"b\":{ } ,\n\"c\" : [ -1.5e3 , true,\"ك\\\\\" , null , [ \"\\\"ي\" ] ] , \"ك\" : \"ك\"\t} "
	want := " { \"\\u0061\\\"\" : [ ] , \"b\":{ } ,\n\"c\" : [ -1.5e3 , true,\"ک\\\\\" , null , [ \"\\\"ی\" ] ] , \"ك\" : \"ک\"\t} "
	_, got, err := engine.Normalize(normalize.Letters, format.ByName("json"), format.Options{}, []byte(in))
	if string(got) != want || err != nil {
		t.Errorf("%s, %v", got, err)
	}
}
