package main

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism" // the runner of the tests
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/passert"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

func TestMain(m *testing.M) {
	register()
	os.Exit(ptest.MainRetWithDefault(m, "prism"))
}

func TestText(t *testing.T) {
	p, s, lines := ptest.CreateList([]string{"كتاب خوب 12", "كتاب ۳۱ اردیبهشت ۱۴۰۴"})
	r := transform(s, options{form: normalize.Standard}, lines)
	passert.Equals(s, r.text, "کتاب خوب ۱۲", "کتاب ۳۱ اردیبهشت ۱۴۰۴")
	passert.Equals(s, r.words, "کتاب\t2", "خوب\t1", "اردیبهشت\t1")
	passert.Equals(s, r.dates, "1404-02-31\t1")
	passert.Empty(s, r.bad)
	ptest.RunAndValidate(t, p)
}

func TestJSONL(t *testing.T) {
	p, s, lines := ptest.CreateList([]string{`{"text":"كتاب <b>","id":12345678901234567890}`, `{"id":1}`, "", "ك", `{"text":null}`})
	r := transform(s, options{form: normalize.Letters, field: "text"}, lines)
	passert.Equals(s, r.text, `{"id":12345678901234567890,"text":"کتاب <b>"}`)
	passert.Equals(s, r.words, "کتاب\t1")
	passert.Equals(s, r.bad, `{"id":1}`, "ك", `{"text":null}`)
	passert.Empty(s, r.dates)
	ptest.RunAndValidate(t, p)
}

// TestFiles reads the article and compares what is in the shards.
func TestFiles(t *testing.T) {
	input, output := filepath.Join(t.TempDir(), "in.txt"), filepath.Join(t.TempDir(), "out")
	if err := os.WriteFile(input, []byte(testdata.Article()), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run(t.Context(), options{input: input, output: output, form: normalize.Standard, shards: 3}); err != nil {
		t.Fatal(err)
	}
	want := strings.Split(strings.TrimSuffix(normalize.String(testdata.Article()), "\n"), "\n")
	slices.Sort(want)
	if got := readShards(t, output, "text"); !slices.Equal(got, want) {
		t.Errorf("text:\n%q, want\n%q", got, want)
	}
	if got := readShards(t, output, "words"); !slices.Contains(got, "روسیه\t11") {
		t.Errorf("words: %q", got)
	}
}

// readShards returns the sorted rows of all shards of a result.
func readShards(t *testing.T, folder, name string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, name+"-*-of-00003"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no shards of %s, %v", name, err)
	}
	var rows []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")...)
	}
	slices.Sort(rows)
	return rows
}

func TestUsage(t *testing.T) {
	var o options
	o.define(flag.NewFlagSet("pipeline", flag.ContinueOnError))
	if err := run(t.Context(), o); err == nil {
		t.Error("no input")
	}
}
