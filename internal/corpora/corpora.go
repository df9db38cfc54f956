// Package corpora knows where the corpora are and how they are organized, for the
// tests and programs that use them. The corpora are not part of the repository.
package corpora

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// Held reports whether a line of a text, counted from 0, is in the tenth that may be
// excluded from training and used for measurement. The tenth consists of blocks of 40
// lines, because neighbouring lines belong to one article.
func Held(line int) bool { return line/40%10 == 9 }

// Lines calls yield for each line of a file, counting from 0.
func Lines(path string, yield func(n int, line []byte)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for n := 0; in.Scan(); n++ {
		yield(n, in.Bytes())
	}
	return in.Err()
}

// News returns the title, abstract and paragraphs of each article in
// folder/spacing/raw-news.jsonl, as published. The file has one JSON object per line.
func News(folder string) (all []string, err error) {
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
