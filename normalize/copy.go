package normalize

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"sync"
)

// Copy writes the normal form of what src reads to dst, and returns the number of bytes
// written. It normalizes up to workers parts of the text at the same time, in goroutines
// that have ended when it returns; 0 stands for runtime.GOMAXPROCS(0). Use it for large
// texts. With 1 it starts no goroutine.
//
// The parts are cut where [Cut] allows it and written in their order, so that dst gets
// f.String of the whole. A line or a fence of more than 1 MB is normalized by itself,
// piece by piece. The memory is bounded: about 2 MB per worker, and 10 MB in texts with
// lines of several hundred kilobytes.
//
// Every error is a [*CopyError]. An error of src ends the text, as io.EOF does, so dst
// gets what was read before it. After an error of dst nothing more is written, and Copy
// returns as soon as the current call of src.Read does.
func (f Form) Copy(dst io.Writer, src io.Reader, workers int) (written int64, err error) {
	return f.plan().copy(dst, src, workers)
}

// A CopyError is an error of the reader or the writer of [Form.Copy].
//
// A copy can be resumed: after the destination is truncated to ResumeAt bytes, a copy of the source
// from the offset ResumeFrom completes it. Both are at or before the place of the error.
type CopyError struct {
	Offset     int64 // of the first byte of the source whose normal form is not written
	Err        error // the error of the reader or the writer
	ResumeFrom int64 // an offset in the source
	ResumeAt   int64 // the number of bytes written for the source before it
}

func (e *CopyError) Error() string { return fmt.Sprintf("normalize: byte %d: %v", e.Offset, e.Err) }

// Unwrap returns the error of the reader or the writer.
func (e *CopyError) Unwrap() error { return e.Err }

func (p plan) copy(dst io.Writer, src io.Reader, workers int) (written int64, err error) {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	d := divider{plan: p, src: src, readSize: readSize, maxPart: maxPart}
	return d.copy(dst, workers)
}

func (d *divider) copy(dst io.Writer, workers int) (written int64, err error) {
	defer d.free()
	out := destination{w: dst}
	if workers == 1 {
		err = d.each(out.write)
	} else {
		err = d.eachOf(workers, out.write)
	}
	if err == nil && d.err != io.EOF {
		err = out.fail(d.offset, d.err)
	}
	return out.written, err
}

// A destination is the writer of Copy.
type destination struct {
	w           io.Writer
	written     int64
	from, begun int64 // where the last part that can be normalized alone begins: in the source, and in w
}

func (d *destination) fail(offset int64, err error) *CopyError {
	return &CopyError{Offset: offset, Err: err, ResumeFrom: d.from, ResumeAt: d.begun}
}

// write writes the normal form of a part.
func (d *destination) write(p *part) error {
	if p.fresh {
		d.from, d.begun = p.start, d.written
	}
	if len(p.out) == 0 {
		return nil
	}
	n, err := d.w.Write(p.out)
	if err == nil && n < len(p.out) {
		err = io.ErrShortWrite
	}
	d.written += int64(n)
	if err != nil {
		return d.fail(p.start, err)
	}
	return nil
}

// A part is a part of a text that is normalized alone, or one of a text that cannot be cut.
type part struct {
	start int64 // offset in the text
	fresh bool  // nothing before start matters
	text  []byte
	out   []byte // its normal form
	ready bool   // out was made by the divider
	done  chan struct{}
}

// work normalizes the part.
func (p *part) work(by plan) {
	if !p.ready {
		p.out = appendTo(by, p.out[:0], p.text)
	}
}

// each calls write with every part, in order, once the part is normalized.
func (d *divider) each(write func(*part) error) error {
	for p := new(part); d.next(p); {
		p.work(d.plan)
		if err := write(p); err != nil {
			return err
		}
	}
	return nil
}

