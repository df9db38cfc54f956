//go:build linux

package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"hash/maphash"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

var seed = maphash.MakeSeed()

// results holds the results for a corpus.
type results struct {
	text         map[string]uint64 // hashes of the rows by id
	words, dates map[string]int
	bad          map[string]string // reasons by "file:line"
}

func newResults() *results {
	return &results{map[string]uint64{}, map[string]int{}, map[string]int{}, map[string]string{}}
}

// A row is a JSON line of the corpus.
type row struct {
	N    int
	Text *string
}

// add adds a row with a normalized text.
func (r *results) add(id string, v row) {
	r.text[id] = maphash.String(seed, fmt.Sprint(v.N, *v.Text))
}

// expected returns the results of one program, which uses no code of the pipeline, for
// the lines in a folder.
func expected(folder string) (*results, error) {
	r := newResults()
	files, err := filepath.Glob(folder + "/*")
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		if err := r.file(file); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (r *results) file(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in := io.Reader(f)
	if strings.HasSuffix(path, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			return err
		}
	}
	lines := bufio.NewReader(in)
	for offset := 0; ; {
		line, err := lines.ReadString('\n')
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		r.line(fmt.Sprintf("%s:%d", path, offset), line)
		offset += len(line)
	}
}

// line adds a line that is not bad.
func (r *results) line(id, line string) {
	var v row
	if !utf8.ValidString(line) || json.Unmarshal([]byte(line), &v) != nil || v.Text == nil {
		return
	}
	text := normalize.String(*v.Text)
	v.Text = &text
	r.add(id, v)
	for t := range tokenize.Words(text) {
		if t.Kind == tokenize.Word {
			r.words[strings.Clone(t.Text)]++
		}
	}
	for m := range jalali.Find(text) {
		if m.Precision.HasDay() && !m.Time.IsZero() {
			r.dates[m.Date().String()]++
		}
	}
}
