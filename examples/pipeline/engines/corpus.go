//go:build linux

package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/testdata"
)

// The files of a corpus and the share of each: a large one that is cut, small ones,
// and compressed ones.
var shares = map[string]float64{
	"large.jsonl":     .5,
	"small-1.jsonl":   .1,
	"small-2.jsonl":   .1,
	"small-3.jsonl":   .1,
	"small-4.jsonl":   .1,
	"zipped.jsonl.gz": .1,
}

// A badLine is a line that is bad on purpose.
type badLine struct {
	file   string
	line   int64
	reason string // its beginning
}

// A maker makes texts of paragraphs in random order.
type maker struct {
	rand       *rand.Rand
	paragraphs []string
	rows       int
	bad        []badLine
}

// makeCorpus writes files with the given total size to a folder and returns the bad
// lines.
func makeCorpus(folder, data string, size int64) ([]badLine, error) {
	paragraphs, err := paragraphs(data)
	if err != nil {
		return nil, err
	}
	m := &maker{rand: rand.New(rand.NewPCG(24, 1404)), paragraphs: paragraphs}
	for _, name := range sortedKeys(shares) {
		if err := m.file(filepath.Join(folder, name), int64(shares[name]*float64(size))); err != nil {
			return nil, err
		}
	}
	return m.bad, nil
}

// paragraphs returns the paragraphs of the article and, if the corpora are
// available, of their news and texts.
func paragraphs(data string) ([]string, error) {
	all := strings.Split(testdata.Article(), "\n")
	news, err := corpora.News(data)
	if errors.Is(err, fs.ErrNotExist) {
		return all, nil
	}
	if err != nil {
		return nil, err
	}
	all = append(all, news...)
	texts, err := filepath.Glob(filepath.Join(data, "spacing", "*-*.txt"))
	if err != nil {
		return nil, err
	}
	for _, text := range texts {
		if err := corpora.Lines(text, func(_ int, line []byte) { all = append(all, string(line)) }); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (m *maker) file(path string, size int64) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	w := io.WriteCloser(f)
	if strings.HasSuffix(path, ".gz") {
		w = gzip.NewWriter(f)
	}
	b := bufio.NewWriter(w)
	for n, line := int64(0), int64(1); n < size; line++ {
		row := m.row(path, line)
		n += int64(len(row)) + 1
		b.WriteString(row)
		b.WriteByte('\n')
	}
	if err := b.Flush(); err != nil || w == f {
		return err
	}
	return w.Close()
}

// row returns a line. One line in 400 is bad.
func (m *maker) row(file string, line int64) string {
	m.rows++
	text := m.text()
	if m.rows%400 != 0 {
		return object(m.rows, text)
	}
	kinds := []struct{ row, reason string }{
		{`{"n":1,"text":"`, "not a JSON object"},
		{`{"n":2}`, `no field "text"`},
		{`{"n":3,"text":["` + testdata.Article()[:8] + `"]}`, `the field "text" is not a text`},
		{object(4, text)[:20] + "\xd9\"}", "invalid UTF-8"},
	}
	kind := kinds[m.rows/400%len(kinds)]
	m.bad = append(m.bad, badLine{file, line, kind.reason})
	return kind.row
}

func object(n int, text string) string {
	quoted, err := json.Marshal(text)
	if err != nil {
		panic(err) // not of a string
	}
	return fmt.Sprintf(`{"n":%d,"text":%s}`, n, quoted)
}

// text returns three to eleven paragraphs.
func (m *maker) text() string {
	var b strings.Builder
	for range 3 + m.rand.IntN(9) {
		b.WriteString(m.paragraphs[m.rand.IntN(len(m.paragraphs))])
		b.WriteByte('\n')
	}
	return b.String()
}
