// Package articles reads the news articles of the data folder, for the programs and
// benchmarks that work on news as it was published.
package articles

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// Paragraphs returns the title, abstract and paragraphs of each article in
// folder/spacing/raw-news.jsonl, which has one JSON object a line.
func Paragraphs(folder string) (all []string, err error) {
	f, err := os.Open(filepath.Join(folder, "spacing", "raw-news.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for dec := json.NewDecoder(f); ; {
		var a struct {
			Title, Abstract string
			Paragraphs      []string
		}
		if err := dec.Decode(&a); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(append(all, a.Title, a.Abstract), a.Paragraphs...)
	}
}
