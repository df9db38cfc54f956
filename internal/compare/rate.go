package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/normalize"
)

// warm is the number of lines before the time of a peer counts; by then it has loaded its
// words and compiled its patterns.
const warm = 20

// enough is the minimum processor time of a measurement.
const enough = time.Second

// rate prints how many lines and bytes of the news a peer normalizes in a second of
// processor time, which depends less on other programs than elapsed time does. It also
// prints the time before the first line, and how many lines change if the output is
// normalized again.
func rate(o options) error {
	lines, err := newsLines(o.data, o.lines)
	if err != nil {
		return err
	}
	_, before, err := normalizeLines(o.peer, lines[:1])
	if err != nil {
		return err
	}
	_, start, err := normalizeLines(o.peer, lines[:warm])
	if err != nil {
		return err
	}
	text, passes := append(lines[:warm:warm], lines...), 1
	first, total, err := normalizeLines(o.peer, text)
	for err == nil && total-start < enough {
		passes *= 2
		for range passes / 2 {
			text = append(text, lines...)
		}
		_, total, err = normalizeLines(o.peer, text)
	}
	if err != nil {
		return err
	}
	seconds := (total - start).Seconds()
	n, size := len(lines)*passes, (len(strings.Join(lines, ""))+len(lines))*passes
	second, _, err := normalizeLines(o.peer, first[warm:])
	if err != nil {
		return err
	}
	again := 0
	for i, line := range second {
		if line != first[warm+i] {
			again++
		}
	}
	fmt.Printf("%.2g MB/s, %.0f lines/s, the first line after %.1f s; a second pass changes %d of %d lines\n",
		float64(size)/seconds/1e6, float64(n)/seconds, before.Seconds(), again, len(lines))
	return nil
}

// newsLines returns the first n lines of the news as published.
func newsLines(data string, n int) ([]string, error) {
	all, err := corpora.News(data)
	if err != nil {
		return nil, err
	}
	lines := strings.FieldsFunc(strings.Join(all, "\n"), func(r rune) bool { return r == '\n' || r == '\r' })
	return lines[:max(warm, min(n, len(lines)))], nil
}

// normalizeLines returns what a program makes of each line, and its processor time. The
// program is this one, with the task lines, if there is no peer.
func normalizeLines(peer string, lines []string) (out []string, used time.Duration, err error) {
	if peer == "" {
		self, err := os.Executable()
		if err != nil {
			return nil, 0, err
		}
		peer = self + " lines"
	}
	text, used, err := ask(peer, strings.Join(lines, "\n")+"\n")
	if err != nil {
		return nil, 0, err
	}
	out = strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(out) != len(lines) {
		return nil, 0, fmt.Errorf("%s: %d lines, want %d", peer, len(out), len(lines))
	}
	return out, used, nil
}

// lines normalizes each line of standard input with parsitext, as the peers do.
func lines(options) error {
	in, out := bufio.NewScanner(os.Stdin), bufio.NewWriter(os.Stdout)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		fmt.Fprintln(out, normalize.Standard.String(in.Text()))
		if err := out.Flush(); err != nil {
			return err
		}
	}
	return in.Err()
}
