package main

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/bench/news"
)

// TestGrowth measures small texts. The memory of streams and iterators must not
// grow with them.
func TestGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector takes memory")
	}
	text, err := news.Text("", 100_000)
	if err != nil {
		t.Fatal(err)
	}
	lines := measureAll(text, 100_000)
	for _, l := range lines {
		last := l.points[len(l.points)-1]
		if last.seconds <= 0 || len(l.points) != 3 {
			t.Errorf("%s: %+v", l.name, l.points)
		}
		if l.stream != nil && last.memory > 500_000 {
			t.Errorf("%s: %d bytes for a stream of %d", l.name, last.memory, last.size)
		}
		if strings.HasSuffix(l.name, ".Align") && last.memory < 10_000 {
			t.Errorf("%s: only %d bytes of memory seen", l.name, last.memory)
		}
	}
	checkPicture(t, draw(lines), lines)
	if got := table(lines); strings.Count(got, "\n") != len(lines)+2 {
		t.Errorf("%s", got)
	}
}

// checkPicture checks that the SVG is XML and shows each line in its color.
func checkPicture(t *testing.T, svg string, lines []line) {
	t.Helper()
	dec := xml.NewDecoder(strings.NewReader(svg))
	for {
		if _, err := dec.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, l := range lines {
		if strings.Count(svg, "<title>"+l.name+"</title>") != 2 || color(l.name) == "black" {
			t.Errorf("%s is not drawn", l.name)
		}
	}
}

func TestTexts(t *testing.T) {
	for got, want := range map[string]string{
		secondsText(1.5e-6): "1.5 µs", secondsText(0.25): "250 ms", secondsText(12): "12 s",
		bytesText(0): "0", bytesText(999): "999 B", bytesText(1e3): "1 KB", bytesText(1e8): "100 MB", bytesText(1e10): "10 GB",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
