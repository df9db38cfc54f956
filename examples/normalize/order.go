package main

import (
	"fmt"
	"io"
	"runtime"
)

// A lineError is an error at a line of the input.
type lineError struct {
	line int
	err  error
}

func (e *lineError) Error() string { return fmt.Sprintf("%d: %v", e.line, e.err) }
func (e *lineError) Unwrap() error { return e.err }

// A task is a batch on its way through a worker.
type task struct {
	batch batch
	out   []byte
	err   error
	done  chan struct{}
}

// inOrder reads batches, lets every processor work on them and writes what comes
// out in the order of the input. It holds no more than two batches a processor,
// and stops at the first error of reading, working or writing.
func inOrder(r io.Reader, work worker, write func(in, out []byte) error) error {
	n := runtime.GOMAXPROCS(0)
	free := make(chan *task, 2*n) // what is held in memory
	for range cap(free) {
		free <- &task{done: make(chan struct{}, 1)}
	}
	queue, ordered := make(chan *task, cap(free)), make(chan *task, cap(free))
	stop := make(chan struct{})
	for range n {
		go func() {
			for t := range queue {
				t.out, t.err = work(t.out[:0], t.batch)
				t.done <- struct{}{}
			}
		}()
	}
	readErr := make(chan error, 1)
	go func() {
		readErr <- readAll(r, free, queue, ordered, stop)
		close(queue)
		close(ordered)
	}()
	err := writeAll(ordered, free, write)
	close(stop)
	for range ordered { // the reader ends
	}
	if err != nil {
		return err
	}
	return <-readErr
}

// readAll sends the batches of r to the workers and to the writer.
func readAll(r io.Reader, free <-chan *task, queue, ordered chan<- *task, stop <-chan struct{}) error {
	in := batcher{r: r}
	for {
		var t *task
		select {
		case t = <-free:
		case <-stop:
			return nil
		}
		var err error
		if t.batch, err = in.next(t.batch.text); err != nil || len(t.batch.text) == 0 {
			return err
		}
		queue <- t
		ordered <- t
	}
}

// writeAll writes what comes out of the tasks and frees them.
func writeAll(ordered <-chan *task, free chan<- *task, write func(in, out []byte) error) error {
	for t := range ordered {
		<-t.done
		if err := write(t.batch.text, t.out); err != nil {
			return err
		}
		if t.err != nil {
			return t.err
		}
		free <- t
	}
	return nil
}
