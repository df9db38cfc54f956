package main

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/memfs"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

func TestMain(m *testing.M) {
	register()
	os.Exit(ptest.MainRetWithDefault(m, "prism"))
}

// tiny is a size of parts, in MB, that divides a small file into many.
const tiny = 40. / (1 << 20)

func TestText(t *testing.T) {
	input := writeInput(t, "in.txt", "كتاب خوب 12\r\nكتاب ۳۱ اردیبهشت ۱۴۰۴\n\nا\u2028ب")
	got := runOptions(t, options{input: input, partMB: tiny})
	got.want(t, "text", `0 "کتاب خوب ۱۲"`, `20 "کتاب ۳۱ اردیبهشت ۱۴۰۴"`, `60 ""`, `61 "ا\nب"`)
	got.want(t, "words", "کتاب\t2", "خوب\t1", "اردیبهشت\t1", "ا\t1", "ب\t1")
	got.want(t, "dates", "1404-02-31\t1")
	got.want(t, "bad")
	if want := (tally{In: 4, Out: 4, Words: 5, Dates: 1}); got.totals != want {
		t.Errorf("totals %v, want %v", got.totals, want)
	}
}

func TestJSONL(t *testing.T) {
	lines := []string{`{"text":"كتاب <b>","id":12345678901234567890}`, `{"id":1}`, "", "??", `{"text":null}`, "\"\xff\"", `{"text":"ك"}`}
	input := writeInput(t, "in.jsonl", strings.Join(lines, "\n"))
	got := runOptions(t, options{input: input, field: "text", form: normalize.Letters, maxBad: 80, partMB: tiny})
	got.want(t, "text", `0 {"id":12345678901234567890,"text":"کتاب <b>"}`, `81 {"text":"ک"}`)
	got.want(t, "words", "کتاب\t1", "ک\t1")
	got.want(t, "dates")
	got.want(t, "bad",
		`50 2 no field "text": {"id":1}`,
		`60 4 not a JSON object: invalid character '?' looking for beginning of value: ??`,
		`63 5 the field "text" is not a text: {"text":null}`,
		`77 6 invalid UTF-8: "\"\xff\""`)
}

// TestParts processes the article in parts of all sizes, plain and compressed. The
// output must be the same.
func TestParts(t *testing.T) {
	plain := writeInput(t, "in", testdata.Article())
	zipped := writeInput(t, "in.gz", testdata.Article())
	for _, o := range []options{{input: plain, partMB: 1}, {input: plain, partMB: 1000. / (1 << 20)}, {input: zipped, partMB: tiny}} {
		got := runOptions(t, o)
		normal := strings.Split(strings.TrimSuffix(normalize.String(testdata.Article()), "\n"), "\n")
		var want []string
		offset := 0
		for i, line := range strings.Split(strings.TrimSuffix(testdata.Article(), "\n"), "\n") {
			want = append(want, fmt.Sprintf("%d %s", offset, encode(normal[i])))
			offset += len(line) + 1
		}
		got.want(t, "text", want...)
		if !slices.Contains(got.rows["words"], "روسیه\t11") {
			t.Errorf("words: %q", got.rows["words"])
		}
	}
}

// TestFence reads code that spans lines.
func TestFence(t *testing.T) {
	input := writeInput(t, "in.txt", "ك\n```\nx = \"ك\"\n```\nك\n")
	got := runOptions(t, options{input: input, partMB: 1})
	got.want(t, "text", `0 "ک"`, `3 "`+"```"+`"`, `7 "x = \"ك\""`, `16 "`+"```"+`"`, `20 "ک"`)
}

// TestFileSystem writes to a file system that is not a folder of this machine.
func TestFileSystem(t *testing.T) {
	memfs.Write("memfs://in/a.txt", []byte("ك\n"))
	o := options{input: "memfs://in/*", output: "memfs://out", form: normalize.Standard, shards: 1, partMB: 1}
	if _, err := run(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	fs, err := filesystem.New(t.Context(), o.output)
	if err != nil {
		t.Fatal(err)
	}
	names, err := fs.List(t.Context(), "memfs://out/*")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"memfs://out/text-00000-of-00001", "memfs://out/totals.json", "memfs://out/words-00000-of-00001"}
	if slices.Sort(names); !slices.Equal(names, want) {
		t.Errorf("files %q, want %q", names, want)
	}
}

