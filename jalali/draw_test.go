package jalali

import (
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/effort"
)

// drawn is for TestDraw: go test ./jalali -run Draw -draw 200 -seed 7 -v.
var drawn = flag.Int("draw", 0, "print so many matches of the corpora, and as many places without one")

// TestDraw prints random matches from the corpora with their context, and places with a
// month, سال or four digits where nothing is found, for an editor to judge.
func TestDraw(t *testing.T) {
	if *drawn == 0 {
		t.Skip("-draw says how many")
	}
	now := time.Date(2025, 5, 21, 12, 0, 0, 0, Tehran())
	var matches, misses []string
	for _, line := range drawFrom(t) {
		end := 0
		for m := range (Finder{Now: now}).Find(line) {
			matches = append(matches, around(line, m.Start, m.End)+" ⇒ "+describe(m))
			misses = appendMisses(misses, line, end, m.Start)
			end = m.End
		}
		misses = appendMisses(misses, line, end, len(line))
	}
	random := rand.New(rand.NewPCG(effort.Seed(1), 1))
	for _, list := range [...][]string{matches, misses} {
		t.Logf("%d of %d:", *drawn, len(list))
		random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		for i, line := range list[:min(*drawn, len(list))] {
			t.Logf("%3d %s", i+1, line)
		}
	}
}

// drawFrom returns the lines to draw from: the news, Wikipedia and Universal
// Dependencies.
func drawFrom(t *testing.T) []string {
	t.Helper()
	lines, err := corpora.News(corpora.Folder())
	if err != nil {
		t.Skip(err)
	}
	for _, name := range [...]string{"train-wikipedia.txt", "more-wikipedia.txt", "train-perdt.txt", "dev-perdt.txt", "dev-seraji.txt"} {
		text, err := os.ReadFile(filepath.Join(corpora.Folder(), "spacing", name))
		if err != nil {
			t.Skip(err)
		}
		lines = slices.AppendSeq(lines, strings.Lines(string(text)))
	}
	return lines
}

// around returns a part of a line in brackets with some text before and after it.
func around(line string, start, end int) string {
	const near = 110
	before := strings.ToValidUTF8(line[max(0, start-near):start], "")
	after := strings.ToValidUTF8(line[end:min(len(line), end+near)], "")
	return strings.ReplaceAll(before+"⟦"+line[start:end]+"⟧"+after, "\n", " ")
}

// appendMisses appends the places between two offsets of a line where a date could be.
func appendMisses(list []string, line string, start, end int) []string {
	l := lexer{text: line[:end], words: theVocabulary()}
	for i := skipSpaces(line[:end], start); i < end; {
		t := l.token(i)
		if t.kind == monthWord && !t.weak || t.kind == yearWord || t.kind == digitsWord && t.digits == 4 {
			list = append(list, around(line, t.start, t.end))
		}
		i = skipSpaces(line[:end], max(t.end, i+1))
	}
	return list
}
