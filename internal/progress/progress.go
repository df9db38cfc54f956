// Package progress draws a bar on a terminal while files are read.
package progress

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

// A Counter counts the bytes read. Several goroutines may use it.
type Counter struct{ atomic.Int64 }

// Of returns a reader of r that counts its bytes.
func (c *Counter) Of(r io.Reader) io.Reader { return counted{r, c} }

type counted struct {
	io.Reader
	n *Counter
}

func (c counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n.Add(int64(n))
	return n, err
}

// The delay before the bar is first drawn, and the interval between updates.
const (
	firstDrawn = 2 * time.Second
	drawnEvery = 200 * time.Millisecond
)

// Show draws a bar on the terminal w if the work on the files takes long, until the
// function that it returns is called.
func Show(w io.Writer, files []string, read *Counter) (stop func()) {
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		draw(w, size(files), read, quit)
	}()
	return func() { close(quit); <-done }
}

// draw draws the bar until quit is closed, then erases it.
func draw(w io.Writer, total int64, read *Counter, quit <-chan struct{}) {
	start := time.Now()
	wait := firstDrawn
	for {
		select {
		case <-quit:
			if wait == drawnEvery {
				fmt.Fprint(w, "\r\x1b[K")
			}
			return
		case <-time.After(wait):
			wait = drawnEvery
			fmt.Fprint(w, "\r\x1b[K"+bar(read.Load(), total, time.Since(start)))
		}
	}
}

// bar returns a line with the amount done, the speed and, if the total is known, the
// remaining time.
func bar(read, total int64, elapsed time.Duration) string {
	const mega, width = 1e6, 30
	speed := float64(read) / elapsed.Seconds()
	rate := fmt.Sprintf("%.0f MB, %.0f MB/s", float64(read)/mega, speed/mega)
	if total <= 0 || read <= 0 {
		return rate
	}
	done := min(float64(read)/float64(total), 1)
	full := int(done * width)
	left := time.Duration(float64(total-read) / speed * float64(time.Second)).Round(time.Second)
	return fmt.Sprintf("[%s%s] %3.0f%%  %s, %v left", strings.Repeat("#", full), strings.Repeat(".", width-full), 100*done, rate, max(left, 0))
}

// size returns the total size of the files, 0 if it is unknown.
func size(files []string) int64 {
	var total int64
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil || !info.Mode().IsRegular() {
			return 0
		}
		total += info.Size()
	}
	return total
}
