package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
)

// An output is a file being made.
type output struct {
	text    bytes.Buffer
	lines   int
	entries map[string]bool // of a list, to write each once
}

func (o *output) add(line string) {
	o.text.WriteString(line)
	o.text.WriteByte('\n')
	o.lines++
}

// write writes the file and returns its hash.
func (o *output) write(path string) (sum string, err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", err
	}
	h := sha256.Sum256(o.text.Bytes())
	return hex.EncodeToString(h[:]), os.WriteFile(path, o.text.Bytes(), 0o644)
}

// countLines counts the lines of a file, including a last line without a line
// feed.
func countLines(data []byte) int {
	n := bytes.Count(data, []byte("\n"))
	if len(data) > 0 && data[len(data)-1] != '\n' {
		n++
	}
	return n
}
