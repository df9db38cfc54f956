// Package inorder processes a text of any size with all processors, in limited memory
// and in the order of the text.
package inorder

import (
	"fmt"
	"runtime"
)

// A LineError is an error in a line of the text.
type LineError struct {
	Line int
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("%d: %v", e.Line, e.Err) }
func (e *LineError) Unwrap() error { return e.Err }

// A task is a batch that a worker processes.
type task[R any] struct {
	batch  Batch
	result R
	err    error
	done   chan struct{}
}

// Run reads batches, calls work on them on all processors and passes the results to
// write, in the order of the text. It holds at most two batches per processor, and
// stops at the first error of reading, working or writing. If work fails, its partial
// result is written before the error is returned. Work receives an earlier result that
// was written, or the zero R, so that it can reuse its memory.
func Run[R any](src Source, work func(R, Batch) (R, error), write func(R, Batch) error) error {
	if src.MaxLine == 0 {
		src.MaxLine = MaxLine
	}
	n := runtime.GOMAXPROCS(0)
	free := make(chan *task[R], 2*n) // limits the batches in memory
	for range cap(free) {
		free <- &task[R]{done: make(chan struct{}, 1)}
	}
	queue, ordered := make(chan *task[R], cap(free)), make(chan *task[R], cap(free))
	stop := make(chan struct{})
	for range n {
		go func() {
			for t := range queue {
				t.result, t.err = work(t.result, t.batch)
				t.done <- struct{}{}
			}
		}()
	}
	readErr := make(chan error, 1)
	go func() {
		readErr <- readAll(src, free, queue, ordered, stop)
		close(queue)
		close(ordered)
	}()
	err := writeAll(ordered, free, write)
	close(stop)
	for range ordered { // until the reader ends
	}
	if err != nil {
		return err
	}
	return <-readErr
}

// readAll sends the batches of a source to the workers and to the writer.
func readAll[R any](src Source, free <-chan *task[R], queue, ordered chan<- *task[R], stop <-chan struct{}) error {
	in := batcher{Source: src}
	for {
		var t *task[R]
		select {
		case t = <-free:
		case <-stop:
			return nil
		}
		var err error
		if t.batch, err = in.next(t.batch.Text); err != nil || len(t.batch.Text) == 0 {
			return err
		}
		queue <- t
		ordered <- t
	}
}

// writeAll writes the results of the tasks and frees the tasks.
func writeAll[R any](ordered <-chan *task[R], free chan<- *task[R], write func(R, Batch) error) error {
	for t := range ordered {
		<-t.done
		if err := write(t.result, t.batch); err != nil {
			return err
		}
		if t.err != nil {
			return t.err
		}
		free <- t
	}
	return nil
}