func TestErrors(t *testing.T) {
	bad := writeInput(t, "bad.jsonl", strings.Repeat("{\n", 300))
	taken := t.TempDir()
	if err := os.WriteFile(filepath.Join(taken, "text-00000-of-00001"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for want, o := range map[string]options{
		"usage":                        {},
		"no file matches":              {input: filepath.Join(t.TempDir(), "*.txt"), output: t.TempDir()},
		"300 of 300 rows":              {input: bad, field: "text", output: t.TempDir(), maxBad: 1},
		"is the output of another run": {input: bad, output: taken},
		"scheme \"nowhere\"":           {input: "nowhere://x", output: t.TempDir()},
	} {
		o.shards, o.partMB = 1, 1
		if _, err := run(t.Context(), o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}

// TestFailsAgain runs the listing after a job has failed, as a runner that tries
// again does. It must not read the input again.
func TestFailsAgain(t *testing.T) {
	output := t.TempDir()
	f := &finish{Output: output, MaxBad: 1}
	err := f.ProcessElement(t.Context(), 0, once(tally{In: 10, Out: 9, Bad: 1, BadWritten: 1}))
	if err == nil || !strings.Contains(err.Error(), "1 of 10 rows are bad, more than 1 %") {
		t.Fatal(err)
	}
	again := (&list{Input: "*", Output: output, PartSize: 1}).ProcessElement(t.Context(), nil, func(part) { t.Error("read again") })
	if again == nil || again.Error() != err.Error() {
		t.Errorf("error %v, want %v", again, err)
	}
}

// once returns an iterator over a single value.
func once[T any](v T) func(*T) bool {
	done := false
	return func(to *T) bool {
		if done {
			return false
		}
		*to, done = v, true
		return true
	}
}

func TestUsage(t *testing.T) {
	var o options
	o.define(flag.NewFlagSet("pipeline", flag.ContinueOnError))
	if _, err := run(t.Context(), o); err == nil {
		t.Error("no input")
	}
}

// writeInput writes a file, compressed if its name says so, and returns its path.
func writeInput(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if !isGzip(name) {
		f.WriteString(text)
		return path
	}
	z := gzip.NewWriter(f)
	z.Write([]byte(text))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// An outcome is the output of a run: the rows by kind, sorted. Text and bad rows are
// in a short form, by offset.
type outcome struct {
	rows   map[string][]string
	totals tally
}

func (o outcome) want(t *testing.T, kind string, want ...string) {
	t.Helper()
	slices.Sort(want)
	if got := o.rows[kind]; !slices.Equal(got, want) {
		t.Errorf("%s:\n%q, want\n%q", kind, got, want)
	}
}

func runOptions(t *testing.T, o options) outcome {
	t.Helper()
	o.output = t.TempDir()
	o.shards = 3
	if o.form == 0 {
		o.form = normalize.Standard
	}
	result, err := run(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	got := readOutcome(t, o.output)
	if rows := metrics(result); rows != (tally{In: got.totals.In, Out: got.totals.Out, Bad: got.totals.Bad}) {
		t.Errorf("metrics %v, totals %v", rows, got.totals)
	}
	return got
}

// metrics returns the counters of a run.
func metrics(result beam.PipelineResult) (t tally) {
	rows := map[string]*int64{"rows_in": &t.In, "rows_out": &t.Out, "rows_bad": &t.Bad}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if n := rows[c.Name()]; n != nil {
			*n += c.Committed
		}
	}
	return t
}

func readOutcome(t *testing.T, folder string) outcome {
	t.Helper()
	o := outcome{rows: map[string][]string{}}
	files, err := filepath.Glob(folder + "/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		kind, _, _ := strings.Cut(filepath.Base(file), "-")
		if kind == totalsName {
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for row := range strings.Lines(string(data)) {
			o.rows[kind] = append(o.rows[kind], short(t, strings.TrimSuffix(row, "\n")))
		}
	}
	for rows := range maps.Values(o.rows) {
		slices.Sort(rows)
	}
	if o.totals, err = readTotals(context.Background(), folder); err != nil {
		t.Error(err)
	}
	return o
}

// short returns a row of text or a bad one without the name of its file.
func short(t *testing.T, row string) string {
	var r struct {
		ID        string `json:"id"`
		Text, Row json.RawMessage
		badRow
	}
	if !strings.HasPrefix(row, "{") {
		return row
	}
	if err := json.Unmarshal([]byte(row), &r); err != nil {
		t.Error(err)
	}
	offset := r.ID[strings.LastIndex(r.ID, ":")+1:]
	switch {
	case r.Reason == "":
		return offset + " " + string(r.Text) + string(r.Row)
	case r.Bytes != nil:
		r.Record = strconv.Quote(string(r.Bytes))
	}
	return fmt.Sprintf("%s %d %s: %s", offset, r.Line, r.Reason, r.Record)
}
