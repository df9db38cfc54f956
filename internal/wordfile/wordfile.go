// Package wordfile reads files of words for the commands of examples.
package wordfile

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/normalize"
)

// Normalizer returns the Normalizer of a form with the words of a file, one per line. It
// skips blank lines and those that begin with #. The name of the file may be "". The
// error for a wrong word has its line.
func Normalizer(f normalize.Form, name string) (*normalize.Normalizer, error) {
	if name == "" {
		return normalize.New(f)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, safefile.Named(name, err)
	}
	var words []string
	var lines []int
	for i, line := range strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n") {
		if word := strings.TrimSpace(line); word != "" && word[0] != '#' {
			words, lines = append(words, word), append(lines, i+1)
		}
	}
	n, err := normalize.New(f, words...)
	var wrong *normalize.WordError
	if errors.As(err, &wrong) {
		return nil, fmt.Errorf("%s:%d: %q %s", name, lines[wrong.Index], wrong.Word, wrong.Reason)
	}
	return n, err
}
