// Package news provides the text for the benchmarks: paragraphs of Persian news
// in random order, so that a processor cannot learn their branches as it does
// for a repeated text.
package news

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

// Text returns about size bytes of news in paragraphs, each ended by a line
// feed. The paragraphs come from the articles in the folder data, or are the lines of
// the file data; if data is empty, they are made of the words of the module's article.
// The text is the same each time.
func Text(data string, size int) (string, error) {
	rnd := rand.New(rand.NewPCG(1, 2))
	next := func() []string { return shuffledArticle(rnd) }
	if data != "" {
		lines, err := paragraphs(data)
		if err != nil {
			return "", err
		}
		next = func() []string { return lines }
	}
	var b strings.Builder
	for b.Len() < size {
		appendShuffled(&b, next(), size, rnd)
	}
	return b.String(), nil
}

// paragraphs returns those of the articles in a folder, or the lines of a file.
func paragraphs(data string) ([]string, error) {
	if info, err := os.Stat(data); err != nil || info.IsDir() {
		return corpora.News(data)
	}
	text, err := os.ReadFile(data)
	if err != nil {
		return nil, err
	}
	lines := strings.FieldsFunc(string(text), func(r rune) bool { return r == '\n' })
	if len(lines) == 0 {
		return nil, fmt.Errorf("%s: no text", data)
	}
	return lines, nil
}

// appendShuffled writes lines in random order until b has size bytes.
func appendShuffled(b *strings.Builder, lines []string, size int, rnd *rand.Rand) {
	for _, i := range rnd.Perm(len(lines)) {
		if b.Len() >= size {
			return
		}
		b.WriteString(lines[i])
		b.WriteByte('\n')
	}
}

// shuffledArticle returns the lines of the article, both as found and as an
// editor would write it, with the words of each line in random order. One line
// in four has Arabic letters.
func shuffledArticle(rnd *rand.Rand) (lines []string) {
	found := testdata.Article()
	for line := range strings.Lines(found + normalize.String(found)) {
		w := strings.Fields(line)
		rnd.Shuffle(len(w), func(i, j int) { w[i], w[j] = w[j], w[i] })
		line = strings.Join(w, " ")
		if rnd.IntN(4) == 0 && !strings.Contains(line, "://") {
			line = arabic.Replace(line)
		}
		lines = append(lines, line)
	}
	return lines
}

// arabic returns a text as typed on an Arabic keyboard.
var arabic = strings.NewReplacer("ی", "ي", "ک", "ك")
