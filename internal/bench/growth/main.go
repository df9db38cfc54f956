// Command growth measures how the time and memory of each entry point grow with the
// text, and draws them:
//
//	go run ./internal/bench/growth -svg docs/growth.svg
//	go run ./internal/bench/growth -max 1000000
//
// Texts are 1 KB, 10 KB and so on up to -max bytes. A whole text is in memory before
// the measurement starts and is not counted; a stream is generated while it is read.
// The memory is the maximum growth of the heap during the work.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/parsitext/parsitext/internal/bench/news"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("growth: ")
	most := flag.Int("max", 100_000_000, "size of the longest text in bytes")
	svg := flag.String("svg", "", "SVG `file` to write")
	data := flag.String("data", "", "`folder` of the corpora; without it, texts are made of the words of the article")
	flag.Parse()
	text, err := news.Text(*data, *most)
	if err != nil {
		log.Fatal(err)
	}
	lines := measureAll(text, *most)
	fmt.Print(table(lines))
	if *svg == "" {
		return
	}
	if err := os.WriteFile(*svg, []byte(draw(lines)), 0o644); err != nil {
		log.Fatal(err)
	}
}

// A line holds the measurements of one entry point.
type line struct {
	entry
	points []point
}

// measureAll measures every entry point at every size, one size after the other.
func measureAll(text string, most int) (lines []line) {
	for _, e := range entries {
		lines = append(lines, line{entry: e})
	}
	for size := 1000; size <= most; size *= 10 {
		for i := range lines {
			lines[i].points = append(lines[i].points, measure(lines[i].entry, text[:size]))
		}
	}
	return lines
}

// table returns the points as Markdown.
func table(lines []line) string {
	var b strings.Builder
	b.WriteString("| |")
	for _, p := range lines[0].points {
		fmt.Fprintf(&b, " %s |", bytesText(float64(p.size)))
	}
	b.WriteString("\n| --- |" + strings.Repeat(" ---: |", len(lines[0].points)) + "\n")
	for _, l := range lines {
		fmt.Fprintf(&b, "| %s |", l.name)
		for _, p := range l.points {
			fmt.Fprintf(&b, " %s, %s |", secondsText(p.seconds), bytesText(float64(p.memory)))
		}
		b.WriteString("\n")
	}
	return b.String()
}