// eachOf does the work of each with several workers. One goroutine reads, the workers
// normalize, and the caller writes. The parts in memory are passed from one to the next;
// there are so few that only taking a free one can block.
func (d *divider) eachOf(workers int, write func(*part) error) error {
	count := 2 * workers
	free, queue, ordered := make(chan *part, count), make(chan *part, count), make(chan *part, count)
	for range count {
		free <- &part{done: make(chan struct{}, 1)}
	}
	stop := make(chan struct{})
	var running sync.WaitGroup
	defer running.Wait()
	defer close(stop)
	work := func() {
		for p := range queue {
			if !stopped(stop) {
				p.work(d.plan)
			}
			p.done <- struct{}{}
		}
	}
	running.Go(func() {
		defer close(ordered)
		defer close(queue)
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			case p := <-free:
				if !d.next(p) {
					return
				}
				queue <- p
				ordered <- p
			}
			if n < workers { // a short text needs fewer
				running.Go(work)
			}
		}
	})
	for p := range ordered {
		<-p.done
		if err := write(p); err != nil {
			return err
		}
		free <- p
	}
	return nil
}

func stopped(stop <-chan struct{}) bool {
	select {
	case <-stop:
		return true
	default:
		return false
	}
}

// The sizes that a divider uses, except in tests.
const (
	readSize = 256 << 10
	maxPart  = 1 << 20
)

// A divider reads a text and divides it into parts. Where Cut finds no place, it
// normalizes the text itself, up to a place where the engine no longer depends on the
// text before.
type divider struct {
	plan
	src      io.Reader
	readSize int // bytes to read at a time
	maxPart  int // bytes in which to look for a place to cut

	err    error   // of src
	offset int64   // of rest
	rest   []byte  // read after the last part
	engine *engine // for a text that cannot be cut, or nil
}

func (d *divider) free() {
	if d.engine != nil {
		d.engine.free()
		d.engine = nil
	}
}

// next makes p the next part. It reports false at the end, or at an error of src.
func (d *divider) next(p *part) bool {
	p.start = d.offset
	p.text, d.rest = append(p.text[:0], d.rest...), d.rest[:0]
	p.out, p.ready, p.fresh = p.out[:0], d.engine != nil, d.engine == nil
	n := 0
	if p.ready {
		n = d.advance(p)
	} else {
		n = d.cut(p)
	}
	d.rest = append(d.rest, p.text[n:]...)
	p.text = p.text[:n]
	d.offset += int64(n)
	return n > 0
}

// cut reads until it finds a place to cut the text of p, and returns it.
func (d *divider) cut(p *part) int {
	again := 0 // the length of text at which another search is worthwhile
	for d.err == nil {
		read := d.read(p)
		if bytes.IndexByte(read, '\n') >= 0 && len(p.text) >= again {
			if n := Cut(p.text); n > 0 {
				return n
			}
			again = len(p.text) + len(p.text)/4
		}
		if len(p.text) >= d.maxPart && d.err == nil {
			d.engine = newEngine(d.plan)
			d.engine.own = true
			p.ready = true
			return d.advance(p)
		}
	}
	return len(p.text)
}

// advance normalizes the text of p up to the first place after which it can be cut, or as
// far as it can, and returns how far. If that is nowhere, it reads more.
func (d *divider) advance(p *part) (n int) {
	e := d.engine
	for {
		for n < len(p.text) && (d.err != nil || enough(p.text[n:])) {
			e.step(p.text[n:])
			n += e.n + e.brk
			p.out = append(append(p.out, e.line.text...), e.lineBreak...)
			if e.line.context == (context{}) {
				d.free()
				return n
			}
		}
		if n > 0 || d.err != nil {
			return n
		}
		d.read(p)
	}
}

// read reads once and adds what it read to the text of p.
func (d *divider) read(p *part) []byte {
	old := len(p.text)
	if cap(p.text)-old < d.readSize {
		p.text = append(make([]byte, 0, 2*old+2*d.readSize), p.text...)
	}
	space := p.text[old : old+d.readSize]
	n := 0
	for empty := 0; n == 0 && d.err == nil; empty++ {
		if empty == maxEmpty {
			d.err = io.ErrNoProgress
			break
		}
		n, d.err = d.src.Read(space)
	}
	p.text = p.text[:old+n]
	return p.text[old:]
}
